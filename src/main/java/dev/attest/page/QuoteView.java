package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote, as pages show it.
 *
 * @param id the finding's name inside its article, and the anchor of its words there
 * @param kind {@code full}, {@code partial} or {@code scare}
 * @param words the quoted run with its marks
 * @param speaker who spoke, leading to the speaker's page; null where the article names nobody
 * @param speakerAsWritten the words that name the speaker; null where there are none
 * @param role what the article says the speaker is; null where it does not say, or the words that stand for the name hold it
 * @param affiliation the body that the article gives the speaker; null where it gives none, or words shown before it hold it
 * @param cue the words that attribute it; null where there are none
 * @param medium where it was said; null where the article does not say
 * @param continues the run that this one goes on from; null where it stands alone
 * @param outerSpeaker who passed it on, leading to their page; null where nobody did, or they go unnamed
 * @param outerSpeakerAsWritten the words that name who passed it on; null where nobody did
 * @param uncertain whether the speaker may well be another one
 * @param article the article
 * @param carriers the other articles that carry the same report, each with its own words; empty where there are none
 * @param correction what the archivist corrected in it; null where it is the machine's reading alone
 */
public record QuoteView(
        String id,
        String kind,
        Cited words,
        @Nullable Link speaker,
        @Nullable Cited speakerAsWritten,
        @Nullable Cited role,
        @Nullable Cited affiliation,
        @Nullable Cited cue,
        @Nullable Cited medium,
        @Nullable Cited continues,
        @Nullable Link outerSpeaker,
        @Nullable Cited outerSpeakerAsWritten,
        boolean uncertain,
        ArticleCard article,
        List<CarrierView> carriers,
        @Nullable CorrectionView correction) {
    public QuoteView {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(article);
        carriers = List.copyOf(carriers);
    }

    /** Whether more is to be said of it than who spoke, and than its own sentence shows. */
    public boolean isDetailed() {
        boolean named = speaker != null && speakerAsWritten != null && speakerAsWritten.href() != null;
        return named
                || (cue != null && cue.href() != null)
                || medium != null
                || outerSpeakerAsWritten != null
                || continues != null
                || !kind.equals("full");
    }

    /** One that the archivist corrected nothing in. */
    public QuoteView(
            String id,
            String kind,
            Cited words,
            @Nullable Link speaker,
            @Nullable Cited speakerAsWritten,
            @Nullable Cited role,
            @Nullable Cited affiliation,
            @Nullable Cited cue,
            @Nullable Cited medium,
            @Nullable Cited continues,
            @Nullable Link outerSpeaker,
            @Nullable Cited outerSpeakerAsWritten,
            boolean uncertain,
            ArticleCard article,
            List<CarrierView> carriers) {
        this(
                id,
                kind,
                words,
                speaker,
                speakerAsWritten,
                role,
                affiliation,
                cue,
                medium,
                continues,
                outerSpeaker,
                outerSpeakerAsWritten,
                uncertain,
                article,
                carriers,
                null);
    }
}
