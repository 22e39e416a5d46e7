package dev.attest.extract.date;

import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words with which an expression of time may begin. Nearly all words of a text are others; to ask for these first is what
 * makes looking for dates cheap.
 */
final class DateOpeners {
    /** Besides the entries of the lists: what opens 'past week', 'early May', 'since …'. */
    private static final List<String> SMALL = List.of(
            "this",
            "last",
            "next",
            "past",
            "previous",
            "early",
            "earlier",
            "late",
            "later",
            "mid",
            "week",
            "overnight",
            "recent",
            "since");

    private static final Set<String> STRETCHES = Set.of("between", "from");
    private static final WordList UNITS = WordList.of("time-units");
    private static final PhraseList PARTS = PhraseList.of("period-parts");
    private static final PhraseList DAYS = PhraseList.of("day-words");
    private static final PhraseList UNRESOLVED = PhraseList.of("unresolved-dates");
    private static final PhraseList ARABIC_WEEKDAYS = PhraseList.of("arabic-weekdays");
    private static final Set<String> WORDS = words();

    private DateOpeners() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(SMALL);
        for (String list : List.of("months", "weekdays", "seasons")) {
            words.addAll(WordList.of(list).entries());
        }
        return Set.copyOf(words);
    }

    /** Whether an expression of time may begin at the token {@code at}. */
    static boolean mayBe(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isMark()) {
            return false;
        }
        return switch (token.lower()) {
            case "the" -> mayFollowThe(tokens, at + 1) || isPhrase(tokens, at);
            case "a", "an" -> isUnit(tokens, at + 1) || opens(tokens, at);
            case "so" -> at + 1 < tokens.size() && tokens.get(at + 1).is("far");
            default -> opens(tokens, STRETCHES.contains(token.lower()) ? Math.min(at + 1, tokens.size() - 1) : at);
        };
    }

    private static boolean mayFollowThe(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String word = tokens.get(at).lower();
        return word.equals("first") || word.equals("weekend") || PARTS.mayBeginWith(word) || opens(tokens, at);
    }

    private static boolean isUnit(List<Token> tokens, int at) {
        return at < tokens.size() && UNITS.contains(tokens.get(at).lower());
    }

    private static boolean opens(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return Character.isDigit(word.charAt(0))
                || WORDS.contains(word)
                || word.startsWith("mid-")
                || NumberWords.mayBegin(tokens, at)
                || isPhrase(tokens, at);
    }

    private static boolean isPhrase(List<Token> tokens, int at) {
        return DAYS.at(tokens, at) != null
                || UNRESOLVED.at(tokens, at) != null
                || ARABIC_WEEKDAYS.at(tokens, at) != null;
    }
}
