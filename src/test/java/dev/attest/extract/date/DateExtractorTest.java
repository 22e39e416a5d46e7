package dev.attest.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attest.article.DateMention;
import dev.attest.extract.CaseDocuments;
import dev.attest.extract.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the dates found in each case of {@code src/test/cases/date} against its {@code expected.txt}: a date a line,
 * {@code words | first day | last day | granularity}, with {@code -} for a day that is open. {@code published.txt} holds the
 * day of publication; without it the case is undated.
 */
class DateExtractorTest {
    @TestFactory
    Stream<DynamicTest> everyCaseGivesItsDates() throws IOException {
        return CaseDocuments.folders("date").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        List<String> published = CaseDocuments.lines(folder.resolve("published.txt"));
        LocalDate day = published.isEmpty() ? null : LocalDate.parse(published.get(0));
        List<String> found = new DateExtractor()
                .extract(CaseDocuments.document(text, day, new Names(List.of()))).stream()
                        .map(DateExtractorTest::described)
                        .toList();
        assertEquals(CaseDocuments.lines(folder.resolve("expected.txt")), found);
    }

    private static String described(DateMention mention) {
        return String.join(
                " | ",
                mention.evidence().words(),
                day(mention.from()),
                day(mention.to()),
                mention.granularity().name().toLowerCase(Locale.ROOT));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
