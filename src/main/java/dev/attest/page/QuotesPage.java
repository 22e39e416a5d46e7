package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Quotes, by speaker: all, or those of speakers whose names begin alike.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param speakers those who spoke, in the order of their names; the unnamed come last; empty where they are on
 *     the pages below this one
 */
public record QuotesPage(Head head, ShelfView shelf, List<Speaker> speakers) implements Page {
    public QuotesPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        speakers = List.copyOf(speakers);
    }

    @Override
    public String template() {
        return "quotes";
    }

    /**
     * What one speaker said.
     *
     * @param anchor the name of the group on the page, to be used as an id
     * @param speaker the name, leading to the speaker's page; null for the group of those whom the articles do not name
     * @param quotes the quotes, by the day of their articles
     */
    public record Speaker(String anchor, @Nullable Link speaker, List<Said> quotes) {
        public Speaker {
            Objects.requireNonNull(anchor);
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A quote in a list.
     *
     * @param passage the sentences that hold it
     * @param article the article
     */
    public record Said(PassageView passage, ArticleCard article) {
        public Said {
            Objects.requireNonNull(passage);
            Objects.requireNonNull(article);
        }
    }
}
