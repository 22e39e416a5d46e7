package dev.attest.archive.incident;

import java.time.LocalDate;

/** Compares sums over stretches of time: those of one place whose stretches are nearly the same are put side by side. */
final class Stretches {
    private Stretches() {}

    /** Of two stretches, one is at most so many times as long as the other. */
    private static final int MOST_TIMES = 6;

    /** They speak of the same where the place is the same and half of the shorter stretch lies in both. */
    static Likeness likeness(Scene one, Scene other) {
        Traits a = one.traits();
        Traits b = other.traits();
        boolean place = a.places().isEmpty() == b.places().isEmpty()
                && (a.sharesPlace(b) || (a.places().isEmpty() && a.sharesWide(b)));
        boolean sides = !a.isAcross(b);
        boolean same = place && sides && isShared(a.day(), b.day());
        return new Likeness(same ? Likeness.SAME_EVENT : 0, !same);
    }

    private static boolean isShared(Day one, Day other) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        LocalDate otherFrom = other.from();
        LocalDate otherTo = other.to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return false;
        }
        LocalDate begin = from.isAfter(otherFrom) ? from : otherFrom;
        LocalDate end = to.isBefore(otherTo) ? to : otherTo;
        long shared = end.toEpochDay() - begin.toEpochDay() + 1;
        long shorter = Math.min(one.length(), other.length());
        long longer = Math.max(one.length(), other.length());
        return shared * 2 >= shorter && longer <= shorter * MOST_TIMES;
    }
}
