package dev.attest.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each of many names a number that hardly depends on the others: the place of its hash in a table, or the next one that is
 * free. So an article more leaves the numbers of nearly all others as they are, until the table must be made larger.
 */
final class Seats {
    private static final int FEWEST = 64;

    private final int size;
    private final int[] bySeat;

    /** @param names each another, in any order */
    Seats(List<String> names) {
        this.size = size(2 * names.size(), FEWEST);
        this.bySeat = new int[size];
        Arrays.fill(bySeat, -1);
        Integer[] order = new Integer[names.size()];
        Arrays.setAll(order, number -> number);
        Arrays.sort(
                order,
                Comparator.comparing((Integer number) -> bucket(names.get(number), size))
                        .thenComparing(names::get));
        BitSet taken = new BitSet(size);
        for (int number : order) {
            int seat = taken.nextClearBit(bucket(names.get(number), size));
            seat = seat < size ? seat : taken.nextClearBit(0);
            taken.set(seat);
            bySeat[seat] = number;
        }
    }

    /** How many seats there are; a power of two. */
    int size() {
        return size;
    }

    /** The number of the name that has {@code seat}, or -1 where nobody sits. */
    int at(int seat) {
        return bySeat[seat];
    }

    /** The smallest power of two that is at least {@code wanted} and at least {@code fewest}, itself a power of two. */
    static int size(int wanted, int fewest) {
        return Math.max(fewest, wanted <= 1 ? 1 : Integer.highestOneBit(wanted - 1) << 1);
    }

    /** A number below {@code size}, a power of two, that {@code name} alone decides. */
    static int bucket(String name, int size) {
        // The hash of a string is laid down by the language; multiplying spreads names that differ in their last
        // letters.
        return (name.hashCode() * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(size));
    }
}
