package dev.attest.document;

import dev.attest.capture.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The markup of a page, ready to be read.
 *
 * @param html the markup
 * @param encoding in which encoding it was read; null where it came decoded
 * @param envelope what the container of the page says of it
 */
record PageSource(String html, @Nullable Encoding encoding, Envelope envelope) {}
