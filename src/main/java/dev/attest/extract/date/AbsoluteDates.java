package dev.attest.extract.date;

import dev.attest.article.DateMention.Granularity;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates by the calendar: '14 October 2016', 'Oct. 14', '2016-10-14', 'October 2016', 'late 1987', 'in 2014'. */
final class AbsoluteDates {
    private static final WordList MONTHS = WordList.of("months");
    private static final WordList BEFORE_YEAR = WordList.of("year-prepositions");
    private static final WordList SEASONS = WordList.of("seasons");
    private static final String MIDDLE = "mid-";
    private static final Set<String> PARTS = Set.of("early", "mid", "late", "mid-", "the");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "last",
            "this",
            "next",
            "during",
            "until",
            "by",
            "from",
            "of",
            "early",
            "late",
            "mid",
            "to",
            "and",
            "between",
            "through",
            "after",
            "before",
            "throughout");
    private static final Set<String> ALSO_OTHER_WORDS = Set.of("may", "march", "mar", "sun", "sat", "dec", "jan");
    private static final Set<String> WHOLE_SHORT_NAMES = Set.of("may", "june", "july");
    private static final int FIRST_OF_LAST_CENTURY = 70;
    private static final Set<String> BEFORE_DAY = Set.of("on", "of", "since", "until", "by", "from");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|d)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(?:19|20)\\d0s");

    private final List<Token> tokens;
    private final Calendar calendar;

    AbsoluteDates(List<Token> tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** The date that begins at the token {@code from}; null where none does. */
    @Nullable
    Reading at(int from) {
        Reading digits = digits(from);
        if (digits != null) {
            return digits;
        }
        Reading dayFirst = dayFirst(from);
        if (dayFirst != null) {
            return dayFirst;
        }
        Reading monthFirst = monthFirst(from);
        if (monthFirst != null) {
            return monthFirst;
        }
        Reading week = weekOfMonth(from);
        week = week == null ? weekOfDay(from) : week;
        Reading alone = week == null ? dayAlone(from) : week;
        return alone == null ? year(from) : alone;
    }

    // ------------------------------------------------------------------------------------------------- digits

    private @Nullable Reading digits(int from) {
        if (!opensWithDigit(from)) {
            return null;
        }
        Matcher dotted = DOTTED.matcher(lower(from));
        if (dotted.matches()) {
            return ordered(
                    from, from + 1, number(dotted.group(1)), number(dotted.group(2)), number(dotted.group(3)), false);
        }
        String separator = lower(from + 1);
        boolean separated = separator.equals("-") || separator.equals("/");
        if (!separated
                || !separator.equals(lower(from + 3))
                || !isNumber(from)
                || !isNumber(from + 2)
                || !isNumber(from + 4)) {
            return null;
        }
        if (isYear(from) && lower(from).length() == 4) {
            LocalDate day = Calendar.day(value(from), value(from + 2), value(from + 4));
            return day == null ? null : Reading.day(from, from + 5, day);
        }
        return isYear(from + 4)
                ? ordered(from, from + 5, value(from), value(from + 2), value(from + 4), separator.equals("/"))
                : null;
    }

    /** Day and month by their size; with a slash and both under 13 nobody can tell which is which. */
    private static @Nullable Reading ordered(int from, int to, int one, int two, int year, boolean slash) {
        if (slash && one <= 12 && two <= 12 && one != two) {
            return Reading.unresolved(from, to, Granularity.DAY);
        }
        LocalDate day = two > 12 ? Calendar.day(year, one, two) : Calendar.day(year, two, one);
        return day == null ? null : Reading.day(from, to, day);
    }

    // ------------------------------------------------------------------------------------------------- months

    /** '14 October 2016', 'the 14th of October', '3 JAN 90'. */
    private @Nullable Reading dayFirst(int from) {
        int at = lower(from).equals("the") ? from + 1 : from;
        int day = day(at);
        int monthAt = lower(at + 1).equals("of") ? at + 2 : at + 1;
        if (day == 0 || !isMonth(monthAt)) {
            return null;
        }
        int end = behindPoint(monthAt + 1);
        int yearAt = lower(end).equals(",") ? end + 1 : end;
        if (isYear(yearAt)) {
            return full(from, yearAt + 1, value(yearAt), month(monthAt), day);
        }
        if (isNumber(end) && lower(end).length() == 2 && !isOfPeople(end)) {
            return full(from, end + 1, century(value(end)) + value(end), month(monthAt), day);
        }
        return new Reading(
                from, end, calendar.day(month(monthAt), day), calendar.day(month(monthAt), day), Granularity.DAY);
    }

    /** The century of a two-digit year: from 70 on the last one, and the last one too where this one's year is yet to come. */
    private int century(int year) {
        LocalDate published = calendar.published();
        boolean tooLate = published != null && 2000 + year > published.getYear() + 1;
        return year >= FIRST_OF_LAST_CENTURY || tooLate ? 1900 : 2000;
    }

    /** A two-digit year is followed by a mark ('3 JAN 90 --'), a count by a noun. */
    private boolean isOfPeople(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    }

    /** 'October 14, 2016', 'Oct. 14', 'October 2016', 'in October', 'the September ceasefire'. */
    private @Nullable Reading monthFirst(int from) {
        int at = from;
        while (PARTS.contains(lower(at)) || lower(at).equals("-")) {
            at++;
        }
        if (!isMonth(at)) {
            return null;
        }
        int month = month(at);
        int end = behindPoint(at + 1);
        if (at == from + 1 && lower(from).equals("the") && day(end) > 0) {
            // 'the Oct. 7 attack': the day is read from its month on.
            return null;
        }
        if (at == from && day(end) > 0 && !lower(end + 1).equals("people")) {
            return monthAndDay(from, end, month);
        }
        int yearAt = lower(end).equals(",") || lower(end).equals("of") ? end + 1 : end;
        if (isYear(yearAt)) {
            YearMonth of = YearMonth.of(value(yearAt), month);
            return new Reading(from, yearAt + 1, of.atDay(1), of.atEndOfMonth(), Granularity.MONTH);
        }
        Reading beside = monthOfLastYear(from, end, month);
        return beside == null ? monthAlone(from, at, end, month) : beside;
    }

    /** 'July last year', 'July of this year'. */
    private @Nullable Reading monthOfLastYear(int from, int end, int month) {
        int at = lower(end).equals("of") ? end + 1 : end;
        boolean last = lower(at).equals("last");
        if (!(last || lower(at).equals("this")) || !lower(at + 1).equals("year")) {
            return null;
        }
        LocalDate published = calendar.published();
        if (published == null) {
            return Reading.unresolved(from, at + 2, Granularity.MONTH);
        }
        YearMonth of = YearMonth.of(published.getYear() - (last ? 1 : 0), month);
        return new Reading(from, at + 2, of.atDay(1), of.atEndOfMonth(), Granularity.MONTH);
    }

    private @Nullable Reading monthAndDay(int from, int dayAt, int month) {
        int end = dayAt + 1;
        int yearAt = lower(end).equals(",") ? end + 1 : end;
        if (isYear(yearAt)) {
            return full(from, yearAt + 1, value(yearAt), month, day(dayAt));
        }
        LocalDate day = calendar.day(month, day(dayAt));
        return new Reading(from, end, day, day, Granularity.DAY);
    }

    private @Nullable Reading monthAlone(int from, int at, int end, int month) {
        boolean short1 = ALSO_OTHER_WORDS.contains(lower(at));
        String before = lower(from - 1);
        boolean modified = at > from;
        if (short1 && !(BEFORE_MONTH.contains(before) && !before.equals("the"))) {
            return null;
        }
        if (!modified && !BEFORE_MONTH.contains(before) && lower(at).length() < 4) {
            return null;
        }
        boolean the = lower(from).equals("the");
        int stop = the
                        && end < tokens.size()
                        && tokens.get(end).isWord()
                        && !tokens.get(end).isCapitalised()
                ? end + 1
                : end;
        YearMonth of = calendar.month(month);
        return of == null
                ? Reading.unresolved(from, stop, Granularity.MONTH)
                : new Reading(from, stop, of.atDay(1), of.atEndOfMonth(), Granularity.MONTH);
    }

    private static @Nullable Reading full(int from, int to, int year, int month, int day) {
        LocalDate date = Calendar.day(year, month, day);
        return date == null ? null : Reading.day(from, to, date);
    }

    /** 'the last week of October': from the Monday of its last full week to its last day; the first week: its first seven days. */
    private @Nullable Reading weekOfMonth(int from) {
        boolean last = lower(from + 1).equals("last");
        boolean first = lower(from + 1).equals("first");
        boolean words = lower(from).equals("the")
                && (last || first)
                && lower(from + 2).equals("week")
                && lower(from + 3).equals("of");
        if (!words || !isMonth(from + 4)) {
            return null;
        }
        YearMonth month =
                isYear(from + 5) ? YearMonth.of(value(from + 5), month(from + 4)) : calendar.month(month(from + 4));
        int to = isYear(from + 5) ? from + 6 : from + 5;
        if (month == null) {
            return Reading.unresolved(from, to, Granularity.WEEK);
        }
        LocalDate end = month.atEndOfMonth();
        LocalDate monday =
                end.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusDays(6);
        return last
                ? new Reading(from, to, monday, end, Granularity.WEEK)
                : new Reading(from, to, month.atDay(1), month.atDay(7), Granularity.WEEK);
    }

    /** 'the week of 1 July' from Monday to Sunday, 'the week ending 5 July' the seven days up to it. */
    private @Nullable Reading weekOfDay(int from) {
        int at = lower(from).equals("the") ? from + 1 : from;
        boolean of = lower(at + 1).equals("of");
        boolean ending = lower(at + 1).equals("ending") || lower(at + 1).equals("to");
        if (!lower(at).equals("week") || !(of || ending)) {
            return null;
        }
        Reading day = dayFirst(at + 2);
        day = day == null ? monthFirst(at + 2) : day;
        if (day == null || day.granularity() != Granularity.DAY) {
            return null;
        }
        LocalDate date = day.first();
        if (date == null) {
            return Reading.unresolved(from, day.to(), Granularity.WEEK);
        }
        LocalDate first = of ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : date.minusDays(6);
        return new Reading(from, day.to(), first, first.plusDays(6), Granularity.WEEK);
    }

    /** 'on the 5th': the latest day of that number that is not after publication, or the next one ahead. */
    private @Nullable Reading dayAlone(int from) {
        boolean number = lower(from).equals("the")
                && BEFORE_DAY.contains(lower(from - 1))
                && ORDINAL.matcher(lower(from + 1)).matches()
                && day(from + 1) > 0;
        boolean noun = from + 2 < tokens.size()
                && tokens.get(from + 2).isWord()
                && WordClass.of(tokens.get(from + 2)) == WordClass.OPEN;
        return number && !noun ? Reading.day(from, from + 2, calendar.dayOfMonth(day(from + 1))) : null;
    }

    // ------------------------------------------------------------------------------------------------- years

    /** 'the spring of 2015', 'summer 2015': the year, for seasons differ with the hemisphere. */
    private @Nullable Reading season(int from) {
        int at = lower(from).equals("the") ? from + 1 : from;
        if (!SEASONS.contains(lower(at))) {
            return null;
        }
        int yearAt = lower(at + 1).equals("of") ? at + 2 : at + 1;
        return isYear(yearAt) && lower(yearAt).length() == 4
                ? new Reading(
                        from,
                        yearAt + 1,
                        LocalDate.of(value(yearAt), 1, 1),
                        LocalDate.of(value(yearAt), 12, 31),
                        Granularity.YEAR)
                : null;
    }

    private @Nullable Reading year(int from) {
        Reading season = season(from);
        if (season != null) {
            return season;
        }
        if (opensWithDigit(from) && DECADE.matcher(lower(from)).matches()) {
            int first = number(lower(from).substring(0, 4));
            return new Reading(
                    from, from + 1, Year.of(first).atDay(1), LocalDate.of(first + 9, 12, 31), Granularity.PERIOD);
        }
        boolean modified = PARTS.contains(lower(from)) && !lower(from).equals("the");
        int at = modified ? from + 1 : from;
        at = modified && lower(at).equals("-") ? at + 1 : at;
        boolean opened = modified || BEFORE_YEAR.contains(lower(from - 1));
        boolean alone = at + 1 >= tokens.size() || !tokens.get(at + 1).isWord() || !isPlural(at + 1);
        if (!isYear(at) || lower(at).length() != 4 || !opened || !alone) {
            return null;
        }
        int year = value(at);
        return new Reading(from, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    /** 'in 2000 villages' counts villages. */
    boolean isPlural(int at) {
        String lower = lower(at);
        return lower.equals("people")
                || lower.equals("children")
                || (lower.length() > 3
                        && lower.endsWith("s")
                        && !lower.equals("as")
                        && !lower.equals("this")
                        && !lower.equals("was"));
    }

    // ------------------------------------------------------------------------------------------------- tokens

    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private boolean opensWithDigit(int at) {
        String lower = lower(at);
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    private boolean isNumber(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isNumber()
                && lower(at).chars().allMatch(c -> c >= '0' && c <= '9')
                && lower(at).length() <= 4;
    }

    boolean isYear(int at) {
        return isNumber(at) && lower(at).length() == 4 && value(at) >= 1800 && value(at) < 2100;
    }

    int value(int at) {
        return number(lower(at));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    boolean isMonth(int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        boolean middle = lower(at).length() > MIDDLE.length() && lower(at).startsWith(MIDDLE);
        boolean capital = middle
                ? Character.isUpperCase(tokens.get(at).words().codePointAt(MIDDLE.length()))
                : tokens.get(at).isCapitalised();
        return capital && MONTHS.contains(nameOfMonth(at));
    }

    /** 'June' of 'mid-June'. */
    private String nameOfMonth(int at) {
        String lower = lower(at);
        return lower.startsWith(MIDDLE) ? lower.substring(MIDDLE.length()) : lower;
    }

    int month(int at) {
        String number = MONTHS.value(nameOfMonth(at));
        return number == null ? 0 : number(number);
    }

    /** The day of a month that a token gives, 1 to 31; 0 for none. */
    int day(int at) {
        if (!opensWithDigit(at)) {
            return 0;
        }
        Matcher ordinal = ORDINAL.matcher(lower(at));
        int day = ordinal.matches()
                ? number(ordinal.group(1))
                : isNumber(at) && lower(at).length() <= 2 ? value(at) : 0;
        return day <= 31 ? day : 0;
    }

    /** Behind the point of 'Oct.', which is none that ends the sentence. */
    int behindPoint(int at) {
        boolean shortened = lower(at - 1).length() <= 4 && !WHOLE_SHORT_NAMES.contains(lower(at - 1));
        return shortened && at + 1 < tokens.size() && lower(at).equals(".") ? at + 1 : at;
    }
}
