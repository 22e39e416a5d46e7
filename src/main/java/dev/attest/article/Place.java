package dev.attest.article;

import java.util.List;
import java.util.Objects;

/**
 * A place named in an article.
 *
 * @param name as the authority file or the list of places writes it, else as the article does
 * @param mentions every place in the text where the name stands, in order; never empty
 * @param whereabouts where it lies, as far as that is known
 */
public record Place(String name, List<Evidence> mentions, Whereabouts whereabouts) {
    public Place {
        Objects.requireNonNull(name);
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(whereabouts);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A place needs a mention, found none for " + name);
        }
    }

    /** A place of which no more than the name is known. */
    public Place(String name, List<Evidence> mentions) {
        this(name, mentions, Whereabouts.unknown());
    }
}
