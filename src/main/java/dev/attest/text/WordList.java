package dev.attest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of words or phrases, read from {@code src/main/resources/dev/attest/lists/NAME.txt}: UTF-8, an entry a line, blank
 * lines and what follows {@code #} left out, and optionally a value behind a tab. Entries are compared in lower case, with
 * straight apostrophes.
 */
public final class WordList {
    private final Map<String, String> entries;
    private final Map<Character, List<String>> byFirst;

    private WordList(Map<String, String> entries) {
        this.entries = entries;
        this.byFirst = entries.keySet().stream()
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.charAt(0)));
    }

    /**
     * The list of that name.
     *
     * @throws IllegalStateException if there is none, or an entry stands in it twice
     */
    public static WordList of(String name) {
        String resource = "/dev/attest/lists/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no word list " + resource);
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the word list " + resource, e);
        }
    }

    private static WordList read(String resource, BufferedReader lines) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!content.isEmpty()) {
                int tab = content.indexOf('\t');
                String entry =
                        normal(tab < 0 ? content : content.substring(0, tab).strip());
                if (entries.put(entry, tab < 0 ? "" : content.substring(tab + 1).strip()) != null) {
                    throw new IllegalStateException(
                            resource + ", line " + number + ": '" + entry + "' stands there twice");
                }
            }
        }
        return new WordList(Collections.unmodifiableMap(entries));
    }

    public boolean contains(String entry) {
        return entries.containsKey(normal(entry));
    }

    /** Whether {@code text}, which is in lower case, begins with one of the entries, perhaps in the middle of a word. */
    public boolean opens(String text) {
        return !text.isEmpty() && !openings(text).isEmpty();
    }

    /** The entries that {@code text}, which is in lower case, begins with, perhaps in the middle of a word. */
    public List<String> openings(String text) {
        List<String> mayOpen = text.isEmpty() ? List.of() : byFirst.getOrDefault(text.charAt(0), List.of());
        List<String> openings = List.of();
        for (String entry : mayOpen) {
            if (text.startsWith(entry)) {
                openings = openings.isEmpty() ? new ArrayList<>() : openings;
                openings.add(entry);
            }
        }
        return openings;
    }

    /** The value behind an entry; empty for an entry without one, null where the entry is not in the list. */
    public @Nullable String value(String entry) {
        return entries.get(normal(entry));
    }

    /** The entries in the order of the file. */
    public Set<String> entries() {
        return entries.keySet();
    }

    /** The entries that have that value, in the order of the file. */
    public List<String> withValue(String value) {
        List<String> found = new ArrayList<>();
        entries.forEach((entry, of) -> {
            if (of.equals(value)) {
                found.add(entry);
            }
        });
        return List.copyOf(found);
    }

    /** Most words that are looked up are in that form, so that is tried first, without making a text. */
    private static String normal(String entry) {
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z')) {
                return lower(entry);
            }
        }
        return entry;
    }

    private static String lower(String entry) {
        return entry.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
