package dev.attest.archive.incident;

import dev.attest.text.NumberWords;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of time whose words name no year: 'between 28 and 30 October', 'since 19 September', 'three days to 31 May'. */
final class YearlessWords {
    private static final WordList MONTHS = WordList.of("months");
    private static final WordList UNITS = WordList.of("time-units");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int HOURS_OF_A_DAY = 24;

    private final List<Token> tokens;
    private final Years years;

    YearlessWords(List<Token> tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
    }

    /** The days that the words mean, the last one open behind 'since'; null where they name no such stretch. */
    @Nullable
    Day stretch() {
        List<LocalDate> ends = ends();
        if (ends.isEmpty()) {
            return null;
        }
        LocalDate first = ends.get(0);
        LocalDate last = ends.get(ends.size() - 1);
        if (tokens.get(0).is("since")) {
            return new Day(first, null, null, null, Day.Basis.ASSUMED);
        }
        int days = daysTo();
        if (days > 0) {
            return new Day(last.minusDays(days), last, null, null, Day.Basis.ASSUMED);
        }
        return first.isBefore(last) ? new Day(first, last, null, null, Day.Basis.ASSUMED) : null;
    }

    /** The days that are named, in their order; of a month without a day the first and, but for the word 'start', the last. */
    private List<LocalDate> ends() {
        List<LocalDate> ends = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        boolean start = false;
        for (Token token : tokens) {
            String month = MONTHS.value(token.lower());
            if (month != null) {
                boolean whole = days.isEmpty();
                Month of = Month.of(Integer.parseInt(month));
                days.addAll(!whole ? List.of() : start ? List.of(1) : List.of(1, of.minLength()));
                for (int day : days) {
                    LocalDate date = day < 1 || day > of.minLength() ? null : years.date(MonthDay.of(of, day), null);
                    if (date == null) {
                        return List.of();
                    }
                    ends.add(date);
                }
                days.clear();
            } else if (token.lower().matches("[0-9]{1,2}")) {
                days.add(Integer.parseInt(token.lower()));
            }
            start |= token.is("start") || token.is("beginning");
        }
        return ends;
    }

    /** Of 'three days to 31 May' the number of days; 0 where the words are no such. */
    private int daysTo() {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Optional<NumberWords.Reading> count = NumberWords.at(tokens, at);
            int unit = at + count.map(NumberWords.Reading::tokens).orElse(0);
            if (count.isPresent()
                    && unit + 1 < tokens.size()
                    && tokens.get(unit + 1).is("to")) {
                return daysOf(count.get().value(), UNITS.value(tokens.get(unit).lower()));
            }
        }
        return 0;
    }

    private static int daysOf(int count, @Nullable String unit) {
        if (unit == null) {
            return 0;
        }
        return switch (unit) {
            case "HOUR" -> (count + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
            case "DAY" -> count;
            case "WEEK" -> count * DAYS_OF_A_WEEK;
            default -> 0;
        };
    }
}
