package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.capture.Capture;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReprintsTest {
    private static final String REPORT = text(1, 200);

    /** A text of {@code length} words, which no text of another number shares. */
    private static String text(int number, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : i % 20 == 0 ? "\n" : " ")
                    .append("w")
                    .append(number)
                    .append('x')
                    .append(i);
        }
        return text.toString();
    }

    private static Document document(
            String text, @Nullable String publisher, @Nullable String from, @Nullable String day) {
        return new Document(
                Capture.ofText("a.txt", MediaType.PLAIN_TEXT, text, Sidecar.none())
                        .holding(),
                "A headline",
                List.of(),
                null,
                day == null ? null : Stated.byPage(LocalDate.parse(day)),
                null,
                publisher == null ? null : Stated.byPage(publisher),
                null,
                from == null ? null : Stated.byPage(new Syndication(from, null)),
                null,
                Document.Direction.LEFT_TO_RIGHT,
                Body.ofLines(text));
    }

    private static Document plain(String text) {
        return document(text, null, null, null);
    }

    private static List<Report> reports(Document... documents) {
        return reports(List.of(documents));
    }

    private static List<Report> reports(List<Document> documents) {
        return Reprints.of(
                        documents,
                        documents.stream()
                                .map(document -> Fingerprint.of(document.body()))
                                .toList())
                .all();
    }

    @Test
    void theSameWordsInOtherCaseAndMarksAreOneReport() {
        Report report = reports(
                        plain(REPORT), plain(text(2, 200)), plain(REPORT.toUpperCase(java.util.Locale.ROOT) + "."))
                .get(0);
        assertEquals(List.of(0, 2), report.articles());
        assertTrue(report.identical());
    }

    @Test
    void aReprintThatIsCutAndBegunAnewIsTheSameReport() {
        Report report = reports(
                        plain(REPORT), plain("Our own words go before it, as an introduction does.\n" + text(1, 110)))
                .get(0);
        assertEquals(List.of(0, 1), report.articles());
        assertFalse(report.identical());
    }

    @Test
    void articlesThatShareAParagraphOnlyAreTwoVoices() {
        assertEquals(List.of(), reports(plain(REPORT), plain(text(2, 150) + "\n" + text(1, 40))));
    }

    @Test
    void shortNoticesAreNotCompared() {
        assertEquals(List.of(), reports(plain(text(1, 30)), plain(text(1, 30))));
    }

    @Test
    void aRoundUpDoesNotTieItsPartsTogether() {
        String first = text(1, 100);
        String second = text(2, 100);
        String rest = text(3, 300);
        assertEquals(List.of(), reports(plain(first), plain(second), plain(first + "\n" + second + "\n" + rest)));
    }

    @Test
    void theOriginIsTheOneThatOthersName() {
        Report report = reports(
                        document(REPORT, "Quay Watch", "The Northern Tide", "2016-10-14"),
                        document(REPORT, "Northern Tide", null, "2016-10-15"))
                .get(0);
        assertEquals(1, report.origin());
        assertEquals(Report.Basis.NAMED_BY_OTHERS, report.basis());
        assertEquals("The Northern Tide", report.named());
    }

    @Test
    void elseTheOriginIsTheEarliestThatClaimsNoOther() {
        Report report = reports(document(REPORT, "A", null, "2016-10-15"), document(REPORT, "B", null, "2016-10-14"))
                .get(0);
        assertEquals(1, report.origin());
        assertEquals(Report.Basis.EARLIEST, report.basis());
    }

    @Test
    void whereNothingTellsNoOriginIsNamed() {
        Report sameDay = reports(document(REPORT, "A", null, "2016-10-15"), document(REPORT, "B", null, "2016-10-15"))
                .get(0);
        assertNull(sameDay.origin());
        assertEquals(Report.Basis.UNKNOWN, sameDay.basis());
        Report oneFromAnAgency = reports(
                        document(REPORT, "A", "AFP", "2016-10-13"), document(REPORT, "B", null, "2016-10-15"))
                .get(0);
        assertNull(oneFromAnAgency.origin());
        assertEquals(Report.Basis.UNKNOWN, oneFromAnAgency.basis());
        assertEquals("AFP", oneFromAnAgency.named());
    }

    @Test
    void manyCarriersOfOneReportAreOneGroup() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(plain("The words of outlet number " + i + " before it.\n" + REPORT));
        }
        List<Report> reports = reports(documents);
        assertEquals(1, reports.size());
        assertEquals(300, reports.get(0).articles().size());
    }

    @Test
    void thousandsOfArticlesAreComparedInSeconds() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            documents.add(plain(text(i / 2, 100)));
        }
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertEquals(3000, reports(documents).size()));
    }
}
