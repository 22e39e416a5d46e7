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

    /** Words whose next word tells more. */
    private static final List<String> LEADING = List.of("the", "a", "an", "this", "so", "between", "from");

    /** Behind the first of two numbers, and between a day and its month. */
    private static final Set<String> BEHIND_NUMBER = Set.of("of", "and", "to", "until");

    /** How many digits a year has. */
    private static final int YEAR = 4;

    /** From this letter on the scripts whose names of months are read besides. */
    private static final int ARABIC = '\u0600';

    private static final WordList UNITS = WordList.of("time-units");
    private static final List<PhraseList> PHRASES =
            List.of(PhraseList.of("day-words"), PhraseList.of("unresolved-dates"), PhraseList.of("arabic-weekdays"));
    private static final Set<String> PARTS = PhraseList.of("period-parts").firstWords();
    private static final Set<String> WORDS = words();
    private static final Set<String> ALL = all();

    private DateOpeners() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(SMALL);
        for (String list : List.of("months", "weekdays", "seasons")) {
            words.addAll(WordList.of(list).entries());
        }
        return Set.copyOf(words);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>(WORDS);
        all.addAll(LEADING);
        all.addAll(NumberWords.openers());
        PHRASES.forEach(list -> all.addAll(list.firstWords()));
        return Set.copyOf(all);
    }

    /** Whether an expression of time may begin at the token {@code at}. */
    static boolean mayBe(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean known = ALL.contains(word) || Character.isDigit(word.charAt(0)) || word.indexOf('-') > 0;
        return known && goesOn(tokens, at);
    }

    /** The same of a word that may begin one, by what stands behind it. */
    private static boolean goesOn(List<Token> tokens, int at) {
        int next = at + 1;
        boolean last = next == tokens.size();
        return switch (tokens.get(at).lower()) {
            case "the" ->
                !last && (isBehindThe(tokens.get(next).lower()) || opens(tokens, next) || isPhrase(tokens, at));
            case "a", "an" -> isUnit(tokens, next) || opens(tokens, at);
            case "so" -> !last && tokens.get(next).is("far");
            case "this" ->
                !last
                        && (isUnit(tokens, next)
                                || tokens.get(next).is("weekend")
                                || opens(tokens, next)
                                || isPhrase(tokens, at));
            case "between", "from" -> !last && opens(tokens, next);
            default -> opens(tokens, at);
        };
    }

    private static boolean isBehindThe(String word) {
        return word.equals("first") || word.equals("weekend") || PARTS.contains(word);
    }

    private static boolean isUnit(List<Token> tokens, int at) {
        return at < tokens.size() && UNITS.contains(tokens.get(at).lower());
    }

    private static boolean opens(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return WORDS.contains(word)
                || word.startsWith("mid-")
                || (Character.isDigit(word.charAt(0)) ? isNumberOfDate(tokens, at) : isCount(tokens, at))
                || isPhrase(tokens, at);
    }

    /** Whether a number in words is one of units of time, as in 'three weeks ago'. */
    private static boolean isCount(List<Token> tokens, int at) {
        return NumberWords.at(tokens, at)
                .filter(number -> isUnit(tokens, at + number.tokens()))
                .isPresent();
    }

    /** Whether a number in digits may be a day or a year, or counts units of time: most of the others stand before a word. */
    private static boolean isNumberOfDate(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean whole = token.isNumber() && token.lower().indexOf('.') < 0 && !isYear(token);
        if (!whole || at + 1 == tokens.size() || !tokens.get(at + 1).isWord()) {
            return true;
        }
        return isBehindNumber(tokens.get(at + 1).lower()) || isCount(tokens, at);
    }

    private static boolean isYear(Token token) {
        return token.lower().length() == YEAR;
    }

    private static boolean isBehindNumber(String word) {
        return BEHIND_NUMBER.contains(word) || word.codePointAt(0) >= ARABIC || WORDS.contains(word);
    }

    private static boolean isPhrase(List<Token> tokens, int at) {
        return PHRASES.stream().anyMatch(list -> list.at(tokens, at) != null);
    }
}
