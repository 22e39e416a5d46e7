package dev.attest.capture;

import dev.attest.fixity.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
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
    private static final int PIECE = 1024;

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

    /** Text that came without a file, held as if it were one in UTF-8. */
    public static Holding ofText(String path, MediaType mediaType, String text, Sidecar sidecar) {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        int from = 0;
        while (from < text.length()) {
            // In pieces: a page is large, most pieces of it are plain ASCII, and those are encoded at once.
            int to = Math.min(text.length(), from + PIECE);
            to += to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            byte[] bytes = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            size += bytes.length;
            from = to;
        }
        return new Holding(path, HexFormat.of().formatHex(digest.digest()), size, mediaType, sidecar);
    }
}
