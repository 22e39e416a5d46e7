package dev.attest.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of a block with a choice of few values, as 'length 7 text' or 'then own 3 before 2 after 4'. The values are
 * handed over as numbers, so that what each combination weighs is looked up in a table and no text is made to read a page;
 * {@link #words} tells it in words, as the list of weights has it.
 */
enum Saying {
    ALWAYS("always"),
    ROLE("role {ROLES}"),
    LENGTH("length {NUMBERS}"),
    LENGTH_ROLE("length {NUMBERS} {ROLES}"),
    LINKED("linked {TENTHS}"),
    STRESSED("stressed {AMOUNTS}"),
    ENDS("ends {ENDINGS}"),
    ENDS_LENGTH("ends {ENDINGS} {NUMBERS}"),
    STARTS("starts {STARTS}"),
    DIGITS("digits {TENTHS}"),
    STANDS("stands {PLACES}"),
    STANDS_KIND("stands {PLACES} {KINDS}"),
    STANDS_OF("stands {PLACES} {KINDS} of {TENTHS}"),
    STANDS_APART("stands {PLACES} apart {NUMBERS} {KINDS}"),
    BELOW_HEADLINE("below headline {NUMBERS}"),
    BELOW_HEADLINE_OUTSIDE("below headline {NUMBERS} outside"),
    SHAPE("shape {KINDS} {TENTHS}"),
    PARENT("parent {KINDS} {TENTHS}"),
    SIBLINGS("siblings {KINDS} {NUMBERS}"),
    AT("at {STEPS_AWAY} {NEIGHBOURS}"),
    AT_OF("at {STEPS_AWAY} {NEIGHBOURS} of {KINDS}"),
    AT_SIBLING("at {STEPS_AWAY} sibling"),

    THEN_ALWAYS("then always"),
    OWN("then own {LIKELY}"),
    OWN_KIND("then own {LIKELY} {KINDS}"),
    OWN_BEFORE_AFTER("then own {LIKELY} before {LIKELY} after {LIKELY}"),
    OWN_PARENT("then own {LIKELY} parent {LIKELY}"),
    OWN_SHAPE("then own {LIKELY} shape {LIKELY}"),
    BEFORE("then before {LIKELY}"),
    AFTER("then after {LIKELY}"),
    NEXT("then next {LIKELY} {KINDS}"),
    LAST("then last {LIKELY} {KINDS}"),
    THEN_PARENT("then parent {LIKELY} {KINDS}"),
    THEN_SHAPE("then shape {LIKELY} {KINDS}"),
    PASSED("then passed {TENTHS} {KINDS}"),
    LEFT("then left {TENTHS} {KINDS}"),
    BEFORE_AFTER("then before {LIKELY} after {LIKELY} {KINDS}"),
    WIDER("then wider {LIKELY} {KINDS}"),
    OWN_WIDER("then own {LIKELY} wider {LIKELY}"),
    OWN_STANDS("then own {LIKELY} {SIDES} {KINDS}"),
    PARENT_WIDER("then parent {LIKELY} wider {LIKELY}"),
    OWN_STANDS_LEFT("then own {LIKELY} {SIDES} left {TENTHS}"),
    OWN_PASSED("then own {LIKELY} passed {TENTHS}"),
    OWN_LEFT("then own {LIKELY} left {TENTHS}"),
    OWN_LOOK("then own {LIKELY} look {LIKELY}"),
    LOOK_OF("then look {LIKELY} of {TENTHS} {KINDS}"),
    APART("then apart {NUMBERS} {KINDS}"),
    OWN_APART_LOOK("then own {LIKELY} apart {NUMBERS} look {LIKELY}"),
    BEHIND("then behind {DISTANCES} {KINDS}"),
    AHEAD("then ahead {DISTANCES} {KINDS}"),
    BETWEEN("then between {DISTANCES} and {DISTANCES}"),
    OWN_BEHIND("then own {LIKELY} behind {DISTANCES}"),
    OWN_AHEAD("then own {LIKELY} ahead {DISTANCES}"),
    OVER("then over {ODDS}");

    /** The kind of a block at a glance, in the order of the words for it. */
    enum Kind {
        LINK(0),
        HEAD(1),
        CAPTION(2),
        ITEM(3),
        SMALL_ITEM(4),
        PROSE(5),
        LINE(6),
        SMALL(7),
        NOTHING(8);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The words for all values that places in sayings can have, each at its number. */
    static final class Values {
        static final int HIGHEST_NUMBER = 32;
        static final int FARTHEST = 17;

        /** The odds are told in steps: the lowest, the height of one, and how many there are. */
        static final double LOWEST = -6;

        static final double FINE = 0.5;
        static final int ODDS_STEPS = 25;

        private static final String[] ROLES = {"text", "subhead", "list_item", "block_quote", "caption"};
        private static final String[] AMOUNTS = {"no", "some", "all"};
        private static final String[] ENDINGS = {"sentence", "colon", "comma", "open"};
        private static final String[] STARTS = {"digit", "lower", "letter", "quote", "mark"};
        private static final String[] NUMBERS = numbers(HIGHEST_NUMBER);
        private static final String[] TENTHS = Stream.of(Stream.of("none"), Arrays.stream(numbers(9)), Stream.of("all"))
                .flatMap(one -> one)
                .toArray(String[]::new);
        private static final String[] KINDS = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toArray(String[]::new);
        /** Each, and each in furniture. */
        private static final String[] PLACES = pairs(new String[] {"nowhere", "inside", "above", "below"}, "", " cut");

        private static final String[] STEPS_AWAY = {"-2", "-1", "1", "2"};
        private static final String[] NEIGHBOURS = pairs(KINDS, "", " inside");
        private static final String[] LIKELY = {"-", "0", "1", "2", "3", "4", "5"};
        private static final String[] SIDES = {"inside", "outside"};
        private static final String[] DISTANCES = Stream.concat(
                        Stream.of("none"), Arrays.stream(pairs(numbers(FARTHEST), "", " beside", " apart")))
                .toArray(String[]::new);
        private static final String[] ODDS = IntStream.range(0, ODDS_STEPS)
                .mapToObj(step -> Double.toString(LOWEST + step * FINE))
                .toArray(String[]::new);

        private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
        private static final Map<String, String[]> BY_NAME = Map.ofEntries(
                Map.entry("ROLES", ROLES),
                Map.entry("AMOUNTS", AMOUNTS),
                Map.entry("ENDINGS", ENDINGS),
                Map.entry("STARTS", STARTS),
                Map.entry("NUMBERS", NUMBERS),
                Map.entry("TENTHS", TENTHS),
                Map.entry("KINDS", KINDS),
                Map.entry("PLACES", PLACES),
                Map.entry("STEPS_AWAY", STEPS_AWAY),
                Map.entry("NEIGHBOURS", NEIGHBOURS),
                Map.entry("LIKELY", LIKELY),
                Map.entry("SIDES", SIDES),
                Map.entry("DISTANCES", DISTANCES),
                Map.entry("ODDS", ODDS));

        private Values() {}

        private static String[] of(String name) {
            String[] values = BY_NAME.get(name);
            if (values == null) {
                throw new IllegalArgumentException(
                        "There are no values " + name + "; expected one of " + BY_NAME.keySet());
            }
            return values;
        }

        private static String[] numbers(int highest) {
            return IntStream.rangeClosed(0, highest).mapToObj(Integer::toString).toArray(String[]::new);
        }

        private static String[] pairs(String[] words, String... behind) {
            return Arrays.stream(words)
                    .flatMap(word -> Arrays.stream(behind).map(more -> word + more))
                    .toArray(String[]::new);
        }

        /** The number of the share in tenths, with a place of its own for nothing and for all. */
        static int tenths(int part, int whole) {
            if (part == 0 || whole == 0) {
                return 0;
            }
            return part >= whole ? TENTHS.length - 1 : 1 + part * 10 / whole;
        }

        /** The number of bits of a number, a measure of size that tells small ones well apart. */
        static int log2(int number) {
            return 32 - Integer.numberOfLeadingZeros(number);
        }

        /** The number of a likelihood from 0 to 1, less than 0 where it is not known. */
        static int likely(double likelihood) {
            if (likelihood < 0) {
                return 0;
            }
            return likelihood < 0.03
                    ? 1
                    : likelihood < 0.2 ? 2 : likelihood < 0.5 ? 3 : likelihood < 0.8 ? 4 : likelihood < 0.97 ? 5 : 6;
        }
    }

    private final String pattern;
    private final int firstSize;
    private final int secondSize;
    private final int thirdSize;

    /** @param pattern what is said, with the name of its values in the place of each; there are three places at most */
    Saying(String pattern) {
        this.pattern = pattern;
        Matcher place = Values.PLACE.matcher(pattern);
        this.firstSize = place.find() ? Values.of(place.group(1)).length : 1;
        this.secondSize = place.find() ? Values.of(place.group(1)).length : 1;
        this.thirdSize = place.find() ? Values.of(place.group(1)).length : 1;
    }

    /** How many combinations of values there are. */
    int size() {
        return firstSize * secondSize * thirdSize;
    }

    /** The number of a combination, from 0 on; a value for which there is no place is 0. */
    int index(int first, int second, int third) {
        return (first * secondSize + second) * thirdSize + third;
    }

    /** What is said with the combination of that number. */
    String words(int index) {
        int[] chosen = {index / thirdSize / secondSize, index / thirdSize % secondSize, index % thirdSize};
        StringBuilder words = new StringBuilder();
        Matcher place = Values.PLACE.matcher(pattern);
        for (int i = 0; place.find(); i++) {
            place.appendReplacement(words, Values.of(place.group(1))[chosen[i]]);
        }
        return place.appendTail(words).toString();
    }
}
