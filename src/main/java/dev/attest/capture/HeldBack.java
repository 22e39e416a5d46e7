package dev.attest.capture;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A saved file that is not published, and why. It is counted and shown, so that nothing is lost in silence.
 *
 * @param path where it lies below the folder of articles, with {@code /} between its parts
 * @param sha256 SHA-256 of its bytes; null where they can't be read
 * @param size length in bytes; -1 where it is not known
 * @param reason a sentence for the archivist: what was found, and what would be accepted
 */
public record HeldBack(String path, @Nullable String sha256, long size, String reason)
        implements Loaded, Comparable<HeldBack> {
    public HeldBack {
        Objects.requireNonNull(path);
        Objects.requireNonNull(reason);
    }

    /** The capture of {@code holding}, held back for {@code reason}. */
    public static HeldBack of(Holding holding, String reason) {
        return new HeldBack(holding.path(), holding.sha256(), holding.size(), reason);
    }

    /** By path. */
    @Override
    public int compareTo(HeldBack other) {
        return path.compareTo(other.path);
    }
}
