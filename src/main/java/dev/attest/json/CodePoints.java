package dev.attest.json;

import java.util.Arrays;

/** Turns offsets in UTF-16 units, as Java counts, into Unicode code points, as the exchange format does. */
public final class CodePoints {
    /** Where the second halves of surrogate pairs stand, in order. */
    private final int[] secondHalves;

    private CodePoints(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    public static CodePoints of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** How many code points stand before the unit at {@code offset}. */
    public int before(int offset) {
        int index = Arrays.binarySearch(secondHalves, offset);
        return offset - (index < 0 ? -index - 1 : index);
    }
}
