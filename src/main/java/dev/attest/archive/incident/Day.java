package dev.attest.archive.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, as far as an article says.
 *
 * @param from the first day that it may have been; null where that is not known
 * @param to the last; null where {@code from} is, or where it is open
 * @param weekday the day of the week, where an undated article names it; else null
 * @param basis how it is known
 */
record Day(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday,
        Basis basis) {
    /** Words for more days than this speak of no single event. */
    private static final int LONGEST_EVENT = 3;

    Day {
        Objects.requireNonNull(basis);
    }

    /** How a day is known. */
    enum Basis {
        /** The words around the figure say so. */
        STATED,
        /** The article says nothing, but was published then: some day not long before. */
        PUBLISHED,
        /** The words say when, and nobody can tell what day they mean. */
        UNRESOLVED,
        /** Nothing says so. */
        NONE
    }

    static Day none() {
        return new Day(null, null, null, Basis.NONE);
    }

    /** This, with an open end on the day of publication; a stretch of days that nobody can tell is taken to end then. */
    Day endedBy(LocalDate published) {
        if (from != null && to == null && !published.isBefore(from)) {
            return new Day(from, published, null, basis);
        }
        return from == null && basis == Basis.UNRESOLVED
                ? new Day(published.minusDays(LONGEST_EVENT), published, null, Basis.PUBLISHED)
                : this;
    }

    boolean isKnown() {
        return from != null && to != null;
    }

    /** Whether it is one day, or a night between two. */
    boolean isSharp() {
        return basis == Basis.STATED && isKnown() && length() <= 2;
    }

    /** Whether the words may mean the time of one event, not a stretch over which figures were summed. */
    boolean isOfOneEvent() {
        return from == null || (to != null && length() <= LONGEST_EVENT);
    }

    long length() {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How many days lie between the two; 0 where they overlap, -1 where one is not known. */
    long gap(Day other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return -1;
        }
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    /** Whether the other, which is known, may be on this day of the week. */
    boolean hasWeekdayOf(Day other) {
        return weekday != null && other.from != null && other.isSharp() && other.from.getDayOfWeek() == weekday;
    }
}
