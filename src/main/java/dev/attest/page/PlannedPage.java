package dev.attest.page;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that the site will have.
 *
 * @param path where it lies below the root of the site
 * @param page makes it; may be called from any thread
 */
public record PlannedPage(String path, Supplier<Page> page) {
    public PlannedPage {
        Objects.requireNonNull(path);
        Objects.requireNonNull(page);
    }
}
