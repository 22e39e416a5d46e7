package dev.attest.article;

import java.util.List;
import java.util.Objects;

/**
 * A body named in an article: a government office, an armed group, a charity, an outlet.
 *
 * @param name as full as the article gives it
 * @param kind what it is, in the terms used for sources
 * @param variants the other ways in which the article writes the name, short forms among them; in the order of the text
 * @param mentions every place where the name stands, in the order of the text; never empty
 */
public record Organisation(String name, Source.Kind kind, List<String> variants, List<Evidence> mentions) {
    public Organisation {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An organisation needs a mention, found none for " + name);
        }
    }
}
