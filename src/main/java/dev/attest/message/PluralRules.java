package dev.attest.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which form of a word goes with a number, in the notation of Unicode's plural rules (UTS 35, part 3): {@code one: n = 1; few:
 * n % 100 = 3..10}. Numbers here are whole, so {@code i} is {@code n}, and the operands that count decimals are 0. What no rule
 * holds for is {@code other}.
 */
final class PluralRules {
    static final String OTHER = "other";
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", OTHER);

    private static final Pattern RELATION =
            Pattern.compile("([nivwftec])(?:\\s*%\\s*(\\d{1,9}))?\\s*(!?=)\\s*(\\d{1,9}(?:\\.\\.\\d{1,9})?"
                    + "(?:\\s*,\\s*\\d{1,9}(?:\\.\\.\\d{1,9})?)*)");

    private final List<Rule> rules;

    private PluralRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** When a form is used: when all relations of one of the ways hold. */
    private record Rule(String category, List<List<Relation>> ways) {
        boolean holds(long number) {
            return ways.stream().anyMatch(way -> way.stream().allMatch(relation -> relation.holds(number)));
        }
    }

    private record Relation(boolean isWhole, long modulus, boolean not, List<Range> ranges) {
        boolean holds(long number) {
            long operand = isWhole ? Math.abs(number) : 0;
            long value = modulus == 0 ? operand : operand % modulus;
            return not != ranges.stream().anyMatch(range -> range.from <= value && value <= range.to);
        }
    }

    private record Range(long from, long to) {}

    /** What {@code text} says; null where it is no list of rules. */
    static @Nullable PluralRules of(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            String category = colon < 0 ? "" : part.substring(0, colon).strip();
            List<List<Relation>> ways = colon < 0 ? null : ways(part.substring(colon + 1));
            if (ways == null || !CATEGORIES.contains(category) || category.equals(OTHER)) {
                return null;
            }
            rules.add(new Rule(category, ways));
        }
        return new PluralRules(rules);
    }

    private static @Nullable List<List<Relation>> ways(String text) {
        List<List<Relation>> ways = new ArrayList<>();
        for (String way : text.split("\\bor\\b", -1)) {
            List<Relation> relations = new ArrayList<>();
            for (String words : way.split("\\band\\b", -1)) {
                Matcher matcher = RELATION.matcher(words.strip());
                if (!matcher.matches()) {
                    return null;
                }
                relations.add(relation(matcher));
            }
            ways.add(List.copyOf(relations));
        }
        return ways;
    }

    private static Relation relation(Matcher matcher) {
        List<Range> ranges = new ArrayList<>();
        for (String range : matcher.group(4).split(",", -1)) {
            String[] ends = range.strip().split("\\.\\.", -1);
            ranges.add(new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])));
        }
        String modulus = matcher.group(2);
        return new Relation(
                matcher.group(1).matches("[ni]"),
                modulus == null ? 0 : Long.parseLong(modulus),
                matcher.group(3).equals("!="),
                List.copyOf(ranges));
    }

    /** The form that goes with {@code number}. */
    String category(long number) {
        for (Rule rule : rules) {
            if (rule.holds(number)) {
                return rule.category();
            }
        }
        return OTHER;
    }

    /** All forms of the language. */
    Set<String> categories() {
        Set<String> categories = new TreeSet<>();
        rules.forEach(rule -> categories.add(rule.category()));
        categories.add(OTHER);
        return categories;
    }
}
