package dev.attest.page.chart;

import dev.attest.page.chart.Chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How many of something each has: a bar each, its name above it. */
public final class BarChart {
    private static final double WIDTH = 0.96;
    private static final int ROW = 36;
    private static final int NAME = 14;
    private static final int BAR = 20;
    private static final int THICK = 9;
    private static final int FOOT = 24;

    private BarChart() {}

    /**
     * A bar.
     *
     * @param name what it stands for
     * @param number how many, 0 or more
     */
    public record Bar(String name, int number) {
        public Bar {
            Objects.requireNonNull(name);
            if (number < 0) {
                throw new IllegalArgumentException("A bar stands for 0 or more, found " + number);
            }
        }
    }

    /** The chart of {@code bars}, in their order. */
    public static Chart of(String id, String title, String description, List<Bar> bars) {
        Scale scale = Scale.to(bars.stream().mapToInt(Bar::number).max().orElse(1));
        List<Mark> marks = new ArrayList<>();
        int bottom = bars.size() * ROW + 2;
        Axes.across(marks, scale, 0, WIDTH, bottom);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            String said = bar.name() + ": " + Axes.number(bar.number());
            marks.add(Mark.text("name", 0, row * ROW + NAME, said));
            marks.add(Mark.bar("bar", 0, row * ROW + BAR, WIDTH * scale.at(bar.number()), THICK, said));
        }
        return new Chart(id, title, description, bottom + FOOT, marks);
    }
}
