package dev.attest.extract.attribution;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence with its noun phrases, each of them grown over 'of …', 'for …' and possessives. */
final class Clause {
    private final AnnotatedParagraph paragraph;
    private final List<Token> tokens;
    private final List<Name> names;
    /** For each token, where the simple noun phrase begins that it lies in; -1 outside. */
    private final int[] first;
    /** For each token, where that phrase ends, its last token included. */
    private final int[] last;

    Clause(AnnotatedParagraph paragraph, Sentence sentence, List<Name> names) {
        this.paragraph = paragraph;
        this.tokens = sentence.tokens();
        this.names = names;
        this.first = new int[tokens.size()];
        this.last = new int[tokens.size()];
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        for (NounPhrase phrase : NounPhrases.in(tokens)) {
            mark(phrase.first(), phrase.last());
        }
        for (Name name : names) {
            markName(name);
        }
    }

    AnnotatedParagraph paragraph() {
        return paragraph;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    boolean is(int at, String lower) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(lower);
    }

    boolean isMark(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isMark();
    }

    private void mark(int from, int to) {
        Arrays.fill(first, from, to + 1, from);
        Arrays.fill(last, from, to + 1, to);
    }

    /** A name holds together, and with what precedes it in its phrase. */
    private void markName(Name name) {
        int from = at(name.evidence().start());
        int to = at(name.evidence().end() - 1);
        if (from >= 0 && to >= from) {
            int start = first[from] >= 0 ? first[from] : from;
            int end = Math.max(to, last[to]);
            mark(start, end);
        }
    }

    private int at(int unit) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > unit) {
                return tokens.get(i).start() <= unit ? i : -1;
            }
        }
        return -1;
    }

    boolean isInPhrase(int at) {
        return at >= 0 && at < tokens.size() && first[at] >= 0;
    }

    /** A phrase by its first and last token. */
    record Phrase(int first, int head, int last) {}

    /** The phrase whose last token is {@code end}, grown to the left over 'of' and the like; null where none ends there. */
    @Nullable
    Phrase endingAt(int end) {
        if (!isInPhrase(end) || isPronoun(end)) {
            return null;
        }
        int from = first[end];
        int head = end;
        while (from > 1) {
            int before = from - 1;
            if (tokens.get(before).kind() == Token.Kind.POSSESSIVE && isInPhrase(before - 1)) {
                from = first[before - 1];
            } else if (joins(before) && isInPhrase(before - 1) && !isPronoun(before - 1)) {
                from = first[before - 1];
                head = before - 1;
            } else {
                break;
            }
        }
        return new Phrase(from, head, end);
    }

    /** The phrase whose first token is {@code start}, grown to the right; null where none begins there. */
    @Nullable
    Phrase startingAt(int start) {
        if (!isInPhrase(start) || isPronoun(start)) {
            return null;
        }
        return grown(start, last[start]);
    }

    /**
     * The phrase that begins at {@code start}, behind 'to' or 'by': all words up to a mark or a small word, whatever they could be
     * elsewhere ('state media', 'the monitoring service').
     */
    @Nullable
    Phrase behindPreposition(int start) {
        if (start >= tokens.size() || isPronoun(start)) {
            return null;
        }
        int end = start;
        while (end < tokens.size() && (isOpen(end) || isInPhrase(end))) {
            end = Math.max(end, last[end]) + 1;
        }
        return end == start ? null : grown(start, end - 1);
    }

    private boolean isOpen(int at) {
        return switch (WordClass.of(tokens.get(at))) {
            case OPEN, DETERMINER, ADVERB, VERB_LIKE, VERB, SPEECH_VERB ->
                tokens.get(at).isWord();
            default -> false;
        };
    }

    private Phrase grown(int start, int lastWord) {
        int end = lastWord;
        int head = end;
        while (end + 2 < tokens.size()) {
            boolean possessive = tokens.get(end + 1).kind() == Token.Kind.POSSESSIVE && isInPhrase(end + 2);
            if (!possessive && !(joins(end + 1) && isInPhrase(end + 2) && !isPronoun(end + 2))) {
                break;
            }
            end = last[end + 2];
            head = possessive ? end : head;
        }
        return new Phrase(start, head, end);
    }

    private boolean joins(int at) {
        return switch (tokens.get(at).lower()) {
            case "of", "for" -> true;
            // 'a doctor in the town', but not 'the president in an interview'.
            case "at", "from", "in", "inside", "near" -> !is(at + 1, "a") && !is(at + 1, "an");
            default -> false;
        };
    }

    private boolean isPronoun(int at) {
        return switch (WordClass.of(tokens.get(at))) {
            case SUBJECT_PRONOUN, OBJECT_PRONOUN, PRONOUN -> true;
            default -> false;
        };
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to).end());
    }

    /** The names inside the tokens {@code from} to {@code to}, both included. */
    List<Name> namesIn(int from, int to) {
        Span span = span(from, to);
        return names.stream()
                .filter(name -> span.contains(name.evidence().span()))
                .toList();
    }

    /** The name whose last token is {@code at}; null where none ends there. */
    @Nullable
    Name nameEndingAt(int at) {
        int end = tokens.get(at).end();
        return names.stream()
                .filter(name -> name.evidence().end() == end)
                .findFirst()
                .orElse(null);
    }
}
