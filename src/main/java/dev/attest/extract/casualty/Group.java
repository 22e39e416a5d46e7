package dev.attest.extract.casualty;

import org.jspecify.annotations.Nullable;

/**
 * Counted people: a number and the noun phrase behind it, if any ('at least 17 people', 'four', 'three of them').
 *
 * @param count the number
 * @param from the first token, that of the number
 * @param to the token after the last of the noun phrase
 * @param victimsFrom the first token of the words for the people; {@code to} where there are none
 * @param head the token that is the noun; -1 where the number stands alone
 * @param known whether the noun is known to stand for people
 * @param partOf whether it is a part of people named just before ('three of them', 'two of whom')
 * @param inside the harm that the phrase itself holds ('two injured children', 'five deaths'); null where it holds none
 * @param ofNext whether the people counted next contain it ('three of the five killed')
 */
record Group(
        Counted count,
        int from,
        int to,
        int victimsFrom,
        int head,
        boolean known,
        boolean partOf,
        @Nullable HarmWord inside,
        boolean ofNext) {
    /** A group that is no part of the people counted next. */
    Group(
            Counted count,
            int from,
            int to,
            int victimsFrom,
            int head,
            boolean known,
            boolean partOf,
            @Nullable HarmWord inside) {
        this(count, from, to, victimsFrom, head, known, partOf, inside, false);
    }

    boolean isBare() {
        return head < 0;
    }
}
