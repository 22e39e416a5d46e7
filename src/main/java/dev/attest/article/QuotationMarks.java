package dev.attest.article;

/** The marks that open and close quoted words. */
public final class QuotationMarks {
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』";

    private QuotationMarks() {}

    /** {@code words} without marks and blanks at either end. */
    public static String without(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isMarkOrBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isMarkOrBlank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isMarkOrBlank(char c) {
        return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
