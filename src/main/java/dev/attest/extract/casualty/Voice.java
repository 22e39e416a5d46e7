package dev.attest.extract.casualty;

import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Token;
import java.util.Set;

/**
 * Words that name somebody who may go on to speak in the next sentence.
 *
 * @param words the words
 * @param head the noun or last name that they mean, without what describes it
 * @param headWords where that stands
 * @param source whether it is a noun for sources
 */
record Voice(Evidence words, Token head, Evidence headWords, boolean source) {
    /** What begins a description behind the head: 'a spokesman for the army'. */
    private static final Set<String> DESCRIBING =
            Set.of("for", "of", "in", "at", "from", "with", "on", "who", "which", "that", "(");

    static Voice of(SentenceWords sentence, int from, int to) {
        int head = from;
        while (head + 1 < to && !sentence.isMark(head + 1) && !DESCRIBING.contains(sentence.lower(head + 1))) {
            head++;
        }
        return new Voice(
                sentence.evidence(from, to),
                sentence.get(head),
                sentence.evidence(head, head + 1),
                SourceWords.isSourceNoun(sentence, head));
    }

    /** Whether the words mean somebody who can say something. */
    boolean canSpeak(Names names) {
        return source || isNamed(names, Names.Kind.PERSON) || isNamed(names, Names.Kind.ORGANISATION);
    }

    /** Whether the pronoun can mean them, as far as number and kind show it. */
    boolean suits(String pronoun, Names names) {
        boolean person = "person".equals(NounPhrases.meaning(head.lower())) || isNamed(names, Names.Kind.PERSON);
        boolean body = "body".equals(NounPhrases.meaning(head.lower())) || isNamed(names, Names.Kind.ORGANISATION);
        return switch (pronoun) {
            case "he", "she", "him", "her" -> !body && !NounPhrases.isPlural(head);
            case "it" -> !person && !NounPhrases.isPlural(head);
            case "they", "them" -> !isNamed(names, Names.Kind.PERSON);
            default -> true;
        };
    }

    private boolean isNamed(Names names, Names.Kind kind) {
        return names.at(headWords).filter(name -> name.kind() == kind).isPresent();
    }
}
