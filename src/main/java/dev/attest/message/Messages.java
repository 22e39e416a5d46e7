package dev.attest.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language: those that come with the program, with the archivist's own in their place. Words and
 * numbers of any thread.
 */
public final class Messages {
    /** The file beside {@code archive.yml} with the archivist's words. */
    public static final String FILE = "messages.properties";

    /** The languages that come with the program, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("ar", "en");

    private static final String REFERENCE = "en";
    private static final String PLURALS = "plural.rules";
    private static final int NEARBY = 4;
    private static final int MOST_NAMED = 10;
    /** Messages that are HTML. What is put into them is text. */
    private static final String HTML = ".html";

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final String language;
    private final SortedMap<String, String> words;
    private final Map<String, MessageText> texts = new HashMap<>();
    private final PluralRules rules;
    private final String group;

    private Messages(String language, SortedMap<String, String> words) {
        this.language = language;
        this.words = Collections.unmodifiableSortedMap(words);
        words.forEach((key, text) -> texts.put(key, MessageText.of(key.equals(PLURALS) ? "" : text)));
        this.rules = Objects.requireNonNull(PluralRules.of(words.getOrDefault(PLURALS, "")), "plural rules");
        this.group = words.getOrDefault("number.group", ",");
    }

    /** Those of a language that comes with the program; of another the English ones, until its own are read. */
    public static Messages in(String language) {
        TreeMap<String, String> words = new TreeMap<>();
        builtInFile(isBuiltIn(language) ? language : REFERENCE).forEach((key, entry) -> words.put(key, entry.words()));
        return new Messages(language, words);
    }

    /** The English words. */
    public static Messages english() {
        return in(REFERENCE);
    }

    /** Whether the words of a language come with the program. */
    public static boolean isBuiltIn(String language) {
        return LANGUAGES.contains(base(language));
    }

    /** Whether {@code tag} is written as the name of a language is. */
    public static boolean isLanguage(String tag) {
        return TAG.matcher(tag).matches();
    }

    /**
     * The words of {@code language} with those of a file in their place. A language that does not come with the program needs them
     * all.
     *
     * @param language a BCP 47 tag
     * @param name what the file is called in messages
     * @param file what it holds
     * @throws InvalidMessages if a line can't be read or names no message, or words are missing
     */
    public static Messages of(String language, String name, byte[] file) throws InvalidMessages {
        List<String> problems = new ArrayList<>();
        Map<String, MessageFile.Entry> own = MessageFile.read(name, file, problems);
        Map<String, MessageFile.Entry> reference = builtInFile(REFERENCE);
        TreeMap<String, String> words = new TreeMap<>();
        if (isBuiltIn(language)) {
            builtInFile(base(language)).forEach((key, entry) -> words.put(key, entry.words()));
        }
        own.forEach((key, entry) -> {
            String problem = problem(key, entry.words(), reference);
            if (problem != null) {
                problems.add(name + ", line " + entry.line() + ": " + problem);
            }
            words.put(key, entry.words());
        });
        List<String> missing = reference.keySet().stream()
                .filter(key -> !words.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(name + ": the interface in '" + language + "' needs " + missing.size() + " more messages: "
                    + String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())))
                    + (missing.size() > MOST_NAMED ? " …" : ""));
        }
        if (!problems.isEmpty()) {
            throw new InvalidMessages(problems);
        }
        return new Messages(language, words);
    }

    /** What is wrong with a message; null where nothing is. */
    static @Nullable String problem(String key, String words, Map<String, MessageFile.Entry> reference) {
        MessageFile.Entry english = reference.get(key);
        if (english == null) {
            String near = nearest(key, reference.keySet());
            return "there is no message '" + key + "'" + (near == null ? "" : "; did you mean '" + near + "'?");
        }
        if (key.equals(PLURALS)) {
            return PluralRules.of(words) == null
                    ? "found '" + words + "'; accepted are rules such as 'one: n = 1; few: n % 10 = 2..4'"
                    : null;
        }
        try {
            Set<String> known = MessageText.of(english.words()).arguments();
            Set<String> found = MessageText.of(words).arguments();
            return known.containsAll(found)
                    ? null
                    : "'" + key + "' has the placeholders " + found + "; accepted are " + known;
        } catch (IllegalArgumentException e) {
            return "'" + key + "': " + e.getMessage();
        }
    }

    private static @Nullable String nearest(String key, Set<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(NEARBY);
        String nearest = null;
        int least = NEARBY + 1;
        for (String candidate : known) {
            int to = distance.apply(key, candidate);
            if (to >= 0 && to < least) {
                nearest = candidate;
                least = to;
            }
        }
        return nearest;
    }

    private static String base(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    static Map<String, MessageFile.Entry> builtInFile(String language) {
        String name = base(language) + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream("/dev/attest/messages/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "The interface comes in " + String.join(", ", LANGUAGES) + ", found '" + language + "'");
            }
            List<String> problems = new ArrayList<>();
            Map<String, MessageFile.Entry> entries = MessageFile.read(name, in.readAllBytes(), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.join("\n", problems));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A message in words. Numbers are written as {@link #number} does, and choose the form where the message has several. What is put
     * into a message of HTML ({@code .html}) is text.
     *
     * @throws IllegalArgumentException if there is no such message, or it needs more than is given
     */
    public String say(String key, Object... arguments) {
        MessageText text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message '" + key + "'");
        }
        try {
            return text.with(rules, this::number, key.endsWith(HTML) ? escaped(arguments) : arguments);
        } catch (ArrayIndexOutOfBoundsException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "the message '" + key + "' needs " + text.arguments() + ", found " + Arrays.toString(arguments), e);
        }
    }

    private static Object[] escaped(Object[] arguments) {
        Object[] escaped = arguments.clone();
        for (int i = 0; i < escaped.length; i++) {
            if (!(escaped[i] instanceof Number)) {
                escaped[i] = StringEscapeUtils.escapeXml10(String.valueOf(escaped[i]));
            }
        }
        return escaped;
    }

    /** The word for a constant: the message {@code kind.constant}, such as {@code harm.killed}. */
    public String word(String kind, Enum<?> constant, Object... arguments) {
        return say(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    /** '12,345'. */
    public String number(long number) {
        // Most are small, and a format is a hundred times as much work.
        return number >= 0 && number < 1000
                ? Long.toString(number)
                : String.format(Locale.ROOT, "%,d", number).replace(",", group);
    }

    /** The messages whose keys begin with {@code prefix}, as they are written, by their whole keys. */
    public SortedMap<String, String> written(String prefix) {
        return new TreeMap<>(words.subMap(prefix, prefix + "\uffff"));
    }

    /** The forms of a message that has several, by their names; empty for another. */
    public Map<String, String> forms(String key) {
        return new TreeMap<>(Objects.requireNonNull(texts.get(key), key).written());
    }

    /** A name for all of it. */
    public String digest() {
        return language + words;
    }
}
