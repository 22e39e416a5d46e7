package dev.attest.page.chart;

import java.util.List;
import java.util.Objects;

/**
 * A chart, mark by mark.
 *
 * @param id what its title and description are known by on the page
 * @param title what it shows
 * @param description the same for who can't see it: what is drawn, from where to where, and what is left out
 * @param height its height in pixels
 * @param marks what is drawn, the hindmost first
 */
public record Chart(String id, String title, String description, int height, List<Mark> marks) {
    public Chart {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        marks = List.copyOf(marks);
        if (height < 1) {
            throw new IllegalArgumentException("A chart is at least a pixel high, found " + height);
        }
    }

    /**
     * Something drawn.
     *
     * @param shape {@code line}, {@code bar}, {@code dot} or {@code text}
     * @param role what it stands for, as the style sheet names it: {@code axis}, {@code range}, {@code open} …
     * @param x where it begins, or its middle for a dot, in percent of the width with the sign: '37.5%'
     * @param y where it begins in pixels from the top; a text's line
     * @param toX where a line ends, in percent of the width; how wide a bar is; empty for dots and texts
     * @param toY where a line ends in pixels; how high a bar is; 0 for dots and texts
     * @param text what a text says; of other shapes what is said when they are pointed at; may be empty
     */
    public record Mark(String shape, String role, String x, int y, String toX, int toY, String text) {
        public Mark {
            Objects.requireNonNull(shape);
            Objects.requireNonNull(role);
            Objects.requireNonNull(x);
            Objects.requireNonNull(toX);
            Objects.requireNonNull(text);
        }

        static Mark line(String role, double x, int y, double toX, int toY, String text) {
            return new Mark("line", role, percent(x), y, percent(toX), toY, text);
        }

        static Mark bar(String role, double x, int y, double width, int height, String text) {
            return new Mark("bar", role, percent(x), y, percent(width), height, text);
        }

        static Mark dot(String role, double x, int y, String text) {
            return new Mark("dot", role, percent(x), y, "", 0, text);
        }

        static Mark text(String role, double x, int y, String text) {
            return new Mark("text", role, percent(x), y, "", 0, text);
        }

        /** Hundredths of a percent, whole numbers without a point; the same on every machine. */
        private static String percent(double part) {
            long hundredths = Math.round(part * 10_000);
            long whole = hundredths / 100;
            long rest = hundredths % 100;
            if (rest == 0) {
                return whole + "%";
            }
            return whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" + rest : "." + rest)) + "%";
        }
    }
}
