package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have stated, as pages show it: the article's words, not the speaker's.
 *
 * @param id the finding's name inside its article, and the anchor of its words there
 * @param stance {@code states}, {@code denies}, {@code accuses}, {@code urges} or {@code promises}
 * @param words the words that say what is stated
 * @param speaker who stated it, leading to the speaker's page; null for those who go unnamed
 * @param speakerAsWritten the words that name the speaker
 * @param role what the article says the speaker is; null where it does not say, or the words that stand for the name hold it
 * @param affiliation the body that the article gives the speaker; null where it gives none, or words shown before it hold it
 * @param cue the words that attribute it
 * @param medium where it was stated; null where the article does not say
 * @param outerSpeaker who passed it on, leading to their page; null where nobody did, or they go unnamed
 * @param outerSpeakerAsWritten the words that name who passed it on; null where nobody did
 * @param quotes the parts of it that are quoted
 * @param article the article
 * @param correction what the archivist corrected in it; null where it is the machine's reading alone
 */
public record StatementView(
        String id,
        String stance,
        Cited words,
        @Nullable Link speaker,
        Cited speakerAsWritten,
        @Nullable Cited role,
        @Nullable Cited affiliation,
        Cited cue,
        @Nullable Cited medium,
        @Nullable Link outerSpeaker,
        @Nullable Cited outerSpeakerAsWritten,
        List<Cited> quotes,
        ArticleCard article,
        @Nullable CorrectionView correction) {
    public StatementView {
        Objects.requireNonNull(id);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(words);
        Objects.requireNonNull(speakerAsWritten);
        Objects.requireNonNull(cue);
        quotes = List.copyOf(quotes);
        Objects.requireNonNull(article);
    }

    /** Whether more is to be said of it than who stated it, and than its own sentence shows. */
    public boolean isDetailed() {
        return (speaker != null && speakerAsWritten.href() != null)
                || cue.href() != null
                || medium != null
                || outerSpeakerAsWritten != null
                || !quotes.isEmpty();
    }

    /** One that the archivist corrected nothing in. */
    public StatementView(
            String id,
            String stance,
            Cited words,
            @Nullable Link speaker,
            Cited speakerAsWritten,
            @Nullable Cited role,
            @Nullable Cited affiliation,
            Cited cue,
            @Nullable Cited medium,
            @Nullable Link outerSpeaker,
            @Nullable Cited outerSpeakerAsWritten,
            List<Cited> quotes,
            ArticleCard article) {
        this(
                id,
                stance,
                words,
                speaker,
                speakerAsWritten,
                role,
                affiliation,
                cue,
                medium,
                outerSpeaker,
                outerSpeakerAsWritten,
                quotes,
                article,
                null);
    }
}
