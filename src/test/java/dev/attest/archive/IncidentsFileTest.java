package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.archive.incident.Decision;
import dev.attest.yaml.InvalidYaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsFileTest {
    private static List<Decision> read(String yaml) throws InvalidYaml {
        return IncidentsFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(String yaml) {
        return String.valueOf(assertThrows(InvalidYaml.class, () -> read(yaml)).getMessage());
    }

    @Test
    void aDecisionNamesFiguresByArticleAndWords() throws Exception {
        List<Decision> decisions = read("""
                - split:
                    - article: a.txt
                      words: killed five people
                  note: the second strike
                """);
        assertEquals(
                List.of(new Decision(
                        Decision.Kind.SPLIT,
                        List.of(new Decision.Reference("a.txt", "killed five people")),
                        "the second strike",
                        "authority/incidents.yml",
                        1)),
                decisions);
    }

    @Test
    void whatCantBeMeantIsAnErrorWithItsLine() {
        assertTrue(problem("- note: nothing\n").contains("needs 'join' or 'split'"));
        assertTrue(problem("- join:\n    - article: a.txt\n      words: one\n").contains("needs two figures"));
        assertTrue(problem("- split:\n    - article: a.txt\n").contains("'words' is missing"));
        assertTrue(
                problem("- splitt:\n    - article: a.txt\n      words: one\n").contains("did you mean 'split'"));
    }
}
