package dev.attest.archive.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, as far as an article says.
 *
 * @param from the first day that it may have been; null where that is not known
 * @param to the last; null where {@code from} is, or where it is open
 * @param weekday the day of the week, where an undated article names it; else null
 * @param yearless the day and month, where an undated article names them without a year; else null
 * @param basis how it is known
 */
record Day(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday,
        @Nullable MonthDay yearless,
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
        /** The words of another sentence say so, which may speak of another day. */
        CARRIED,
        /** The article names no year; it is the only one that the archive's dated articles leave open. */
        ASSUMED,
        /** The article says nothing, but was published then: some day not long before. */
        PUBLISHED,
        /** The words say when, and nobody can tell what day they mean. */
        UNRESOLVED,
        /** Nothing says so. */
        NONE
    }

    static Day none() {
        return new Day(null, null, null, null, Basis.NONE);
    }

    /** So many days later, if it is one day or a night; else one that says nothing but that it was another. */
    Day shifted(int days) {
        return isSharp() && from != null && to != null
                ? new Day(from.plusDays(days), to.plusDays(days), null, null, Basis.STATED)
                : new Day(null, null, null, null, Basis.UNRESOLVED);
    }

    /** Whether both mean the same, whichever sentence says so. */
    boolean isSameAs(Day other) {
        return basis != Basis.NONE
                && Objects.equals(from, other.from)
                && Objects.equals(to, other.to)
                && weekday == other.weekday
                && Objects.equals(yearless, other.yearless);
    }

    /** This, told by another sentence than that of the figure. */
    Day carried() {
        return basis == Basis.STATED ? new Day(from, to, weekday, yearless, Basis.CARRIED) : this;
    }

    /** This, with an open end on the day of publication; a stretch of days that nobody can tell is taken to end then. */
    Day endedBy(LocalDate published) {
        if (from != null && to == null && !published.isBefore(from)) {
            return new Day(from, published, null, null, basis);
        }
        return from == null && basis == Basis.UNRESOLVED
                ? new Day(published.minusDays(LONGEST_EVENT), published, null, null, Basis.PUBLISHED)
                : this;
    }

    boolean isKnown() {
        return from != null && to != null;
    }

    /** Whether the words say when, and nothing of them helps to tell it. */
    boolean isUntold() {
        return basis == Basis.UNRESOLVED && weekday == null && yearless == null;
    }

    /** Whether it is one day, or a night between two. */
    boolean isSharp() {
        return isTold() && isKnown() && length() <= 2;
    }

    /** Whether words of the article say so. */
    boolean isTold() {
        return basis == Basis.STATED || basis == Basis.CARRIED || basis == Basis.ASSUMED;
    }

    /** Whether no words of the figures themselves say so, and it is later than {@code other}: the report may look back on that. */
    boolean mayLookBackOn(Day other) {
        boolean guess = basis == Basis.PUBLISHED || basis == Basis.CARRIED;
        return guess && from != null && other.to != null && from.isAfter(other.to);
    }

    /** Whether several days may be meant. */
    boolean isVague() {
        return isKnown() && !isSharp();
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

    /** Whether these words, which name a day and month without a year, may mean a day of the other, and may mean no other of its year. */
    boolean hasDayAndMonthOf(Day other) {
        if (yearless == null || isOtherWeekday(other)) {
            return false;
        }
        if (other.yearless != null) {
            return yearless.equals(other.yearless);
        }
        return other.from != null
                && other.to != null
                && other.length() <= LONGEST_EVENT
                && other.from.datesUntil(other.to.plusDays(1)).anyMatch(this::mayBe);
    }

    private boolean mayBe(LocalDate date) {
        return MonthDay.from(date).equals(yearless) && (weekday == null || weekday == date.getDayOfWeek());
    }

    private boolean isOtherWeekday(Day other) {
        return weekday != null && other.weekday != null && weekday != other.weekday;
    }

    /** Whether the words of the two, without a year both, can't mean one day. */
    boolean isOtherThan(Day other) {
        boolean otherDate = yearless != null
                && (other.yearless != null || other.isKnown())
                && !hasDayAndMonthOf(other)
                && other.isOfOneEvent();
        return otherDate || isOtherWeekday(other);
    }

    /** Whether words that nobody can resolve speak against the day of the other, as they don't fit it. */
    boolean isAgainst(Day other) {
        if (basis != Basis.UNRESOLVED || hasWeekdayOf(other) || hasDayAndMonthOf(other)) {
            return false;
        }
        if (other.basis == Basis.NONE && !isUntold()) {
            // Where nothing is said of a day, a weekday speaks against nothing.
            return false;
        }
        // Of two that name no year, the one may give the day of the week and the other the date.
        boolean open = yearless != null ? other.weekday != null : weekday != null && other.yearless != null;
        return !open || isOtherThan(other) || other.isOtherThan(this);
    }
}
