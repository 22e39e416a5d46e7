/**
 * The words of the interface, in the language of the archive: {@link dev.attest.message.Messages}, from bundles under
 * {@code src/main/resources/dev/attest/messages} and the archivist's own file. Knows nothing of pages.
 */
@NullMarked
package dev.attest.message;

import org.jspecify.annotations.NullMarked;
