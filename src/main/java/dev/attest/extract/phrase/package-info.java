/**
 * Noun phrases, found without a tagger: by closed word classes, verbs, capitals and endings. For every extractor that has to
 * know who or what a sentence speaks of. Start reading at {@link dev.attest.extract.phrase.NounPhrases}.
 */
@NullMarked
package dev.attest.extract.phrase;

import org.jspecify.annotations.NullMarked;
