/**
 * The archivist's word over the machine's: findings corrected, added and struck as the sidecar says. Start reading at
 * {@link dev.attest.correction.CorrectedArticle}.
 */
@NullMarked
package dev.attest.correction;

import org.jspecify.annotations.NullMarked;
