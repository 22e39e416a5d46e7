package dev.attest.page.chart;

import dev.attest.page.chart.Chart.Mark;
import java.util.ArrayList;
import java.util.List;

/** How many of something there are over time: a column for each stretch of it, none left out between the first and the last. */
public final class ColumnChart {
    private static final int TOP = 18;
    private static final int HEIGHT = 150;
    private static final int FOOT = 26;
    private static final int TICK_TEXT = 16;

    /** The left part of the width is kept for the numbers of the axis. */
    private static final double LEFT = 0.07;

    /** How much of its place a column fills. */
    private static final double FILLED = 0.72;

    private static final int MOST_LABELS = 4;

    private ColumnChart() {}

    /**
     * The chart of {@code columns}, in their order.
     *
     * @param columns each with its name ('October 2016')
     */
    public static Chart of(String id, String title, String description, List<BarChart.Bar> columns) {
        Scale scale =
                Scale.to(columns.stream().mapToInt(BarChart.Bar::number).max().orElse(1));
        List<Mark> marks = new ArrayList<>();
        Axes.up(marks, scale, TOP, HEIGHT);
        double place = (1 - LEFT) / Math.max(1, columns.size());
        for (int at = 0; at < columns.size(); at++) {
            BarChart.Bar column = columns.get(at);
            int high = (int) Math.round(HEIGHT * scale.at(column.number()));
            String said = column.name() + ": " + Axes.number(column.number());
            marks.add(Mark.bar(
                    "bar", LEFT + place * (at + (1 - FILLED) / 2), TOP + HEIGHT - high, place * FILLED, high, said));
        }
        label(marks, columns, place);
        return new Chart(id, title, description, TOP + HEIGHT + FOOT, marks);
    }

    /** Names under some of the columns, evenly spread, the first among them; the last ones are set so that they don't run out, and every other one is for wide screens. */
    private static void label(List<Mark> marks, List<BarChart.Bar> columns, double place) {
        int every = Math.max(1, (columns.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int at = 0; at < columns.size(); at += every) {
            double middle = LEFT + place * (at + 0.5);
            String role = at == 0 && middle < 0.15 ? "tick first" : middle > 0.85 ? "tick last" : "tick";
            double x = role.equals("tick first") ? LEFT : role.equals("tick last") ? 1 : middle;
            String seen = at / every % 2 == 0 ? role : role + " wide";
            marks.add(
                    Mark.text(seen, x, TOP + HEIGHT + TICK_TEXT, columns.get(at).name()));
        }
    }
}
