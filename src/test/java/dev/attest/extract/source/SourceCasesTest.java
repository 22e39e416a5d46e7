package dev.attest.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Evidence;
import dev.attest.article.Source;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.KnownNames;
import dev.attest.extract.name.NameFinder;
import dev.attest.extract.statement.Spoken;
import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The folders of {@code src/test/cases/source}: {@code input.txt}, an article; {@code expected.txt}, a line for each source, as
 * {@code KIND name (through other) = mention | mention}; {@code why.txt}.
 */
class SourceCasesTest {
    private static final Path CASES = Path.of("src/test/cases/source");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheSourcesExpected() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.sorted().toList();
        }
        assertTrue(folders.size() > 10, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        String expected = Files.readString(folder.resolve("expected.txt"));
        Body body = Body.ofLines(Files.readString(folder.resolve("input.txt")));
        List<Source> sources =
                new SourceExtractor(KnownNames.none()).extract(annotated(body), new Spoken(List.of(), List.of()));
        StringBuilder lines = new StringBuilder();
        for (Source source : sources) {
            source.mentions().forEach(mention -> assertTrue(mention.standsIn(body)));
            String through = source.through() == null ? "" : " (through " + source.through() + ")";
            List<String> mentions =
                    source.mentions().stream().map(Evidence::words).toList();
            lines.append(source.kind())
                    .append(' ')
                    .append(source.name())
                    .append(through)
                    .append(" = ")
                    .append(String.join(" | ", mentions))
                    .append('\n');
        }
        assertEquals(expected.strip(), lines.toString().strip());
    }

    private static AnnotatedDocument annotated(Body body) {
        Holding holding = new Holding("case.txt", Sha256.of(new byte[0]), 0, MediaType.PLAIN_TEXT, Sidecar.none());
        Document document = new Document(
                holding,
                "A case",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Document.Direction.LEFT_TO_RIGHT,
                body);
        var paragraphs = AnnotatedDocument.paragraphsOf(body);
        return new AnnotatedDocument(document, paragraphs, new NameFinder(KnownNames.none()).find(paragraphs));
    }
}
