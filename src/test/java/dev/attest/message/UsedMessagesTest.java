package dev.attest.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.archive.DoubtfulMerge;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections;
import dev.attest.article.Precision;
import dev.attest.article.Statement;
import dev.attest.page.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundles to what the templates, the pages and the scripts say. */
class UsedMessagesTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)([(}])");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z-]+\\.[a-z0-9.-]+)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\bsay(?:OfAll)?\\('([a-z0-9.-]+)'");

    private final Map<String, MessageFile.Entry> messages = Messages.builtInFile("en");

    @Test
    void theBundlesHoldWhatIsSaidAndNothingElse() throws IOException {
        Set<String> said = new TreeSet<>(List.of("plural.rules"));
        said.addAll(byTemplates());
        said.addAll(byPages());
        said.addAll(byScripts());
        assertEquals(String.join("\n", said), String.join("\n", new TreeSet<>(messages.keySet())));
    }

    @Test
    void templatesGiveAsManyArgumentsAsAMessageHasPlaceholders() throws IOException {
        for (Path template : files(Path.of("templates"), ".html")) {
            String text = Files.readString(template);
            IN_TEMPLATE.matcher(text).results().forEach(match -> {
                String words = Objects.requireNonNull(messages.get(match.group(1)), match.group(1))
                        .words();
                int given = match.group(2).equals("}") ? 0 : arguments(text, match.end());
                assertEquals(
                        MessageText.of(words).arguments(),
                        IntStream.range(0, given)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        template + ": " + match.group(1));
            });
        }
    }

    @Test
    void whatIsNotEscapedInATemplateIsAMessageOfHtml() throws IOException {
        for (Path template : files(Path.of("templates"), ".html")) {
            String text = Files.readString(template);
            assertEquals(
                    text.split("\\[\\(", -1).length,
                    text.split("\\[\\(#\\{[a-z0-9.-]+\\.html[(}]", -1).length,
                    template.toString());
        }
    }

    private static int arguments(String text, int start) {
        int depth = 1;
        int count = 1;
        for (int at = start; depth > 0; at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            count += c == ',' && depth == 1 ? 1 : 0;
        }
        return count;
    }

    private static Set<String> byTemplates() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path template : files(Path.of("templates"), ".html")) {
            IN_TEMPLATE.matcher(Files.readString(template)).results().forEach(match -> said.add(match.group(1)));
        }
        return said;
    }

    /** Those that stand in the sources by their keys, and those whose keys are made of constants. */
    private Set<String> byPages() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String folder : List.of("cite", "page", "render", "data", "message")) {
            for (Path source : files(Path.of("src/main/java/dev/attest", folder), ".java")) {
                IN_JAVA.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .filter(messages::containsKey)
                        .forEach(said::add);
            }
        }
        words(said, "harm", CasualtyFigure.Harm.values());
        words(said, "group", CasualtyFigure.VictimGroup.values());
        words(said, "verdict", Toll.Verdict.values());
        words(said, "precision", Precision.values());
        words(said, "finding", Corrections.Finding.values());
        words(said, "doubt", DoubtfulMerge.Reason.values());
        words(said, "tag", Statement.Stance.values());
        words(
                said,
                "qualifier",
                Arrays.stream(CasualtyFigure.Qualifier.values())
                        .filter(one -> one != CasualtyFigure.Qualifier.EXACT && one != CasualtyFigure.Qualifier.VAGUE)
                        .toArray(Enum<?>[]::new));
        words(
                said,
                "menu",
                Arrays.stream(Head.Section.values())
                        .filter(one -> !List.of(Head.Section.HOME, Head.Section.SEARCH, Head.Section.NONE)
                                .contains(one))
                        .toArray(Enum<?>[]::new));
        IntStream.rangeClosed(1, 12).forEach(month -> said.add("month." + month));
        IntStream.rangeClosed(1, 7).forEach(day -> said.add("weekday." + day));
        said.addAll(List.of("date.from", "date.until"));
        for (String kind : List.of("people", "organisations", "places", "sources")) {
            said.addAll(List.of("entries." + kind, "entries." + kind + "-head"));
        }
        said.addAll(reasons());
        said.addAll(dictionary());
        said.addAll(heldBack());
        return said;
    }

    /** The reasons for holding a file back whose words a reader of files says. */
    private Set<String> heldBack() throws IOException {
        StringBuilder literals = new StringBuilder();
        for (String folder : List.of("", "capture", "document")) {
            for (Path source : files(Path.of("src/main/java/dev/attest", folder), ".java")) {
                literals.append(Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", ""));
            }
        }
        Set<String> said = new TreeSet<>();
        messages.forEach((key, entry) -> {
            if (key.startsWith("reason.")
                    && Arrays.stream(entry.words().split("\\{\\d}", -1))
                            .allMatch(part -> literals.indexOf(part) >= 0)) {
                said.add(key);
            }
        });
        return said;
    }

    /** What tables and columns mean, whose keys are made of their names. */
    private Set<String> dictionary() throws IOException {
        Set<String> said = new TreeSet<>();
        String tables = Files.readString(Path.of("site-output/data/datapackage.json"));
        Pattern.compile("\"name\":\"([a-z0-9_]+)\"").matcher(tables).results().forEach(match -> {
            String name = match.group(1).replace('_', '-');
            said.addAll(List.of("table." + name, "table." + name + "-row", "column." + name));
        });
        for (Path source : files(Path.of("src/main/java/dev/attest/data"), ".java")) {
            Pattern.compile("\"([a-z]+\\.[a-z-]+)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(match -> said.add("column." + match.group(1)));
        }
        said.retainAll(messages.keySet());
        return said;
    }

    private static void words(Set<String> said, String kind, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            said.add(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The keys of the reasons that {@code archive.incident} gives, which are words of English there. */
    private static Set<String> reasons() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String name : List.of("Reasons", "Likeness", "Decisions")) {
            Path source = Path.of("src/main/java/dev/attest/archive/incident", name + ".java");
            Pattern.compile("\"([a-z][a-z;,]*(?: [a-z;,]+)+)(?:: )?\"")
                    .matcher(Files.readString(source))
                    .results()
                    .map(match -> "why." + match.group(1).replaceAll("[^a-z]+", "-"))
                    .forEach(said::add);
        }
        return said;
    }

    private Set<String> byScripts() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path script : files(Path.of("templates/assets"), ".js")) {
            String name =
                    Objects.requireNonNull(script.getFileName()).toString().replace(".js", "");
            String text = Files.readString(script);
            for (MatchResult match : IN_SCRIPT.matcher(text).results().toList()) {
                String key = match.group(1);
                boolean own = messages.containsKey("script." + name + "." + key);
                boolean shared = messages.containsKey("script." + key) || messages.containsKey(key);
                assertTrue(own || shared || key.endsWith("."), name + ": " + key);
                said.add(own ? "script." + name + "." + key : messages.containsKey(key) ? key : "script." + key);
            }
            // Those that are chosen between two, or made of a kind.
            messages.keySet().stream()
                    .filter(key -> key.startsWith("script." + name + "."))
                    .filter(key -> text.contains("'" + key.substring(("script." + name + ".").length()) + "'")
                            || (key.startsWith("script.search.kind.") && text.contains("'" + key.substring(19) + "'")))
                    .forEach(said::add);
        }
        said.removeIf(key -> key.endsWith("."));
        return said;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .toList());
            assertTrue(!found.isEmpty(), folder.toString());
            return found;
        }
    }
}
