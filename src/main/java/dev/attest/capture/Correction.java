package dev.attest.capture;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist corrects in the findings of an article. The finding is meant by words of the article, so the correction
 * outlives a page that is saved anew.
 *
 * @param finding what kind of finding it is about
 * @param words words of the article that hold the finding, in whole or in part; for one that is added, exactly its words
 * @param which the harm of the figure that is meant, where several figures rest on the same words; null elsewhere
 * @param action what is done
 * @param values what the finding says in the archivist's word; empty where it is struck
 * @param why the archivist's reason
 * @param file the file that says so
 * @param line where in it, counted from 1
 */
public record Correction(
        Finding finding,
        String words,
        @Nullable Harm which,
        Action action,
        Values values,
        String why,
        String file,
        int line) {
    public Correction {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(words);
        Objects.requireNonNull(action);
        Objects.requireNonNull(values);
        Objects.requireNonNull(why);
        Objects.requireNonNull(file);
    }

    /** A kind of finding. */
    public enum Finding {
        FIGURE,
        QUOTE,
        STATEMENT,
        PERSON,
        ORGANISATION,
        PLACE,
        DATE,
        SOURCE
    }

    /** What is done to a finding. */
    public enum Action {
        /** The article does not say this. */
        STRIKE,
        /** It says it otherwise than the machine read. */
        SET,
        /** It says it, and the machine did not see it. */
        ADD
    }

    /** What happened to the people of a figure; the names are those of the findings. */
    public enum Harm {
        KILLED,
        WOUNDED,
        MISSING,
        DISPLACED,
        DETAINED,
        ABDUCTED,
        TRAPPED,
        CASUALTIES
    }

    /** One event or several; the names are those of the findings. */
    public enum Scope {
        INCIDENT,
        CUMULATIVE
    }

    /** Whether a figure is a toll that counts on; the names are those of the findings. */
    public enum Toll {
        NONE,
        TOTAL,
        PREVIOUS
    }

    /** What a run of words in quotation marks is; the names are those of the findings. */
    public enum QuoteKind {
        FULL,
        PARTIAL,
        SCARE
    }

    /** How a speaker stands to a statement; the names are those of the findings. */
    public enum Stance {
        STATES,
        DENIES,
        ACCUSES,
        URGES,
        PROMISES
    }

    /**
     * What a finding says. Null, or missing: as it was.
     *
     * @param minimum the least number of people; with {@code maximum} the whole count, so null beside one means that the article
     *     gives no lower bound
     * @param maximum the most
     * @param harm what happened to them
     * @param scope whether a figure is of one event or of several
     * @param toll whether a figure is a toll that counts on
     * @param kind what a quote is
     * @param stance how the speaker stands to a statement
     * @param from the first day
     * @param to the last day
     * @param words what is given in words, by the key of the file ({@code speaker}, {@code reported-by}, {@code place} …)
     */
    public record Values(
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable Harm harm,
            @Nullable Scope scope,
            @Nullable Toll toll,
            @Nullable QuoteKind kind,
            @Nullable Stance stance,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SortedMap<String, String> words) {
        public Values {
            words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        }

        /** Nothing said. */
        public static Values none() {
            return new Values(null, null, null, null, null, null, null, null, null, new TreeMap<>());
        }

        /** Whether it gives a number of people. */
        public boolean hasCount() {
            return minimum != null || maximum != null;
        }

        boolean isEmpty() {
            boolean choice = harm != null || scope != null || toll != null || kind != null || stance != null;
            return !hasCount() && !choice && from == null && to == null && words.isEmpty();
        }
    }
}
