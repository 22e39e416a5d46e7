package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * Articles, the latest first, the undated last; of the whole archive, or of a year, a month or a day.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param articles the articles; where they are on the pages below this one the latest of all, or none
 */
public record ArticleListPage(Head head, ShelfView shelf, List<ArticleCard> articles) implements Page {
    public ArticleListPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "articles";
    }
}
