package dev.attest.capture;

import java.util.Objects;

/**
 * A saved file as the archive holds it, without its bytes.
 *
 * @param path where it lies below the folder of articles, with {@code /} between its parts on every system
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param size length in bytes
 * @param mediaType what the file is, told by content and name
 * @param sidecar what the archivist noted about it
 */
public record Holding(String path, String sha256, long size, MediaType mediaType, Sidecar sidecar) {
    public Holding {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sidecar);
    }
}
