package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.Progress;
import dev.attest.SiteBuild;
import dev.attest.SitePreview;
import dev.attest.browser.Browser.Look;
import dev.attest.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An archivist edits an article with its page open. */
@InBrowser
@SuppressWarnings("NullAway.Init") // JUnit and the method before each test set the fields.
class ServeTest {
    private static final String FIRST = "Shelling in Aleppo killed 12 people, the Harbour Relief Committee said.";

    @TempDir
    Path folder;

    private Path article;
    private SitePreview preview;
    private SiteServer server;
    private CountDownLatch mayBuild;

    @BeforeEach
    void serve() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        article = articles.resolve("market.txt");
        write("14 people", "quiet");
        Files.writeString(articles.resolve("market.yml"), "published: 2016-10-14\npublisher: The Market Post\n");
        SiteBuild.Settings settings =
                new SiteBuild.Settings(articles, null, folder.resolve("site"), null, 2, 64L * 1024 * 1024);
        preview = new SitePreview(null);
        mayBuild = new CountDownLatch(1);
        new SiteBuild(settings, Progress.none(), preview).run();
        server = SiteServer.start(settings.output(), 0, settings.inputs(), changed -> build(settings), preview);
    }

    @AfterEach
    void close() throws IOException {
        mayBuild.countDown();
        server.close();
        preview.close();
    }

    private void write(String wounded, String end) throws IOException {
        String between = "Nobody came to the market on that day, and the shops stayed shut.\n\n".repeat(80);
        Files.writeString(
                article,
                "At the market\n\n" + FIRST + "\n\n" + between + "Later " + wounded
                        + " were wounded there.\n\nThe night was " + end + ".\n");
    }

    private boolean build(SiteBuild.Settings settings) throws IOException {
        try {
            if (!mayBuild.await(60, TimeUnit.SECONDS)) {
                throw new IOException("nobody looked");
            }
            new SiteBuild(settings, Progress.none(), preview).run();
            return true;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatWasEditedTakesThePlaceOfWhatStoodThere(Browser browser) throws Exception {
        browser.look(Look.DESK);
        browser.open(server.address() + page());
        browser.open(server.address() + page() + "#" + figure(browser, "14 people"));
        long buttons = browser.all(".cite-open").size();
        assertTrue(buttons > 0);
        browser.ask("window.scrollBy(0, -300); return true");
        long top = top(browser);
        assertTrue(top > 300, "the finding is far below");
        browser.ask("window.isSame = true; return true");
        browser.complaints();

        write("14 people", "loud");
        browser.waitUntil(
                "the text is there", () -> browser.find("main").getText().contains("loud"));
        assertEquals(true, browser.ask("return window.isSame === true"), "without a navigation");
        assertEquals(top, top(browser), "where it was scrolled to");
        assertTrue(browser.find(":target").getText().startsWith("14 people"));
        assertEquals(buttons, browser.all(".cite-open").size());
        browser.find("body").sendKeys("/");
        assertEquals("q", browser.ask("return document.activeElement.name"));
        browser.find(".record [id^='about-f-'] .cite-open").sendKeys(Keys.ENTER);
        assertEquals(1, browser.all("dialog[open]").size());

        write("15 people", "dark");
        browser.waitUntil("so is the next", () -> browser.find("main").getText().contains("dark"));
        assertEquals(true, browser.ask("return window.isSame === true"));
        assertEquals(List.of(), browser.complaints());

        mayBuild.countDown();
        browser.waitUntil("a build loads it anew", () -> browser.ask("return window.isSame === true")
                .equals(false));
        assertTrue(browser.find("main").getText().contains("15 people"));
    }

    private String page() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("site").resolve("articles"))) {
            return "articles/"
                    + pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.startsWith("market"))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static String figure(Browser browser, String words) {
        return String.valueOf(browser.ask(
                "return [...document.querySelectorAll('.text [id^=f-]')].find(f => f.textContent.startsWith(arguments[0])).id",
                words));
    }

    private static long top(Browser browser) {
        return ((Number) browser.ask("return Math.round(window.scrollY)")).longValue();
    }
}
