package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All quotes, by speaker.
 *
 * @param head what every page has
 * @param speakers those who spoke, in the order of their names; the unnamed come last
 */
public record QuotesPage(Head head, List<Speaker> speakers) implements Page {
    public QuotesPage {
        Objects.requireNonNull(head);
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
    public record Speaker(String anchor, @Nullable Link speaker, List<QuoteView> quotes) {
        public Speaker {
            Objects.requireNonNull(anchor);
            quotes = List.copyOf(quotes);
        }
    }
}
