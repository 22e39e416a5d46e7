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
    private static final WordList PLACE_PREPOSITIONS = WordList.of("place-prepositions");
    private static final WordList COMMON = WordList.of("common-words");

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
        return initial
                || ABBREVIATIONS.contains(word + ".")
                || (isInitials(word) && mayBeOfPerson(text, start, from, point));
    }

    /** 'J.J', 'A.B.C': capitals with points between. */
    private static boolean isInitials(String word) {
        boolean capitals = word.length() > 2 && word.length() % 2 == 1;
        for (int at = 0; at < word.length() && capitals; at++) {
            capitals = at % 2 == 0 ? Character.isUpperCase(word.charAt(at)) : word.charAt(at) == '.';
        }
        return capitals;
    }

    /**
     * Whether initials are a person's and no place's ('in L.A.', 'Washington, D.C.'): no comma and no small word of place before
     * them, and behind them no word that opens a sentence.
     */
    private static boolean mayBeOfPerson(String text, int start, int from, int point) {
        int end = from;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > start && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean place =
                end > start && (text.charAt(end - 1) == ',' || PLACE_PREPOSITIONS.contains(text.substring(begin, end)));
        int next = point + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        int behind = next;
        while (behind < text.length() && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        return !place && behind > next && !COMMON.contains(text.substring(next, behind));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
