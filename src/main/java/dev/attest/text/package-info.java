/**
 * Text and the knowledge of language that every stage shares: spans, sentences, tokens, word lists, the numbers of a
 * language. Depends on nothing else in Attest. Start reading at {@link dev.attest.text.Sentences} and
 * {@link dev.attest.text.WordList}.
 */
@NullMarked
package dev.attest.text;

import org.jspecify.annotations.NullMarked;
