package dev.attest.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the first unit, counted from 0
 * @param end the unit after the last; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs from 0 or later to its start or later, found " + start + "–" + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words that the span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same stretch, {@code units} further on, or back where they are negative. */
    public Span shifted(int units) {
        return new Span(start + units, end + units);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
