package dev.attest.archive.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What figures of one or several articles are taken to speak of.
 *
 * @param id its name in addresses, made of place and day
 * @param kind one event, or sums over a stretch of time
 * @param place where, as most of the articles name it; null where none does
 * @param target what was hit, where the reports name it; null where they don't, or differ
 * @param from the first day that reports give for it; null where none can be told
 * @param to the last
 * @param isDayStated whether a report gives the day; otherwise it is only known when reports were published
 * @param isYearAssumed whether no report gives the year of that day, so that it is the only one that the archive's dated articles
 *     leave open
 * @param members its figures, by article and place in it; never empty
 * @param notes what the archivist says of having split or joined it; empty where it is the machine's own grouping
 */
public record Incident(
        String id,
        Kind kind,
        @Nullable String place,
        @Nullable String target,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean isDayStated,
        boolean isYearAssumed,
        List<Member> members,
        List<String> notes) {
    public Incident {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        members = List.copyOf(members);
        notes = List.copyOf(notes);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("An incident needs a figure, found none for " + id);
        }
    }

    /** The same of other figures. */
    Incident withMembers(List<Member> others) {
        return new Incident(id, kind, place, target, from, to, isDayStated, isYearAssumed, others, notes);
    }

    /** What it is. */
    public enum Kind {
        EVENT,
        /** A series of totals over stretches of time at one place that share days with each other. */
        STRETCH
    }

    /** What {@code figure}, which must be one of its members, may be compared with. */
    public Member.Role role(FigureKey figure) {
        int low = 0;
        int high = members.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (members.get(middle).figure().compareTo(figure) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return members.get(low).role();
    }

    /** The figures of one role. */
    public List<FigureKey> figures(Member.Role role) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(Member::figure)
                .toList();
    }
}
