package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.message.Messages;
import dev.attest.page.ChartsPage.Plate;
import dev.attest.page.ChartsPage.Row;
import dev.attest.page.chart.BarChart;
import dev.attest.page.chart.Chart;
import dev.attest.page.chart.ColumnChart;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Makes the page of charts. All that is counted are reports, figures and quotes, never people. */
final class ChartsPages {
    /** More months than this are drawn as years. */
    private static final int MOST_MONTHS = 36;

    /** How many of the largest a bar chart shows; the lists of the archive have the rest. */
    private static final int LARGEST = 15;

    private final Archive archive;
    private final Messages messages;

    ChartsPages(Archive archive) {
        this.archive = archive;
        this.messages = archive.description().messages();
    }

    ChartsPage page(String path) {
        Views views = new Views(archive, path);
        List<Plate> plates = new ArrayList<>();
        addOverTime(
                plates,
                views,
                "reports",
                messages.say("charts.reports"),
                messages.say("charts.reports-note"),
                messages.say("charts.articles"),
                published());
        addOverTime(
                plates,
                views,
                "figures",
                messages.say("charts.months"),
                messages.say("charts.months-note"),
                messages.say("charts.figures"),
                figures());
        addLargest(
                plates,
                views,
                "sources",
                messages.say("charts.sources"),
                messages.say("charts.sources-note"),
                messages.say("charts.source"),
                messages.say("charts.figures"),
                entry -> (int) entry.reported().stream()
                        .filter(one -> archive.carriers().isFirstFigure(one.article(), one.number()))
                        .count());
        addLargest(
                plates,
                views,
                "speakers",
                messages.say("charts.speakers"),
                messages.say("charts.speakers-note"),
                messages.say("charts.speaker"),
                messages.say("charts.quotes"),
                entry -> (int) entry.said().stream()
                        .filter(one -> archive.carriers().isFirstQuote(one.article(), one.number()))
                        .count());
        addLargest(
                plates,
                views,
                "publishers",
                messages.say("charts.publishers"),
                messages.say("charts.publishers-note"),
                messages.say("charts.publisher"),
                messages.say("charts.articles"),
                entry -> entry.published().size());
        return new ChartsPage(
                Heads.of(archive, path, messages.say("charts.title"), messages.say("charts.head"), Head.Section.CHARTS),
                plates);
    }

    private List<LocalDate> published() {
        List<LocalDate> days = new ArrayList<>();
        for (ArchivedArticle article : archive.articles()) {
            LocalDate day = article.published();
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private List<LocalDate> figures() {
        List<LocalDate> days = new ArrayList<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            List<CasualtyFigure> figures =
                    archive.articles().get(article).article().casualtyFigures();
            for (int number = 0; number < figures.size(); number++) {
                DateMention period = figures.get(number).period();
                if (period != null
                        && period.from() != null
                        && archive.carriers().isFirstFigure(article, number)) {
                    days.add(period.from());
                }
            }
        }
        return days;
    }

    private void addOverTime(
            List<Plate> plates,
            Views views,
            String id,
            String title,
            String note,
            String number,
            List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        List<Row> rows = overTime(views, days);
        Chart chart = ColumnChart.of(
                id,
                title,
                messages.say(
                        "charts.columns",
                        rows.get(0).name(),
                        rows.get(rows.size() - 1).name()),
                bars(rows));
        plates.add(new Plate(chart, note, messages.say("charts.time"), number, rows));
    }

    private List<Row> overTime(Views views, List<LocalDate> days) {
        YearMonth first = YearMonth.from(days.stream().min(LocalDate::compareTo).orElseThrow());
        YearMonth last = YearMonth.from(days.stream().max(LocalDate::compareTo).orElseThrow());
        List<Row> rows = new ArrayList<>();
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            for (Year year = Year.from(first); !year.isAfter(Year.from(last)); year = year.plusYears(1)) {
                Year now = year;
                rows.add(new Row(
                        year.toString(), null, count(days, day -> Year.from(day).equals(now) ? 1 : 0)));
            }
        } else {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                YearMonth now = month;
                int number = count(days, day -> YearMonth.from(day).equals(now) ? 1 : 0);
                rows.add(new Row(
                        Days.label(messages, month), number == 0 ? null : views.href(Paths.month(month)), number));
            }
        }
        return rows;
    }

    private static int count(List<LocalDate> days, ToIntFunction<LocalDate> counts) {
        return days.stream().mapToInt(counts).sum();
    }

    private void addLargest(
            List<Plate> plates,
            Views views,
            String id,
            String title,
            String note,
            String what,
            String number,
            ToIntFunction<Entry> counts) {
        List<Row> rows = archive.entries().values().stream()
                .filter(entry -> entry.id().kind() != EntryKind.PLACE)
                .map(entry -> new Row(entry.name(), views.href(Paths.entry(entry.id())), counts.applyAsInt(entry)))
                .filter(row -> row.number() > 0)
                .sorted(Comparator.comparingInt(Row::number).reversed().thenComparing(Row::name))
                .limit(LARGEST)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Chart chart = BarChart.of(
                id,
                title,
                messages.say(
                        "charts.bars",
                        rows.size(),
                        rows.get(0).number(),
                        rows.get(rows.size() - 1).number()),
                bars(rows));
        plates.add(new Plate(chart, note, what, number, rows));
    }

    private static List<BarChart.Bar> bars(List<Row> rows) {
        return rows.stream()
                .map(row -> new BarChart.Bar(row.name(), row.number()))
                .toList();
    }
}
