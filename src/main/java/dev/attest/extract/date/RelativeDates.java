package dev.attest.extract.date;

import dev.attest.article.DateMention.Granularity;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates as seen from the day of publication: 'Friday', 'last week', 'three days ago', 'the past 24 hours'. */
final class RelativeDates {
    private static final PhraseList DAYS = PhraseList.of("day-words");
    private static final PhraseList UNRESOLVED = PhraseList.of("unresolved-dates");
    private static final WordList WEEKDAYS = WordList.of("weekdays");
    private static final WordList DAY_PARTS = WordList.of("day-parts");
    private static final WordList UNITS = WordList.of("time-units");
    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> EARLIER = Set.of("earlier", "later", "late", "early");
    private static final int HOURS_OF_A_DAY = 24;
    private static final Set<String> SPAN_OPENERS = Set.of("in", "for", "over", "within");

    /** Words behind a number of days that say it is no stretch that has just ended. */
    private static final Set<String> BOUND =
            Set.of("ago", "earlier", "later", "before", "after", "old", "from", "to", "until", "till", "a", "per", "'");

    /** Before 'overnight' they make it say what kind of thing is meant. */
    private static final Set<String> KINDS = Set.of("a", "an", "the", "of", "for");

    /** Units with 'last', 'this' and 'next' before them. */
    private static final Set<String> BESIDE = Set.of("week", "month", "year");

    private static final Set<String> FEW = Set.of("few", "several", "couple", "many");

    private final List<Token> tokens;
    private final Calendar calendar;

    RelativeDates(List<Token> tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** The date that begins at the token {@code from}; null where none does. */
    @Nullable
    Reading at(int from) {
        Reading found = weekday(from);
        found = found == null ? dayWord(from) : found;
        found = found == null ? overnight(from) : found;
        found = found == null ? unresolved(from) : found;
        found = found == null ? besideNow(from) : found;
        found = found == null ? stretch(from) : found;
        found = found == null ? ago(from) : found;
        return found == null ? recent(from) : found;
    }

    private @Nullable LocalDate published() {
        return calendar.published();
    }

    // ------------------------------------------------------------------------------------------------- days

    private @Nullable Reading weekday(int from) {
        boolean beside = lower(from).equals("last")
                || lower(from).equals("next")
                || lower(from).equals("this");
        boolean part = EARLIER.contains(lower(from));
        int at = part && lower(from + 1).equals("on") ? from + 2 : beside || part ? from + 1 : from;
        String number = at < tokens.size() && tokens.get(at).isCapitalised() ? WEEKDAYS.value(lower(at)) : null;
        if (number == null || (lower(at).length() < 4 && !isShortDay(at))) {
            return null;
        }
        int day = Integer.parseInt(number);
        LocalDate date = beside && !lower(from).equals("this")
                ? calendar.weekdayBeside(day, lower(from).equals("next"))
                : calendar.weekday(day);
        int end =
                lower(at + 1).equals(".") && at + 2 < tokens.size() && lower(at).length() <= 4 ? at + 2 : at + 1;
        return Reading.day(from, DAY_PARTS.contains(lower(end)) ? end + 1 : end, date);
    }

    /** 'Sat', 'Sun', 'Mon' are days only where a number or a month is near. */
    private boolean isShortDay(int at) {
        int next = lower(at + 1).equals(",") || lower(at + 1).equals(".") ? at + 2 : at + 1;
        return next < tokens.size()
                && (tokens.get(next).isNumber() || new AbsoluteDates(tokens, calendar).at(next) != null);
    }

    private @Nullable Reading dayWord(int from) {
        PhraseList.Match match = DAYS.at(tokens, from);
        if (match == null) {
            return null;
        }
        LocalDate published = published();
        int later = Integer.parseInt(match.value());
        return Reading.day(from, from + match.tokens(), published == null ? null : published.plusDays(later));
    }

    /** The night to the day of publication, which has two days; 'an overnight train' tells no time. */
    private @Nullable Reading overnight(int from) {
        if (!lower(from).equals("overnight") || KINDS.contains(lower(from - 1))) {
            return null;
        }
        boolean into = lower(from + 1).equals("into") || lower(from + 1).equals("to");
        Reading night = weekday(into || lower(from + 1).equals("on") ? from + 2 : from + 1);
        if (night != null) {
            return nightOf(from, night, into);
        }
        LocalDate published = published();
        return published == null
                ? Reading.unresolved(from, from + 1, Granularity.DAY)
                : new Reading(from, from + 1, published.minusDays(1), published, Granularity.DAY);
    }

    /** 'overnight into Friday' ends on that day, 'overnight Friday' may be the night before it or the one behind. */
    private static Reading nightOf(int from, Reading day, boolean into) {
        LocalDate date = day.first();
        return date == null
                ? Reading.unresolved(from, day.to(), Granularity.DAY)
                : new Reading(from, day.to(), date.minusDays(1), into ? date : date.plusDays(1), Granularity.DAY);
    }

    private @Nullable Reading unresolved(int from) {
        PhraseList.Match match = UNRESOLVED.at(tokens, from);
        return match == null
                ? null
                : Reading.unresolved(from, from + match.tokens(), Granularity.valueOf(match.value()));
    }

    // ------------------------------------------------------------------------------------------------- units

    /** 'last week', 'this month', 'next year', 'the weekend', 'earlier this year'. */
    private @Nullable Reading besideNow(int from) {
        boolean soFar = lower(from).equals("so") && lower(from + 1).equals("far");
        int at = soFar ? from + 2 : EARLIER.contains(lower(from)) ? from + 1 : from;
        String which = lower(at);
        String unit = lower(at + 1);
        if (unit.equals("weekend") && (which.equals("the") || which.equals("last") || which.equals("this"))) {
            return weekend(from, at + 2);
        }
        int step = which.equals("last") ? -1 : which.equals("this") ? 0 : which.equals("next") ? 1 : 2;
        if (step == 2 || !BESIDE.contains(unit)) {
            return null;
        }
        LocalDate published = published();
        Granularity granularity = Granularity.valueOf(unit.toUpperCase(java.util.Locale.ROOT));
        return published == null
                ? Reading.unresolved(from, at + 2, granularity)
                : around(from, at + 2, published, step, granularity, step == 0);
    }

    /** A whole week (from Monday), month or year; the one that runs ends on the day of publication. */
    private static Reading around(int from, int to, LocalDate day, int step, Granularity granularity, boolean runs) {
        LocalDate first =
                switch (granularity) {
                    case WEEK ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(step);
                    case MONTH -> YearMonth.from(day).plusMonths(step).atDay(1);
                    default -> LocalDate.of(day.getYear() + step, 1, 1);
                };
        LocalDate last =
                switch (granularity) {
                    case WEEK -> first.plusDays(6);
                    case MONTH -> YearMonth.from(first).atEndOfMonth();
                    default -> LocalDate.of(first.getYear(), 12, 31);
                };
        return new Reading(from, to, first, runs ? day : last, granularity);
    }

    private Reading weekend(int from, int to) {
        LocalDate published = published();
        if (published == null) {
            return Reading.unresolved(from, to, Granularity.PERIOD);
        }
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Reading(from, to, saturday, saturday.plusDays(1), Granularity.PERIOD);
    }

    /** 'the past week', 'the last 24 hours', 'the past few days', 'three weeks of …'. */
    private @Nullable Reading stretch(int from) {
        int at = lower(from).equals("the") || lower(from).equals("this") ? from + 1 : from;
        boolean past = LAST.contains(lower(at));
        int countAt = past ? at + 1 : at;
        if (past && UNITS.contains(lower(countAt)) && at > from) {
            return pastOf(from, countAt + 1, 1, lower(countAt));
        }
        if (past && FEW.contains(lower(countAt)) && UNITS.contains(lower(countAt + 1))) {
            return new Reading(from, countAt + 2, null, published(), Granularity.PERIOD);
        }
        boolean couple =
                past && FEW.contains(lower(countAt)) && lower(countAt + 1).equals("of");
        if (couple && UNITS.contains(lower(countAt + 2))) {
            return new Reading(from, countAt + 3, null, published(), Granularity.PERIOD);
        }
        Optional<NumberWords.Reading> count = NumberWords.at(tokens, countAt);
        if (count.isEmpty()) {
            return null;
        }
        int unitAt = countAt + count.get().tokens();
        if (!UNITS.contains(lower(unitAt))) {
            return null;
        }
        if (past) {
            return pastOf(from, unitAt + 1, count.get().value(), lower(unitAt));
        }
        Reading to = lower(unitAt + 1).equals("to") ? new AbsoluteDates(tokens, calendar).at(unitAt + 2) : null;
        if (to != null && to.granularity() == Granularity.DAY) {
            LocalDate end = to.last();
            LocalDate begin = end == null ? null : before(end, count.get().value(), lower(unitAt));
            return new Reading(from, to.to(), begin, end, Granularity.PERIOD);
        }
        if (isSpan(from, unitAt, count.get().value())) {
            return pastOf(from, unitAt + 1, count.get().value(), lower(unitAt));
        }
        return lower(unitAt + 1).equals("of") && !lower(unitAt + 2).equals("age")
                ? Reading.unresolved(from, unitAt + 1, Granularity.PERIOD)
                : null;
    }

    /** 'Killed 84 in three days', 'bombed for 72 hours': a stretch that ends when it is told, if nothing else is said of it. */
    private boolean isSpan(int from, int unitAt, int count) {
        boolean days = Set.of("days", "weeks").contains(lower(unitAt))
                || (lower(unitAt).equals("hours") && count >= HOURS_OF_A_DAY);
        int behind = unitAt + 1;
        boolean age = lower(behind).equals("of") && lower(behind + 1).equals("age");
        boolean bound = age || (behind < tokens.size() && BOUND.contains(lower(behind)));
        return days && SPAN_OPENERS.contains(lower(from - 1)) && !bound;
    }

    private Reading pastOf(int from, int to, int count, String unit) {
        LocalDate published = published();
        return published == null
                ? Reading.unresolved(from, to, Granularity.PERIOD)
                : new Reading(from, to, before(published, count, unit), published, Granularity.PERIOD);
    }

    private static LocalDate before(LocalDate day, int count, String unit) {
        return switch (unitOf(unit)) {
            case "HOUR" -> day.minusDays((count + 23) / 24);
            case "DAY" -> day.minusDays(count);
            case "WEEK" -> day.minusWeeks(count);
            case "MONTH" -> day.minusMonths(count);
            default -> day.minusYears(Math.min(count, 10_000));
        };
    }

    private static String unitOf(String word) {
        String unit = UNITS.value(word);
        return unit == null ? "" : unit;
    }

    /** 'three days ago', 'a week ago', 'two months earlier' (which leans on another date). */
    private @Nullable Reading ago(int from) {
        boolean article = lower(from).equals("a") || lower(from).equals("an");
        Optional<NumberWords.Reading> count = article ? Optional.empty() : NumberWords.at(tokens, from);
        int unitAt = article
                ? from + 1
                : from + count.map(NumberWords.Reading::tokens).orElse(0);
        if (unitAt == from || !UNITS.contains(lower(unitAt))) {
            return null;
        }
        boolean leans = lower(unitAt + 1).equals("before") && lower(unitAt + 2).equals(",");
        if (leans || lower(unitAt + 1).equals("earlier") || lower(unitAt + 1).equals("later")) {
            return Reading.unresolved(from, unitAt + 2, Granularity.PERIOD);
        }
        if (!lower(unitAt + 1).equals("ago")) {
            return null;
        }
        int many = count.map(NumberWords.Reading::value).orElse(1);
        LocalDate published = published();
        String unit = unitOf(lower(unitAt));
        Granularity granularity = unit.equals("HOUR") ? Granularity.DAY : Granularity.valueOf(unit);
        if (published == null) {
            return Reading.unresolved(from, unitAt + 2, granularity);
        }
        LocalDate day = before(published, many, lower(unitAt));
        return unit.equals("HOUR")
                ? new Reading(from, unitAt + 2, day, published, granularity)
                : granularity == Granularity.DAY
                        ? Reading.day(from, unitAt + 2, day)
                        : around(from, unitAt + 2, day, 0, granularity, false);
    }

    private @Nullable Reading recent(int from) {
        boolean recent = lower(from).equals("recent") && UNITS.contains(lower(from + 1));
        return recent ? new Reading(from, from + 2, null, published(), Granularity.PERIOD) : null;
    }

    private String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
