package dev.attest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences. A sentence ends at a full stop, question or exclamation mark (Latin, Arabic or
 * ideographic), with the closing marks behind it, where white space and something other than a small letter follow. A point
 * behind an abbreviation of the list {@code abbreviations.txt}, or behind an initial, ends none.
 * What goes on without an end for longer than any sentence does is cut at a blank, so that the work of whoever reads sentences
 * stays linear in the text.
 */
public final class Sentences {
    /** In UTF-16 units; the longest sentences of newspapers have about 1,500. */
    private static final int LONGEST = 4_000;

    private static final String ENDS = ".!?…؟۔。！？";
    private static final String CLOSING = "\"'”’»›)]}";

    private static final WordList ABBREVIATIONS = WordList.of("abbreviations");

    private Sentences() {}

    /** The sentences of {@code paragraph}, in order; together they hold all that is not blank. */
    public static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            if (ENDS.indexOf(paragraph.charAt(at)) >= 0) {
                int end = endOfMarks(paragraph, at);
                if (isBoundary(paragraph, start, at, end)) {
                    add(sentences, paragraph, start, end);
                    start = end;
                }
                at = end - 1;
            }
        }
        add(sentences, paragraph, start, paragraph.length());
        return List.copyOf(sentences);
    }

    /** Adds what stands between {@code from} and {@code to}, in pieces where it is too long. */
    private static void add(List<Sentence> sentences, String paragraph, int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int end = start + LONGEST;
            while (end > start && !isBlank(paragraph.charAt(end))) {
                end--;
            }
            if (end == start) {
                end = endOfWord(paragraph, start + LONGEST, to);
            }
            addPiece(sentences, paragraph, start, end);
            start = end;
        }
        addPiece(sentences, paragraph, start, to);
    }

    private static int endOfWord(String paragraph, int from, int to) {
        int end = from;
        while (end < to && !isBlank(paragraph.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void addPiece(List<Sentence> sentences, String paragraph, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(paragraph.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(paragraph.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            Span span = new Span(start, end);
            sentences.add(new Sentence(span, Tokens.of(paragraph, span)));
        }
    }

    /** Behind the run of end marks that begins at {@code at}, with blanks between points ('. .') and the closing marks. */
    private static int endOfMarks(String text, int at) {
        int end = at + 1;
        int look = end;
        while (look < text.length()) {
            char c = text.charAt(look);
            if (ENDS.indexOf(c) >= 0) {
                end = ++look;
            } else if (CLOSING.indexOf(c) >= 0 && look == end) {
                end = ++look;
            } else if (c == ' ' && look == end) {
                look++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isBoundary(String text, int start, int at, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!isBlank(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(at) != '.' || end > at + 1 || !isAbbreviation(text, start, at);
    }

    private static boolean isAbbreviation(String text, int start, int point) {
        int from = point;
        while (from > start && !isBlank(text.charAt(from - 1)) && "(\"'“‘«[".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, point);
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        return initial || ABBREVIATIONS.contains(word + ".");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
