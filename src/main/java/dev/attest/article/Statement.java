package dev.attest.article;

import dev.attest.article.Quote.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article reports somebody to have stated, in the article's words and not in the speaker's: reported, not quoted.
 *
 * @param evidence the words that say what is stated, without those that attribute it, inside one paragraph
 * @param stance how the speaker stands to what the words say
 * @param speaker who is given as having stated it; the name is null for those who go unnamed ('a witness')
 * @param cue the words that attribute it ('said', 'according to')
 * @param medium where it was stated ('a statement', 'state television', 'Reuters'); null where the article does not say
 * @param outerSpeaker who is given as having passed it on ('Roe said Lee had denied …'); null where it is the article itself
 * @param quotes the places in {@link Article#quotes()} of the runs inside the words: parts of it that are quoted; may be empty
 */
public record Statement(
        Evidence evidence,
        Stance stance,
        Speaker speaker,
        Evidence cue,
        @Nullable Evidence medium,
        @Nullable Speaker outerSpeaker,
        List<Integer> quotes) {
    public Statement {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(cue);
        quotes = List.copyOf(quotes);
        if (cue.overlaps(evidence)) {
            throw new IllegalArgumentException(
                    "What is stated stands apart from what attributes it, found " + cue + " in " + evidence);
        }
    }

    /** How a speaker stands to the words of a statement. */
    public enum Stance {
        /** The speaker says that it is so. */
        STATES,
        /** The speaker says that it is not so. */
        DENIES,
        /** The words name somebody and what the speaker accuses them of. */
        ACCUSES,
        /** The speaker wants it done. */
        URGES,
        /** The speaker says that they will do it. */
        PROMISES
    }
}
