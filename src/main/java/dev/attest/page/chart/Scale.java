package dev.attest.page.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from 0 to a round number.
 *
 * @param step from one tick to the next, 1, 2 or 5 times a power of ten; at least 1
 * @param end where it ends, a multiple of {@code step}
 */
record Scale(int step, int end) {
    private static final int MOST_TICKS = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5);

    /** The least axis that {@code most} lies on. */
    static Scale to(int most) {
        for (long ten = 1; ; ten *= 10) {
            for (int times : STEPS) {
                long step = ten * times;
                if (MOST_TICKS * step >= most) {
                    long end = Math.max(1, (most + step - 1) / step) * step;
                    return new Scale((int) step, (int) Math.min(end, Integer.MAX_VALUE));
                }
            }
        }
    }

    /** Where {@code number} lies, from 0 to 1; what is beyond the axis lies at its end. */
    double at(int number) {
        return Math.min(1, Math.max(0, (double) number / end));
    }

    /** The numbers at the ticks, 0 first. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        for (long tick = 0; tick <= end; tick += step) {
            ticks.add((int) tick);
        }
        return List.copyOf(ticks);
    }
}
