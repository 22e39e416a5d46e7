package dev.attest.page.chart;

import java.util.Objects;

/**
 * The numbers that a figure allows.
 *
 * @param lowest the lowest number that it names, at least 0
 * @param highest the highest number that it names, not below {@code lowest}
 * @param openBelow whether it allows any number below ('up to 30')
 * @param openAbove whether it allows any number above ('at least 17')
 * @param words the figure as it is told to a reader
 */
public record Reach(int lowest, int highest, boolean openBelow, boolean openAbove, String words) {
    public Reach {
        Objects.requireNonNull(words);
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException(
                    "A range runs from 0 or more upwards, found " + lowest + " to " + highest);
        }
    }
}
