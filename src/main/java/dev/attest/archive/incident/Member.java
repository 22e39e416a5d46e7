package dev.attest.archive.incident;

import java.util.List;
import java.util.Objects;

/**
 * A figure of an incident. It holds the numbers of the figure and not the {@link FigureKey}: an archive has very many.
 *
 * @param article the place of the figure's article in the archive
 * @param number the figure's place in that article
 * @param role what it may be compared with
 * @param reasons why it is taken to speak of this incident, in words for a reader; never empty
 * @param byArchivist whether the archivist put it here
 */
public record Member(int article, int number, Role role, List<String> reasons, boolean byArchivist) {
    public Member {
        Objects.requireNonNull(role);
        reasons = List.copyOf(reasons);
    }

    static Member of(FigureKey figure, Role role, List<String> reasons, boolean byArchivist) {
        return new Member(figure.article(), figure.number(), role, reasons, byArchivist);
    }

    /** The figure. */
    public FigureKey figure() {
        return new FigureKey(article, number);
    }

    /** The same of a figure by another name. */
    Member withFigure(FigureKey other) {
        return of(other, role, reasons, byArchivist);
    }

    /** What a figure may be compared with. */
    public enum Role {
        /** A toll of the incident: the only kind from which a minimum and a maximum are taken. */
        TOLL,
        /** A part of another figure ('five of them children'). */
        PART,
        /** A toll that its own source has replaced since. */
        EARLIER,
        /** A running total that reaches beyond the incident. */
        TOTAL
    }
}
