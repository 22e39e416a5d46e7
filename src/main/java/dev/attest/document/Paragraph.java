package dev.attest.document;

import dev.attest.text.Span;
import java.util.Objects;

/**
 * A paragraph of a body.
 *
 * @param span where it stands in the body's text, in UTF-16 units
 * @param role what it is on the page
 */
public record Paragraph(Span span, Role role) {
    public Paragraph {
        Objects.requireNonNull(span);
        Objects.requireNonNull(role);
    }

    /** What a paragraph is on the page. */
    public enum Role {
        TEXT,
        SUBHEAD,
        LIST_ITEM,
        BLOCK_QUOTE,
        CAPTION
    }
}
