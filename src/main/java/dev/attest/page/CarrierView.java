package dev.attest.page;

import java.util.Objects;

/**
 * Another article that carries the same report, with the same finding in its own words.
 *
 * @param article the article
 * @param words its words
 * @param differs whether it gives another number in the same sentence; otherwise it gives the same
 */
public record CarrierView(ArticleCard article, Cited words, boolean differs) {
    public CarrierView {
        Objects.requireNonNull(article);
        Objects.requireNonNull(words);
    }
}
