package dev.attest.page.chart;

import dev.attest.page.chart.Chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What each source reports, a line each on one axis. A range is a line between two dots, an open end runs on in dashes. */
public final class RangeChart {
    /** From the left edge to the number 0, and from the end of the axis to the right edge, as parts of the width. */
    private static final double LEFT = 0.01;

    private static final double WIDTH = 0.94;
    private static final double OPEN = 0.04;

    private static final int ROW = 36;
    private static final int NAME = 14;
    private static final int LINE = 24;
    private static final int FOOT = 24;
    /** Signs that fit beside each other on the smallest screen, and how many of them a name keeps in any case. */
    private static final int LONGEST = 42;

    private static final int LEAST_NAME = 14;

    private RangeChart() {}

    /**
     * A source and its figures.
     *
     * @param name the source, and where it matters whom it counts
     * @param reach how far its numbers reach, in its terms: 'at least 17', '12 to 25'
     */
    public record Row(String name, Reach reach) {
        public Row {
            Objects.requireNonNull(name);
            Objects.requireNonNull(reach);
        }
    }

    /** The chart of {@code rows}, in their order. */
    public static Chart of(String id, String title, String description, List<Row> rows) {
        int most = rows.stream().mapToInt(row -> row.reach().highest()).max().orElse(1);
        Scale scale = Scale.to(most);
        List<Mark> marks = new ArrayList<>();
        int bottom = rows.size() * ROW + 4;
        Axes.across(marks, scale, LEFT, WIDTH, bottom);
        for (int row = 0; row < rows.size(); row++) {
            draw(marks, rows.get(row), scale, row * ROW);
        }
        return new Chart(id, title, description, bottom + FOOT, marks);
    }

    private static void draw(List<Mark> marks, Row row, Scale scale, int top) {
        Reach reach = row.reach();
        double from = LEFT + WIDTH * scale.at(reach.lowest());
        double to = LEFT + WIDTH * scale.at(reach.highest());
        int line = top + LINE;
        String said = row.name() + ": " + reach.words();
        marks.add(Mark.text("name", LEFT, top + NAME, shortened(row) + ": " + reach.words()));
        if (reach.openBelow()) {
            marks.add(Mark.line("open", LEFT, line, from, line, ""));
        }
        if (reach.openAbove()) {
            marks.add(Mark.line("open", to, line, to + OPEN, line, ""));
        }
        if (reach.highest() > reach.lowest()) {
            marks.add(Mark.line("range", from, line, to, line, said));
            marks.add(Mark.dot("value", from, line, ""));
        }
        marks.add(Mark.dot("value", to, line, said));
    }

    private static String shortened(Row row) {
        String name = row.name();
        int room = Math.max(LEAST_NAME, LONGEST - 2 - row.reach().words().length());
        return name.codePointCount(0, name.length()) <= room
                ? name
                : name.substring(0, name.offsetByCodePoints(0, room - 1)).strip() + "…";
    }
}
