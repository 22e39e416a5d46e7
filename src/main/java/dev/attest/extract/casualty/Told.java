package dev.attest.extract.casualty;

import org.jspecify.annotations.Nullable;

/**
 * What the words behind people tell of them.
 *
 * @param harmed the harm; null for none
 * @param stopped whether a verb of another kind was found instead
 */
record Told(@Nullable Harmed harmed, boolean stopped) {
    static final Told NOTHING = new Told(null, false);
    static final Told OTHER_VERB = new Told(null, true);
}
