package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * The chronology: the years and months of which the archive speaks, or the days of one of them. Each day has an anchor on the
 * page of its month, whether that holds the day or leads to a page of its own.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param days the days of which the archive speaks, in order; empty where they are on the pages below this one
 * @param undated how many articles have no day; 0 on all but the first page
 */
public record ChronologyPage(Head head, ShelfView shelf, List<Day> days, int undated) implements Page {
    public ChronologyPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        days = List.copyOf(days);
    }

    @Override
    public String template() {
        return "chronology";
    }

    /**
     * A day, or for what is known no better a stretch of days that begins on it.
     *
     * @param date ISO 8601, the anchor of the day on the page
     * @param ofMonth its number in its month
     * @param label for a reader: 'Thursday, 13 October 2016'
     * @param articles what articles say of it
     * @param published the articles published on it that say nothing else of it
     */
    public record Day(String date, int ofMonth, String label, List<GroupView> articles, List<ArticleCard> published) {
        public Day {
            Objects.requireNonNull(date);
            Objects.requireNonNull(label);
            articles = List.copyOf(articles);
            published = List.copyOf(published);
        }
    }
}
