package dev.attest.document;

import dev.attest.text.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as pages state them: '2016-10-14T09:30:00Z', '14 October 2016', 'Oct 14, 2016', '14.10.2016'. Only a whole day with
 * its year counts; of '03/04/2016' it is not known whether it is in March or in April, so it is none.
 */
final class StatedDate {
    private static final WordList MONTHS = WordList.of("month-names");
    private static final WordList LABELS = WordList.of("date-line-words");

    private static final Pattern ISO = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?=$|[^0-9]|[0-9]{6}(?![0-9]))");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9.])([0-9]{1,2})([./-])([0-9]{1,2})\\2((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<![\\p{L}0-9])([0-9]{1,2})(?:st|nd|rd|th|\\.|º)?[\\s,-]*(?:de |of )?([\\p{L}\\p{M}]{3,12})\\.?[\\s,-]*(?:de |del )?((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\p{L}0-9])([\\p{L}\\p{M}]{3,12})\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?(?:\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.]+");

    /** A day and where it stands. */
    private record Found(LocalDate day, int start, int end) {}

    private StatedDate() {}

    /** The first whole day in {@code text}; null where there is none. */
    static @Nullable LocalDate in(String text) {
        Found found = first(text);
        return found == null ? null : found.day();
    }

    /**
     * The day that a line states which says nothing else ('Published: Friday, 14 October 2016, 10:30 GMT'); null for any other
     * line.
     */
    static @Nullable LocalDate ofLine(String line) {
        Found found = line.length() > 120 ? null : first(line);
        if (found == null) {
            return null;
        }
        String rest = TIME.matcher(line.substring(0, found.start()) + " " + line.substring(found.end()))
                .replaceAll(" ");
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            if (!LABELS.contains(words.group()) && !words.group().equals(".")) {
                return null;
            }
        }
        return found.day();
    }

    private static @Nullable Found first(String written) {
        if (!hasDigits(written)) {
            return null;
        }
        String text = westernDigits(written);
        if (!hasYear(text)) {
            return null;
        }
        List<Found> all = new ArrayList<>();
        add(all, ISO.matcher(text), 1, 2, 3);
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            boolean points = numbers.group(2).equals(".");
            if (points || first > 12 || first == second) {
                addDay(all, numbers, numbers.group(4), second, first);
            } else if (second > 12) {
                addDay(all, numbers, numbers.group(4), first, second);
            }
        }
        add(all, DAY_MONTH_YEAR.matcher(text), 3, 2, 1);
        add(all, MONTH_DAY_YEAR.matcher(text), 3, 1, 2);
        return all.stream().min((a, b) -> Integer.compare(a.start(), b.start())).orElse(null);
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 4;
    }

    /** Whether '19' or '20' and two digits more stand somewhere, as in every form of a day. */
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

    private static void add(List<Found> all, Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            String name = matcher.group(month).toLowerCase(Locale.ROOT);
            String number = Character.isDigit(name.charAt(0)) ? name : MONTHS.value(name);
            if (number != null) {
                addDay(
                        all,
                        matcher,
                        matcher.group(year),
                        Integer.parseInt(number),
                        Integer.parseInt(matcher.group(day)));
            }
        }
    }

    private static void addDay(List<Found> all, Matcher matcher, String year, int month, int day) {
        try {
            all.add(new Found(LocalDate.of(Integer.parseInt(year), month, day), matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            // No such day: not a date.
        }
    }

    /** Digits of other scripts, as Arabic dates have them, in ASCII. */
    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            western.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return western.toString();
    }
}
