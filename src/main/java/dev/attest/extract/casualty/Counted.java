package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, or what stands for one.
 *
 * @param from its first token, a qualifier included
 * @param to the token after its last
 * @param minimum the least that it allows; null where it gives only an upper bound
 * @param maximum the most that it allows; null where it gives only a lower bound
 * @param qualifier how the words limit it
 * @param form what stands for the number
 * @param wordsFrom the first token of the number itself
 */
record Counted(
        int from,
        int to,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        Qualifier qualifier,
        Form form,
        int wordsFrom) {
    /** What stands for a number. */
    enum Form {
        NUMBER,
        VAGUE,
        /** 'a child', 'another'. */
        INDEFINITE,
        /** 'no', 'nobody'. */
        ZERO
    }

    Count count(String words) {
        return new Count(minimum, maximum, qualifier, words);
    }

    boolean isOne() {
        return minimum != null && minimum == 1 && maximum != null && maximum == 1;
    }
}
