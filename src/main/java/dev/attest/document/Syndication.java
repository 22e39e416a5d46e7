package dev.attest.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a reprinted text comes from.
 *
 * @param name the outlet or agency that first published it
 * @param headline its headline there; null where none is given
 */
public record Syndication(String name, @Nullable String headline) {
    public Syndication {
        Objects.requireNonNull(name);
    }
}
