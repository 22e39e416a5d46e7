package dev.attest.archive.incident;

import java.time.LocalDate;
import java.util.Collections;

/**
 * Compares sums over stretches of time: those of one area make a series where each shares days with another of much its length.
 * They stand side by side in it, each with its own days; they are no figures of one event, and none says what another does.
 */
final class Stretches {
    private Stretches() {}

    /** Of two stretches that tie a series together, one is at most so many times as long as the other: a week and a month. */
    private static final int MOST_TIMES = 5;

    /** A single day and a week. */
    private static final int MOST_TIMES_OF_A_DAY = 7;

    /** No series holds a stretch and another so many times as long: a week and a war. */
    private static final int MOST_TIMES_IN_SERIES = 70;

    /** Nor two with so many days between them. */
    private static final int MOST_DAYS_BETWEEN = 31;

    /** An open stretch ('since 19 September') is set beside one that begins within so many days. */
    private static final int SAME_BEGIN = 21;

    /** They speak of the same area, and half of the shorter stretch lies in both. */
    static Likeness likeness(Scene one, Scene other) {
        Traits a = one.traits();
        Traits b = other.traits();
        boolean place = a.places().isEmpty() == b.places().isEmpty()
                && (a.sharesPlace(b) || (a.places().isEmpty() && !Collections.disjoint(one.areas(), other.areas())));
        boolean conflict = !place || a.isAcross(b) || areApart(a.day(), b.day());
        int points =
                isShared(a.day(), b.day()) ? Likeness.SAME_EVENT + (a.sides().equals(b.sides()) ? 1 : 0) : 0;
        return new Likeness(points, conflict);
    }

    private static boolean areApart(Day one, Day other) {
        long shorter = Math.min(one.length(), other.length());
        long longer = Math.max(one.length(), other.length());
        return one.gap(other) > MOST_DAYS_BETWEEN || (shorter > 0 && longer > shorter * MOST_TIMES_IN_SERIES);
    }

    private static boolean isShared(Day one, Day other) {
        LocalDate from = one.from();
        LocalDate otherFrom = other.from();
        if (from == null || otherFrom == null) {
            return false;
        }
        LocalDate to = one.to();
        LocalDate otherTo = other.to();
        if ((to == null && other.isSharp()) || (otherTo == null && one.isSharp())) {
            return false;
        }
        if (to == null || otherTo == null) {
            return Math.abs(from.toEpochDay() - otherFrom.toEpochDay()) <= SAME_BEGIN;
        }
        LocalDate begin = from.isAfter(otherFrom) ? from : otherFrom;
        LocalDate end = to.isBefore(otherTo) ? to : otherTo;
        long shared = end.toEpochDay() - begin.toEpochDay() + 1;
        long shorter = Math.min(one.length(), other.length());
        long longer = Math.max(one.length(), other.length());
        return shared * 2 >= shorter && longer <= shorter * (shorter == 1 ? MOST_TIMES_OF_A_DAY : MOST_TIMES);
    }
}
