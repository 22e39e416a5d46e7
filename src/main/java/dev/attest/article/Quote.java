package dev.attest.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param evidence the quoted run with its marks, inside one paragraph
 * @param kind what the run is
 * @param speaker who is given as having said it; null where the article does not say, and for scare quotes
 * @param cue the words that attribute it ('said', 'according to'); null where there are none
 * @param continues the place in {@link Article#quotes()} of the run that this one goes on from, always an earlier one;
 *     null where it stands alone
 * @param medium where it was said ('an interview with …', 'Twitter'); null where the article does not say
 * @param outerSpeaker who is given as having passed it on ('the Post quoted Lee as saying …'); null where it is the article
 *     itself
 * @param confidence how likely it is, from 0 to 1, that the speaker as written is who said it, or that nobody is given;
 *     which name a pronoun stands for is not part of it
 */
public record Quote(
        Evidence evidence,
        Kind kind,
        @Nullable Speaker speaker,
        @Nullable Evidence cue,
        @Nullable Integer continues,
        @Nullable Evidence medium,
        @Nullable Speaker outerSpeaker,
        double confidence) {
    public Quote {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(kind);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, found " + confidence);
        }
    }

    /** A quote that the article itself gives. */
    public Quote(
            Evidence evidence,
            Kind kind,
            @Nullable Speaker speaker,
            @Nullable Evidence cue,
            @Nullable Integer continues,
            @Nullable Evidence medium,
            double confidence) {
        this(evidence, kind, speaker, cue, continues, medium, null, confidence);
    }

    /** The same quote, attributed by {@code words} to {@code inner} and passed on by {@code outer}. */
    public Quote passedOn(Speaker inner, Speaker outer, @Nullable Evidence words) {
        return new Quote(evidence, kind, inner, words, continues, medium, outer, confidence);
    }

    /** The words said, without the marks around them. */
    public String words() {
        return QuotationMarks.without(evidence.words());
    }

    /** What a quoted run is, in the terms of news linguistics. */
    public enum Kind {
        /** At least one whole clause in the speaker's words. */
        FULL,
        /** A part of a clause in the speaker's words, inside the reporter's sentence. */
        PARTIAL,
        /** Marks that set a word apart (irony, a title, a so-called): nobody's speech. */
        SCARE
    }

    /**
     * Who spoke.
     *
     * @param asWritten the words of the article that name the speaker ('the president', 'he')
     * @param name the name that the archive gives to that speaker, as full as the article gives it; null where the words
     *     name nobody ('an official')
     * @param role what the article says there that the speaker is ('spokesman'), in its words; null where it does not say
     * @param affiliation the body for which the speaker speaks or to which the speaker belongs ('Red Crescent'), in the words of
     *     the article there; null where it gives none
     */
    public record Speaker(
            Evidence asWritten,
            @Nullable String name,
            @Nullable Evidence role,
            @Nullable Evidence affiliation) {
        public Speaker {
            Objects.requireNonNull(asWritten);
        }

        /** A speaker of whom no more is known than the words and the name. */
        public Speaker(Evidence asWritten, @Nullable String name) {
            this(asWritten, name, null, null);
        }

        /** The same under another name. */
        public Speaker named(@Nullable String other) {
            return new Speaker(asWritten, other, role, affiliation);
        }

        /** The name, or where there is none the words as written. */
        public String display() {
            return name == null ? asWritten.words() : name;
        }
    }
}
