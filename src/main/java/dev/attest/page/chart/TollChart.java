package dev.attest.page.chart;

import dev.attest.page.chart.Chart.Mark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the figures of an incident moved from report to report: the day of the report across, the number up. */
public final class TollChart {
    private static final int TOP = 18;
    private static final int HEIGHT = 200;
    private static final int FOOT = 26;
    private static final int TICK_TEXT = 16;
    private static final int OPEN = 14;
    private static final double LEFT = 0.09;
    private static final double WIDTH = 0.88;

    private TollChart() {}

    /**
     * A figure of a report.
     *
     * @param day the day of the report
     * @param reach how far it reaches; its words say who reports it, when and in which terms
     */
    public record Point(LocalDate day, Reach reach) {
        public Point {
            Objects.requireNonNull(day);
            Objects.requireNonNull(reach);
        }
    }

    /**
     * The chart of {@code points}, of which there is at least one.
     *
     * @param first the name of the first day, for the axis
     * @param last the name of the last day
     */
    public static Chart of(String id, String title, String description, String first, String last, List<Point> points) {
        LocalDate from =
                points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        Scale scale = Scale.to(
                points.stream().mapToInt(point -> point.reach().highest()).max().orElse(1));
        List<Mark> marks = new ArrayList<>();
        Axes.up(marks, scale, TOP, HEIGHT);
        marks.add(Mark.text("tick first", LEFT, TOP + HEIGHT + TICK_TEXT, first));
        marks.add(Mark.text("tick last", LEFT + WIDTH, TOP + HEIGHT + TICK_TEXT, last));
        for (Point point : points) {
            draw(marks, point.reach(), scale, LEFT + WIDTH * ChronoUnit.DAYS.between(from, point.day()) / days);
        }
        return new Chart(id, title, description, TOP + HEIGHT + FOOT, marks);
    }

    private static void draw(List<Mark> marks, Reach reach, Scale scale, double x) {
        int low = y(scale, reach.lowest());
        int high = y(scale, reach.highest());
        if (reach.openBelow()) {
            marks.add(Mark.line("open", x, y(scale, 0), x, low, reach.words()));
        }
        if (reach.openAbove()) {
            marks.add(Mark.line("open", x, high, x, high - OPEN, reach.words()));
        }
        if (low != high) {
            marks.add(Mark.line("range", x, low, x, high, reach.words()));
            marks.add(Mark.dot("value", x, low, reach.words()));
        }
        marks.add(Mark.dot("value", x, high, reach.words()));
    }

    private static int y(Scale scale, int number) {
        return TOP + HEIGHT - (int) Math.round(HEIGHT * scale.at(number));
    }
}
