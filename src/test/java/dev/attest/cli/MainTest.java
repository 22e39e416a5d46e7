package dev.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String REPORT =
            "Shells on Tell Sabil\n\nAt least four people were killed in Tell Sabil, the Harbour Committee said.\n";

    @TempDir
    private Path folder;

    private final InputStream in = System.in;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/report.txt"), REPORT);
    }

    @AfterEach
    void stopListening() {
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void aBuildEndsWithASummary() {
        assertEquals(0, build());
        assertTrue(said().contains("Captures:   1, of which 1 published and 0 held back"), said());
        assertTrue(said().contains("1 casualty figures"), said());
        assertTrue(said().contains("index.html"), said());
    }

    @Test
    void withoutACommandItBuilds() {
        assertEquals(
                0, Main.run("--articles", path("articles"), "--output", path("site"), "--templates", path("none")));
        assertTrue(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void strictFailsWhenSomethingIsHeldBackAndStillPublishesTheRest() throws IOException {
        Files.writeString(folder.resolve("articles/empty.txt"), "");
        assertEquals(0, build());
        assertEquals(1, build("--strict"));
        assertTrue(said().contains("held back empty.txt"), said());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --threads 0",
                "build --threads many",
                "build --base-url example.org",
                "build --base-url https://example.org/?q",
                "build --max-size 0",
                "build --no-such-option",
                "biuld",
                "serve --port 70000",
                "analyze --threads 0"
            })
    void wrongUsageEndsWithTwoAndSaysWhatIsAccepted(String line) {
        assertEquals(2, Main.run(line.split(" ")));
        assertTrue(complained().startsWith("attest: "), complained());
        assertTrue(complained().contains(" --help"), complained());
        assertTrue(complained().lines().count() <= 3, complained());
        assertFalse(complained().contains("\tat "), complained());
    }

    @Test
    void aFailureEndsWithOneAndNoStackTrace() {
        assertEquals(1, Main.run("build", "--articles", path("missing"), "--output", path("site")));
        assertTrue(complained().contains("there is no such folder"), complained());
        assertFalse(complained().contains("\tat "), complained());
    }

    @Test
    void verboseShowsTheCauses() {
        assertEquals(1, Main.run("build", "--verbose", "--articles", path("missing"), "--output", path("site")));
        assertTrue(complained().contains("\tat "), complained());
    }

    @Test
    void tooLittleMemoryIsSaidInOneLine() throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.attest.cli.Main",
                        "build",
                        "--articles",
                        path("articles"),
                        "--output",
                        path("site"))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertEquals(1, build.waitFor());
        String complained = Files.readString(folder.resolve("err.txt"));
        assertTrue(complained.contains(" MB of memory") && complained.contains("-Xmx"), complained);
        assertFalse(complained.contains("\tat "), complained);
    }

    @Test
    void aForeignFolderIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.txt"), "Mine.");
        assertEquals(1, build());
        assertEquals("Mine.", Files.readString(folder.resolve("site/thesis.txt")));
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void aBrokenTemplateIsNamedWithItsLineAndThePage() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/ledger.html"),
                "<!DOCTYPE html>\n<html lang=\"en\">\n<body><p th:text=\"${page.figurez()}\">x</p></body>\n</html>\n");
        assertEquals(
                1,
                Main.run(
                        "build",
                        "--articles",
                        path("articles"),
                        "--templates",
                        path("templates"),
                        "--output",
                        path("site")));
        assertTrue(complained().contains("ledger.html, line 3"), complained());
        assertTrue(complained().contains("figures/index.html"), complained());
    }

    @Test
    void checkFindsWhatWasChangedByHand() throws IOException {
        build();
        assertEquals(0, Main.run("check", path("site")));
        Path ledger = folder.resolve("site/figures/index.html");
        Files.writeString(ledger, Files.readString(ledger).replace("At least four people", "At least nine people"));
        assertEquals(1, Main.run("check", path("site")));
        assertTrue(said().contains("figures/index.html"), said());
    }

    @Test
    void analyzeAnswersFilesAndLines() {
        assertEquals(0, Main.run("analyze", path("articles/report.txt")));
        assertTrue(said().contains("\"harm\":\"killed\",\"countMin\":4,\"countMax\":null"), said());
        said.reset();
        System.setIn(new ByteArrayInputStream(
                "{\"id\": \"a\", \"text\": \"Two men were killed.\"}\nnonsense\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, Main.run("analyze"));
        assertTrue(said().startsWith("{\"id\":\"a\""), said());
        assertTrue(said().contains("\"line\":2,\"error\":"), said());
    }

    @Test
    void helpTeachesAndTheVersionIsThatOfThePom() throws IOException {
        assertEquals(0, Main.run("--help"));
        for (String command : new String[] {"build", "analyze", "check", "serve"}) {
            assertTrue(said().contains("  " + command + " "), said());
            assertEquals(0, Main.run(command, "--help"));
        }
        assertEquals(0, Main.run("--version"));
        assertTrue(said().contains(Version.GENERATOR), said());
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + Version.NUMBER + "</version>"));
    }

    private int build(String... more) {
        String[] args = {"build", "--articles", path("articles"), "--output", path("site"), "--templates", path("none")
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Main.run(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
