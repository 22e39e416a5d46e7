/**
 * Saved files as they are found: path, SHA-256, media type, bytes and sidecar. Start reading at
 * {@link dev.attest.capture.CaptureSource}.
 */
@NullMarked
package dev.attest.capture;

import org.jspecify.annotations.NullMarked;
