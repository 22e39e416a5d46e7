package dev.attest.text;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of a paragraph, cut into tokens.
 *
 * @param span where it stands in the paragraph, without blanks at its ends, in UTF-16 units
 * @param tokens its tokens in order; their spans are those of the paragraph
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        Objects.requireNonNull(span);
        tokens = List.copyOf(tokens);
    }
}
