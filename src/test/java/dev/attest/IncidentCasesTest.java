package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.Voices;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Toll;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The folders of {@code src/test/cases/incident}: {@code articles/}, a small archive; {@code expected.txt}, its incidents;
 * {@code why.txt}. Of each incident stands there its id, how sources stand to each other for each harm, and a line for each figure:
 * its role, the saved file and the words. Figures of which nothing tells what they speak of stand below {@code none}. The
 * files are written anew with {@code -Dincident.cases.write=true}, to be read before they are committed.
 */
class IncidentCasesTest {
    private static final Path CASES = Path.of("src/test/cases/incident");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheIncidentsExpected() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.sorted().toList();
        }
        assertTrue(folders.size() >= 20, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws Exception {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        String found = incidents(archive(folder.resolve("articles"), false));
        // The order in which articles come must not matter.
        assertEquals(found, incidents(archive(folder.resolve("articles"), true)));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("incident.cases.write")) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8).replace("\r\n", "\n"), found);
    }

    /** The archive of a folder of articles; with the articles in the order of their paths, or against it. */
    static Archive archive(Path folder, boolean backwards) throws Exception {
        ArchiveFiles files = new ArchiveFiles(folder);
        ArchiveFiles.AuthorityReading authority = files.authority();
        ArticleMaker maker = new ArticleMaker(authority.authority());
        List<Article> articles = new ArrayList<>();
        for (SavedFile file : new FolderSource(folder, 1L << 20).files()) {
            maker.make(file, outcome -> {
                if (outcome instanceof Outcome.Made made) {
                    articles.add(made.article());
                }
            });
        }
        if (backwards) {
            Collections.reverse(articles);
        }
        return Archive.of(
                files.description(), authority.authority(), authority.decisions(), articles, authority.broken());
    }

    private static String incidents(Archive archive) {
        StringBuilder lines = new StringBuilder();
        List<Article> articles =
                archive.articles().stream().map(archived -> archived.article()).toList();
        for (Incident incident : archive.incidents().all()) {
            lines.append(incident.id()).append('\n');
            for (Toll toll : Toll.of(incident, articles, new Voices(archive)::id)) {
                lines.append("  ")
                        .append(label(toll.harm()))
                        .append(": ")
                        .append(label(toll.verdict()))
                        .append('\n');
            }
            new TreeSet<>(incident.members().stream()
                            .map(member -> line(archive, member.figure(), label(member.role())))
                            .toList())
                    .forEach(lines::append);
            incident.notes()
                    .forEach(note -> lines.append("  note: ").append(note).append('\n'));
        }
        TreeSet<String> none = new TreeSet<>();
        for (int article = 0; article < articles.size(); article++) {
            for (int number = 0;
                    number < articles.get(article).casualtyFigures().size();
                    number++) {
                FigureKey key = new FigureKey(article, number);
                if (archive.incidents().of(key) == null) {
                    none.add(line(archive, key, "figure"));
                }
            }
        }
        lines.append(none.isEmpty() ? "" : "none\n");
        none.forEach(lines::append);
        archive.incidents().unmatched().forEach(unmatched -> lines.append("unmatched: ")
                .append(unmatched.message())
                .append('\n'));
        return lines.toString();
    }

    private static String line(Archive archive, FigureKey key, String role) {
        Article article = archive.articles().get(key.article()).article();
        CasualtyFigure figure = article.casualtyFigures().get(key.number());
        var first = archive.carriers().firstFigure(key.article(), key.number());
        boolean reprint = first.article() != key.article();
        boolean differs = !archive.carriers()
                .differingFigures(key.article(), key.number())
                .isEmpty();
        return "  " + role + " " + article.document().holding().path() + ": "
                + figure.evidence().words()
                + (reprint
                        ? " (carried from "
                                + archive.articles()
                                        .get(first.article())
                                        .document()
                                        .holding()
                                        .path()
                                + ")"
                        : "")
                + (differs ? " (carriers differ)" : "")
                + "\n";
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
