package dev.attest.document;

import java.util.List;

/** Hears what is said of a block, one saying after the other. */
interface Hearer {
    /** One saying. It is the parts without anything between them; to hand them over apart spares joining them. */
    void accept(String... parts);

    /** A saying for each of {@code ends}, which stand in one list for all blocks of which they are said. */
    default void acceptEach(String start, List<String> ends) {
        for (String end : ends) {
            accept(start, end);
        }
    }
}
