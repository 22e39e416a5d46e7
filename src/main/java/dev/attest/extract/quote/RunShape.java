package dev.attest.extract.quote;

import java.util.Locale;
import java.util.Set;

/**
 * What features say of the words between the marks.
 *
 * @param words the words
 * @param size how many they are: 1, 2, 3, 4 (to 6) or 7 (and more)
 * @param label how the run begins and ends and how long it is, as an ending for features
 * @param title whether each longer word begins with a capital
 * @param person who speaks of themselves in it: 'I', 'we' or '-'
 */
record RunShape(String words, String size, String label, boolean title, String person) {
    private static final Set<String> I = Set.of("i", "i'm", "i've", "i'd", "i'll", "my", "me");
    private static final Set<String> WE = Set.of("we", "we're", "we've", "we'd", "we'll", "our", "us");

    static RunShape of(String words) {
        int first = words.codePointAt(0);
        char start = Character.isUpperCase(first) || first == '[' ? 'A' : Character.isLowerCase(first) ? 'a' : '0';
        char last = words.charAt(words.length() - 1);
        char end = ".,?!".indexOf(last) >= 0 ? last : last == '…' ? '.' : '-';
        String size = sizeOf(words);
        return new RunShape(words, size, " [" + start + end + size + "]", isTitle(words), personOf(words));
    }

    private static String sizeOf(String words) {
        int blanks = 0;
        for (int i = 0; i < words.length(); i++) {
            blanks += words.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks < 3 ? String.valueOf(blanks + 1) : blanks < 6 ? "4" : "7";
    }

    private static boolean isTitle(String words) {
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (start && Character.isLowerCase(c) && words.indexOf(' ', i) - i > 3) {
                return false;
            }
            start = c == ' ';
        }
        return Character.isUpperCase(words.charAt(0))
                && !Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1));
    }

    private static String personOf(String words) {
        boolean many = false;
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            boolean inside = at < lower.length() && (Character.isLetter(lower.charAt(at)) || lower.charAt(at) == '\'');
            if (!inside) {
                String word = lower.substring(start, at);
                if (I.contains(word)) {
                    return "I";
                }
                many |= WE.contains(word);
                start = at + 1;
            }
        }
        return many ? "we" : "-";
    }
}
