/**
 * Clean text and metadata made from the bytes of a capture; the only user of jsoup's parser. Start reading at
 * {@link dev.attest.document.Document}.
 */
@NullMarked
package dev.attest.document;

import org.jspecify.annotations.NullMarked;
