package dev.attest.archive.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The year that an undated article means by '27 August', where all articles that are dated were published within less than a
 * year: the only one in which that day lies among them. In an archive of several years nobody can tell.
 *
 * @param first the first day of publication; null where too few articles are dated
 * @param last the last day of publication; null where {@code first} is
 */
record Years(@Nullable LocalDate first, @Nullable LocalDate last) {
    /** So few dated articles show nothing of how long an archive reaches. */
    private static final int FEWEST = 5;

    private static final int LONGEST_DAYS = 320;

    /** An article may speak of what was so many days before the first of them. */
    private static final int BEFORE_DAYS = 31;

    static Years of(List<Listed> articles) {
        List<LocalDate> days = articles.stream()
                .map(Listed::published)
                .filter(Objects::nonNull)
                .toList();
        if (days.size() < FEWEST) {
            return new Years(null, null);
        }
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        return ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS
                ? new Years(null, null)
                : new Years(first.minusDays(BEFORE_DAYS), last);
    }

    /** The date of a day and month; null where it isn't known, or fell on another day of the week. */
    @Nullable
    LocalDate date(MonthDay day, @Nullable DayOfWeek weekday) {
        if (first == null || last == null) {
            return null;
        }
        LocalDate found = null;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate date = day.atYear(year);
            if (!date.isBefore(first) && !date.isAfter(last)) {
                found = date;
            }
        }
        return found == null || weekday == null || found.getDayOfWeek() == weekday ? found : null;
    }
}
