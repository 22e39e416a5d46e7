package dev.attest.archive;

import dev.attest.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forms of names in which spellings of one name agree. */
final class NameForms {
    private static final WordList PARTICLES = WordList.of("person-name-particles");
    private static final WordList TITLES = WordList.of("name-titles");
    private static final WordList SPELLINGS = WordList.of("spelling-variants");
    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST = 200;

    private NameForms() {}

    /** The parts of a person's name: folded, without titles, initials, 'Jr' and articles ('al-'). */
    static List<String> person(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : words(name)) {
            String bare = withoutArticle(word);
            boolean counts = bare.length() > 1
                    && !SUFFIXES.contains(bare)
                    && !TITLES.contains(bare)
                    && !"article".equals(PARTICLES.value(bare));
            if (counts) {
                parts.add(bare);
            }
        }
        return List.copyOf(parts);
    }

    /** The words of a body's name: folded, without 'the' and articles, in one of several standard spellings. */
    static List<String> body(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : words(name.replace('-', ' '))) {
            String value = SPELLINGS.value(word);
            boolean article = word.equals("the") || "article".equals(PARTICLES.value(word));
            if (!article) {
                parts.add(value == null ? word : value);
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> words(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String apart = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char c = apart.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '-') {
                plain.append(c);
            } else if (c == '&') {
                plain.append(" and ");
            } else if (Character.isWhitespace(c)) {
                plain.append(' ');
            }
        }
        return List.of(plain.toString().strip().split(" +", -1));
    }

    private static String withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0 && "article".equals(PARTICLES.value(word.substring(0, hyphen)));
        return (article ? word.substring(hyphen + 1) : word).replace("-", "");
    }

    /**
     * A word with the letters in which romanisations differ made one: 'assad' and 'asad', 'sergey' and 'sergei', 'qasim' and
     * 'kasim'.
     */
    static String sound(String word) {
        String one = word.replace("ph", "f")
                .replace("ck", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ie", "i")
                .replace("ei", "i")
                .replace("ey", "i")
                .replace('y', 'i')
                .replace('q', 'k')
                .replace('w', 'v');
        StringBuilder single = new StringBuilder(one.length());
        for (int at = 0; at < one.length(); at++) {
            if (at == 0 || one.charAt(at) != one.charAt(at - 1)) {
                single.append(one.charAt(at));
            }
        }
        return single.toString();
    }

    /** The consonants of {@link #sound}, by which spellings that may be one are brought together. */
    static String consonants(String word) {
        StringBuilder kept = new StringBuilder();
        String sound = sound(word);
        for (int at = 0; at < sound.length(); at++) {
            if (!isVowel(sound.charAt(at))) {
                kept.append(sound.charAt(at));
            }
        }
        return kept.length() == 0 ? word : kept.toString();
    }

    /**
     * Whether two words may be romanisations of one: the same consonants in the same places, and at most one vowel different (two
     * in seven letters and more) where 'a' and 'e', 'e' and 'i', 'o' and 'u' may stand for each other. A different vowel at the
     * end, as in 'Mario' and 'Maria', makes another name, and so does any in fewer than four letters.
     */
    static boolean soundAlike(String a, String b) {
        String one = sound(a);
        String other = sound(b);
        if (one.equals(other)) {
            return true;
        }
        if (one.length() != other.length() || one.length() < 4) {
            return false;
        }
        int different = 0;
        for (int at = 0; at < one.length(); at++) {
            char c = one.charAt(at);
            char d = other.charAt(at);
            if (c != d) {
                boolean vowels = List.of("ae", "ea", "ei", "ie", "ou", "uo").contains("" + c + d);
                if (!vowels || at == one.length() - 1) {
                    return false;
                }
                different++;
            }
        }
        return different <= (one.length() >= 7 ? 2 : 1);
    }

    /** Whether one word of five letters or more differs from another in one letter, or in two letters that changed places. */
    static boolean mayBeMisprint(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
            behind++;
        }
        int left = a.length() - from - behind;
        int right = b.length() - from - behind;
        boolean swapped =
                left == 2 && right == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
        return Math.max(left, right) <= 1 || swapped;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
