package dev.attest.document;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of a block with a choice of few values, as 'length 7 text' or 'then own 3 before 2 after 4'. The values are
 * handed over as numbers, so that what each combination weighs is looked up in a table and no text is made to read a page;
 * {@link #words} tells it in words, as the list of weights has it.
 */
enum Saying {
    ALWAYS("always"),
    ROLE("role ", Values.ROLES),
    LENGTH("length ", Values.NUMBERS),
    LENGTH_ROLE("length ", Values.NUMBERS, " ", Values.ROLES),
    LINKED("linked ", Values.TENTHS),
    STRESSED("stressed ", Values.AMOUNTS),
    ENDS("ends ", Values.ENDINGS),
    ENDS_LENGTH("ends ", Values.ENDINGS, " ", Values.NUMBERS),
    STARTS("starts ", Values.STARTS),
    DIGITS("digits ", Values.TENTHS),
    STANDS("stands ", Values.PLACES),
    STANDS_KIND("stands ", Values.PLACES, " ", Values.KINDS),
    STANDS_OF("stands ", Values.PLACES, " ", Values.KINDS, " of ", Values.TENTHS),
    STANDS_APART("stands ", Values.PLACES, " apart ", Values.NUMBERS, " ", Values.KINDS),
    BELOW_HEADLINE("below headline ", Values.NUMBERS),
    BELOW_HEADLINE_OUTSIDE("below headline ", Values.NUMBERS, " outside"),
    SHAPE("shape ", Values.KINDS, " ", Values.TENTHS),
    PARENT("parent ", Values.KINDS, " ", Values.TENTHS),
    SIBLINGS("siblings ", Values.KINDS, " ", Values.NUMBERS),
    AT("at ", Values.STEPS_AWAY, " ", Values.NEIGHBOURS),
    AT_OF("at ", Values.STEPS_AWAY, " ", Values.NEIGHBOURS, " of ", Values.KINDS),
    AT_SIBLING("at ", Values.STEPS_AWAY, " sibling"),

    THEN_ALWAYS("then always"),
    OWN("then own ", Values.LIKELY),
    OWN_KIND("then own ", Values.LIKELY, " ", Values.KINDS),
    OWN_BEFORE_AFTER("then own ", Values.LIKELY, " before ", Values.LIKELY, " after ", Values.LIKELY),
    OWN_PARENT("then own ", Values.LIKELY, " parent ", Values.LIKELY),
    OWN_SHAPE("then own ", Values.LIKELY, " shape ", Values.LIKELY),
    BEFORE("then before ", Values.LIKELY),
    AFTER("then after ", Values.LIKELY),
    NEXT("then next ", Values.LIKELY, " ", Values.KINDS),
    LAST("then last ", Values.LIKELY, " ", Values.KINDS),
    THEN_PARENT("then parent ", Values.LIKELY, " ", Values.KINDS),
    THEN_SHAPE("then shape ", Values.LIKELY, " ", Values.KINDS),
    PASSED("then passed ", Values.TENTHS, " ", Values.KINDS),
    LEFT("then left ", Values.TENTHS, " ", Values.KINDS),
    BEFORE_AFTER("then before ", Values.LIKELY, " after ", Values.LIKELY, " ", Values.KINDS),
    WIDER("then wider ", Values.LIKELY, " ", Values.KINDS),
    OWN_WIDER("then own ", Values.LIKELY, " wider ", Values.LIKELY),
    OWN_STANDS("then own ", Values.LIKELY, " ", Values.SIDES, " ", Values.KINDS),
    PARENT_WIDER("then parent ", Values.LIKELY, " wider ", Values.LIKELY),
    OWN_STANDS_LEFT("then own ", Values.LIKELY, " ", Values.SIDES, " left ", Values.TENTHS),
    OWN_PASSED("then own ", Values.LIKELY, " passed ", Values.TENTHS),
    OWN_LEFT("then own ", Values.LIKELY, " left ", Values.TENTHS),
    OWN_LOOK("then own ", Values.LIKELY, " look ", Values.LIKELY),
    LOOK_OF("then look ", Values.LIKELY, " of ", Values.TENTHS, " ", Values.KINDS),
    APART("then apart ", Values.NUMBERS, " ", Values.KINDS),
    OWN_APART_LOOK("then own ", Values.LIKELY, " apart ", Values.NUMBERS, " look ", Values.LIKELY),
    BEHIND("then behind ", Values.DISTANCES, " ", Values.KINDS),
    AHEAD("then ahead ", Values.DISTANCES, " ", Values.KINDS),
    BETWEEN("then between ", Values.DISTANCES, " and ", Values.DISTANCES),
    OWN_BEHIND("then own ", Values.LIKELY, " behind ", Values.DISTANCES),
    OWN_AHEAD("then own ", Values.LIKELY, " ahead ", Values.DISTANCES),
    OVER("then over ", Values.ODDS);

    /** The kind of a block at a glance, in the order of the words for it. */
    enum Kind {
        LINK,
        HEAD,
        CAPTION,
        ITEM,
        SMALL_ITEM,
        PROSE,
        LINE,
        SMALL,
        NOTHING
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
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
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

        private Values() {}

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

    private final String[] between = new String[4];
    private final String[][] values = new String[3][];
    private final int[] sizes = {1, 1, 1};

    /** @param parts texts, and the words for each value that stands between or behind them */
    Saying(Object... parts) {
        Arrays.fill(between, "");
        int places = 0;
        for (Object part : parts) {
            if (part instanceof String[] words) {
                values[places] = words;
                sizes[places] = words.length;
                places++;
            } else {
                between[places] = part.toString();
            }
        }
    }

    /** How many combinations of values there are. */
    int size() {
        return sizes[0] * sizes[1] * sizes[2];
    }

    /** The number of a combination, from 0 on; a value for which there is no place is 0. */
    int index(int first, int second, int third) {
        return (first * sizes[1] + second) * sizes[2] + third;
    }

    /** What is said with the combination of that number. */
    String words(int index) {
        int[] chosen = {index / sizes[2] / sizes[1], index / sizes[2] % sizes[1], index % sizes[2]};
        StringBuilder words = new StringBuilder(between[0]);
        for (int place = 0; place < values.length && values[place] != null; place++) {
            words.append(values[place][chosen[place]]).append(between[place + 1]);
        }
        return words.toString();
    }
}
