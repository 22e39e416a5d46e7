package dev.attest.article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of people harmed, as one source reported it. Two figures are never added up.
 *
 * @param evidence the words that state the figure
 * @param harm what happened to the people
 * @param count how many
 * @param victims the words that say who they are; null where the article does not say
 * @param victimGroups the groups that the words name, in the terms of {@link VictimGroup}; may be empty
 * @param cause the words that say by what; null where the article does not say
 * @param perpetrator the words that say by whom, which is always an allegation; null where the article does not say
 * @param place where; null where the article does not say
 * @param period when; null where the article does not say
 * @param reportedBy who is given as having reported it
 * @param subsetOf the place in {@link Article#casualtyFigures()} of the figure that contains this one; null where none does
 * @param scope one event, or a sum over a period
 * @param toll whether the figure is a toll that counts on over time, and whether a later one has overtaken it
 * @param replaces the place in {@link Article#casualtyFigures()} of the earlier toll in whose stead this one stands; null where the
 *     words beside it give none
 * @param carried which of place and period the sentence itself does not name, so that they are those of an earlier sentence of the
 *     article on the same event; their words stand there
 */
public record CasualtyFigure(
        Evidence evidence,
        Harm harm,
        Count count,
        @Nullable Evidence victims,
        Set<VictimGroup> victimGroups,
        @Nullable Evidence cause,
        @Nullable Evidence perpetrator,
        @Nullable PlaceReference place,
        @Nullable DateMention period,
        ReportedBy reportedBy,
        @Nullable Integer subsetOf,
        Scope scope,
        Toll toll,
        @Nullable Integer replaces,
        Set<Circumstance> carried) {
    public CasualtyFigure {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(harm);
        Objects.requireNonNull(count);
        Objects.requireNonNull(reportedBy);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(toll);
        // Kept in the order of the enum, so that what is written never depends on how the set was made.
        victimGroups = victimGroups.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(victimGroups));
        carried = carried.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(carried));
        boolean without = (place == null && carried.contains(Circumstance.PLACE))
                || (period == null && carried.contains(Circumstance.PERIOD));
        if (without) {
            throw new IllegalArgumentException("Only what is there can be carried over, found " + carried);
        }
    }

    /** A figure whose place and period are its own sentence's. */
    public CasualtyFigure(
            Evidence evidence,
            Harm harm,
            Count count,
            @Nullable Evidence victims,
            Set<VictimGroup> victimGroups,
            @Nullable Evidence cause,
            @Nullable Evidence perpetrator,
            @Nullable PlaceReference place,
            @Nullable DateMention period,
            ReportedBy reportedBy,
            @Nullable Integer subsetOf,
            Scope scope,
            Toll toll,
            @Nullable Integer replaces) {
        this(
                evidence,
                harm,
                count,
                victims,
                victimGroups,
                cause,
                perpetrator,
                place,
                period,
                reportedBy,
                subsetOf,
                scope,
                toll,
                replaces,
                Set.of());
    }

    /** A figure that is no running toll. */
    public CasualtyFigure(
            Evidence evidence,
            Harm harm,
            Count count,
            @Nullable Evidence victims,
            Set<VictimGroup> victimGroups,
            @Nullable Evidence cause,
            @Nullable Evidence perpetrator,
            @Nullable PlaceReference place,
            @Nullable DateMention period,
            ReportedBy reportedBy,
            @Nullable Integer subsetOf,
            Scope scope) {
        this(
                evidence,
                harm,
                count,
                victims,
                victimGroups,
                cause,
                perpetrator,
                place,
                period,
                reportedBy,
                subsetOf,
                scope,
                Toll.NONE,
                null);
    }

    /** The same figure, reported by {@code other}. */
    public CasualtyFigure reportedBy(ReportedBy other) {
        return new CasualtyFigure(
                evidence,
                harm,
                count,
                victims,
                victimGroups,
                cause,
                perpetrator,
                place,
                period,
                other,
                subsetOf,
                scope,
                toll,
                replaces,
                carried);
    }

    /** The same figure in the stead of an earlier toll. */
    public CasualtyFigure replacing(int earlier) {
        return new CasualtyFigure(
                evidence,
                harm,
                count,
                victims,
                victimGroups,
                cause,
                perpetrator,
                place,
                period,
                reportedBy,
                subsetOf,
                scope,
                toll,
                earlier,
                carried);
    }

    /**
     * The same figure with the place and period of an earlier sentence on the same event, each where its own sentence names none.
     *
     * @param from where; null for nothing to carry
     * @param when when; null for nothing to carry
     */
    public CasualtyFigure carrying(@Nullable PlaceReference from, @Nullable DateMention when) {
        Set<Circumstance> both = EnumSet.noneOf(Circumstance.class);
        both.addAll(carried);
        if (place == null && from != null) {
            both.add(Circumstance.PLACE);
        }
        if (period == null && when != null) {
            both.add(Circumstance.PERIOD);
        }
        return new CasualtyFigure(
                evidence,
                harm,
                count,
                victims,
                victimGroups,
                cause,
                perpetrator,
                place == null ? from : place,
                period == null ? when : period,
                reportedBy,
                subsetOf,
                scope,
                toll,
                replaces,
                both);
    }

    /** What happened to the people. */
    public enum Harm {
        KILLED,
        WOUNDED,
        MISSING,
        DISPLACED,
        DETAINED,
        ABDUCTED,
        TRAPPED,
        /** Killed and wounded, not told apart. */
        CASUALTIES
    }

    /** What a figure can take over from an earlier sentence. */
    public enum Circumstance {
        PLACE,
        PERIOD
    }

    /** Whether a figure speaks of one event or sums up several. */
    public enum Scope {
        INCIDENT,
        CUMULATIVE
    }

    /** Whether a figure is a toll that counts on over time ('the death toll rose to 25'). */
    public enum Toll {
        /** A count of its own. */
        NONE,
        /** What had been counted by then, earlier counts included: 'bringing the number of dead to 25'. */
        TOTAL,
        /** A toll that the article itself says has been overtaken: 'up from 19', 'an earlier toll of 19'. */
        PREVIOUS
    }

    /**
     * How many, as stated.
     *
     * @param minimum the least that the words allow; null where they give only an upper bound
     * @param maximum the most that the words allow; null where they give only a lower bound
     * @param qualifier how the words limit the number
     * @param words the words that carry the number ('dozens', '17'), as written
     */
    public record Count(@Nullable Integer minimum, @Nullable Integer maximum, Qualifier qualifier, String words) {
        public Count {
            Objects.requireNonNull(qualifier);
            Objects.requireNonNull(words);
            if (minimum == null && maximum == null) {
                throw new IllegalArgumentException(
                        "A count needs a minimum or a maximum, found neither for '" + words + "'");
            }
            int least = minimum == null ? 0 : minimum;
            if (least < 0 || (maximum != null && maximum < least)) {
                throw new IllegalArgumentException(
                        "A count runs from 0 or more to its minimum or more, found " + minimum + "–" + maximum);
            }
        }
    }

    /** How the words limit a number. */
    public enum Qualifier {
        EXACT("exact"),
        AT_LEAST("at least"),
        MORE_THAN("more than"),
        UP_TO("up to"),
        ABOUT("about"),
        NEARLY("nearly"),
        RANGE("range"),
        /** A word without a number; the floor behind it only sorts. */
        VAGUE("vague");

        private final String label;

        Qualifier(String label) {
            this.label = label;
        }

        /** The name in the exchange format. */
        public String label() {
            return label;
        }
    }

    /** Who the victims are, as far as the words say. */
    public enum VictimGroup {
        CIVILIANS,
        CHILDREN,
        WOMEN,
        MEN,
        ELDERLY,
        FIGHTERS,
        SOLDIERS,
        POLICE,
        MEDICAL_STAFF,
        AID_WORKERS,
        RESCUE_WORKERS,
        JOURNALISTS,
        DETAINEES,
        DISPLACED_PEOPLE,
        PEOPLE
    }

    /**
     * Who reported the figure.
     *
     * @param asWritten the words that name who reported it; null where it is the article's own voice, or the archivist's word
     *     and not the article's
     * @param source the name of the {@link Source} behind the words; null where it is the article's own voice, or the words
     *     name no source
     * @param basis how it is known
     */
    public record ReportedBy(
            @Nullable Evidence asWritten, @Nullable String source, Basis basis) {
        public ReportedBy {
            Objects.requireNonNull(basis);
            boolean wordless = basis == Basis.ARTICLE || (basis == Basis.ARCHIVIST && source != null);
            if (asWritten == null ? !wordless : basis == Basis.ARTICLE) {
                throw new IllegalArgumentException(
                        "Only the article's own voice and the archivist's word have no words, found " + basis);
            }
        }

        /** The article itself, because it names nobody. */
        public static ReportedBy article() {
            return new ReportedBy(null, null, Basis.ARTICLE);
        }

        /** How it is known who reported a figure. */
        public enum Basis {
            /** The sentence says so. */
            SENTENCE,
            /** Another sentence says so: one in whose voice this one goes on, or that says who is quoted or whom a pronoun means. */
            CARRIED_OVER,
            /** Nobody is named: the article's own voice. */
            ARTICLE,
            /** The archivist says so: by words of the article, or without any. */
            ARCHIVIST
        }
    }
}
