package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * All articles, the latest first, the undated last.
 *
 * @param head what every page has
 * @param articles the articles
 */
public record ArticleListPage(Head head, List<ArticleCard> articles) implements Page {
    public ArticleListPage {
        Objects.requireNonNull(head);
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "articles";
    }
}
