package dev.attest.page;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file that the site will have beside its pages.
 *
 * @param path where it lies below the root of the site
 * @param text makes its text; may be called from any thread
 */
public record PlannedFile(String path, Supplier<String> text) {
    public PlannedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
    }
}
