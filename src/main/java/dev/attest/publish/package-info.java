/**
 * Artifacts into a folder: only what changed, all or nothing, with a manifest and checks. Start reading at
 * {@link dev.attest.publish.Publisher}.
 */
@NullMarked
package dev.attest.publish;

import org.jspecify.annotations.NullMarked;
