package dev.attest.extract.casualty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.CaseDocuments;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Gender;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the figures found in each case of {@code src/test/cases/casualty} against its {@code expected.txt}: a figure a line,
 * {@code harm | count | qualifier | words}, and behind them the fields that the case is about, as {@code name=value}. An
 * empty file expects none.
 */
class CasualtyExtractorTest {
    private static final Names NO_NAMES = new Names(List.of());

    @TestFactory
    Stream<DynamicTest> everyCaseGivesItsFigures() throws IOException {
        return CaseDocuments.folders("casualty").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        List<String> expected = CaseDocuments.lines(folder.resolve("expected.txt"));
        List<CasualtyFigure> figures = new CasualtyExtractor().extract(CaseDocuments.document(text, null, NO_NAMES));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            found.add(described(figures.get(i), i < expected.size() ? expected.get(i) : ""));
        }
        assertEquals(expected, found);
    }

    /** The figure in the words of the case: with the fields that the expected line names. */
    private static String described(CasualtyFigure figure, String like) {
        Count count = figure.count();
        StringBuilder line = new StringBuilder(figure.harm().name().toLowerCase(Locale.ROOT))
                .append(" | ")
                .append(bounds(count))
                .append(" | ")
                .append(count.qualifier().label())
                .append(" | ")
                .append(count.words());
        for (String part : like.split(" \\| ", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                line.append(" | ").append(part, 0, equals).append('=').append(field(figure, part.substring(0, equals)));
            }
        }
        return line.toString();
    }

    private static String bounds(Count count) {
        String least = count.minimum() == null ? "" : count.minimum().toString();
        String most = count.maximum() == null ? "" : count.maximum().toString();
        return least.equals(most) ? least : least + ".." + most;
    }

    private static String field(CasualtyFigure figure, String name) {
        return switch (name) {
            case "victims" -> words(figure.victims());
            case "groups" -> figure.victimGroups().toString();
            case "cause" -> words(figure.cause());
            case "perpetrator" -> words(figure.perpetrator());
            case "place" -> figure.place() == null ? "" : words(figure.place().asWritten());
            case "period" ->
                figure.period() == null ? "" : words(figure.period().evidence());
            case "by" -> words(figure.reportedBy().asWritten());
            case "basis" -> figure.reportedBy().basis().name();
            case "subsetOf" -> String.valueOf(figure.subsetOf());
            case "toll" -> figure.toll().name();
            case "replaces" -> String.valueOf(figure.replaces());
            case "carried" -> figure.carried().toString();
            case "scope" -> figure.scope().name();
            case "evidence" -> words(figure.evidence());
            default -> "no field " + name;
        };
    }

    private static String words(@Nullable Evidence evidence) {
        return evidence == null ? "" : evidence.words();
    }

    @Test
    void evidenceStandsWhereItSays() {
        AnnotatedDocument document = CaseDocuments.document(
                "A first paragraph.\nAt least 17 people were killed in Marsa, the clinic said.", null, NO_NAMES);
        List<CasualtyFigure> figures = new CasualtyExtractor().extract(document);
        assertEquals(1, figures.size());
        Body body = document.document().body();
        assertTrue(figures.get(0).evidence().standsIn(body));
        assertEquals(1, figures.get(0).evidence().paragraph());
        assertEquals("At least 17 people were killed", figures.get(0).evidence().words());
    }

    @Test
    void placeAndSourceAreTheEntitiesOfTheNamesInTheirWords() {
        String text = "Four people were killed in Tel Amar, the Desert Watch said.";
        Names names = new Names(List.of(
                name(text, "Tel Amar", Kind.PLACE, "Tel Amar al-Gharbi"),
                name(text, "Desert Watch", Kind.ORGANISATION, "Desert Watch Network")));
        CasualtyFigure figure = new CasualtyExtractor()
                .extract(CaseDocuments.document(text, null, names))
                .get(0);
        assertEquals(
                "Tel Amar al-Gharbi",
                figure.place() == null ? null : figure.place().place());
        assertEquals("Desert Watch Network", figure.reportedBy().source());
    }

    @Test
    void whoPublishesOrIsToldHarmedNobody() {
        for (String text : List.of(
                "MARSA (Harbour News) - A shell hit a school, killing seven pupils.",
                "Harbour News: 47 dead, including eight pupils, in Marsa clashes",
                "Port workers told Harbour News shells had killed seven pupils.",
                "Port workers told Harbour News that a raid killed seven pupils.")) {
            Names names = new Names(List.of(name(text, "Harbour News", Kind.ORGANISATION, "Harbour News")));
            List<CasualtyFigure> figures = new CasualtyExtractor().extract(CaseDocuments.document(text, null, names));
            assertFalse(figures.isEmpty(), text);
            figures.forEach(figure -> assertNull(figure.perpetrator(), text));
        }
    }

    @Test
    void figuresPointAtTheirWholeAcrossParagraphs() {
        String text = "A mine killed two miners.\nThe storm killed nine people, including four children.";
        List<CasualtyFigure> figures = new CasualtyExtractor().extract(CaseDocuments.document(text, null, NO_NAMES));
        assertEquals(3, figures.size());
        assertEquals(Integer.valueOf(1), figures.get(2).subsetOf());
    }

    private static Name name(String text, String words, Kind kind, String entity) {
        int start = text.indexOf(words);
        Evidence evidence = Evidence.of(Body.ofLines(text), 0, new Span(start, start + words.length()));
        return new Name(kind, evidence, entity, Gender.UNKNOWN);
    }
}
