package dev.attest.page.chart;

import dev.attest.page.chart.Chart.Mark;
import java.util.List;

/** Draws axes. */
final class Axes {
    private static final int TICK_TEXT = 16;

    private Axes() {}

    /** An axis along the bottom: a line from the top to {@code bottom} at each tick, its number below. */
    static void across(List<Mark> marks, Scale scale, double left, double width, int bottom) {
        List<Integer> ticks = scale.ticks();
        for (int tick : ticks) {
            double x = left + width * scale.at(tick);
            marks.add(Mark.line(tick == 0 ? "axis" : "grid", x, 0, x, bottom, ""));
            String role = tick == 0 ? "tick first" : tick == scale.end() ? "tick last" : "tick";
            marks.add(Mark.text(role, x, bottom + TICK_TEXT, number(tick)));
        }
    }

    /** An axis up the left side: a line across at each tick, its number above the line. */
    static void up(List<Mark> marks, Scale scale, int top, int height) {
        for (int tick : scale.ticks()) {
            int y = top + height - (int) Math.round(height * scale.at(tick));
            marks.add(Mark.line(tick == 0 ? "axis" : "grid", 0, y, 1, y, ""));
            if (tick > 0) {
                marks.add(Mark.text("tick first", 0, y - 3, number(tick)));
            }
        }
    }

    static String number(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
