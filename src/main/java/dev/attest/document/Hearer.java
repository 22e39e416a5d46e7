package dev.attest.document;

import java.util.List;

/** Hears what is said of a block, one saying after the other. */
interface Hearer {
    /** How far around a block an element is of which a name is said. */
    enum Reach {
        OWN(0, "own "),
        NEAR(1, "near "),
        FAR(2, "far ");

        private final int number;
        private final String words;

        Reach(int number, String words) {
            this.number = number;
            this.words = words;
        }

        int number() {
            return number;
        }

        String words() {
            return words;
        }
    }

    /** One saying. It is the parts without anything between them; to hand them over apart spares joining them. */
    void accept(String... parts);

    /** One saying with values at its places. */
    default void accept(Saying saying, int first, int second, int third) {
        accept(saying.words(saying.index(first, second, third)));
    }

    default void accept(Saying saying, int first, int second) {
        accept(saying, first, second, 0);
    }

    default void accept(Saying saying, int only) {
        accept(saying, only, 0, 0);
    }

    /** A saying for each of {@code names}, which stand in one list for all blocks of which they are said. */
    default void acceptEach(Reach reach, List<String> names) {
        for (String name : names) {
            accept(reach.words(), name);
        }
    }
}
