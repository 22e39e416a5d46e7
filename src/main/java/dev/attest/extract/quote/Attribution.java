package dev.attest.extract.quote;

import dev.attest.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that attribute a run, and where it was said.
 *
 * @param paragraph the number of the paragraph in which they stand
 * @param cue the verb, 'according to' or colon; null where there is none
 * @param medium where it was said; null where the article does not say
 */
record Attribution(
        int paragraph, @Nullable Span cue, @Nullable Span medium) {}
