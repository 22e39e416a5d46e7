package dev.attest.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as the article says it.
 *
 * @param asWritten the words ('a government neighbourhood in Aleppo')
 * @param place the name of the {@link Place} of the article that the words mean or lie in; null where they name none
 */
public record PlaceReference(Evidence asWritten, @Nullable String place) {
    public PlaceReference {
        Objects.requireNonNull(asWritten);
    }
}
