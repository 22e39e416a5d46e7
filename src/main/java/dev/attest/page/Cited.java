package dev.attest.page;

import java.util.Objects;

/**
 * Words of an article, leading to where they stand. A page that shows them gives the link the class {@code cited}, and the
 * check of a built site compares the two.
 *
 * @param words letter by letter as the article has them
 * @param href the place in the article's page
 */
public record Cited(String words, String href) {
    public Cited {
        Objects.requireNonNull(words);
        Objects.requireNonNull(href);
    }
}
