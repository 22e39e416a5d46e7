package dev.attest.extract.casualty;

import java.util.List;

/** Finds who is given as having said what a sentence says. */
interface Attributions {
    /** The attributions of the sentence, in the order of the text. */
    List<Attribution> in(SentenceWords sentence);

    /**
     * Words that name who said something, and which part of the sentence is theirs.
     *
     * @param from the first token of the words that name who said it
     * @param to the token after their last
     * @param saidFrom the first token of what is said
     * @param saidTo the token after its last
     * @param pronoun whether a pronoun stands for who said it
     */
    record Attribution(int from, int to, int saidFrom, int saidTo, boolean pronoun) {
        boolean covers(int token) {
            return token >= saidFrom && token < saidTo;
        }
    }
}
