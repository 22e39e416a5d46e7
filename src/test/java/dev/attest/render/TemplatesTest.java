package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** What would let data become markup, style or script, or point past the check of links. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("utext|\\sstyle=|th:style|<style|\\son[a-z]+=|th:on[a-z]+|javascript:"
                    + "|\\[\\((?!#\\{[a-z0-9.-]+\\.html[(}])|\\[\\[(?!#\\{[a-z0-9.-]+\\}\\]\\])|@\\{|th:inline|th:attr|th:attrappend|th:attrprepend|<script(?! defer th:src=| type=\"application/(?:ld|vnd\\.citationstyles\\.csl)\\+json\" [^>]*th:json=)|<base"
                    + "|<form(?! role=\"search\" [^>]*th:action=\"\\|\\$\\{[a-z.()]*head(\\(\\))?\\.root\\(\\)}search\\.html\\|\" method=\"get\")"
                    + "|http://");

    @Test
    void noTemplateLetsDataBecomeMarkup() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertTrue(templates.size() > 12, templates.toString());
            for (Path template : templates) {
                List<String> lines = Files.readAllLines(template);
                assertEquals(
                        List.of(),
                        lines.stream()
                                .filter(line -> FORBIDDEN.matcher(line).find())
                                .toList(),
                        template.toString());
            }
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (String name : List.of(
                "assets/site.css",
                "assets/site.js",
                "assets/ledger.js",
                "assets/map.js",
                "assets/cite.js",
                "assets/search.js")) {
            String text = Files.readString(TEMPLATES.resolve(name));
            assertTrue(
                    !text.contains("//cdn")
                            && !text.contains("http:")
                            && !text.contains("https://")
                            && !text.contains("@import"),
                    name);
        }
    }
}
