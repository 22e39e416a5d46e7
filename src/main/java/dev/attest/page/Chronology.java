package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the archive says of each day. What lasts longer than a day stands at the day on which it begins. */
final class Chronology {
    private final SortedMap<LocalDate, Day> days = new TreeMap<>();

    private Chronology() {}

    /** What the archive says of one day; articles are named by their place in the archive. */
    static final class Day {
        private final List<Integer> published = new ArrayList<>();
        private final List<Entry.Finding> figures = new ArrayList<>();
        private final SortedMap<Integer, List<Evidence>> named = new TreeMap<>();

        List<Integer> published() {
            return Collections.unmodifiableList(published);
        }

        List<Entry.Finding> figures() {
            return Collections.unmodifiableList(figures);
        }

        /** The words that mean the day, by article. */
        SortedMap<Integer, List<Evidence>> named() {
            return Collections.unmodifiableSortedMap(named);
        }
    }

    static Chronology of(Archive archive) {
        Chronology chronology = new Chronology();
        for (int number = 0; number < archive.articles().size(); number++) {
            LocalDate published = archive.articles().get(number).published();
            if (published != null) {
                chronology.day(published).published.add(number);
            }
            chronology.add(number, archive.articles().get(number).article());
        }
        return chronology;
    }

    private void add(int number, Article article) {
        for (int index = 0; index < article.casualtyFigures().size(); index++) {
            CasualtyFigure figure = article.casualtyFigures().get(index);
            LocalDate from = from(figure.period());
            if (from != null) {
                day(from).figures.add(new Entry.Finding(number, index));
            }
        }
        for (DateMention date : article.dates()) {
            LocalDate from = from(date);
            if (from != null) {
                day(from).named.computeIfAbsent(number, n -> new ArrayList<>()).add(date.evidence());
            }
        }
    }

    private static @Nullable LocalDate from(@Nullable DateMention date) {
        return date == null ? null : date.from();
    }

    private Day day(LocalDate date) {
        return days.computeIfAbsent(date, d -> new Day());
    }

    /** The months of which the archive speaks, in order. */
    List<YearMonth> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        days.keySet().forEach(day -> months.add(YearMonth.from(day)));
        return List.copyOf(months);
    }

    /** The days of {@code month} of which the archive speaks, in order. */
    SortedMap<LocalDate, Day> days(YearMonth month) {
        return Collections.unmodifiableSortedMap(
                days.subMap(month.atDay(1), month.plusMonths(1).atDay(1)));
    }
}
