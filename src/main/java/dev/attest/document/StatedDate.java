package dev.attest.document;

import dev.attest.text.WordList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days as pages state them: '2016-10-14T09:30:00Z', '14 October 2016', 'Oct 14, 2016', '14.10.2016', '١٤ تشرين الأول ٢٠١٦',
 * '2016年10月14日'. Only a whole day with its year counts. '03/04/2016' is a day only where it is known how its page writes dates.
 */
final class StatedDate {
    private static final WordList MONTHS = WordList.of("month-names");
    private static final WordList CHANGED = WordList.of("date-change-words");
    private static final WordList PUBLISHED = WordList.of("date-publish-words");
    private static final Set<String> LABELS =
            words("date-line-words", "weekday-names", "date-change-words", "date-publish-words");

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}'’]{1,12}(?:\\s\\p{L}[\\p{L}\\p{M}'’]{1,12})?)";
    private static final Pattern ISO = Pattern.compile(
            "(?<![0-9])" + YEAR + "[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?=$|[^0-9]|[0-9]{6}(?![0-9])|[0-9]{4}(?![0-9]))");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])" + YEAR + "\\s?[-/.年년]\\s?([0-9]{1,2})\\s?[-/.月월]\\s?([0-9]{1,2})(?![0-9])");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9.])([0-9]{1,2})\\s?([./-])\\s?([0-9]{1,2})\\s?\\2\\s?" + YEAR + "(?![0-9])");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<![\\p{L}0-9])([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s,-]*(?:de |of )?" + MONTH
                    + "\\.?[\\s,-]*(?:de |del )?" + YEAR + "(?![0-9])");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\p{L}0-9])" + MONTH + "\\.?[\\s-]+([0-9]{1,2})(?:st|nd|rd|th)?\\s?[,،-]?\\s*" + YEAR + "(?![0-9])");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<![0-9])" + YEAR + "[.,]?[\\s-](?:m\\.\\s)?" + MONTH + "\\.?[\\s-]([0-9]{1,2})(?![0-9:])");
    /** A year of two digits: only in lines that say nothing but a date. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![0-9.:/])([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{2})(?![0-9.:/])");

    /** Seconds or milliseconds since 1970, from 2001 on. */
    private static final Pattern EPOCH = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?");

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{1,2}\\s?[:.h時시]\\s?[0-9]{2}(?:[:.분分][0-9]{2})?(?:\\.[0-9]+)?|(?<![0-9])[0-9]{1,2}(?=\\s?[ap]\\.?m)");
    private static final Pattern ZONE = Pattern.compile("[+-][0-9]{1,2}:?[0-9]{0,2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.]+");
    private static final int LONGEST = 300;
    private static final int LONGEST_LINE = 120;

    /** Before this, a year of two digits is one of the 2000s. */
    private static final int LAST_CENTURY = 70;

    /** A day and where it stands. */
    private record Found(LocalDate day, int start, int end) {}

    /**
     * What a line says that states nothing but days.
     *
     * @param published the day of publication, or that of which nothing is said; null where only a change is dated
     * @param modified the day of a change; null where none is stated
     */
    record Line(@Nullable LocalDate published, @Nullable LocalDate modified) {}

    private StatedDate() {}

    /** The first whole day in {@code text}; null where there is none. */
    static @Nullable LocalDate in(String text) {
        return in(text, DateHabits.UNKNOWN);
    }

    /** The first whole day in the beginning of {@code text}, read as its page writes dates; null where there is none. */
    static @Nullable LocalDate in(String text, DateHabits habits) {
        if (hasNoDigit(text)) {
            return null;
        }
        if (text.charAt(0) == '1' && EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        }
        List<Found> found = all(plain(text), habits);
        return found.isEmpty() ? null : found.get(0).day();
    }

    /**
     * The day that a line states which says nothing else ('Published: Friday, 14 October 2016, 10:30 GMT'); null for any other
     * line.
     */
    static @Nullable LocalDate ofLine(String line) {
        Line stated = line(line, DateHabits.UNKNOWN);
        if (stated == null) {
            return null;
        }
        return stated.published() == null ? stated.modified() : stated.published();
    }

    /** What a line states that says nothing but when something was published and changed; null for any other line. */
    static @Nullable Line line(String written, DateHabits habits) {
        if (written.length() > LONGEST_LINE || hasNoDigit(written)) {
            return null;
        }
        String line = plain(written);
        List<Found> found = all(line, habits);
        if (found.isEmpty()) {
            found = shortYears(line, habits);
        }
        return found.isEmpty() || !saysNothingElse(line, found) ? null : labelled(line, found);
    }

    /** What the words before each day say of it. */
    static Line labelled(String words, DateHabits habits) {
        String line = plain(words);
        return labelled(line, all(line, habits));
    }

    private static Line labelled(String line, List<Found> found) {
        LocalDate published = null;
        LocalDate modified = null;
        int from = 0;
        for (Found one : found) {
            boolean changed = isOfChange(line.substring(Math.min(from, one.start()), one.start()));
            if (changed && modified == null) {
                modified = one.day();
            } else if (!changed && published == null) {
                published = one.day();
            }
            from = one.end();
        }
        return new Line(published, modified);
    }

    /** Whether {@code label} says of a day that something was changed then, and not published. */
    static boolean isOfChange(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return says(lower, CHANGED) && !says(lower, PUBLISHED);
    }

    private static boolean says(String lower, WordList list) {
        if (lower.isBlank()) {
            return false;
        }
        Matcher words = WORD.matcher(lower);
        while (words.find()) {
            if (list.contains(words.group())) {
                return true;
            }
        }
        return list.entries().stream().anyMatch(entry -> entry.indexOf(' ') > 0 && lower.contains(entry));
    }

    private static boolean saysNothingElse(String line, List<Found> found) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Found one : found) {
            rest.append(line, Math.min(from, one.start()), one.start()).append(' ');
            from = Math.max(from, one.end());
        }
        rest.append(line.substring(from));
        String left = ZONE.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll(" ");
        Matcher words = WORD.matcher(left);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean known = LABELS.contains(word) || LABELS.contains(word.replaceAll("^\\.+|\\.+$", ""));
            if (!known && !word.equals(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNoDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether '19' or '20' and two digits more stand somewhere, as in every form of a day but those with short years. */
    private static boolean hasYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            if ((text.startsWith("19", i) || text.startsWith("20", i))
                    && isDigit(text.charAt(i + 2))
                    && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The days in {@code text} in their order, none inside another. */
    private static List<Found> all(String text, DateHabits habits) {
        if (!hasYear(text)) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        add(all, ISO.matcher(text), habits, 1, 2, 3);
        add(all, YEAR_FIRST.matcher(text), habits, 1, 2, 3);
        addNumbers(all, text, habits);
        add(all, DAY_MONTH_YEAR.matcher(text), habits, 3, 2, 1);
        add(all, MONTH_DAY_YEAR.matcher(text), habits, 3, 1, 2);
        add(all, YEAR_MONTH_DAY.matcher(text), habits, 1, 2, 3);
        all.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> apart = new ArrayList<>();
        for (Found one : all) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= one.start()) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static void addNumbers(List<Found> all, String text, DateHabits habits) {
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            addNumbers(all, numbers, numbers.group(4), habits);
        }
    }

    private static List<Found> shortYears(String text, DateHabits habits) {
        List<Found> all = new ArrayList<>();
        Matcher numbers = SHORT_YEAR.matcher(text);
        while (numbers.find()) {
            int year = Integer.parseInt(numbers.group(4));
            addNumbers(all, numbers, String.valueOf(year + (year < LAST_CENTURY ? 2000 : 1900)), habits);
        }
        return all;
    }

    /** Adds a day in numbers, where it is clear which of them is the month. With points between them the day comes first. */
    private static void addNumbers(List<Found> all, Matcher numbers, String year, DateHabits habits) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean dayFirst = numbers.group(2).equals(".") || habits.order() == DateHabits.Order.DAY_FIRST;
        if (first > 12 || first == second || (dayFirst && second <= 12)) {
            addDay(all, numbers, year, second, first);
        } else if (second > 12 || habits.order() == DateHabits.Order.MONTH_FIRST) {
            addDay(all, numbers, year, first, second);
        }
    }

    private static void add(List<Found> all, Matcher matcher, DateHabits habits, int year, int month, int day) {
        while (matcher.find()) {
            int number = month(matcher.group(month), habits.language());
            if (number > 0) {
                int start = withoutLabel(matcher, month, habits);
                addDay(all, matcher.group(year), number, Integer.parseInt(matcher.group(day)), start, matcher.end());
            }
        }
    }

    /** Where a day begins: behind a label that was taken for the first word of a month ('Updated December 26, 2023'). */
    private static int withoutLabel(Matcher matcher, int month, DateHabits habits) {
        String name = matcher.group(month);
        int blank = name.indexOf(' ');
        boolean labelled = blank > 0
                && matcher.start(month) == matcher.start()
                && numbered(name.toLowerCase(Locale.ROOT), habits.language()) == 0
                && LABELS.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
        return labelled ? matcher.start() + blank + 1 : matcher.start();
    }

    /** The number of a month; 0 where {@code written} is none. Of two words one may be a label that only stands beside it. */
    private static int month(String written, String language) {
        String name = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        int whole = numbered(name, language);
        int blank = name.indexOf(' ');
        if (whole > 0 || blank < 0) {
            return whole;
        }
        String first = name.substring(0, blank);
        String second = name.substring(blank + 1);
        if (LABELS.contains(second) && numbered(first, language) > 0) {
            return numbered(first, language);
        }
        return LABELS.contains(first) ? numbered(second, language) : 0;
    }

    /** The number of the month of that name: the language's own, where languages differ; 0 where there is none. */
    private static int numbered(String name, String language) {
        String value = MONTHS.value(name);
        if (value == null) {
            return 0;
        }
        if (value.indexOf(':') < 0) {
            return Integer.parseInt(value);
        }
        for (String one : value.split(" ", -1)) {
            if (one.startsWith(language + ":")) {
                return Integer.parseInt(one.substring(one.indexOf(':') + 1));
            }
        }
        return 0;
    }

    private static void addDay(List<Found> all, Matcher matcher, String year, int month, int day) {
        addDay(all, year, month, day, matcher.start(), matcher.end());
    }

    private static void addDay(List<Found> all, String year, int month, int day, int start, int end) {
        try {
            all.add(new Found(LocalDate.of(Integer.parseInt(year), month, day), start, end));
        } catch (DateTimeException e) {
            // No such day: not a date.
        }
    }

    /** The beginning of {@code text} with its digits in ASCII, as Arabic dates have them not, and without marks of direction. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST));
        int read = 0;
        boolean blank = false;
        for (int i = 0; i < text.length() && read < LONGEST; i++) {
            char c = text.charAt(i);
            boolean now = isBlank(c);
            if (now) {
                plain.append(blank ? "" : " ");
            } else if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.getType(c) == Character.FORMAT) {
                continue;
            } else {
                plain.append(c);
            }
            blank = now;
            read++;
        }
        return plain.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F';
    }

    private static Set<String> words(String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            WordList.of(list).entries().stream()
                    .flatMap(entry -> Stream.of(entry.split(" ", -1)))
                    .forEach(words::add);
        }
        return Set.copyOf(words);
    }
}
