/**
 * Finds what an article reports somebody to have stated without quoting it: 'X said that …', '…, according to X', 'X denied …'.
 * Start reading at {@link dev.attest.extract.statement.StatementExtractor}; {@link dev.attest.extract.statement.SentenceReading}
 * has the shapes of sentence that it knows. Errs on the side of silence: what fits no shape is left out.
 */
@NullMarked
package dev.attest.extract.statement;

import org.jspecify.annotations.NullMarked;
