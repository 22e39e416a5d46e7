package dev.attest.article;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time ('on Friday', 'since the September ceasefire'), resolved where the article is dated.
 *
 * @param evidence the words
 * @param from the first day that the words may mean; null where they have no known beginning or can't be resolved
 * @param to the last day that the words may mean, {@code from} itself for a single day; null where they are open or can't be
 *     resolved
 * @param granularity how fine the words are
 */
public record DateMention(
        Evidence evidence,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity granularity) {
    public DateMention {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(granularity);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after its first day, found " + from + "–" + to);
        }
    }

    /** How fine an expression of time is. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** A stretch with its own ends ('since Friday', 'in recent days'). */
        PERIOD
    }
}
