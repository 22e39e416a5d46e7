package dev.attest.page;

import dev.attest.page.chart.Chart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The archive in charts, each with the table that it is drawn from.
 *
 * @param head what every page has
 * @param plates the charts; none where there is nothing to draw
 */
public record ChartsPage(Head head, List<Plate> plates) implements Page {
    public ChartsPage {
        Objects.requireNonNull(head);
        plates = List.copyOf(plates);
    }

    @Override
    public String template() {
        return "charts";
    }

    /**
     * A chart and its table.
     *
     * @param chart the chart
     * @param note what it counts, and what not
     * @param what the heading of the table's first column
     * @param number the heading of its second
     * @param rows the table
     */
    public record Plate(Chart chart, String note, String what, String number, List<Row> rows) {
        public Plate {
            Objects.requireNonNull(chart);
            Objects.requireNonNull(note);
            Objects.requireNonNull(what);
            Objects.requireNonNull(number);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of the table.
     *
     * @param name what is counted
     * @param href its page, relative to this one; null where it has none
     * @param number how many
     */
    public record Row(String name, @Nullable String href, int number) {
        public Row {
            Objects.requireNonNull(name);
        }
    }
}
