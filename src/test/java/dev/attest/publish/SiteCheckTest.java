package dev.attest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.publish.SiteCheck.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckTest {
    private static final String ARTICLE =
            "<h1 id=top>Dell</h1><p id=p-1><span id=w-3><mark id=w-4>They</mark> said</span> <mark id=q-1 data-finding='q-1'>“We"
                    + " </mark><mark data-finding='q-1 f-2'>count  &amp; count</mark><mark data-finding=q-1> again”</mark>.</p>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path site;

    @Test
    void aSiteThatIsWholeIsGood() throws IOException {
        Report report = check(
                "index.html",
                "<a href='articles/dell.html'>x</a><a href='articles/dell.html#p-1'>y</a><a href='?q=1#here'>z</a>"
                        + "<b id=here></b><a href='#top'>up</a><a href='https://elsewhere.example/gone'>out</a>"
                        + "<a href='mailto:a@b.example'>m</a><img src='a%20b.png' srcset='a%20b.png 1x, a%20b.png 2x'>"
                        + "<blockquote data-evidence='articles/dell.html#q-1'>“We count  &amp; count again”</blockquote>",
                "articles/dell.html",
                ARTICLE + "<a href='../index.html#:~:text=x'>home</a><q data-evidence='#f-2'>count  &amp; count</q>"
                        + "<a class=cited href='#w-3'>They said</a><a class=cited href='#w-4'>They</a>",
                "a b.png",
                "png");
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(4, 2), List.of(report.files(), report.pages()));
        assertEquals(List.of(9, 5, 4), List.of(report.links(), report.anchors(), report.findings()));
        assertTrue(report.isGood());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='gone.html'>|No such file",
                "<a href='articles/Dell.html'>|differs in case",
                "<a href='articles/'>|No such file",
                "<a href='people/'>|name its index.html",
                "<a href='.'>|name its index.html",
                "<a href='/articles/dell.html'>|root of the host",
                "<a href='../x.html'>|out of the site",
                "<a href='%zz.html'>|%25",
                "<a href='articles/dell.html#p-9'>|No such id in articles/dell.html: p-9",
                "<a href='articles/dell.html#Q-1'>|No such id",
                "<a href='#nowhere'>|No such id in index.html",
                "<img src=gone.png>|No such file",
                "<img srcset='people/index.html 1x, gone.png 2x'>|gone.png",
                "<link rel=stylesheet href=gone.css>|No such file",
                "<script src=gone.js></script>|No such file",
                "<label for=nobody>|No such id",
                "<b id=twice></b><i id=twice></i>|more than one element",
                "<q data-evidence='articles/dell.html#q-1'>“We count & count again”</q>|not the article's",
                "<q data-evidence='articles/dell.html#q-1'>We count  &amp; count again</q>|not the article's",
                "<q data-evidence='articles/dell.html#q-7'>x</q>|No such finding",
                "<q data-evidence='articles/dell.html'>x</q>|a finding in it",
                "<q data-evidence='gone.html#q-1'>x</q>|must be a page",
                "<a class=cited href='articles/dell.html#w-3'>They sayd</a>|not the article's",
                "<a class=cited href='articles/dell.html'>They said</a>|a finding in it"
            })
    void whatIsWrongInAPageIsSaidWithItsPlace(String html, String said) throws IOException {
        Report report = check("index.html", html, "articles/dell.html", ARTICLE, "people/index.html", "people");
        assertEquals(1, report.problems().size(), report.problems().toString());
        assertTrue(
                report.problems().get(0).toString().startsWith("index.html: "),
                report.problems().toString());
        assertTrue(
                report.problems().get(0).message().contains(said),
                report.problems().toString());
    }

    @Test
    void thePageForAddressesThatLeadNowhereMayHaveABase() throws IOException {
        assertEquals(
                List.of(),
                check(
                                "404.html",
                                "<base href='https://a.example/sub/'><a href='people/a.html'>x</a><a href='/sub/'>y</a>",
                                "people/a.html",
                                "x")
                        .problems());
    }

    @Test
    void aFileThatWasChangedOrLostIsFoundAndAForeignOneOnlyNoted() throws IOException {
        check("index.html", "<p>x", "a.css", "a", "lost.txt", "lost");
        Files.writeString(site.resolve("a.css"), "b");
        Files.writeString(site.resolve("index.html"), "<p>y");
        Files.delete(site.resolve("lost.txt"));
        Files.writeString(site.resolve("CNAME"), "news.example");
        Report report = SiteCheck.check(site);
        assertEquals(
                List.of("a.css", "index.html", "lost.txt"),
                report.problems().stream().map(SiteCheck.Problem::path).toList());
        assertEquals(List.of("CNAME"), report.foreign());
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() {
        assertThrows(IOException.class, () -> SiteCheck.check(site));
    }

    @Test
    void aBrokenManifestNamesItsLine() throws IOException {
        check("index.html", "x");
        Files.writeString(site.resolve("manifest-sha256.txt"), "nonsense\n");
        IOException broken = assertThrows(IOException.class, () -> SiteCheck.check(site));
        assertTrue(broken.toString().contains("line 1"), broken.toString());
    }

    private Report check(String... pathsAndContents) throws IOException {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new Artifact("attest.json", "{}".getBytes(UTF_8)));
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            artifacts.add(new Artifact(pathsAndContents[i], pathsAndContents[i + 1].getBytes(UTF_8)));
        }
        FolderPublisher.to(site, List.of()).publish(artifacts.stream());
        return SiteCheck.check(site);
    }
}
