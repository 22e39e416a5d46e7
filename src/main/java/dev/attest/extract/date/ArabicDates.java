package dev.attest.extract.date;

import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain dates in Arabic: '14 أكتوبر 2016', '3 تشرين الأول', 'يوم الجمعة'. */
final class ArabicDates {
    private static final PhraseList MONTHS = PhraseList.of("arabic-months");
    private static final PhraseList WEEKDAYS = PhraseList.of("arabic-weekdays");
    private static final int LONGEST_NUMBER = 4;

    private final List<Token> tokens;
    private final Calendar calendar;

    ArabicDates(List<Token> tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** The date that begins at the token {@code from}; null where none does. */
    @Nullable
    Reading at(int from) {
        PhraseList.Match weekday = WEEKDAYS.at(tokens, from);
        if (weekday == null) {
            return monthAndDay(from);
        }
        int end = from + weekday.tokens();
        Reading date = monthAndDay(end);
        return date != null
                ? date.startingAt(from)
                : Reading.day(from, end, calendar.weekday(Integer.parseInt(weekday.value())));
    }

    private @Nullable Reading monthAndDay(int from) {
        int day = number(from);
        PhraseList.Match month = day >= 1 && day <= 31 ? MONTHS.at(tokens, from + 1) : null;
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(month.value());
        int end = from + 1 + month.tokens();
        int year = number(end);
        if (year < 1800 || year > 2099) {
            return Reading.day(from, end, calendar.day(number, day));
        }
        LocalDate date = Calendar.day(year, number, day);
        return date == null ? null : Reading.day(from, end + 1, date);
    }

    /** The number in European or Arabic digits; -1 where none of up to four digits stands there. */
    private int number(int at) {
        if (at >= tokens.size() || tokens.get(at).words().length() > LONGEST_NUMBER) {
            return -1;
        }
        int number = 0;
        String words = tokens.get(at).words();
        for (int i = 0; i < words.length(); i++) {
            int digit = Character.digit(words.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
