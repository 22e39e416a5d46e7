package dev.attest.archive.incident;

import dev.attest.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of places by their consonants, so that ways to write one name in Latin letters ('Hass', 'Haas'; 'Atmeh', 'Atama') meet.
 * Vowels are written as they are heard, doubled letters and a last h by taste, the article or not at all; the consonants stay.
 * Different places may share a key: it only says that two reports may mean one place, and other signs must bear it out.
 */
final class PlaceSpelling {
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "the");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FIRST_WORDS = WordList.of("place-first-words").entries().stream()
            .map(PlaceSpelling::consonants)
            .collect(Collectors.toUnmodifiableSet());
    private static final int SHORTEST_FIRST = 3;

    private PlaceSpelling() {}

    /** The key of {@code name}: its words without articles, by their consonants, with blanks between; may be empty. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    private static List<String> words(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(MARKS.matcher(lower).replaceAll(""), -1)) {
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                words.add(consonants(word));
            }
        }
        return words;
    }

    private static String consonants(String word) {
        String simple =
                word.replace("ph", "f").replace("dj", "j").replace('q', 'k').replace('c', 'k');
        int end = simple.length();
        while (word.length() > 3 && end > 0 && "ht".indexOf(simple.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder key = new StringBuilder();
        char before = 0;
        for (int i = 0; i < end; i++) {
            char c = simple.charAt(i);
            if ("aeiouy".indexOf(c) >= 0) {
                // A vowel at the beginning is heard, whichever it is.
                key.append(i == 0 ? "a" : "");
                before = 0;
            } else if (c != before) {
                key.append(c);
                before = c;
            }
        }
        return key.length() == 0 ? word : key.toString();
    }

    /**
     * Whether one of two keys is the other, or its beginning: 'Orem' for 'Orum al-Kubra'. The first word of many names
     * ('Kafr', 'Bab') is no such beginning.
     */
    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return !one.isEmpty();
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() >= SHORTEST_FIRST && longer.startsWith(shorter + " ") && !FIRST_WORDS.contains(shorter);
    }

    /** The first word of a key, by which names that may be the same stand together. */
    static String first(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }
}
