package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.Messages;
import dev.attest.page.ArticlePage;
import dev.attest.page.ArticlePage.ParagraphView;
import dev.attest.page.ArticlePage.Segment;
import dev.attest.page.Page;
import dev.attest.page.Site;
import dev.attest.publish.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateRendererTest {
    private static final TemplateRenderer RENDERER = new TemplateRenderer(null, Messages.english());

    private final Path overrides;

    TemplateRendererTest(@TempDir Path overrides) {
        this.overrides = overrides;
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                SamplePages.full().stream().map(page -> arguments(page, SamplePages.SITE)),
                SamplePages.minimal().stream().map(page -> arguments(page, SamplePages.BARE_SITE)));
    }

    private static Arguments arguments(Page page, Site site) {
        return Arguments.of(
                Named.of(page.getClass().getSimpleName() + " " + page.head().path(), page), site);
    }

    @Test
    void theSamplesHoldAPageOfEveryKind() {
        Set<Class<?>> kinds = Set.of(Page.class.getPermittedSubclasses());
        assertEquals(kinds, SamplePages.full().stream().map(Page::getClass).collect(Collectors.toSet()));
        assertEquals(kinds, SamplePages.minimal().stream().map(Page::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWellFormedAndOutlined(Page page, Site site) {
        String html = html(page, site);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document document = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors());
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=en dir=ltr>"), html.substring(0, 80));
        assertFalse(html.contains("\r"));
        assertFalse(html.contains("th:"), "what is meant for Thymeleaf stays behind");
        assertEquals(1, document.select("h1").size());
        assertEquals(1, document.select("main").size());
        assertHeadingsInOrder(document);
        assertIdsUnique(document);
        assertNamesResolve(document);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyShownWordOfAnArticleIsALinkToItsEvidence(Page page, Site site) {
        for (Element shown : document(page, site).select(".cited")) {
            assertEquals("a", shown.normalName());
            assertTrue(shown.attr("href").contains("#"), shown.outerHtml());
            assertFalse(shown.wholeText().isEmpty());
            assertEquals(0, shown.childrenSize());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextOfAnArticleIsShownLetterByLetter(Page page, Site site) {
        if (page instanceof ArticlePage article) {
            List<String> shown = document(page, site).select(".passage").stream()
                    .map(Element::wholeText)
                    .toList();
            List<String> expected = article.paragraphs().stream()
                    .map(p -> p.segments().stream().map(Segment::words).collect(Collectors.joining()))
                    .toList();
            assertEquals(expected, shown);
        }
    }

    @Test
    void blanksAtTheEdgesOfASegmentStay() {
        ArticlePage page = withParagraph(new ParagraphView(
                "text",
                false,
                List.of(
                        plain("  one \n"),
                        new Segment(" two\t", List.of(), "b", null, "quote"),
                        plain(""),
                        new Segment(
                                "\u00A0three ",
                                List.of(plain("\u00A0"), new Segment("three ", List.of(), "d", null, "place")),
                                "c",
                                null,
                                "sentence"))));
        Element passage = document(page, SamplePages.SITE).expectFirst(".passage");
        assertEquals("  one \n two\t\u00A0three ", passage.wholeText());
    }

    @Test
    void findingsAreMarkedWithTheirNamesAndLieInEachOther() {
        Segment name = new Segment("she", List.of(), "w", null, "person");
        ArticlePage page = withParagraph(new ParagraphView(
                "text",
                false,
                List.of(
                        new Segment("she two", List.of(name, plain(" two")), "a", "a", "quote"),
                        new Segment("three", List.of(), null, "a", "sentence"))));
        Element passage = document(page, SamplePages.SITE).expectFirst(".passage");
        assertEquals(
                "<mark id=\"a\" data-finding=\"a\" class=\"quote\">"
                        + "<mark id=\"w\" class=\"person\">she</mark> two</mark>"
                        + "<span data-finding=\"a\">three</span>",
                passage.html().replace("\n", ""));
    }

    private static Segment plain(String words) {
        return new Segment(words, List.of(), null, null, "");
    }

    @Test
    void aRightToLeftArticleRunsFromTheRight() {
        Page arabic = SamplePages.full().stream()
                .filter(page -> page.head().path().endsWith("ar-market.html"))
                .findFirst()
                .orElseThrow();
        Document document = document(arabic, SamplePages.SITE);
        assertEquals("rtl", document.expectFirst("h1").attr("dir"));
        document.select(".passage").forEach(passage -> {
            assertEquals("rtl", passage.attr("dir"));
            assertEquals("ar", passage.attr("lang"));
        });
    }

    @Test
    void theMenuNamesThePageItIsOn() {
        Page page = SamplePages.full().stream()
                .filter(p -> p.head().path().equals("figures.html"))
                .findFirst()
                .orElseThrow();
        Document document = document(page, SamplePages.SITE);
        assertEquals("Figures", document.select("nav [aria-current=page]").text());
        assertEquals("figures.html", document.select("nav [aria-current=page]").attr("href"));
    }

    @Test
    void twoRenderersGiveTheSameBytesOnAnyNumberOfThreads() {
        List<Page> pages = SamplePages.full();
        List<String> one =
                pages.stream().map(page -> html(page, SamplePages.SITE)).toList();
        TemplateRenderer other = new TemplateRenderer(overrides, Messages.english());
        List<String> many = Stream.iterate(0, i -> i + 1)
                .limit(pages.size() * 8L)
                .parallel()
                .map(i -> text(other.render(pages.get(i % pages.size()), SamplePages.SITE)))
                .toList();
        for (int i = 0; i < many.size(); i++) {
            assertEquals(one.get(i % pages.size()), many.get(i));
        }
    }

    @Test
    void aTemplateOfTheFolderTakesThePlaceOfOurs() throws IOException {
        override("not-found.html", "<p>\r\nNothing at <b th:text=\"${page.head().path()}\">x</b></p>");
        TemplateRenderer renderer = new TemplateRenderer(overrides, Messages.english());
        List<Page> pages = SamplePages.full();
        Page notFound = pages.get(pages.size() - 1);
        assertEquals("<p>\nNothing at <b>404.html</b></p>", text(renderer.render(notFound, SamplePages.SITE)));
        Page home = pages.get(0);
        assertEquals(html(home, SamplePages.SITE), text(renderer.render(home, SamplePages.SITE)));
    }

    @Test
    void anAssetOfTheFolderTakesThePlaceOfOursAndOthersAreAdded() throws IOException {
        override("assets/site.css", "p { color: green }");
        override("assets/fonts/a.woff2", "font");
        override("assets/.DS_Store", "not meant to be published");
        List<Artifact> ours = RENDERER.assets(SamplePages.SITE).toList();
        List<Artifact> theirs = new TemplateRenderer(overrides, Messages.english())
                .assets(SamplePages.SITE)
                .toList();
        List<String> names = List.of(
                "assets/cite.js",
                "assets/favicon.svg",
                "assets/ledger.js",
                "assets/map.js",
                "assets/search.js",
                "assets/site.css",
                "assets/site.js",
                "assets/words.js");
        assertEquals(names, paths(ours));
        assertEquals(
                Stream.concat(names.stream(), Stream.of("assets/fonts/a.woff2"))
                        .sorted()
                        .toList(),
                paths(theirs));
        assertEquals("p { color: green }", text(theirs.get(names.indexOf("assets/site.css") + 1)));
        assertArrayEquals(
                ours.get(names.indexOf("assets/site.js")).bytes(),
                theirs.get(names.indexOf("assets/site.js") + 1).bytes());
    }

    @Test
    void aFolderThatIsNotThereIsAsGoodAsNone() {
        TemplateRenderer renderer = new TemplateRenderer(overrides.resolve("missing"), Messages.english());
        assertEquals(
                paths(RENDERER.assets(SamplePages.SITE).toList()),
                paths(renderer.assets(SamplePages.SITE).toList()));
    }

    @Test
    void aNameThatTheRecordDoesNotKnowIsNamedWithItsPlace() throws IOException {
        override("ledger.html", "<main>\n  <p th:text=\"${page.figurez()}\">x</p>\n</main>");
        String message = failure();
        assertTrue(
                message.startsWith(overrides.resolve("ledger.html") + ", line 2, column 6: page figures.html"),
                message);
        assertTrue(message.endsWith("in the expression 'page.figurez()', LedgerPage has no figurez()"), message);
    }

    @Test
    void anExpressionThatCannotBeReadIsNamedWithItsPlace() throws IOException {
        override("ledger.html", "<main>\n\n<p th:if=\"${page.figures( }\">x</p>\n</main>");
        String message = failure();
        assertTrue(
                message.startsWith(overrides.resolve("ledger.html") + ", line 3, column 4: page figures.html"),
                message);
        assertTrue(message.contains("page.figures("), message);
    }

    @Test
    void markupThatCannotBeReadIsNamedWithItsPlace() throws IOException {
        override("ledger.html", "<main>\n<p class=\"a\" class=\"b\">x</p>\n</main>");
        String message = failure();
        assertTrue(message.startsWith(overrides.resolve("ledger.html") + ", line "), message);
        assertTrue(message.contains("page figures.html"), message);
    }

    @Test
    void aFragmentThatIsNotThereIsNamed() throws IOException {
        override("ledger.html", "<main>\n<p th:replace=\"~{parts :: nothing}\">x</p></main>");
        String message = failure();
        assertTrue(message.startsWith(overrides.resolve("ledger.html") + ", line 2, column 4"), message);
        assertTrue(message.contains("nothing"), message);
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() throws IOException {
        override("ledger.html", "<main>\n<p th:replace=\"~{no-such-file :: nothing}\">x</p></main>");
        assertTrue(failure().contains("no-such-file"), failure());
    }

    @Test
    void anErrorInASharedPartNamesThePart() throws IOException {
        override("layout.html", "<html th:fragment=\"page(content)\"><b th:text=\"${site.nothing()}\"></b></html>");
        assertTrue(
                failure().startsWith(overrides.resolve("layout.html") + ", line 1, column 38: page figures.html"),
                failure());
    }

    @Test
    void aTemplateThatIsNotTextInUtf8IsNamed() throws IOException {
        Files.write(overrides.resolve("ledger.html"), new byte[] {'<', 'p', '>', (byte) 0xE9});
        assertTrue(failure().contains("UTF-8"), failure());
        assertTrue(failure().contains("ledger.html"), failure());
    }

    private String failure() {
        TemplateRenderer renderer = new TemplateRenderer(overrides, Messages.english());
        Page ledger = SamplePages.full().stream()
                .filter(page -> page.template().equals("ledger"))
                .findFirst()
                .orElseThrow();
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> renderer.render(ledger, SamplePages.SITE));
        return String.valueOf(failure.getMessage());
    }

    private void override(String name, String text) throws IOException {
        Path file = overrides.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static ArticlePage withParagraph(ParagraphView paragraph) {
        ArticlePage like = SamplePages.article("articles/a.html", "full");
        return new ArticlePage(
                like.head(),
                like.card(),
                like.byline(),
                List.of(paragraph),
                like.quotes(),
                like.statements(),
                like.figures(),
                like.sources(),
                like.people(),
                like.organisations(),
                like.places(),
                like.dates(),
                like.provenance(),
                like.form(),
                like.sameReport(),
                like.previous(),
                like.next());
    }

    private static void assertHeadingsInOrder(Document document) {
        int level = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading + " follows a heading of level " + level);
            level = next;
        }
    }

    private static void assertIdsUnique(Document document) {
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.outerHtml()));
    }

    private static void assertNamesResolve(Document document) {
        document.select("[aria-labelledby]")
                .forEach(element -> assertTrue(document.getElementById(element.attr("aria-labelledby")) != null));
        document.select("a[href^=#]").forEach(link -> {
            String id = link.attr("href").substring(1);
            boolean ownAnchor = document.getElementById(id) != null;
            // A sample without its text has no place for the words that it shows.
            boolean words = link.hasClass("cited") || link.closest("q, .permalink, .figures [scope=row]") != null;
            assertTrue(ownAnchor || words, link.outerHtml());
        });
    }

    private static List<String> paths(List<Artifact> artifacts) {
        return artifacts.stream().map(Artifact::path).toList();
    }

    private static Document document(Page page, Site site) {
        return Jsoup.parse(html(page, site));
    }

    private static String html(Page page, Site site) {
        return text(RENDERER.render(page, site));
    }

    private static String text(Artifact artifact) {
        return new String(artifact.bytes(), StandardCharsets.UTF_8);
    }
}
