package dev.attest.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.extract.AnnotatedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/cases/quote}: {@code input.txt}, and in {@code expected.json} all quotes in order. Of a quote
 * its run, kind and speaker as written are compared always; name, role, affiliation, cue, medium and continues where they are given.
 */
class QuoteCasesTest {
    private static final Path CASES = Path.of("src", "test", "cases", "quote");
    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theQuotesOfACaseAreFoundWithTheirSpeakers(Path folder) throws IOException {
        String why = Files.readString(folder.resolve("why.txt"), StandardCharsets.UTF_8)
                .strip();
        AnnotatedDocument document =
                QuoteDocuments.of(Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8));
        JsonNode expected =
                new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json"), StandardCharsets.UTF_8));

        List<Quote> quotes = EXTRACTOR.extract(document);

        List<String> want = new ArrayList<>();
        List<String> got = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), quotes.size()); i++) {
            JsonNode fields = i < expected.size() ? expected.get(i) : null;
            if (fields != null) {
                want.add(line(fields));
            }
            if (i < quotes.size()) {
                got.add(line(quotes.get(i), fields));
                assertTrue(quotes.get(i).evidence().standsIn(document.document().body()), why);
            }
        }
        assertEquals(String.join("\n", want), String.join("\n", got), why);
    }

    private static String line(JsonNode fields) {
        StringBuilder line = new StringBuilder();
        fields.properties().forEach(field -> line.append(field.getKey())
                .append('=')
                .append(field.getValue().isNull() ? "none" : field.getValue().asText())
                .append("; "));
        return line.toString();
    }

    private static String line(Quote quote, @Nullable JsonNode fields) {
        StringBuilder line = new StringBuilder();
        List<String> keys = new ArrayList<>(List.of("quote", "kind", "speaker"));
        if (fields != null) {
            keys.clear();
            fields.fieldNames().forEachRemaining(keys::add);
        }
        keys.forEach(
                key -> line.append(key).append('=').append(value(quote, key)).append("; "));
        return line.toString();
    }

    private static String value(Quote quote, String key) {
        Quote.Speaker speaker = quote.speaker();
        return switch (key) {
            case "quote" -> quote.evidence().words();
            case "kind" -> quote.kind().name().toLowerCase(Locale.ROOT);
            case "speaker" -> words(speaker == null ? null : speaker.asWritten());
            case "name" -> speaker == null || speaker.name() == null ? "none" : speaker.name();
            case "role" -> words(speaker == null ? null : speaker.role());
            case "affiliation" -> words(speaker == null ? null : speaker.affiliation());
            case "cue" -> words(quote.cue());
            case "medium" -> words(quote.medium());
            case "continues" ->
                quote.continues() == null ? "none" : quote.continues().toString();
            default ->
                throw new IllegalArgumentException(
                        "expected.json knows quote, kind, speaker, name, role, affiliation, cue, medium and continues, found "
                                + key);
        };
    }

    private static String words(@Nullable Evidence evidence) {
        return evidence == null ? "none" : evidence.words();
    }
}
