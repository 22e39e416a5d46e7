package dev.attest.page;

import dev.attest.archive.ArchivedArticle;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which lists are divided. */
final class Levels {
    private static final String UNDATED = "undated";
    private static final int LONGEST_PREFIX = 12;

    private Levels() {}

    /** The year in four digits at least. */
    private static String year(LocalDate date) {
        String digits = Integer.toString(date.getYear());
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    /** By year, month and day; things without a day in a part of their own. */
    static <T> List<Shelf.Level<T>> byDay(Messages messages, Function<T, @Nullable LocalDate> day, String undated) {
        return List.of(
                new Shelf.Level<T>(
                        thing -> key(day.apply(thing), Levels::year),
                        thing -> label(day.apply(thing), undated, date -> String.valueOf(date.getYear())),
                        false),
                new Shelf.Level<T>(
                        thing -> key(
                                day.apply(thing), date -> YearMonth.from(date).toString()),
                        thing -> label(day.apply(thing), undated, date -> Days.label(messages, YearMonth.from(date))),
                        false),
                new Shelf.Level<T>(
                        thing -> key(day.apply(thing), LocalDate::toString),
                        thing -> label(day.apply(thing), undated, date -> Days.label(messages, date)),
                        true));
    }

    private static String key(@Nullable LocalDate day, Function<LocalDate, String> key) {
        return day == null ? UNDATED : key.apply(day);
    }

    private static String label(@Nullable LocalDate day, String undated, Function<LocalDate, String> label) {
        return day == null ? undated : label.apply(day);
    }

    /** By the first letters of a name in addresses. */
    static <T> List<Shelf.Level<T>> byLetter(Function<T, String> slug) {
        List<Shelf.Level<T>> levels = new ArrayList<>();
        for (int length = 1; length <= LONGEST_PREFIX; length++) {
            int letters = length;
            Function<T, String> prefix = thing -> {
                String name = slug.apply(thing);
                // A name that ends here is apart from those that go on, whose part would else bear the name of the
                // whole.
                return name.length() < letters ? name + "_" : name.substring(0, letters);
            };
            levels.add(new Shelf.Level<>(
                    prefix, thing -> prefix.apply(thing).replace("_", "").toUpperCase(Locale.ROOT), false));
        }
        return levels;
    }

    /** Digits that tell articles apart. */
    static String digits(ArchivedArticle article) {
        String id = article.id().value();
        String hash = id.substring(id.length() - 8);
        return hash + hash;
    }

    /** Digits that tell the findings of articles apart, by the names of these in their pages. */
    static String digits(ArchivedArticle article, String anchor) {
        return digits(article).substring(8) + anchor.substring(2, 10);
    }
}
