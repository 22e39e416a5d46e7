package dev.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.capture.Sidecar;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pages made to take long or to end the process: each is so large that a reader whose work grows with the square of a page would
 * need hours. The limit is no measure: a page takes a second or two.
 */
@Timeout(300)
class HostilePagesTest {
    private static final int MANY = 20_000;
    private static final Sidecar NO_NOTES =
            new Sidecar(null, null, null, null, null, null, null, null, null, null, false);

    @Test
    void elementsMayBeNestedDeeply() {
        String opened = "<div>".repeat(5 * MANY) + sentence(1) + "<p>" + sentence(2);
        assertEquals(2, paragraphs(opened));
    }

    @Test
    void formattingMayBeLeftOpenInEachOfManyParagraphs() {
        assertNearly(MANY, paragraphs(many(MANY, i -> "<p><b><i><font>" + sentence(i))));
    }

    @Test
    void aParagraphMayHaveTenMillionCharacters() {
        assertEquals(1, paragraphs("<p>" + sentence(1).repeat(120_000) + "</p>"));
    }

    @Test
    void aHundredThousandLinksAreNoArticle() {
        assertEquals(0, paragraphs(many(5 * MANY, i -> "<li><a href='/" + i + "'>" + sentence(i) + "</a>")));
    }

    @Test
    void aHugeClassAroundManyElementsIsReadOnce() {
        String names = many(MANY, i -> "name" + i + " ");
        String within = many(MANY, i -> "<div><p>" + sentence(i) + "</p></div>");
        assertNearly(MANY, paragraphs("<div class='" + names + "'>" + within + "</div>"));
    }

    @Test
    void entitiesAreResolvedOnce() {
        String bomb = "&amp;lt;&amp;amp;&#x26;lol;".repeat(10 * MANY);
        assertEquals(1, paragraphs("<!DOCTYPE html [<!ENTITY lol \"lol\">]><p>" + bomb + sentence(1) + "</p>"));
    }

    @Test
    void aScriptMayOpenManyValuesAndCloseNone() {
        String state = "a=[{".repeat(10 * MANY) + "b={\"c\":\"d\"};".repeat(MANY);
        assertEquals(1, paragraphs("<p>" + sentence(1) + "</p><script>" + state + "</script>"));
    }

    @Test
    void tablesMayBeNestedInTheirCells() {
        assertNotNull(read(many(MANY, i -> "<table><tr><td>" + sentence(i))));
    }

    @Test
    void manyWidgetsAreDoubtedInOneLookMore() {
        assertNearly(MANY, paragraphs(many(MANY, i -> "<div class='widget'><p>" + sentence(i) + "</p></div>")));
    }

    /** A first or last block among so many may well be taken for something else. */
    private static void assertNearly(int expected, int found) {
        assertTrue(found <= expected && found >= expected - 2, "expected " + expected + ", found " + found);
    }

    private static String sentence(int i) {
        return "Boat number " + i + " came back late, but its crew had caught more than on any day before, they said. ";
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static int paragraphs(String body) {
        Document read = read(body);
        return read == null ? 0 : read.body().paragraphs().size();
    }

    private static @Nullable Document read(String body) {
        String page = "<title>Boats come back late</title><h1>Boats come back late</h1>" + body;
        return DocumentReaders.standard().readPage("page", page, NO_NOTES) instanceof Reading.Read read
                ? read.document()
                : null;
    }
}
