package dev.attest.page;

import dev.attest.archive.Archive;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the chronology. */
final class ChronologyPages {
    private final Archive archive;
    private final Chronology chronology;

    ChronologyPages(Archive archive, Chronology chronology) {
        this.archive = archive;
        this.chronology = chronology;
    }

    ChronologyPage overview(String path) {
        Views views = new Views(archive, path);
        return new ChronologyPage(
                Heads.of(
                        archive,
                        path,
                        "Chronology",
                        "The months and days that the articles speak of.",
                        Head.Section.CHRONOLOGY),
                chronology.months().stream().map(month -> month(views, month)).toList(),
                IntStream.range(0, archive.articles().size())
                        .filter(number -> archive.articles().get(number).published() == null)
                        .mapToObj(views::card)
                        .toList());
    }

    private ChronologyPage.Month month(Views views, YearMonth month) {
        SortedMap<LocalDate, Chronology.Day> days = chronology.days(month);
        return new ChronologyPage.Month(
                link(views, month),
                days.keySet().stream()
                        .map(day -> new Link(String.valueOf(day.getDayOfMonth()), views.href(Paths.day(day))))
                        .toList(),
                days.values().stream().mapToInt(day -> day.published().size()).sum(),
                days.values().stream()
                        .mapToInt(day -> views.once(day.figures()))
                        .sum());
    }

    private static Link link(Views views, YearMonth month) {
        return new Link(Days.label(month), views.href(Paths.month(month)));
    }

    MonthPage month(YearMonth month, String path) {
        Views views = new Views(archive, path);
        List<MonthPage.Day> days = new ArrayList<>();
        chronology.days(month).forEach((date, day) -> days.add(day(views, date, day)));
        List<YearMonth> months = chronology.months();
        int at = months.indexOf(month);
        String label = Days.label(month);
        return new MonthPage(
                Heads.of(
                        archive,
                        path,
                        label,
                        "What the articles report of " + label + ", day by day.",
                        Head.Section.CHRONOLOGY),
                days,
                neighbour(views, months, at - 1),
                neighbour(views, months, at + 1));
    }

    private static @Nullable Link neighbour(Views views, List<YearMonth> months, int at) {
        return at >= 0 && at < months.size() ? link(views, months.get(at)) : null;
    }

    private static MonthPage.Day day(Views views, LocalDate date, Chronology.Day day) {
        List<EntryPage.Naming> sentences = new ArrayList<>();
        day.named().forEach((article, words) -> sentences.add(views.naming(article, words)));
        return new MonthPage.Day(
                date.toString(),
                Days.label(date),
                day.published().stream().map(views::card).toList(),
                views.figuresOnce(day.figures()),
                sentences);
    }
}
