package dev.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attest.capture.Capture;
import dev.attest.capture.CaptureSource;
import dev.attest.capture.FolderSource;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Loaded;
import dev.attest.capture.NotPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/cases/document} holds a saved file ({@code input} with any ending), perhaps notes
 * ({@code input.yml}), what is read from it ({@code expected.json}) and a line on why the case is there ({@code why.txt}).
 * {@code -Dattest.renew=true} writes the expectations anew, to be looked through; a CI refuses it.
 */
class DocumentCasesTest {
    private static final Path CASES = Path.of("src/test/cases/document");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @TestFactory
    Stream<DynamicTest> eachCaseIsReadAsExpected() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void everyCaseSaysWhyItExists() throws IOException {
        for (Path folder : folders()) {
            assertFalse(Files.readString(folder.resolve("why.txt")).isBlank(), folder + " needs a why.txt");
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(CASES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        String found =
                JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
                                .writeValueAsString(json(load(folder)))
                        + "\n";
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("attest.renew")) {
            assertTrue(System.getenv("CI") == null, "Expectations are not renewed in a CI");
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    private static List<Loaded> load(Path folder) throws IOException {
        List<Loaded> loaded = new ArrayList<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder).files()) {
            if (!file.path().equals("expected.json") && !file.path().equals("why.txt")) {
                file.open(loaded::add);
            }
        }
        return loaded;
    }

    /** What came of one saved file: an object; of a file with several captures, each by its path. */
    private static ObjectNode json(List<Loaded> loaded) {
        if (loaded.size() == 1) {
            return json(loaded.get(0));
        }
        ObjectNode json = JSON.createObjectNode();
        for (Loaded one : loaded) {
            String path = path(one);
            assertFalse(json.has(path), path + " comes twice");
            json.set(path, json(one));
        }
        return json;
    }

    private static String path(Loaded loaded) {
        if (loaded instanceof NotPages others) {
            return others.path() + " (not pages)";
        }
        return loaded instanceof HeldBack heldBack
                ? heldBack.path()
                : ((Capture) loaded).holding().path();
    }

    private static ObjectNode json(Loaded loaded) {
        if (loaded instanceof NotPages others) {
            return JSON.createObjectNode().put("notPages", others.words());
        }
        if (loaded instanceof HeldBack heldBack) {
            return JSON.createObjectNode().put("heldBack", heldBack.reason());
        }
        Reading reading = DocumentReaders.standard().read((Capture) loaded);
        return reading instanceof Reading.Read read
                ? json(read.document())
                : JSON.createObjectNode()
                        .put("rejected", ((Reading.Rejected) reading).heldBack().reason());
    }

    private static ObjectNode json(Document document) {
        ObjectNode json = JSON.createObjectNode();
        json.put("headline", document.headline());
        ArrayNode byline = json.putArray("byline");
        document.byline().forEach(byline::add);
        json.put("dateline", document.dateline());
        json.put("published", stated(document.published()));
        json.put(
                "modified",
                document.modified() == null ? null : document.modified().toString());
        json.put("publisher", stated(document.publisher()));
        json.put("address", stated(document.address()));
        json.put("syndicatedFrom", stated(document.syndicatedFrom()));
        json.put("language", stated(document.language()));
        json.put("direction", document.direction().name());
        if (document.retrieved() != null) {
            json.put("retrieved", stated(document.retrieved()));
        }
        if (document.form() != Document.Form.ARTICLE) {
            json.put("form", document.form().name());
        }
        Encoding encoding = document.encoding();
        if (encoding != null && !(encoding.name().equals("UTF-8") && encoding.unreadable() == 0)) {
            json.put(
                    "encoding",
                    encoding.name() + ", " + encoding.basis() + ", " + encoding.unreadable() + " unreadable");
        }
        ArrayNode paragraphs = json.putArray("paragraphs");
        for (Paragraph paragraph : document.body().paragraphs()) {
            paragraphs.add(
                    paragraph.role() + " " + paragraph.span().in(document.body().text()));
        }
        return json;
    }

    private static @Nullable String stated(@Nullable Stated<?> stated) {
        if (stated == null) {
            return null;
        }
        String value = stated.value() instanceof Syndication from
                ? from.name() + (from.headline() == null ? "" : " / " + from.headline())
                : stated.value().toString();
        return stated.by() == Stated.By.ARCHIVIST
                ? value + " (archivist" + (stated.ground() == null ? "" : ": " + stated.ground()) + ")"
                : value;
    }
}
