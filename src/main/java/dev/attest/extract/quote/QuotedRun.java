package dev.attest.extract.quote;

import dev.attest.text.Span;
import java.util.Objects;

/**
 * A stretch of a paragraph between quotation marks. Of nested runs only the outer one is given.
 *
 * @param paragraph the number of the paragraph
 * @param span the run with its marks, in UTF-16 units of the paragraph
 * @param inner the run without its marks
 * @param opened whether it begins with a mark; a run carried over from the paragraph before may not
 * @param closed whether it ends with a mark
 * @param single whether its marks are single ones
 */
record QuotedRun(int paragraph, Span span, Span inner, boolean opened, boolean closed, boolean single) {
    QuotedRun {
        Objects.requireNonNull(span);
        Objects.requireNonNull(inner);
        if (inner.length() == 0 || !span.contains(inner)) {
            throw new IllegalArgumentException("A quoted run holds words, found " + span + " around " + inner);
        }
    }
}
