package dev.attest.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.CaseDocuments;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.name.NameFinder;
import dev.attest.extract.quote.QuoteExtractor;
import java.io.IOException;
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
 * The folders of {@code src/test/cases/statement}: {@code input.txt}, an article; {@code expected.txt}, a line for each statement,
 * as {@code stance | speaker, with the name behind = where it is another | cue | medium | outer speaker | quotes | words}, and
 * behind {@code quote} a line for each quote that somebody passes on; {@code why.txt}.
 */
class StatementCasesTest {
    private static final QuoteExtractor QUOTES = new QuoteExtractor();

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheStatementsExpected() throws IOException {
        List<Path> folders = CaseDocuments.folders("statement");
        assertTrue(folders.size() >= 30, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void aSentenceWithoutAnEndGivesNoEndlessStatements() {
        Spoken spoken = spoken("Omar Haddad said ".repeat(20_000));

        assertTrue(spoken.statements().stream()
                .allMatch(statement -> statement.evidence().words().length() < 5_000));
        assertTrue(
                spoken.statements().size() < 500, "found " + spoken.statements().size());
    }

    private static void check(Path folder) throws IOException {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        String text = Files.readString(folder.resolve("input.txt"));
        Spoken spoken = spoken(text);
        List<String> lines = new ArrayList<>();
        spoken.statements().forEach(statement -> lines.add(line(statement)));
        for (Quote quote : spoken.quotes()) {
            if (quote.outerSpeaker() != null) {
                lines.add("quote | " + speaker(quote.speaker()) + " | " + speaker(quote.outerSpeaker()));
            }
        }
        assertEquals(
                String.join("\n", CaseDocuments.lines(folder.resolve("expected.txt"))),
                String.join("\n", lines),
                Files.readString(folder.resolve("why.txt")).strip());
    }

    private static Spoken spoken(String text) {
        AnnotatedDocument plain = CaseDocuments.document(text, null, new Names(List.of()));
        AnnotatedDocument document = new AnnotatedDocument(
                plain.document(), plain.paragraphs(), new NameFinder(KnownNames.none()).find(plain.paragraphs()));
        Spoken spoken = new StatementExtractor(KnownNames.none()).extract(document, QUOTES.extract(document));
        for (Statement statement : spoken.statements()) {
            assertTrue(statement.evidence().standsIn(document.document().body()));
            assertTrue(statement.cue().standsIn(document.document().body()));
        }
        return spoken;
    }

    private static String line(Statement statement) {
        return String.join(
                " | ",
                statement.stance().name().toLowerCase(Locale.ROOT),
                speaker(statement.speaker()),
                statement.cue().words(),
                words(statement.medium()),
                speaker(statement.outerSpeaker()),
                statement.quotes().toString(),
                statement.evidence().words());
    }

    private static String speaker(Quote.@Nullable Speaker speaker) {
        if (speaker == null) {
            return "-";
        }
        String written = speaker.asWritten().words();
        return speaker.name() == null
                ? written
                : written.equals(speaker.name()) ? written : written + " = " + speaker.name();
    }

    private static String words(@Nullable Evidence evidence) {
        return evidence == null ? "-" : evidence.words();
    }
}
