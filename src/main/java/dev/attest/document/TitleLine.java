package dev.attest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline and the name of a site in one line, as browsers save the title of a page: 'Harbour reopens • The Daily Tide'.
 *
 * @param headline what stands before a separator
 * @param site what stands behind the last one
 */
record TitleLine(String headline, String site) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[•|·»«]|-|–|—|::)\\s+");

    private static final int LONGEST = 500;
    private static final char DOTTED_I = '\u0130';
    private static final char SIGMA = '\u03A3';

    /** Every way to part {@code line}, the longest headline first; none for a line that is too long for a title. */
    static List<TitleLine> of(String line) {
        List<TitleLine> ways = new ArrayList<>();
        if (line.length() > LONGEST) {
            return ways;
        }
        Matcher separator = SEPARATOR.matcher(line);
        List<Integer> starts = new ArrayList<>();
        int siteStart = 0;
        while (separator.find()) {
            starts.add(0, separator.start());
            siteStart = separator.end();
        }
        String site = line.substring(siteStart).strip();
        for (int start : starts) {
            String headline = line.substring(0, start).strip();
            if (!headline.isEmpty() && !site.isEmpty()) {
                ways.add(new TitleLine(headline, site));
            }
        }
        return ways;
    }

    /** Whether two texts are the same but for case, blanks and marks. */
    static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** The words of a text in lower case, with one blank between them. */
    static String letters(String text) {
        String cased = isLoweredByLetter(text) ? text : text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(cased.length());
        boolean gap = false;
        for (int i = 0; i < cased.length(); ) {
            int c = cased.codePointAt(i);
            boolean ofWord = isOfWord(c);
            if (ofWord) {
                if (gap && letters.length() > 0) {
                    letters.append(' ');
                }
                appendLower(letters, c);
            }
            gap = !ofWord;
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    private static void appendLower(StringBuilder letters, int c) {
        if (c < 0x80) {
            letters.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        } else {
            letters.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /** Whether each letter has its lower case by itself: all but the dotted capital I and, by where it stands, the sigma. */
    private static boolean isLoweredByLetter(String text) {
        return text.indexOf(DOTTED_I) < 0 && text.indexOf(SIGMA) < 0;
    }

    /** Whether a character is a letter, a mark on one, or a number. */
    static boolean isOfWord(int c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') : isOfAnyWord(c);
    }

    private static boolean isOfAnyWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
