package dev.attest.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as English news writes them: digits with separators ('1,200'), digits with a multiplier ('1.2 million'), words
 * ('twenty-five', 'three hundred and ten', 'a dozen'). Words and their values are in the list {@code number-words.txt}.
 */
public final class NumberWords {
    /** What is no number, or no multiplier. */
    private static final int NONE = -1;

    private static final Map<String, Integer> WORDS = values("number-words");
    private static final PhraseList PARTS = PhraseList.of("number-parts");
    private static final Map<String, Integer> MULTIPLIERS = values("number-multipliers");
    private static final Set<String> OPENERS = firstWords();

    private NumberWords() {}

    /**
     * A number and how many tokens it takes.
     *
     * @param value 0 to 2,147,483,647
     * @param tokens at least 1
     */
    public record Reading(int value, int tokens) {}

    /** The words with which a number may begin. */
    public static Set<String> openers() {
        return OPENERS;
    }

    /** Whether a number may begin with {@code token}. */
    public static boolean mayBegin(Token token) {
        return token.isNumber()
                || OPENERS.contains(token.lower())
                || token.lower().indexOf('-') > 0;
    }

    /** The number that begins at the token {@code from}, as long as it goes; empty where none begins there. */
    public static Optional<Reading> at(List<Token> tokens, int from) {
        // Asked of each word of a text, and nearly all begin none.
        return from < tokens.size() && mayBegin(tokens.get(from)) ? reading(tokens, from) : Optional.empty();
    }

    private static Optional<Reading> reading(List<Token> tokens, int from) {
        if (tokens.get(from).isNumber()) {
            return digits(tokens, from);
        }
        Optional<Reading> part = part(tokens, from);
        return part.isPresent() ? part : words(tokens, from);
    }

    /** 'half a dozen', 'a quarter of a million': a part of a multiplier. */
    private static Optional<Reading> part(List<Token> tokens, int from) {
        PhraseList.Match part = PARTS.at(tokens, from);
        int at = part == null ? from : from + part.tokens();
        if (part == null || at >= tokens.size() || multiplier(tokens.get(at).lower()) == NONE) {
            return Optional.empty();
        }
        double value = multiplier(tokens.get(at).lower()) / Double.parseDouble(part.value());
        return number(value, at + 1 - from);
    }

    private static Optional<Reading> digits(List<Token> tokens, int from) {
        double value = parse(tokens.get(from).words());
        int at = from + 1;
        while (at < tokens.size() && multiplier(tokens.get(at).lower()) != NONE) {
            value *= multiplier(tokens.get(at).lower());
            at++;
        }
        return number(value, at - from);
    }

    /** Reads '12,500', '12.500' with groups of three, '3.5', and digits of other scripts; -1 for what is too long. */
    private static double parse(String words) {
        StringBuilder digits = new StringBuilder();
        int lastSeparator = -1;
        int separators = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else {
                separators++;
                lastSeparator = digits.length();
            }
        }
        if (digits.length() > 15) {
            return -1;
        }
        double value = Double.parseDouble(digits.toString());
        int behind = digits.length() - lastSeparator;
        boolean point = separators == 1 && behind != 3;
        return point ? value / Math.pow(10, behind) : value;
    }

    private static Optional<Reading> words(List<Token> tokens, int from) {
        double total = 0;
        double current = 0;
        int at = from;
        int end = from;
        boolean any = false;
        while (at < tokens.size()) {
            String word = tokens.get(at).lower();
            int unit = value(word);
            int by = multiplier(word);
            boolean article = !any
                    && (word.equals("a") || word.equals("an"))
                    && at + 1 < tokens.size()
                    && multiplier(tokens.get(at + 1).lower()) != NONE;
            if (article) {
                current = 1;
            } else if (unit != NONE && fits(current, unit)) {
                current += unit;
                any = true;
                end = at + 1;
            } else if (by != NONE && (any || current > 0)) {
                if (by >= 1000) {
                    total += Math.max(current, 1) * by;
                    current = 0;
                } else {
                    current = Math.max(current, 1) * by;
                }
                any = true;
                end = at + 1;
            } else if (!(word.equals("and")
                    && any
                    && current % 100 == 0
                    && at + 1 < tokens.size()
                    && value(tokens.get(at + 1).lower()) != NONE
                    && (current >= 100 || total > 0))) {
                break;
            }
            at++;
        }
        return any ? number(total + current, end - from) : Optional.empty();
    }

    /** 'twenty' then 'five', 'hundred' then 'ten'; not 'five' then 'six', which are two numbers. */
    private static boolean fits(double current, int unit) {
        if (current == 0) {
            return true;
        }
        boolean tensThenUnit = current % 100 >= 20 && current % 10 == 0 && unit < 10;
        return unit > 0 && (tensThenUnit || (current % 100 == 0 && unit < 100));
    }

    private static Optional<Reading> number(double value, int tokens) {
        return value >= 0 && value <= Integer.MAX_VALUE
                ? Optional.of(new Reading((int) Math.round(value), tokens))
                : Optional.empty();
    }

    private static int value(String word) {
        Integer value = WORDS.get(word);
        if (value != null) {
            return value;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? joined(WORDS.get(word.substring(0, hyphen)), WORDS.get(word.substring(hyphen + 1))) : NONE;
    }

    /** 'twenty-five' */
    private static int joined(@Nullable Integer tens, @Nullable Integer unit) {
        if (tens == null || unit == null) {
            return NONE;
        }
        return tens > 0 && fits(tens, unit) ? tens + unit : NONE;
    }

    private static int multiplier(String word) {
        return MULTIPLIERS.getOrDefault(word, NONE);
    }

    private static Set<String> firstWords() {
        Set<String> words = new HashSet<>(WORDS.keySet());
        words.addAll(PARTS.firstWords());
        words.addAll(List.of("a", "an"));
        return Set.copyOf(words);
    }

    private static Map<String, Integer> values(String name) {
        WordList list = WordList.of(name);
        Map<String, Integer> values = new HashMap<>();
        for (String word : list.entries()) {
            values.put(word, Integer.valueOf(String.valueOf(list.value(word))));
        }
        return Map.copyOf(values);
    }
}
