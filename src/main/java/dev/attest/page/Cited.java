package dev.attest.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article, leading to where they stand. A page that shows them gives the link the class {@code cited}, and the
 * check of a built site compares the two. What a finding says of itself in its own sentence has no address: the finding's words lead
 * to that sentence, and pages would hold little else than such addresses.
 *
 * @param words letter by letter as the article has them
 * @param href the place in the article's page; null where the words stand in the sentence of the finding that they belong to
 */
public record Cited(String words, @Nullable String href) {
    public Cited {
        Objects.requireNonNull(words);
    }
}
