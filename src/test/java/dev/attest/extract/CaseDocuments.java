package dev.attest.extract;

import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents made from the text of a case, a paragraph a line, and the folders that hold the cases. */
public final class CaseDocuments {
    private CaseDocuments() {}

    /** The folders below {@code src/test/cases/KIND}, by name. */
    public static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "cases", kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The lines of a file of a case that are neither blank nor a comment; none where there is no such file. */
    public static List<String> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    public static AnnotatedDocument document(String text, @Nullable LocalDate published, Names names) {
        Holding holding = new Holding(
                "case.txt",
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                text.length(),
                MediaType.PLAIN_TEXT,
                Sidecar.none());
        Document document = new Document(
                holding,
                "Case",
                List.of(),
                null,
                published == null ? null : Stated.byPage(published),
                null,
                null,
                null,
                null,
                null,
                Document.Direction.LEFT_TO_RIGHT,
                Body.ofLines(text));
        return new AnnotatedDocument(document, AnnotatedDocument.paragraphsOf(document.body()), names);
    }
}
