package dev.attest.document;

import java.util.Objects;

/**
 * In which encoding a saved file was read, and on what ground.
 *
 * @param name as Java names it ('windows-1256')
 * @param basis how it was decided
 * @param unreadable how many places could not be read in it and stand as U+FFFD in the text; at least 0
 */
public record Encoding(String name, Basis basis, int unreadable) {
    public Encoding {
        Objects.requireNonNull(name);
        Objects.requireNonNull(basis);
    }

    /** How an encoding is decided, the surest first. */
    public enum Basis {
        /** The file begins with a byte order mark. */
        MARK,
        /** The bytes follow the rules of the encoding, which other text does not by chance. */
        FORM,
        /** The server that gave the page named it. */
        SERVER,
        /** The page names it. */
        PAGE,
        /** Nothing names it; it is the one that gives words of a language. */
        LETTERS
    }

    /** Whether nothing but the letters speaks for it, or some could not be read. */
    public boolean isUncertain() {
        return basis == Basis.LETTERS || unreadable > 0;
    }
}
