package dev.attest.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day that words leave open: the latest that is not after publication, or the next one where the sentence looks
 * ahead. A day of a month that comes within a month is the coming one all the same ('28 September', written on the 23rd): news
 * gives a year to what is nearly one gone.
 *
 * @param published the day of publication; null where it is not known, and then nothing is chosen
 * @param ahead whether the sentence looks ahead
 */
record Calendar(@Nullable LocalDate published, boolean ahead) {
    private static final int NEAR_DAYS = 31;
    /** Every day of a month up to the 31st comes again within as many months, and two short ones never follow another. */
    private static final int LONGEST_GAP = 3;

    /** The day of the week that is meant; the day of publication itself where it is that day. */
    @Nullable
    LocalDate weekday(int number) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(number);
        return published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** 'last Friday', 'next Friday': never the day of publication. */
    @Nullable
    LocalDate weekdayBeside(int number, boolean next) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(number);
        return published.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }

    /** The month that is meant, where no year is given. */
    @Nullable
    YearMonth month(int month) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        if (ahead) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    /** The day of the month that is meant, where no year is given; null where there is no such day. */
    @Nullable
    LocalDate day(int month, int day) {
        if (published == null) {
            return null;
        }
        LocalDate same = day(published.getYear(), month, day);
        if (same == null) {
            return null;
        }
        LocalDate next = same.isBefore(published) ? same.plusYears(1) : same;
        if (ahead || !next.isAfter(published.plusDays(NEAR_DAYS))) {
            return next;
        }
        return next.minusYears(1);
    }

    /** The latest day of that number that is not after publication, or the next where the sentence looks ahead. */
    @Nullable
    LocalDate dayOfMonth(int day) {
        if (published == null) {
            return null;
        }
        YearMonth month = YearMonth.from(published);
        for (int step = 0; step <= LONGEST_GAP; step++) {
            YearMonth other = ahead ? month.plusMonths(step) : month.minusMonths(step);
            LocalDate date = day(other.getYear(), other.getMonthValue(), day);
            boolean fits = date != null && (ahead ? !date.isBefore(published) : !date.isAfter(published));
            if (fits) {
                return date;
            }
        }
        return null;
    }

    /** That day; null where the calendar has none. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
