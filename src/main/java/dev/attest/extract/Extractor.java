package dev.attest.extract;

import java.util.List;

/**
 * Finds one kind of finding. The extension point for a new kind.
 *
 * @param <F> the kind of finding, a record of {@code dev.attest.article}
 */
public interface Extractor<F> {
    /** The findings of that kind in {@code document}, in the order of the text. A pure function. */
    List<F> extract(AnnotatedDocument document);
}
