package dev.attest.extract.date;

import dev.attest.article.DateMention.Granularity;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches of time whose ends share a month or a year, and parts of months and years: 'between 5 and 9 October', '5–9 May',
 * 'between 2011 and 2015', 'the first half of 2016', 'the end of March', 'the first three months of the year'.
 */
final class Stretches {
    private static final PhraseList PARTS = PhraseList.of("period-parts");
    private static final Set<String> OPENERS = Set.of("between", "from");
    private static final Set<String> JOINS = Set.of("and", "to", "until", "-", "–", "—");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to");
    private static final int MONTHS = 12;

    private final List<Token> tokens;
    private final Calendar calendar;
    private final AbsoluteDates dates;

    Stretches(List<Token> tokens, Calendar calendar, AbsoluteDates dates) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.dates = dates;
    }

    /** The stretch that begins at the token {@code from}; null where none does. */
    @Nullable
    Reading at(int from) {
        boolean opened = OPENERS.contains(dates.lower(from));
        int at = opened ? from + 1 : from;
        Reading found = daysThenMonth(from, at, opened);
        found = found == null ? monthThenDays(from, at) : found;
        found = found == null && opened ? years(from) : found;
        return found == null && dates.lower(from).equals("the") ? part(from) : found;
    }

    // ------------------------------------------------------------------------------------------------- days

    /** '5 and 9 October 2016', '5–9 May'; 'and' only behind 'between', 'from' or 'on', for '5 and 9 May' may be two days elsewhere. */
    private @Nullable Reading daysThenMonth(int from, int at, boolean opened) {
        int first = dates.day(at);
        boolean on = dates.lower(from - 1).equals("on");
        boolean joined = (opened || on ? JOINS : DASHES).contains(dates.lower(at + 1));
        // '13 and 14 August' are one night or two days on end, '5 and 9 May' two days apart.
        boolean next = dates.lower(at + 1).equals("and") && first > 0 && dates.day(at + 2) == first + 1;
        int last = first > 0 && (joined || next) ? dates.day(at + 2) : 0;
        if (last <= first || !dates.isMonth(at + 3)) {
            return null;
        }
        int end = dates.behindPoint(at + 4);
        int yearAt = dates.lower(end).equals(",") ? end + 1 : end;
        return days(from, end, yearAt, dates.month(at + 3), first, last);
    }

    /** 'May 5–9, 2020', 'October 5 to 9'. */
    private @Nullable Reading monthThenDays(int from, int at) {
        if (!dates.isMonth(at)) {
            return null;
        }
        int dayAt = dates.behindPoint(at + 1);
        int first = dates.day(dayAt);
        boolean joined = (at > from ? JOINS : DASHES).contains(dates.lower(dayAt + 1));
        int last = first > 0 && joined ? dates.day(dayAt + 2) : 0;
        int end = dayAt + 3;
        int yearAt = dates.lower(end).equals(",") ? end + 1 : end;
        return last <= first ? null : days(from, end, yearAt, dates.month(at), first, last);
    }

    private @Nullable Reading days(int from, int end, int yearAt, int month, int first, int last) {
        boolean dated = dates.isYear(yearAt);
        LocalDate to = dated ? Calendar.day(dates.value(yearAt), month, last) : calendar.day(month, last);
        int behind = dated ? yearAt + 1 : end;
        if (to == null) {
            return dated || calendar.published() != null ? null : Reading.unresolved(from, behind, Granularity.PERIOD);
        }
        return new Reading(from, behind, to.withDayOfMonth(first), to, Granularity.PERIOD);
    }

    // ------------------------------------------------------------------------------------------------- years

    /** 'between 2011 and 2015'. */
    private @Nullable Reading years(int from) {
        boolean joined = dates.isYear(from + 1)
                && JOINS.contains(dates.lower(from + 2))
                && dates.isYear(from + 3)
                && dates.value(from + 1) < dates.value(from + 3);
        boolean counts = from + 4 < tokens.size() && dates.isPlural(from + 4);
        return joined && !counts
                ? new Reading(
                        from,
                        from + 4,
                        LocalDate.of(dates.value(from + 1), 1, 1),
                        LocalDate.of(dates.value(from + 3), MONTHS, 31),
                        Granularity.PERIOD)
                : null;
    }

    // ------------------------------------------------------------------------------------------------- parts

    /** 'the first half of 2016', 'the end of March', 'the first three months of the year'. */
    private @Nullable Reading part(int from) {
        PhraseList.Match part = PARTS.at(tokens, from + 1);
        if (part == null) {
            return firstMonths(from);
        }
        int of = from + 1 + part.tokens();
        if (!dates.lower(of).equals("of")) {
            return null;
        }
        int number = part.value().charAt(0) - '0';
        int parts = part.value().charAt(2) - '0';
        int at = of + 1;
        return dates.isMonth(at) ? partOfMonth(from, at, number, parts) : partOfYear(from, at, number, parts);
    }

    private @Nullable Reading partOfMonth(int from, int at, int number, int parts) {
        int end = dates.behindPoint(at + 1);
        boolean dated = dates.isYear(end);
        YearMonth month = dated ? YearMonth.of(dates.value(end), dates.month(at)) : calendar.month(dates.month(at));
        int to = dated ? end + 1 : end;
        if (month == null) {
            return Reading.unresolved(from, to, Granularity.PERIOD);
        }
        // Parts of equal length, the last with what is left: thirds of ten days.
        int length = 30 / parts;
        return new Reading(
                from,
                to,
                month.atDay((number - 1) * length + 1),
                number == parts ? month.atEndOfMonth() : month.atDay(number * length),
                Granularity.PERIOD);
    }

    private @Nullable Reading partOfYear(int from, int at, int number, int parts) {
        Years of = yearAt(at);
        boolean whole = MONTHS % parts == 0;
        return of == null || !whole
                ? null
                : months(from, of, (number - 1) * (MONTHS / parts) + 1, number * (MONTHS / parts));
    }

    private @Nullable Reading firstMonths(int from) {
        Optional<NumberWords.Reading> count =
                dates.lower(from + 1).equals("first") ? NumberWords.at(tokens, from + 2) : Optional.empty();
        if (count.isEmpty()) {
            return null;
        }
        int unit = from + 2 + count.get().tokens();
        boolean months = dates.lower(unit).equals("months")
                && dates.lower(unit + 1).equals("of")
                && count.get().value() >= 1
                && count.get().value() < MONTHS;
        Years of = months ? yearAt(unit + 2) : null;
        return of == null ? null : months(from, of, 1, count.get().value());
    }

    /**
     * A year among the tokens.
     *
     * @param number the year; null where it is that of an unknown day of publication
     * @param to the token after it
     */
    private record Years(@Nullable Integer number, int to) {}

    /** '2016', 'the year', 'this year', 'last year'. */
    private @Nullable Years yearAt(int at) {
        if (dates.isYear(at)) {
            return new Years(dates.value(at), at + 1);
        }
        boolean last = dates.lower(at).equals("last");
        boolean year = (last || Set.of("the", "this").contains(dates.lower(at)))
                && dates.lower(at + 1).equals("year");
        LocalDate published = calendar.published();
        return year ? new Years(published == null ? null : published.getYear() - (last ? 1 : 0), at + 2) : null;
    }

    private static Reading months(int from, Years of, int first, int last) {
        Integer year = of.number();
        return year == null
                ? Reading.unresolved(from, of.to(), Granularity.PERIOD)
                : new Reading(
                        from,
                        of.to(),
                        LocalDate.of(year, first, 1),
                        YearMonth.of(year, last).atEndOfMonth(),
                        Granularity.PERIOD);
    }
}
