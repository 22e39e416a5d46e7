package dev.attest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link WordList} whose entries may be of several words, found among tokens; the longest entry wins. */
public final class PhraseList {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();

    private record Entry(List<String> words, String value) {}

    /**
     * An entry that was found.
     *
     * @param value the value behind it; empty for none
     * @param tokens how many tokens it takes, at least 1
     */
    public record Match(String value, int tokens) {}

    private PhraseList(WordList list) {
        for (String phrase : list.entries()) {
            String value = list.value(phrase);
            Entry entry = new Entry(List.of(phrase.split(" ", -1)), value == null ? "" : value);
            byFirst.computeIfAbsent(entry.words.get(0), any -> new ArrayList<>())
                    .add(entry);
            byLast.computeIfAbsent(entry.words.get(entry.words.size() - 1), any -> new ArrayList<>())
                    .add(entry);
        }
        Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.words.size());
        byFirst.values().forEach(entries -> entries.sort(longestFirst));
        byLast.values().forEach(entries -> entries.sort(longestFirst));
    }

    /**
     * The phrases of the word list of that name.
     *
     * @throws IllegalStateException if there is none
     */
    public static PhraseList of(String name) {
        return new PhraseList(WordList.of(name));
    }

    /** The words with which the phrases begin. */
    public Set<String> firstWords() {
        return Set.copyOf(byFirst.keySet());
    }

    /** The longest phrase that begins at the token {@code from}; null where none does. */
    public @Nullable Match at(List<Token> tokens, int from) {
        if (from < 0 || from >= tokens.size()) {
            return null;
        }
        List<Entry> entries = byFirst.get(tokens.get(from).lower());
        return entries == null ? null : longest(entries, tokens, from, false);
    }

    /** The longest phrase whose last token is the one before {@code end}; null where none is. */
    public @Nullable Match before(List<Token> tokens, int end) {
        if (end <= 0 || end > tokens.size()) {
            return null;
        }
        List<Entry> entries = byLast.get(tokens.get(end - 1).lower());
        return entries == null ? null : longest(entries, tokens, end, true);
    }

    private static @Nullable Match longest(List<Entry> longestFirst, List<Token> tokens, int at, boolean backwards) {
        for (Entry entry : longestFirst) {
            int from = backwards ? at - entry.words.size() : at;
            if (stands(entry.words, tokens, from)) {
                return new Match(entry.value, entry.words.size());
            }
        }
        return null;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int from) {
        if (from < 0 || from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
