package dev.attest.extract.place;

import dev.attest.article.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that an article names, with what its words say of it.
 *
 * @param place as it was found
 * @param name what to look up: the name without a direction before it and without a word for a division
 * @param direction the word before the name that makes it a part of that place ('eastern'); null for the whole
 * @param size what words beside the name say of how large the place is
 * @param beside names of places that stand right beside the name and hold it ('Tripoli, Lebanon', 'Libya's Tripoli')
 */
record Asked(Place place, String name, @Nullable String direction, Size size, List<String> beside) {
    Asked {
        Objects.requireNonNull(place);
        Objects.requireNonNull(name);
        Objects.requireNonNull(size);
        beside = List.copyOf(beside);
    }

    /** What the words beside a name say of how large the place is. */
    enum Size {
        /** A division of a country stands beside it somewhere in the article ('Idlib province'): the larger one holds for all. */
        DIVISION,
        /** A town, and nowhere a division. */
        SETTLEMENT,
        UNSAID
    }
}
