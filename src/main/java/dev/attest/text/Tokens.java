package dev.attest.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens. What is blank between tokens belongs to none. */
public final class Tokens {
    private Tokens() {}

    /** The tokens of {@code text} inside {@code span}, in order; their spans are those of the whole text. */
    public static List<Token> of(String text, Span span) {
        List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
        int at = span.start();
        while (at < span.end()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                at += Character.charCount(c);
            } else if (isDigit(c)) {
                int end = endOfNumber(text, at, span.end());
                if (isGluedWord(text, end, span.end())) {
                    end = endOfWord(text, end, span.end());
                    tokens.add(Token.of(text, at, end, Token.Kind.WORD));
                } else {
                    tokens.add(Token.of(text, at, end, Token.Kind.NUMBER));
                }
                at = end;
            } else if (isLetter(c)) {
                int end = endOfWord(text, at, span.end());
                int possessive = possessiveLength(text, at, end);
                tokens.add(Token.of(text, at, end - possessive, Token.Kind.WORD));
                if (possessive > 0) {
                    tokens.add(Token.of(text, end - possessive, end, Token.Kind.POSSESSIVE));
                }
                at = end;
            } else {
                int end = at + Character.charCount(c);
                tokens.add(Token.of(text, at, end, Token.Kind.MARK));
                at = end;
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static int endOfNumber(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean separator =
                    (c == ',' || c == '.' || c == '٬' || c == '٫') && at + 1 < limit && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !separator) {
                break;
            }
            at++;
        }
        return at;
    }

    /** '20-year-old', '4th', 'M10' without its M: letters straight behind a number, or behind a hyphen. */
    private static boolean isGluedWord(String text, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        return isLetter(c) || (isHyphen(c) && at + 1 < limit && isLetter(text.codePointAt(at + 1)));
    }

    private static int endOfWord(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean inside = next < limit && (isLetter(text.codePointAt(next)) || isDigit(text.codePointAt(next)));
            if (isLetter(c) || isDigit(c) || ((isHyphen(c) || isApostrophe(c)) && inside && at > from)) {
                at = next;
            } else if (at > from && isHalfOfBrokenLetter(text.charAt(at - 1), c)) {
                at = next;
            } else if (c == '-' && at == from && inside) {
                at = next;
            } else if (c == '.' && at > from && isPointOfAbbreviation(text, from, at, limit)) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    /** 'PeÃ±a', 'FranÃ§ois': the second half of a letter whose two bytes of UTF-8 were read as Latin-1. */
    private static boolean isHalfOfBrokenLetter(char before, int c) {
        return (before == 'Ã' || before == 'Â') && c >= 0x80 && c <= 0xBF;
    }

    /** A point in 'U.S.' or 'a.m.': behind a single letter, with another letter and point before it or behind it. */
    private static boolean isPointOfAbbreviation(String text, int from, int at, int limit) {
        boolean singleBefore = isLetter(text.charAt(at - 1)) && (at - 1 == from || text.charAt(at - 2) == '.');
        boolean pointBefore = at - 2 > from && text.charAt(at - 2) == '.';
        boolean pointBehind = at + 2 < limit && isLetter(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        return singleBefore && (pointBefore || pointBehind);
    }

    private static int possessiveLength(String text, int from, int end) {
        if (end - from > 2
                && isApostrophe(text.charAt(end - 2))
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            return 2;
        }
        return 0;
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == 'ʿ' || c == 'ʾ';
    }
}
