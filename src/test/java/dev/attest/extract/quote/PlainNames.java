package dev.attest.extract.quote;

import dev.attest.document.Body;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Gender;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by capitals alone, for measuring the quotes without the finder of names. */
final class PlainNames {
    private static final WordList ABBREVIATIONS = WordList.of("abbreviations");

    private PlainNames() {}

    static Names in(Body body) {
        List<Name> names = new ArrayList<>();
        Map<String, String> full = new HashMap<>();
        for (AnnotatedParagraph paragraph : AnnotatedDocument.paragraphsOf(body)) {
            for (Sentence sentence : paragraph.sentences()) {
                for (NounPhrase phrase : NounPhrases.in(sentence.tokens())) {
                    if (phrase.type() == NounPhrase.Type.NAME) {
                        names.add(name(paragraph, sentence, phrase, full));
                    }
                }
            }
        }
        return new Names(names);
    }

    private static Name name(
            AnnotatedParagraph paragraph, Sentence sentence, NounPhrase phrase, Map<String, String> full) {
        int first = phrase.last();
        while (first > phrase.first() && sentence.tokens().get(first - 1).isCapitalised()) {
            first--;
        }
        Gender gender = gender(sentence.tokens().get(phrase.first()).lower(), Gender.UNKNOWN);
        while (first < phrase.last() && isTitle(sentence.tokens().get(first).lower())) {
            gender = gender(sentence.tokens().get(first).lower(), gender);
            first++;
        }
        Token start = sentence.tokens().get(first);
        Span span = new Span(start.start(), phrase.span().end());
        String words = span.in(paragraph.words());
        String last = phrase.head().lower();
        boolean person = words.indexOf(' ') > 0 || full.containsKey(last);
        if (words.indexOf(' ') > 0) {
            full.putIfAbsent(last, words);
        }
        return new Name(
                person ? Kind.PERSON : Kind.OTHER, paragraph.evidence(span), full.getOrDefault(last, words), gender);
    }

    private static boolean isTitle(String word) {
        return gender(word, Gender.UNKNOWN) != Gender.UNKNOWN
                || ABBREVIATIONS.contains(word + ".")
                || NounPhrases.meaning(word) != null;
    }

    private static Gender gender(String word, Gender otherwise) {
        return switch (word) {
            case "mr" -> Gender.MALE;
            case "mrs", "ms", "miss" -> Gender.FEMALE;
            default -> otherwise;
        };
    }
}
