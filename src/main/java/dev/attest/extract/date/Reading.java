package dev.attest.extract.date;

import dev.attest.article.DateMention.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time among the tokens of a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param first the first day that it may mean; null where it can't be told
 * @param last the last day that it may mean; null where it is open or can't be told
 * @param granularity how fine it is
 */
record Reading(
        int from,
        int to,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Granularity granularity) {
    static Reading unresolved(int from, int to, Granularity granularity) {
        return new Reading(from, to, null, null, granularity);
    }

    static Reading day(int from, int to, @Nullable LocalDate day) {
        return new Reading(from, to, day, day, Granularity.DAY);
    }

    Reading endingAt(int end) {
        return new Reading(from, end, first, last, granularity);
    }

    Reading startingAt(int start) {
        return new Reading(start, to, first, last, granularity);
    }
}
