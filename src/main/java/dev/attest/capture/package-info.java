/**
 * Saved files as they are found: path, SHA-256, media type, bytes and sidecar. Start reading at
 * {@link dev.attest.capture.CaptureSource} and {@link dev.attest.capture.FolderSource}.
 */
@NullMarked
package dev.attest.capture;

import org.jspecify.annotations.NullMarked;
