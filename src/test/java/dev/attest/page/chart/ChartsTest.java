package dev.attest.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.page.chart.Chart.Mark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    @ParameterizedTest(name = "up to {0}: steps of {1} to {2}")
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "5, 1, 5",
        "6, 2, 6",
        "23, 5, 25",
        "26, 10, 30",
        "74, 20, 80",
        "2147483647, 500000000, 2147483647"
    })
    void anAxisEndsAtARoundNumberThatHoldsTheHighest(int most, int step, int end) {
        assertEquals(new Scale(step, end), Scale.to(most));
        assertTrue(Scale.to(most).ticks().size() <= 6);
    }

    @Test
    void aRangeIsDrawnFromItsLowestToItsHighestNumber() {
        Chart chart = rows(new RangeChart.Row("A", new Reach(20, 80, false, false, "20 to 80")), bare("B", 100));
        Mark range = only(chart, "range");
        assertEquals("19.8%", range.x());
        assertEquals("76.2%", range.toX());
        assertEquals(
                3,
                chart.marks().stream()
                        .filter(mark -> mark.shape().equals("dot"))
                        .count());
    }

    @Test
    void anOpenEndRunsOnBeyondTheNumberAndAClosedOneDoesNot() {
        Chart open = rows(new RangeChart.Row("A", new Reach(17, 17, false, true, "at least 17")), bare("B", 20));
        Mark above = only(open, "open");
        assertTrue(Double.parseDouble(above.toX().replace("%", ""))
                > Double.parseDouble(above.x().replace("%", "")));
        Chart below = rows(new RangeChart.Row("A", new Reach(17, 17, true, false, "up to 17")), bare("B", 20));
        assertEquals("1%", only(below, "open").x());
        assertFalse(rows(bare("A", 17), bare("B", 20)).marks().stream()
                .anyMatch(mark -> mark.role().equals("open")));
    }

    @Test
    void aLongNameIsShortenedWhereItIsDrawnAndWholeWhereItIsPointedAt() {
        String name = "The joint committee of the upper and the lower harbours of Tell Sabil";
        Chart chart = rows(bare(name, 4), bare("B", 2));
        assertTrue(chart.marks().stream()
                .anyMatch(mark -> mark.shape().equals("text") && mark.text().endsWith("…: 4")));
        assertTrue(chart.marks().stream()
                .anyMatch(mark -> mark.shape().equals("dot") && mark.text().equals(name + ": 4")));
    }

    @Test
    void theDaysOfATollLieAsFarApartAsTheyAre() {
        Chart chart = TollChart.of(
                "t",
                "Killed",
                "",
                "1 October",
                "11 October",
                List.of(point("2016-10-01", 3), point("2016-10-06", 5), point("2016-10-11", 9)));
        List<String> across = chart.marks().stream()
                .filter(mark -> mark.shape().equals("dot"))
                .map(Mark::x)
                .toList();
        assertEquals(List.of("9%", "53%", "97%"), across);
    }

    @Test
    void aTollOfOneDayIsDrawnToo() {
        Chart chart = TollChart.of("t", "Killed", "", "1 October", "1 October", List.of(point("2016-10-01", 0)));
        assertEquals(
                1,
                chart.marks().stream()
                        .filter(mark -> mark.shape().equals("dot"))
                        .count());
    }

    @Test
    void aColumnIsAsHighAsItsNumberAndNoneIsLeftOut() {
        Chart chart = ColumnChart.of(
                "c",
                "Articles",
                "",
                List.of(new BarChart.Bar("May", 5), new BarChart.Bar("June", 0), new BarChart.Bar("July", 10)));
        List<Integer> heights = chart.marks().stream()
                .filter(mark -> mark.shape().equals("bar"))
                .map(Mark::toY)
                .toList();
        assertEquals(List.of(75, 0, 150), heights);
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RangeChart.Row("A", new Reach(5, 4, false, false, "")));
        assertThrows(IllegalArgumentException.class, () -> new BarChart.Bar("A", -1));
    }

    private static TollChart.Point point(String day, int number) {
        return new TollChart.Point(LocalDate.parse(day), new Reach(number, number, false, false, day + ": " + number));
    }

    private static RangeChart.Row bare(String name, int number) {
        return new RangeChart.Row(name, new Reach(number, number, false, false, Integer.toString(number)));
    }

    private static Chart rows(RangeChart.Row... rows) {
        return RangeChart.of("r", "Killed", "", List.of(rows));
    }

    private static Mark only(Chart chart, String role) {
        List<Mark> marks =
                chart.marks().stream().filter(mark -> mark.role().equals(role)).toList();
        assertEquals(1, marks.size(), role);
        return marks.get(0);
    }
}
