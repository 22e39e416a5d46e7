package dev.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.capture.Capture;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadersTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();
    private static final String PROSE = "<p>The ferry stopped on Monday, and about 300 people waited on the quay.</p>";

    @Test
    void aBodyOnlyIsLeftExactlyAsItIs() {
        String text = "  BEIRUT, Oct 14 (AP) — One.\r\n\n\u00A0Two \n";
        Document document = document(READERS.readBody("1", text, null, Sidecar.none()));
        assertEquals(text, document.body().text());
        assertEquals("BEIRUT, Oct 14 (AP) — One.", document.headline());
        assertEquals("BEIRUT, Oct 14", document.dateline());
    }

    @Test
    void aGivenHeadlineOfABodyOnlyIsTaken() {
        assertEquals(
                "Given",
                document(READERS.readBody("1", "One.", "Given", Sidecar.none())).headline());
    }

    @Test
    void aLongFirstLineOfABodyOnlyIsCutAtAWordForTheHeadline() {
        String headline = document(READERS.readBody("1", "word ".repeat(100), null, Sidecar.none()))
                .headline();
        assertTrue(headline.length() <= 101 && headline.endsWith("word…"), headline);
    }

    @Test
    void aBlankBodyIsRejected() {
        assertTrue(READERS.readBody("1", " \n ", null, Sidecar.none()) instanceof Reading.Rejected);
    }

    @Test
    void aDecodedPageIsNotDecodedAgain() {
        String html = "<meta charset=iso-8859-1><h1>Café reopens on the quay</h1>" + PROSE.replace("quay", "café");
        Document document = document(READERS.readPage("1", html, Sidecar.none()));
        assertEquals("Café reopens on the quay", document.headline());
        assertTrue(document.body().text().contains("café"));
    }

    @Test
    void bytesThatAreNotValidNameTheirPosition() {
        byte[] bytes = "Title\n\nThe sign said \u043F\u0430\u0440\u043E\u043C.".getBytes(StandardCharsets.UTF_8);
        bytes[21] = (byte) 0x81;
        Reading reading = READERS.read(Capture.of("a.txt", MediaType.PLAIN_TEXT, bytes, Sidecar.none()));
        String reason = ((Reading.Rejected) reading).heldBack().reason();
        assertEquals(
                "The byte 0x81 at position 22 is not valid in UTF-8, and the letters do not tell another encoding;"
                        + " accepted is text in UTF-8.",
                reason);
    }

    @Test
    void everyCutOfAPageAndOfATextIsReadOrRejected() {
        String html = "<!DOCTYPE html><html><head><title>Ferry – stops</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script></head><body><article><h1>Ferry – stops</h1>"
                + PROSE + "</article></body></html>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            for (MediaType type : MediaType.values()) {
                Reading reading = READERS.read(Capture.of("a", type, Arrays.copyOf(bytes, length), Sidecar.none()));
                assertTrue(reading instanceof Reading.Read || reading instanceof Reading.Rejected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote><ul><li>",
                "<a>",
                "<b>",
                "<table><tr><td>",
                "<svg>",
                "<p>",
                "<h1>A headline here",
                "<title> - ",
                " - ",
                "<meta name=author content='(((",
                "<script type=application/ld+json>[",
                "<!--",
                "<p class='a b c d e f g h'>x, y.",
                "&amp;",
                "<br>",
                "\u202E\u0000"
            })
    void hostileRepetitionEndsSoon(String piece) {
        String html = "<h1>Ferry stops at Lunn</h1>" + PROSE + piece.repeat(20_000);
        Reading reading =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READERS.readPage("1", html, Sidecar.none()));
        assertTrue(reading instanceof Reading.Read || reading instanceof Reading.Rejected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "A: ", "- ", "(", "Source: ", "By ", "BEIRUT, ", "12.", "\u0660", "\n", "x\n"})
    void hostileRepetitionInAPlainTextEndsSoon(String piece) {
        String text = "Ferry stops\n\n" + piece.repeat(100_000);
        Capture capture = Capture.ofText("a.txt", MediaType.PLAIN_TEXT, text, Sidecar.none());
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READERS.read(capture));
        assertTrue(reading instanceof Reading.Read || reading instanceof Reading.Rejected);
    }

    @Test
    void aClosingSourceLineOfAPageSaysWhereItComesFromAndIsNoParagraph() {
        String html = "<article><h1>Ferry stops at Lunn</h1>" + PROSE + "<p>Source: Northern Tide</p></article>";
        Document document = document(READERS.readPage("1", html, Sidecar.none()));
        assertEquals(List.of(1), List.of(document.body().paragraphs().size()));
        assertEquals(Stated.byPage(new Syndication("Northern Tide", null)), document.syndicatedFrom());
    }

    @Test
    void anAgencyThatIsThePublisherIsNoSyndication() {
        String html = "<meta property=og:site_name content=Reuters><article><h1>Ferry stops at Lunn</h1>"
                + PROSE.replace("<p>", "<p>LUNN, Oct 14 (Reuters) - ") + "</article>";
        Document document = document(READERS.readPage("1", html, Sidecar.none()));
        assertEquals("LUNN, Oct 14", document.dateline());
        assertTrue(document.syndicatedFrom() == null);
    }

    private static Document document(Reading reading) {
        assertTrue(reading instanceof Reading.Read, reading.toString());
        return ((Reading.Read) reading).document();
    }
}
