package dev.attest.extract.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases of quotes by the mistake that they guard against. Each folder says its class in {@code class.txt}, a number or '-' for
 * none of them: 1 right place, wrong head; 2 subject of the wrong clause; 3 a nominal or document as source; 4 a rare verb; 5 a
 * second run; 6 another paragraph or a colon; 7 a speaker to the right with apposition; 8 a relative clause; 9 a short quote, a
 * scare quote or a title; 10 a pronoun; 11 a shared surname or a full name; 12 marks.
 */
class QuoteCaseClassesTest {
    private static final int CLASSES = 12;

    private static final int EACH = 10;

    @Test
    void everyClassOfMistakeHasTenCases() throws IOException {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Path folder : QuoteCasesTest.cases()) {
            String word = Files.readString(folder.resolve("class.txt"), StandardCharsets.UTF_8)
                    .strip();
            assertTrue(
                    word.equals("-")
                            || Stream.iterate(1, i -> i + 1).limit(CLASSES).anyMatch(i -> word.equals("" + i)),
                    folder + "/class.txt: a number from 1 to 12 or '-' is expected, found '" + word + "'");
            counts.merge(word, 1, Integer::sum);
        }
        for (int number = 1; number <= CLASSES; number++) {
            int found = counts.getOrDefault("" + number, 0);
            assertTrue(
                    found >= EACH, "class " + number + " has " + found + " cases, at least " + EACH + " are expected");
        }
    }

    @Test
    void thereAreMoreThanAHundredAndTwentyCases() throws IOException {
        assertTrue(QuoteCasesTest.cases().size() >= CLASSES * EACH);
    }
}
