package dev.attest.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
    private static final Path CASES = Path.of("src/test/cases/search-terms");

    private final Terms terms = new Terms();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsCutAndFoldedAsTheCaseSays(Path folder) throws IOException {
        assertTrue(Files.size(folder.resolve("why.txt")) > 0);
        assertEquals(
                Files.readString(folder.resolve("expected.txt")).strip(),
                String.join(" ", terms.of(Files.readString(folder.resolve("input.txt")))));
    }

    @Test
    void wordsOfTheListOfThosePassedOverAreKnownInTheirFoldedForm() {
        assertTrue(terms.isPassedOver("the"));
        assertTrue(terms.isPassedOver(terms.of("إلى").get(0)));
        assertFalse(terms.isPassedOver("us"), "the country");
    }

    @Test
    void foldingAFoldedWordChangesNothing() {
        for (String term : terms.of("Médecins ١٢٠ مدرسة Łódź O'Neill's")) {
            assertEquals(List.of(term), terms.of(term));
        }
    }

    @Test
    void aTextOfOneSignOverAndOverIsCutInOneGo() {
        for (String sign : List.of("'", "a'", "1,111", ",", "ـ", "\u0651", "𝒜")) {
            String text = sign.repeat(200_000);
            assertTrue(terms.of(text).size() <= text.length());
        }
    }
}
