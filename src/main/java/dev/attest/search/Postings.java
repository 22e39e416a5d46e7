package dev.attest.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a word stands, as a string of numbers: for each holder (an article, or a few entries) how far it lies behind the one
 * before, how many of its units have the word, less one, and for each of them sixteen times how far it lies behind the one
 * before, and the traits of the unit.
 *
 * <p>A number is written in printable ASCII without the quotation mark and the backslash: its last digit, to base 57, is a
 * character of {@code # … [}, and those before it, to base 34, of {@code ] … ~}. So most numbers take one character, and where
 * one ends needs no mark.
 */
final class Postings {
    /** Numbers below this are written in one character. */
    private static final int LAST = 57;

    private static final char FIRST_LAST = '#';
    private static final int BEFORE = 34;
    private static final char FIRST_BEFORE = ']';
    /** The traits of a unit are less than this. */
    static final int TRAITS = 16;

    /** The headline and the first sentences, in which news says what matters. */
    private static final int LEAD = 3;

    private final Places lead = new Places();
    private @Nullable Places rest;
    private int units;

    /** Writes {@code number}, which is not negative. */
    static void write(int number, StringBuilder out) {
        writeBefore(number / LAST, out);
        out.append((char) (FIRST_LAST + number % LAST));
    }

    private static void writeBefore(int number, StringBuilder out) {
        if (number > 0) {
            writeBefore(number / BEFORE, out);
            out.append((char) (FIRST_BEFORE + number % BEFORE));
        }
    }

    /**
     * Adds a holder, which must lie behind those added before.
     *
     * @param units the number of each unit that has the word, times {@link #TRAITS}, and its traits; ascending
     * @param isEntries whether it holds entries, all of which count as lead
     */
    void add(int holder, int[] units, boolean isEntries) {
        this.units += units.length;
        int split = 0;
        while (split < units.length && (isEntries || units[split] / TRAITS <= LEAD)) {
            split++;
        }
        lead.add(holder, units, 0, split);
        if (split < units.length) {
            if (rest == null) {
                rest = new Places();
            }
            rest.add(holder, units, split, units.length);
        }
    }

    /** In how many units the word stands. */
    int units() {
        return units;
    }

    /** Entries, headlines and first sentences. */
    String lead() {
        return lead.out.toString();
    }

    /** All other sentences. */
    String rest() {
        return rest == null ? "" : rest.out.toString();
    }

    /**
     * All other sentences, those of each equal share of the seats on their own.
     *
     * @param seats how many seats for articles there are; a power of two
     * @param shares into how many they are divided; a power of two, not more than the seats
     */
    List<String> rest(int seats, int shares) {
        List<Places> parts = Stream.generate(Places::new).limit(shares).toList();
        String places = rest();
        Numbers numbers = new Numbers(places);
        int holder = 0;
        while (numbers.at < places.length()) {
            holder += numbers.next();
            int from = numbers.at;
            numbers.skip(numbers.next() + 1);
            parts.get((int) ((long) holder * shares / seats)).addWritten(holder, places, from, numbers.at);
        }
        return parts.stream().map(part -> part.out.toString()).toList();
    }

    /** Reads the numbers of {@code places} one by one. */
    private static final class Numbers {
        private final String places;
        private int at;

        Numbers(String places) {
            this.places = places;
        }

        int next() {
            int number = 0;
            char c = places.charAt(at++);
            for (; c >= FIRST_BEFORE; c = places.charAt(at++)) {
                number = number * BEFORE + c - FIRST_BEFORE;
            }
            return number * LAST + c - FIRST_LAST;
        }

        void skip(int count) {
            for (int left = count; left > 0; at++) {
                if (places.charAt(at) < FIRST_BEFORE) {
                    left--;
                }
            }
        }
    }

    int length() {
        return lead.out.length() + (rest == null ? 0 : rest.out.length());
    }

    private static final class Places {
        private final StringBuilder out = new StringBuilder(8);
        private int holder;

        void add(int next, int[] units, int from, int to) {
            if (from == to) {
                return;
            }
            begin(next);
            write(to - from - 1, out);
            int before = 0;
            for (int at = from; at < to; at++) {
                int unit = units[at] / TRAITS;
                write((unit - before) * TRAITS + units[at] % TRAITS, out);
                before = unit;
            }
        }

        /** Adds a holder of which the units are written already. */
        void addWritten(int next, String units, int from, int to) {
            begin(next);
            out.append(units, from, to);
        }

        private void begin(int next) {
            write(next - holder, out);
            holder = next;
        }
    }
}
