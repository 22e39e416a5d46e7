package dev.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementNamesTest {
    private static final int ASKED = 50_000;

    @Test
    void elementsWithoutNamesCanBeAskedOnAllThreads() {
        Element bare = new Element("p");
        long found = IntStream.range(0, ASKED)
                .parallel()
                .filter(number -> new ElementNames().of(bare).contain("part" + number))
                .count();
        assertEquals(0, found);
    }

    @Test
    void aPartIsFoundAnywhereInTheNames() {
        Element named = new Element("p").addClass("page-headline");
        assertTrue(new ElementNames().of(named).contain("headline"));
    }
}
