package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown before the site is built is what the build then publishes, or is not shown. */
@SuppressWarnings("NullAway.Init") // JUnit and the method before each test set the fields.
class SitePreviewTest {
    private static final String TEXT = """
            The Harbour Relief Committee said on Monday that shelling in Aleppo killed 12 people.

            “We saw smoke,” said Lina Haddad, a nurse. Nobody came to help.
            """;

    @TempDir
    Path folder;

    private Path articles;
    private Path templates;
    private Path output;
    private SitePreview preview;

    @BeforeEach
    void buildAnArchive() throws Exception {
        articles = Files.createDirectories(folder.resolve("articles"));
        templates = Files.createDirectories(folder.resolve("templates"));
        output = folder.resolve("site");
        for (String name : List.of("market", "harbour")) {
            Files.writeString(articles.resolve(name + ".txt"), "At the " + name + "\n\n" + TEXT);
            Files.writeString(
                    articles.resolve(name + ".yml"),
                    "published: 2016-10-1" + name.length() + "\npublisher: The " + name + " Post\n");
        }
        preview = new SitePreview(templates);
        build();
    }

    @AfterEach
    void close() throws IOException {
        preview.close();
    }

    @Test
    void anEditedTextIsShownAsTheBuildWillPublishIt() throws Exception {
        String path = page("market");
        assertTrue(preview.file(path).isEmpty(), "nothing changed yet");
        edit("market.txt", "Nobody came to help.", "Nobody came to help, and the road stayed closed.");
        assertTrue(preview.take(Set.of(articles.resolve("market.txt").toRealPath())));
        String early = shown(path);
        assertTrue(early.contains("the road stayed closed"));
        assertTrue(preview.file(page("harbour")).isEmpty(), "no other page is drawn");
        build();
        assertEquals(published(path), early);
        assertTrue(preview.file(path).isEmpty(), "the site is built");
    }

    @Test
    void aBuildWaitsForNobodyWhoDoesNotAsk() throws Exception {
        edit("market.txt", "Nobody came to help.", "Nobody came to help, and the road stayed closed.");
        assertTrue(preview.take(Set.of(articles.resolve("market.txt").toRealPath())));
        build();
        assertTrue(published(page("market")).contains("the road stayed closed"));
    }

    @Test
    void anEditedSidecarIsShownAsTheBuildWillPublishIt() throws Exception {
        edit("harbour.yml", "publisher:", "headline: The port\npublisher:");
        assertTrue(preview.take(Set.of(articles.resolve("harbour.yml").toRealPath())));
        String early = shown(page("harbour"));
        assertTrue(early.contains(">The port</h1>"));
        build();
        assertEquals(published(page("harbour")), early);
    }

    @Test
    void aNewFigureAndANewNameAreShownWithoutWhatOnlyTheWholeArchiveTells() throws Exception {
        edit(
                "market.txt",
                "Nobody came to help.",
                "Omar Nasser, the mayor of Tell Sabil, said three children were wounded in Aleppo on Sunday.");
        assertTrue(preview.take(Set.of(articles.resolve("market.txt").toRealPath())));
        String early = shown(page("market"));
        assertTrue(early.contains("Omar Nasser"));
        assertTrue(early.contains("killed 12 people"));
    }

    @Test
    void whatMovesOtherPagesIsLeftToTheBuild() throws Exception {
        edit("market.yml", "2016-10-16", "2016-10-20");
        assertFalse(preview.take(Set.of(articles.resolve("market.yml").toRealPath())), "another day, another place");
        Files.writeString(articles.resolve("new.txt"), "A new one\n\n" + TEXT);
        assertFalse(preview.take(Set.of(articles.resolve("new.txt").toRealPath())));
        Files.delete(articles.resolve("harbour.txt"));
        assertFalse(preview.take(Set.of(articles.toRealPath().resolve("harbour.txt"))));
    }

    @Test
    void withAnotherTemplateEveryPageIsDrawnAsItIsAskedFor() throws Exception {
        Files.writeString(
                templates.resolve("about.html"),
                "<!DOCTYPE html><html><body><main th:text=\"${site.title()}\">t</main></body></html>");
        assertTrue(preview.take(Set.of(templates.resolve("about.html"))));
        String early = shown("about.html");
        String article = shown(page("market"));
        build();
        assertEquals(published("about.html"), early);
        assertEquals(published(page("market")), article);
    }

    @Test
    void aBrokenTemplateIsLeftToTheBuildToTell() throws Exception {
        Files.writeString(templates.resolve("about.html"), "<html th:text=\"${nothing(\"></html>");
        preview.take(Set.of(templates.resolve("about.html")));
        assertTrue(preview.file("about.html").isEmpty());
    }

    @Test
    void whereABuildHadNothingToDoTheArchiveIsReadForThePreview() throws Exception {
        try (SitePreview late = new SitePreview(templates)) {
            assertFalse(late.isReady());
            assertFalse(late.take(Set.of(articles.resolve("market.txt"))));
            new SiteBuild(settings(), Progress.none()).prepare(late);
            assertTrue(late.isReady());
            late.practise();
            assertTrue(late.file(page("market")).isEmpty());
            edit("market.txt", "smoke", "dust");
            assertTrue(late.take(Set.of(articles.resolve("market.txt").toRealPath())));
            assertTrue(new String(late.file(page("market")).orElseThrow(), StandardCharsets.UTF_8)
                    .contains("We saw dust"));
        }
    }

    private SiteBuild.Settings settings() {
        URI noAddress = null;
        return new SiteBuild.Settings(articles, templates, output, noAddress, folder.resolve("cache"), 2, 2L << 20);
    }

    private void build() throws IOException, InvalidYaml {
        new SiteBuild(settings(), Progress.none(), preview).run();
        preview.built();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = articles.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), text);
        Files.writeString(path, text.replace(from, to));
    }

    private String page(String name) throws IOException {
        try (Stream<Path> pages = Files.list(output.resolve("articles"))) {
            return "articles/"
                    + pages.map(page -> page.getFileName().toString())
                            .filter(page -> page.startsWith(name))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private String shown(String path) {
        return new String(preview.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private String published(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }
}
