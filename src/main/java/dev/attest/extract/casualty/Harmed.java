package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.Toll;
import java.util.Objects;

/**
 * What happened to counted people, and the words that say it.
 *
 * @param harm what happened
 * @param word the word that says it
 * @param how how it was found
 * @param toll whether the words count on from earlier ones
 */
record Harmed(Harm harm, HarmWord word, How how, Toll toll) {
    Harmed {
        Objects.requireNonNull(harm);
        Objects.requireNonNull(word);
        Objects.requireNonNull(how);
        Objects.requireNonNull(toll);
    }

    /** A harm that no toll counts. */
    Harmed(Harm harm, HarmWord word, How how) {
        this(harm, word, how, Toll.NONE);
    }

    Harmed with(Toll other) {
        return new Harmed(harm, word, how, other);
    }

    /** Where the harm stands as seen from the people. */
    enum How {
        /** 'killed three', 'the death of three'. */
        BEFORE,
        /** 'three were killed'. */
        BEHIND,
        /** 'two injured children', 'three deaths'. */
        INSIDE,
        /** 'the death toll rose to three'. */
        TOLL,
        /** Taken over from the people before: 'killed a woman and two children', 'killed five, including two children'. */
        SHARED
    }
}
