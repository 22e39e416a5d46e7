package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A month, day by day.
 *
 * @param head what every page has
 * @param days the days of which the archive speaks, in order
 * @param previous the month before it of which the archive speaks; null for the first
 * @param next the month after it; null for the last
 */
public record MonthPage(
        Head head,
        List<Day> days,
        @Nullable Link previous,
        @Nullable Link next) implements Page {
    public MonthPage {
        Objects.requireNonNull(head);
        days = List.copyOf(days);
    }

    @Override
    public String template() {
        return "month";
    }

    /**
     * A day, or for what is known no better a stretch of days that begins on it.
     *
     * @param date ISO 8601, the anchor of the day on the page
     * @param label for a reader: 'Thursday, 13 October 2016'
     * @param published the articles published on it
     * @param figures the casualty figures of it
     * @param sentences what articles say of it, each with its article
     */
    public record Day(
            String date,
            String label,
            List<ArticleCard> published,
            List<FigureView> figures,
            List<EntryPage.Naming> sentences) {
        public Day {
            Objects.requireNonNull(date);
            Objects.requireNonNull(label);
            published = List.copyOf(published);
            figures = List.copyOf(figures);
            sentences = List.copyOf(sentences);
        }
    }
}
