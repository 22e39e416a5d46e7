package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.message.Messages;
import dev.attest.page.chart.Chart;
import dev.attest.page.chart.RangeChart;
import dev.attest.page.chart.Reach;
import dev.attest.page.chart.TollChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws what sources report of one kind of harm: side by side, and as it moved. The tables below the charts lead to the words. */
final class IncidentCharts {
    /** Below this, one line says more than a chart. */
    static final int FEWEST = 2;

    /** So many lines one takes in at a glance no more. */
    static final int MANY = 4;

    private final Archive archive;
    private final Messages messages;
    private final Views views;
    private final Function<FigureKey, String> voice;
    private final String prefix;
    private final int fewest;

    /**
     * @param voice the name of whose voice a figure is
     * @param prefix what the names of the charts in their page begin with
     * @param fewest so many sources are drawn beside each other, no fewer
     */
    IncidentCharts(Archive archive, Views views, Function<FigureKey, String> voice, String prefix, int fewest) {
        this.prefix = prefix;
        this.fewest = fewest;
        this.archive = archive;
        this.messages = archive.description().messages();
        this.views = views;
        this.voice = voice;
    }

    /**
     * The charts of a toll: none where there is too little to compare.
     *
     * @param figures the figures of this kind of harm, each report's once
     */
    List<Chart> of(Toll toll, List<FigureKey> figures) {
        List<Chart> charts = new ArrayList<>();
        if (toll.verdict() == Toll.Verdict.SIDE_BY_SIDE) {
            return charts;
        }
        String id = prefix + Views.label(toll.harm());
        String harm = messages.word("harm", toll.harm());
        bySource(toll, id, harm, charts);
        overTime(figures, id, harm, charts);
        return charts;
    }

    private void bySource(Toll toll, String id, String harm, List<Chart> charts) {
        List<RangeChart.Row> rows = toll.ranges().stream()
                .filter(range -> isNumber(range.lowest().figure())
                        && isNumber(range.highest().figure()))
                .map(this::row)
                .toList();
        if (rows.size() >= fewest) {
            charts.add(RangeChart.of(
                    id + "-by-source",
                    messages.say("charts.by-source", harm),
                    messages.say("charts.by-source-said", rows.size())
                            + leftOut(toll.ranges().size() - rows.size(), "charts.no-number"),
                    rows));
        }
    }

    private RangeChart.Row row(Toll.Range range) {
        FigureKey low = range.lowest().figure();
        FigureKey high = range.highest().figure();
        String victims = range.victims().isEmpty() ? "" : " (" + victims(messages, range) + ")";
        String least = views.count(low);
        String most = views.count(high);
        String words = least.equals(most) ? least : messages.say("charts.words-range", least, most);
        return new RangeChart.Row(voice.apply(low) + victims, reach(low, high, words));
    }

    private Reach reach(FigureKey low, FigureKey high, String words) {
        return new Reach(
                least(low),
                Math.max(least(low), most(high)),
                archive.figure(low).count().minimum() == null,
                isOpenAbove(high),
                words);
    }

    /** Of whom a range is, in words; empty where the words do not say. */
    static String victims(Messages messages, Toll.Range range) {
        return range.victims().stream()
                .map(group -> messages.word("group", group))
                .collect(Collectors.joining(messages.say("list.comma") + " "));
    }

    private void overTime(List<FigureKey> figures, String id, String harm, List<Chart> charts) {
        List<FigureKey> dated = figures.stream()
                .filter(key -> isNumber(key) && published(key) != null)
                .toList();
        List<LocalDate> days = dated.stream()
                .map(key -> Objects.requireNonNull(published(key)))
                .distinct()
                .sorted()
                .toList();
        if (days.size() < FEWEST || dated.size() <= FEWEST) {
            return;
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        charts.add(TollChart.of(
                id + "-over-time",
                messages.say("charts.over-time", harm),
                messages.say(
                                "charts.over-time-said",
                                dated.size(),
                                Days.label(messages, first),
                                Days.label(messages, last))
                        + leftOut(figures.size() - dated.size(), "charts.no-number-or-day"),
                Days.label(messages, first),
                Days.label(messages, last),
                dated.stream().map(this::point).toList()));
    }

    private TollChart.Point point(FigureKey key) {
        LocalDate day = Objects.requireNonNull(published(key));
        return new TollChart.Point(
                day,
                reach(
                        key,
                        key,
                        messages.say("charts.point", voice.apply(key), Days.label(messages, day), views.count(key))));
    }

    private String leftOut(int number, String why) {
        return number == 0 ? "" : " " + messages.say(why, number);
    }

    private boolean isNumber(FigureKey key) {
        Count count = archive.figure(key).count();
        return count.minimum() != null || count.maximum() != null;
    }

    /** A vague word is a floor, not a number. */
    private boolean isOpenAbove(FigureKey key) {
        Count count = archive.figure(key).count();
        return count.maximum() == null || count.qualifier() == Qualifier.VAGUE;
    }

    private int least(FigureKey key) {
        Count count = archive.figure(key).count();
        return Objects.requireNonNullElse(count.minimum(), Objects.requireNonNullElse(count.maximum(), 0));
    }

    private int most(FigureKey key) {
        Count count = archive.figure(key).count();
        return Objects.requireNonNullElse(count.maximum(), Objects.requireNonNullElse(count.minimum(), 0));
    }

    private @Nullable LocalDate published(FigureKey key) {
        return archive.articles().get(key.article()).published();
    }
}
