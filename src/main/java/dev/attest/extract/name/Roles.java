package dev.attest.extract.name;

import dev.attest.article.Evidence;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an article says a person is, beside one mention of the name: the office before it ('foreign minister') and the apposition
 * behind it (', head of the harbour board,').
 */
final class Roles {
    private static final int LONGEST = 18;
    private static final Set<String> STOPS =
            Set.of("who", "whose", "which", "where", "when", "and", "but", "as", "after");

    private Roles() {}

    static List<Evidence> at(AnnotatedParagraph paragraph, Evidence mention) {
        List<Evidence> roles = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().contains(mention.span())) {
                List<Token> tokens = sentence.tokens();
                addOffice(paragraph, tokens, mention, roles);
                addApposition(paragraph, tokens, mention, roles);
            }
        }
        return roles;
    }

    private static void addOffice(
            AnnotatedParagraph paragraph, List<Token> tokens, Evidence mention, List<Evidence> roles) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).start() < mention.start()) {
            end++;
        }
        for (int length = Math.min(5, end); length > 0; length--) {
            String value = NameLists.TITLES.value(words(tokens, end - length, end));
            if (value != null) {
                if (!value.contains("address")) {
                    roles.add(paragraph.evidence(new Span(
                            tokens.get(end - length).start(),
                            tokens.get(end - 1).end())));
                }
                return;
            }
        }
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            words.append(words.length() == 0 || token.isMark() ? "" : " ").append(token.lower());
        }
        return words.toString();
    }

    /** From the comma behind the name to the next comma or the end, where the words begin with a noun phrase for a person. */
    private static void addApposition(
            AnnotatedParagraph paragraph, List<Token> tokens, Evidence mention, List<Evidence> roles) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= mention.end()) {
            at++;
        }
        if (at + 1 >= tokens.size() || !tokens.get(at).is(",")) {
            return;
        }
        int from = at + 1;
        int end = from;
        while (end < tokens.size() && !tokens.get(end).isMark() && end - from <= LONGEST) {
            end++;
        }
        boolean closed = end < tokens.size() && end > from && end - from <= LONGEST;
        if (closed && isRole(tokens.subList(from, end))) {
            roles.add(paragraph.evidence(
                    new Span(tokens.get(from).start(), tokens.get(end - 1).end())));
        }
    }

    private static boolean isRole(List<Token> words) {
        Token first = words.get(0);
        if (STOPS.contains(first.lower()) || first.isNumber()) {
            return false;
        }
        for (int at = 0; at < Math.min(7, words.size()); at++) {
            WordClass kind = WordClass.of(words.get(at));
            boolean small = kind == WordClass.PREPOSITION || kind == WordClass.OF || kind == WordClass.AUXILIARY;
            if (small || kind == WordClass.SUBJECT_PRONOUN) {
                return false;
            }
            String lower = words.get(at).lower();
            boolean person = "person".equals(NounPhrases.meaning(lower))
                    || NameLists.TITLES.contains(lower)
                    || "member".equals(lower);
            if (person) {
                return true;
            }
        }
        return false;
    }
}
