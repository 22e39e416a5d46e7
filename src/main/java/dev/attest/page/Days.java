package dev.attest.page;

import dev.attest.article.DateMention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as a reader sees them. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String label(LocalDate day) {
        return DAY.format(day);
    }

    static String label(YearMonth month) {
        return MONTH.format(month);
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
