package dev.attest.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.document.Body;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The folders of {@code src/test/cases/name}: {@code input.txt}, an article; {@code expected.txt}, a line for each entity in the
 * order of its first mention, as {@code KIND Entity [gender] = mention | mention}; {@code why.txt}. Names of no kind are left out.
 */
class NameCasesTest {
    private static final Path CASES = Path.of("src/test/cases/name");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheNamesExpected() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.sorted().toList();
        }
        assertTrue(folders.size() > 20, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        String expected = Files.readString(folder.resolve("expected.txt"));
        Body body = Body.ofLines(Files.readString(folder.resolve("input.txt")));
        Names names = new NameFinder(KnownNames.none()).find(AnnotatedDocument.paragraphsOf(body));
        names.all().forEach(name -> assertTrue(name.evidence().standsIn(body)));
        assertEquals(expected.strip(), described(names).strip());
    }

    private static String described(Names names) {
        Map<String, List<String>> mentions = new LinkedHashMap<>();
        for (Names.Name name : names.all()) {
            if (name.kind() != Names.Kind.OTHER) {
                String gender = name.gender() == Names.Gender.UNKNOWN
                        ? ""
                        : " [" + name.gender().toString().charAt(0) + "]";
                mentions.computeIfAbsent(name.kind() + " " + name.entity() + gender, key -> new ArrayList<>())
                        .add(name.evidence().words());
            }
        }
        StringBuilder lines = new StringBuilder();
        mentions.forEach((entity, words) -> lines.append(entity)
                .append(" = ")
                .append(String.join(" | ", words))
                .append('\n'));
        return lines.toString();
    }
}
