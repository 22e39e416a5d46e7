package dev.attest.page;

import dev.attest.message.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A list, divided until each part fits on a page. How is told by what its things are (year, month, day; first letter), never by
 * how many come before them: a new article changes the part that it falls into and those that lead there, and no other.
 *
 * @param key its name in addresses; empty for the whole list
 * @param label what it holds, for a reader
 * @param count how many things are in it and its parts
 * @param items the things, in order; empty where it is divided
 * @param parts the parts, in order; empty where it is not divided
 */
record Shelf<T>(String key, String label, int count, List<T> items, List<Shelf<T>> parts) {
    /** What the things of one page may weigh, in bytes of HTML as their makers estimate it. A page may have 200,000 in all. */
    static final int ROOM = 130_000;

    private static final int DIGITS = 16;

    Shelf {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /**
     * A way to divide.
     *
     * @param key the name of the part that a thing falls into, in addresses
     * @param label what that part holds
     * @param always whether it divides even where all things fall into one part
     */
    record Level<T>(Function<T, String> key, Function<T, String> label, boolean always) {}

    /**
     * How to divide things of one kind.
     *
     * @param weight how many bytes of a page a thing takes, about
     * @param id hexadecimal digits that tell things apart, by which those are divided that no level does
     * @param levels the ways to divide, the widest first
     * @param least how many of the levels are used however few things there are
     */
    record Rule<T>(ToIntFunction<T> weight, Function<T, String> id, List<Level<T>> levels, int least) {
        Rule {
            levels = List.copyOf(levels);
        }
    }

    /** All of {@code items}, divided. Those of one part stay in their order. */
    static <T> Shelf<T> of(Messages messages, String label, List<T> items, Rule<T> rule) {
        return divided(messages, "", label, items, rule, 0);
    }

    private static <T> Shelf<T> divided(
            Messages messages, String key, String label, List<T> items, Rule<T> rule, int level) {
        if (level >= rule.least() && fits(items, rule)) {
            return new Shelf<>(key, label, items.size(), items, List.of());
        }
        for (int next = level; next < rule.levels().size(); next++) {
            Level<T> by = rule.levels().get(next);
            Map<String, List<T>> groups = groups(items, by.key(), new LinkedHashMap<>());
            boolean divides = groups.size() > 1 || by.always() || next < rule.least();
            if (divides && !groups.containsKey(key)) {
                return parts(
                        messages, key, label, items, groups, part -> by.label().apply(part.get(0)), rule, next + 1);
            }
        }
        return byDigit(
                messages, key, label, items, rule, Math.max(level, rule.levels().size()));
    }

    /** Divides by a digit of their ids: the place of the digit is what {@code level} exceeds the levels by. */
    private static <T> Shelf<T> byDigit(
            Messages messages, String key, String label, List<T> items, Rule<T> rule, int level) {
        for (int next = level; next < rule.levels().size() + DIGITS; next++) {
            int digits = next - rule.levels().size() + 1;
            String before = key.isEmpty() ? "part-" : key + "-";
            Map<String, List<T>> groups = groups(
                    items, item -> before + rule.id().apply(item).substring(digits - 1, digits), new TreeMap<>());
            if (groups.size() > 1) {
                String whole = label;
                return parts(
                        messages,
                        key,
                        label,
                        items,
                        groups,
                        part -> messages.say(
                                "part.numbered",
                                whole,
                                rule.id().apply(part.get(0)).substring(digits - 1, digits)),
                        rule,
                        next + 1);
            }
        }
        return new Shelf<>(key, label, items.size(), items, List.of());
    }

    private static <T> Shelf<T> parts(
            Messages messages,
            String key,
            String label,
            List<T> items,
            Map<String, List<T>> groups,
            Function<List<T>, String> labels,
            Rule<T> rule,
            int level) {
        List<Shelf<T>> parts = new ArrayList<>();
        groups.forEach((name, part) -> parts.add(divided(messages, name, labels.apply(part), part, rule, level)));
        return new Shelf<>(key, label, items.size(), List.of(), parts);
    }

    private static <T> Map<String, List<T>> groups(
            List<T> items, Function<T, String> key, Map<String, List<T>> groups) {
        items.forEach(item -> groups.computeIfAbsent(key.apply(item), name -> new ArrayList<>())
                .add(item));
        return groups;
    }

    private static <T> boolean fits(List<T> items, Rule<T> rule) {
        long weight = 0;
        for (T item : items) {
            weight += rule.weight().applyAsInt(item);
            if (weight > ROOM) {
                return items.size() == 1;
            }
        }
        return true;
    }
}
