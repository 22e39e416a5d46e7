package dev.attest.capture;

import dev.attest.fixity.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A saved file: what the archive holds of it, and its bytes. */
public final class Capture implements Loaded {
    private final Holding holding;
    private final byte[] bytes;

    private Capture(Holding holding, byte[] bytes) {
        this.holding = Objects.requireNonNull(holding);
        this.bytes = bytes;
    }

    /** A capture of {@code bytes}, which the caller must not change afterwards. */
    public static Capture of(String path, MediaType mediaType, byte[] bytes, Sidecar sidecar) {
        return of(path, mediaType, bytes, sidecar, Envelope.none());
    }

    /** A capture of {@code bytes} out of a container. The caller must not change them afterwards. */
    public static Capture of(String path, MediaType mediaType, byte[] bytes, Sidecar sidecar, Envelope envelope) {
        return new Capture(new Holding(path, Sha256.of(bytes), bytes.length, mediaType, sidecar, envelope), bytes);
    }

    /** A capture of text that came without a file, in UTF-8. */
    public static Capture ofText(String path, MediaType mediaType, String text, Sidecar sidecar) {
        return of(path, mediaType, text.getBytes(StandardCharsets.UTF_8), sidecar);
    }

    public Holding holding() {
        return holding;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Capture of " + holding.path();
    }
}
