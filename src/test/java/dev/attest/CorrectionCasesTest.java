package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Authority;
import dev.attest.article.Article;
import dev.attest.capture.FolderSource;
import dev.attest.capture.Publish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The folders of {@code src/test/cases/correction}: {@code article.txt}, its sidecar {@code article.yml}, {@code expected.txt} with
 * what the archive shows after it, {@code why.txt}. Expectations are written anew with {@code -Dcorrection.cases.write=true}, to be
 * read before they are committed.
 */
class CorrectionCasesTest {
    private static final Path CASES = Path.of("src/test/cases/correction");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatIsExpected() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.sorted().toList();
        }
        assertTrue(folders.size() >= 12, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        StringBuilder found = new StringBuilder();
        ArticleMaker maker = new ArticleMaker(Authority.none());
        new FolderSource(folder, 1L << 20)
                .files().stream()
                        .flatMap(file -> maker.findings(file).outcomes().stream())
                        .map(CorrectionCasesTest::lines)
                        .forEach(found::append);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("correction.cases.write")) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8).replace("\r\n", "\n"), found.toString());
    }

    private static String lines(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            boolean isCase = kept.heldBack().path().equals("article.txt");
            return isCase ? "held back: " + kept.heldBack().reason() + "\n" : "";
        }
        Article made = ((Outcome.Made) outcome).article();
        if (!made.document().holding().path().equals("article.txt")) {
            return "";
        }
        Article article = ArchivedArticle.of(made, Publish.FULL).article();
        StringBuilder lines = new StringBuilder();
        article.casualtyFigures().forEach(one -> lines.append("figure ")
                .append(one.harm())
                .append(' ')
                .append(one.count().minimum())
                .append('–')
                .append(one.count().maximum())
                .append(" '")
                .append(one.evidence().words())
                .append("' by ")
                .append(one.reportedBy().basis())
                .append(' ')
                .append(one.reportedBy().source())
                .append(" part of ")
                .append(one.subsetOf())
                .append('\n'));
        article.quotes().forEach(one -> lines.append("quote ")
                .append(one.evidence().words())
                .append(" by ")
                .append(one.speaker() == null ? "nobody" : one.speaker().display())
                .append('\n'));
        article.statements().forEach(one -> lines.append("statement ")
                .append(one.stance())
                .append(" '")
                .append(one.evidence().words())
                .append("' by ")
                .append(one.speaker().display())
                .append(' ')
                .append(one.quotes())
                .append('\n'));
        article.people()
                .forEach(one -> lines.append("person ").append(one.name()).append('\n'));
        article.places()
                .forEach(one -> lines.append("place ").append(one.name()).append('\n'));
        article.corrections().corrected().forEach(one -> lines.append(one.added() ? "added " : "corrected ")
                .append(one.finding())
                .append(' ')
                .append(one.number())
                .append(' ')
                .append(one.changes().stream()
                        .map(change -> change.key() + ": " + change.machine() + " -> " + change.archivist()
                                + (change.inArticle() ? " (in the article)" : ""))
                        .toList())
                .append('\n'));
        article.corrections().struck().forEach(one -> lines.append("struck ")
                .append(one.finding())
                .append(" '")
                .append(one.words().words())
                .append("' ")
                .append(one.reading())
                .append('\n'));
        article.corrections()
                .unmatched()
                .forEach(one -> lines.append("unmatched ").append(one.message()).append('\n'));
        return lines.toString();
    }
}
