/**
 * Quoted words and their speakers: runs between marks, then for each run every noun phrase near by as a candidate, weighed
 * by features; then names behind pronouns and nominals. Start reading at {@link dev.attest.extract.quote.QuoteExtractor}.
 */
@NullMarked
package dev.attest.extract.quote;

import org.jspecify.annotations.NullMarked;
