package dev.attest.page;

import dev.attest.article.DateMention;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as a reader sees them. */
final class Days {
    private Days() {}

    /** 'Thursday, 13 October 2016'. */
    static String label(Messages messages, LocalDate day) {
        String date = messages.say(
                "date.day",
                String.valueOf(day.getDayOfMonth()),
                messages.say("month." + day.getMonthValue()),
                String.valueOf(day.getYear()));
        return messages.say(
                "date.weekday", messages.say("weekday." + day.getDayOfWeek().getValue()), date);
    }

    /** 'October 2016'. */
    static String label(Messages messages, YearMonth month) {
        return messages.say(
                "date.month", messages.say("month." + month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** The day or days of a period in ISO 8601, with an open end shown as open; null where neither end is known. */
    static @Nullable String label(DateMention period) {
        return label(period.from(), period.to());
    }

    /** The same of a first and a last day. */
    static @Nullable String label(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? null : "until " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return from.equals(to) ? from.toString() : from + " – " + to;
    }
}
