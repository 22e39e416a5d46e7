package dev.attest.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value and who stands for it: the saved page itself, or the archivist in the sidecar.
 *
 * @param value what is stated
 * @param by who states it
 * @param ground why, in the archivist's words; null for the page's own word, or where none is given
 */
public record Stated<T>(T value, By by, @Nullable String ground) {
    public Stated {
        Objects.requireNonNull(value);
        Objects.requireNonNull(by);
    }

    public static <T> Stated<T> byPage(T value) {
        return new Stated<>(value, By.PAGE, null);
    }

    public static <T> Stated<T> byArchivist(T value, @Nullable String ground) {
        return new Stated<>(value, By.ARCHIVIST, ground);
    }

    /** Who stands for a value. */
    public enum By {
        PAGE,
        ARCHIVIST
    }
}
