package dev.attest.extract.statement;

/**
 * Words that say what is stated, by the tokens of a {@link Line}.
 *
 * @param start their first token
 * @param end the token behind their last; after {@code start}
 * @param cut where the words of the sentence go on that are not the speaker's: behind {@code end} or at the sentence's end
 */
record Complement(int start, int end, int cut) {}
