package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * The months that the archive speaks of.
 *
 * @param head what every page has
 * @param months in order
 * @param undated the articles without a day
 */
public record ChronologyPage(Head head, List<Month> months, List<ArticleCard> undated) implements Page {
    public ChronologyPage {
        Objects.requireNonNull(head);
        months = List.copyOf(months);
        undated = List.copyOf(undated);
    }

    @Override
    public String template() {
        return "chronology";
    }

    /**
     * A month.
     *
     * @param month its name ('October 2016'), leading to its page
     * @param days its days of which the archive speaks, each leading to its place on the month's page
     * @param articles how many articles were published in it
     * @param figures how many casualty figures fall in it
     */
    public record Month(Link month, List<Link> days, int articles, int figures) {
        public Month {
            Objects.requireNonNull(month);
            days = List.copyOf(days);
        }
    }
}
