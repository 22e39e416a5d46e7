package dev.attest.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the markup of an element says about its purpose: the words in its classes and its id. */
final class Markup {
    private static final String[] NAMING = {"class", "id", "data-testid", "data-component", "data-qa"};
    private static final int MOST_WORDS = 8;

    private Markup() {}

    /** What {@code element} is given as names, as it stands there; elements with the same have the same names. */
    static String given(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        int left = element.attributesSize();
        StringBuilder given = new StringBuilder();
        for (String attribute : NAMING) {
            if (left > 0 && element.hasAttr(attribute)) {
                String value = element.attr(attribute);
                given.append(value).append(value.isEmpty() ? "" : " ");
                left--;
            }
        }
        return given.toString();
    }

    /**
     * The names in what an element is given, with at most {@code most} words in a name, in lower case and with a blank between
     * the words: of 'story-body__Text' these are 'story', 'body', 'text', 'story body', 'body text' and 'story body text'.
     */
    static Set<String> names(String given, int most) {
        if (given.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= given.length(); i++) {
            if (i == given.length() || isBlank(given.charAt(i))) {
                if (!isForSomeScreens(given, start, i)) {
                    join(words(given, start, i), most, names);
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** How it looks on some screens or on paper, as in 'print:hidden', and not what it is. */
    private static boolean isForSomeScreens(String given, int from, int to) {
        for (int i = from; i < to; i++) {
            if (given.charAt(i) == ':' || given.charAt(i) == '[') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static void join(List<String> words, int most, Set<String> names) {
        for (int i = 0; i < words.size() && i < MOST_WORDS; i++) {
            String joined = words.get(i);
            names.add(joined);
            for (int j = i + 1; j < Math.min(words.size(), i + most); j++) {
                joined = joined + ' ' + words.get(j);
                names.add(joined);
            }
        }
    }

    /** The first words of a name that is written 'like-this', 'like_this' or 'likeThis'. */
    private static List<String> words(String given, int from, int to) {
        if (from == to) {
            return List.of();
        }
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = from; i < to && words.size() < 2 * MOST_WORDS; ) {
            int c = given.codePointAt(i);
            boolean part = isLetterOrNumber(c);
            boolean hump = c >= 'A' && c <= 'Z' && i > from && isLowerOrDigit(given.charAt(i - 1));
            if (start >= 0 && (!part || hump)) {
                words.add(given.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (part && start < 0) {
                start = i;
            }
            i += Character.charCount(c);
        }
        if (start >= 0 && words.size() < 2 * MOST_WORDS) {
            words.add(given.substring(start, to).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return isLowerOrDigit((char) c) || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
