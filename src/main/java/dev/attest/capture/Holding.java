package dev.attest.capture;

import java.util.Objects;

/**
 * A saved file, or a page out of a file that holds many, as the archive holds it, without its bytes.
 *
 * @param path where it lies below the folder of articles, with {@code /} between its parts on every system; of a page in a
 *     file the path of that file, {@code /} and the page's own name in it
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param size length in bytes
 * @param mediaType what the file is, told by content and name
 * @param sidecar what the archivist noted about it
 * @param envelope what the container that it was in says of it
 */
public record Holding(String path, String sha256, long size, MediaType mediaType, Sidecar sidecar, Envelope envelope) {
    public Holding {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sidecar);
        Objects.requireNonNull(envelope);
    }

    /** A file that lies in a folder by itself. */
    public Holding(String path, String sha256, long size, MediaType mediaType, Sidecar sidecar) {
        this(path, sha256, size, mediaType, sidecar, Envelope.none());
    }
}
