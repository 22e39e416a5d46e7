package dev.attest.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A word, a number or a mark.
 *
 * @param span where it stands in the text that was cut up, in UTF-16 units
 * @param words as written
 * @param lower in lower case, by the rules of no locale, with typographic apostrophes made straight
 * @param kind what it is
 */
public record Token(Span span, String words, String lower, Kind kind) {
    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(words);
        Objects.requireNonNull(lower);
        Objects.requireNonNull(kind);
    }

    static Token of(String text, int start, int end, Kind kind) {
        String words = text.substring(start, end);
        return new Token(
                new Span(start, end), words, words.toLowerCase(Locale.ROOT).replace('’', '\''), kind);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String lowerCaseWord) {
        return lower.equals(lowerCaseWord);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Whether it is a word that begins with a capital letter. */
    public boolean isCapitalised() {
        int first = words.codePointAt(0);
        return kind == Kind.WORD && (Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    /** What a token is. */
    public enum Kind {
        /** Letters, with hyphens, apostrophes and the points of an abbreviation inside ('al-Muallem', 'U.S.'). */
        WORD,
        /** Digits, with separators inside ('1,200', '7.62'), without a unit. */
        NUMBER,
        /** The ending {@code 's} or {@code ’s} of a possessive. */
        POSSESSIVE,
        /** One mark of punctuation or one symbol. */
        MARK
    }
}
