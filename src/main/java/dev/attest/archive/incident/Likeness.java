package dev.attest.archive.incident;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether two scenes of different articles are one event. Points for what they share are weighed against a bar; what speaks
 * against it outright is a conflict, whatever they share.
 */
record Likeness(int points, boolean conflict) {
    private static final WordList RARE = WordList.of("rare-targets");
    private static final WordList COMMON = WordList.of("common-causes");

    /** Two scenes with as many points speak of one event. */
    static final int SAME_EVENT = 5;

    private static final int PLACE = 3;
    private static final int LINKED_PLACE = 2;
    private static final int DAY = 2;
    private static final int TARGET = 2;
    private static final int VICTIMS = 1;
    private static final int SAME_COUNT_AND_SOURCE = 3;
    private static final int SAME_TELLING_COUNT = 2;
    private static final int LEAST_TELLING = 30;
    private static final int OTHER_DAY = -3;
    private static final int OTHER_CAUSE = -2;

    static Likeness of(Scene one, Scene other, Neighbours neighbours) {
        Traits a = one.traits();
        Traits b = other.traits();
        int counts = counts(one.counts(), other.counts());
        boolean linked = areLinked(a, b, neighbours);
        int points = day(a, b, counts) + place(a, b, linked) + counts;
        points += a.sharesTarget(b) ? TARGET : 0;
        points += Collections.disjoint(one.victims(), other.victims()) ? 0 : VICTIMS;
        points += a.sharesCause(b) ? cause(a, b) : a.differsInCause(b) ? OTHER_CAUSE : 0;
        return new Likeness(points, isConflict(a, b, counts, linked));
    }

    /** Whether all of these are causes of which a day and a city may see many. */
    static boolean areCommon(Set<String> causes) {
        return causes.stream().allMatch(COMMON::contains);
    }

    boolean isSameEvent() {
        return !conflict && points >= SAME_EVENT;
    }

    private static boolean areLinked(Traits a, Traits b, Neighbours neighbours) {
        return neighbours.areLinked(a, b) || a.isPartOf(b) || b.isPartOf(a);
    }

    private static boolean isConflict(Traits a, Traits b, int counts, boolean linked) {
        // A report that gives no day of its own may be one of months later, on what is known from others.
        boolean later = (a.day().mayLookBackOn(b.day()) || b.day().mayLookBackOn(a.day())) && !a.differsInPlace(b);
        boolean otherDay = a.day().gap(b.day()) > 1 && !later;
        // A district and the one beside it: only the very same count by the same source, or what a city has once, bears
        // that out.
        boolean bornOut =
                a.sharesWide(b) && ((a.sharesTarget(b) && counts >= SAME_COUNT_AND_SOURCE) || isRareTarget(a, b));
        boolean otherPlace = !linked && a.differsInPlace(b) && !bornOut;
        boolean elsewhere =
                !linked && !a.sharesPlace(b) && !a.wide().isEmpty() && !b.wide().isEmpty() && !a.sharesWide(b);
        return otherDay
                || otherPlace
                || elsewhere
                || a.isAcross(b)
                || a.differsInTarget(b)
                || a.day().isAgainst(b.day())
                || b.day().isAgainst(a.day());
    }

    private static int day(Traits a, Traits b, int counts) {
        int points = day(a.day(), b.day());
        boolean yearless = points == DAY && !(a.day().isKnown() && b.day().isKnown());
        boolean later = a.day().mayLookBackOn(b.day()) || b.day().mayLookBackOn(a.day());
        if (points < 0 && later && counts > 0 && a.sharesTarget(b)) {
            return 0;
        }
        boolean bornOut = counts > 0 || a.sharesTarget(b) || a.sharesCause(b);
        // The same day of another year would be no wonder where nothing but the place agrees.
        return yearless && !bornOut ? 1 : points;
    }

    private static int day(Day one, Day other) {
        if (one.hasDayAndMonthOf(other) || other.hasDayAndMonthOf(one)) {
            return one.isVague() || other.isVague() ? 1 : DAY;
        }
        if (one.hasWeekdayOf(other) || other.hasWeekdayOf(one)) {
            return 1;
        }
        long gap = one.gap(other);
        if (gap < 0) {
            return 0;
        }
        if (gap > 0) {
            return OTHER_DAY;
        }
        return one.isSharp() && other.isSharp() ? DAY : 1;
    }

    private static int place(Traits a, Traits b, boolean linked) {
        if (a.sharesPlace(b)) {
            return PLACE;
        }
        if (linked) {
            return LINKED_PLACE;
        }
        return a.sharesWide(b) ? 1 : 0;
    }

    /** Whether both tell of a target of which a city has hardly two a day, hit by the same on the same sharp day. */
    private static boolean isRareTarget(Traits a, Traits b) {
        return a.day().isSharp()
                && b.day().isSharp()
                && a.day().gap(b.day()) == 0
                && a.sharesCause(b)
                && a.targets().stream().anyMatch(target -> b.targets().contains(target) && RARE.contains(target));
    }

    private static int cause(Traits a, Traits b) {
        boolean rare = a.causes().stream().anyMatch(cause -> b.causes().contains(cause) && !COMMON.contains(cause));
        return rare ? 2 : 1;
    }

    private static int counts(Set<String> one, Set<String> other) {
        int points = 0;
        for (String count : one) {
            if (other.contains(count)) {
                boolean withSource = count.indexOf(' ', count.indexOf(' ') + 1) > 0;
                points = Math.max(
                        points, withSource ? SAME_COUNT_AND_SOURCE : isTelling(count) ? SAME_TELLING_COUNT : 1);
            }
        }
        return points;
    }

    private static void addShared(List<String> reasons, String what, Set<String> one, Set<String> other) {
        one.stream().filter(other::contains).forEach(shared -> reasons.add(what + shared));
    }

    /** Whether a count is a large one and no round one, which two events hardly share. */
    private static boolean isTelling(String count) {
        int number = Integer.parseInt(count.substring(count.indexOf(' ') + 1));
        return number >= LEAST_TELLING && number % 10 != 0;
    }

    /** What two scenes share, in words for a reader. */
    static List<String> reasons(Scene one, Scene other) {
        Traits a = one.traits();
        Traits b = other.traits();
        List<String> reasons = new ArrayList<>();
        String place = a.sharedPlace(b);
        if (place != null) {
            reasons.add("same place: " + place);
        } else if (!a.places().isEmpty() && !b.places().isEmpty()) {
            reasons.add(
                    a.isPartOf(b) || b.isPartOf(a)
                            ? "one place lies in the other"
                            : "places that an article names together");
        } else if (a.sharesWide(b)) {
            reasons.add("same city or region");
        }
        if (a.day().yearless() == null && a.day().weekday() == null && day(a.day(), b.day()) > 0) {
            reasons.add(a.day().isSharp() && b.day().isSharp() ? "same day" : "no other day");
        }
        addShared(reasons, "same target: ", a.targets(), b.targets());
        addShared(reasons, "same cause: ", a.causes(), b.causes());
        if (counts(one.counts(), other.counts()) >= SAME_COUNT_AND_SOURCE) {
            reasons.add("same number from the same source");
        }
        return reasons;
    }
}
