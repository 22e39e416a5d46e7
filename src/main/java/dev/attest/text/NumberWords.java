package dev.attest.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Numbers as English news writes them: digits with separators ('1,200'), digits with a multiplier ('1.2 million'), words
 * ('twenty-five', 'three hundred and ten', 'a dozen'). Words and their values are in the list {@code number-words.txt}.
 */
public final class NumberWords {
    private static final WordList WORDS = WordList.of("number-words");
    private static final PhraseList PARTS = PhraseList.of("number-parts");
    private static final WordList MULTIPLIERS = WordList.of("number-multipliers");

    private NumberWords() {}

    /**
     * A number and how many tokens it takes.
     *
     * @param value 0 to 2,147,483,647
     * @param tokens at least 1
     */
    public record Reading(int value, int tokens) {}

    /** The number that begins at the token {@code from}, as long as it goes; empty where none begins there. */
    public static Optional<Reading> at(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
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
        if (part == null
                || at >= tokens.size()
                || multiplier(tokens.get(at).lower()).isEmpty()) {
            return Optional.empty();
        }
        double value = multiplier(tokens.get(at).lower()).getAsInt() / Double.parseDouble(part.value());
        return number(value, at + 1 - from);
    }

    private static Optional<Reading> digits(List<Token> tokens, int from) {
        double value = parse(tokens.get(from).words());
        int at = from + 1;
        while (at < tokens.size() && multiplier(tokens.get(at).lower()).isPresent()) {
            value *= multiplier(tokens.get(at).lower()).getAsInt();
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
            OptionalInt unit = value(word);
            OptionalInt multiplier = multiplier(word);
            boolean article = !any
                    && (word.equals("a") || word.equals("an"))
                    && at + 1 < tokens.size()
                    && multiplier(tokens.get(at + 1).lower()).isPresent();
            if (article) {
                current = 1;
            } else if (unit.isPresent() && fits(current, unit.getAsInt())) {
                current += unit.getAsInt();
                any = true;
                end = at + 1;
            } else if (multiplier.isPresent() && (any || current > 0)) {
                int by = multiplier.getAsInt();
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
                    && value(tokens.get(at + 1).lower()).isPresent()
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

    private static OptionalInt value(String word) {
        String value = WORDS.value(word);
        if (value != null) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            String tens = WORDS.value(word.substring(0, hyphen));
            String units = WORDS.value(word.substring(hyphen + 1));
            if (tens != null && units != null) {
                int sum = Integer.parseInt(tens);
                int unit = Integer.parseInt(units);
                return fits(sum, unit) && sum > 0 ? OptionalInt.of(sum + unit) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt multiplier(String word) {
        String value = MULTIPLIERS.value(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
