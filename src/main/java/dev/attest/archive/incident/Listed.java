package dev.attest.archive.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article without reading it.
 *
 * @param path of its saved file
 * @param published the day it was published; null where it is undated
 */
public record Listed(String path, @Nullable LocalDate published) {
    public Listed {
        Objects.requireNonNull(path);
    }
}
