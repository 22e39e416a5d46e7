package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A search, from a word to the very words, wherever the site lies. */
@InBrowser
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("readers")
class SearchJourneysTest {
    private static final String RESULTS = ".hits .hit";
    private static final String MARKED = ".hits .cited mark";

    private final Origin origin;
    private final Look look;
    private final Browser browser;
    private final BuiltSite site;

    SearchJourneysTest(Origin origin, Look look, Browser browser, BuiltSite site) {
        this.origin = origin;
        this.look = look;
        this.browser = browser;
        this.site = site;
    }

    static Stream<Arguments> readers() {
        return Stream.of(Origin.values()).flatMap(origin -> Stream.of(320, 1280)
                .map(width -> Arguments.of(origin, new Look(width, false, true))));
    }

    @BeforeEach
    void becomeTheReader() {
        browser.look(look);
        browser.complaints();
        browser.requests();
    }

    @AfterEach
    void nothingWasAskedOfOthersAndNothingWentWrong() {
        String here = site.address(origin, "");
        assertEquals(List.of(), browser.complaints());
        assertEquals(
                List.of(),
                browser.requests().stream()
                        .filter(address -> !address.startsWith(here) && !address.startsWith("data:"))
                        .toList());
    }

    @Test
    void theFieldOfAnyPageLeadsToTheResults() {
        browser.open(site.address(origin, "incidents/index.html"));
        browser.find("body").sendKeys("/");
        WebElement field = browser.find("header [name='q']");
        assertEquals(true, browser.ask("return document.activeElement === arguments[0]", field));
        field.sendKeys("chlorine", Keys.ENTER);
        results();
        assertTrue(browser.address().contains("search.html?q=chlorine"), browser::address);
        assertEquals("chlorine", marked(0));
    }

    @Test
    void aResultLeadsToItsWords() {
        search("q=chlorine&kind=figure");
        WebElement link = browser.find(".hits .cited");
        String words = link.getText();
        browser.follow(link);
        String id = browser.address().substring(browser.address().indexOf('#') + 1);
        assertTrue(id.startsWith("s-"), id);
        assertEquals(
                words,
                browser.ask(
                        "const all = [...document.querySelectorAll('[data-finding~=\"' + arguments[0] + '\"]')];"
                                + "return (all.length ? all : [document.getElementById(arguments[0])])"
                                + ".map(e => e.textContent).join('')",
                        id));
    }

    @Test
    void resultsComeWhileOneTypesAndTheWayBackLeadsToTheSearchBefore() {
        search("q=chlorine");
        int chlorine = browser.all(RESULTS).size();
        WebElement field = browser.find("main [name='q']");
        field.clear();
        field.sendKeys("obser");
        browser.waitUntil("names that begin so are shown", () -> firstTitle().contains("Observatory"));
        browser.back();
        browser.waitUntil(
                "the search before is shown again",
                () -> "chlorine".equals(browser.find("main [name='q']").getDomProperty("value"))
                        && browser.all(RESULTS).size() == chlorine);
    }

    @Test
    void theListsStayWhereTheScriptOfTheSearchDoesNotCome() {
        browser.refuse(List.of("assets/search.js"));
        browser.open(site.address(origin, "search.html?q=chlorine"));
        browser.waitUntil(
                "the lists are shown", () -> browser.find("[data-search-lists]").isDisplayed());
        browser.refuse(List.of());
        browser.complaints();
        search("q=chlorine");
        assertFalse(browser.find("[data-search-lists]").isDisplayed());
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        search("q=%22barrel+bombs%22");
        assertFalse(browser.all(MARKED).isEmpty());
        for (WebElement mark : browser.all(MARKED)) {
            assertEquals("barrel bombs", mark.getText().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void whereAPhraseIsNotItsWordsAreShownAndThatIsSaid() {
        browser.open(site.address(origin, "search.html?q=%22bombs+barrel%22"));
        browser.waitUntil("it is said", () -> status().startsWith("The phrase is in none"));
        assertFalse(browser.all(MARKED).isEmpty());
        assertTrue(browser.all(MARKED).stream().allMatch(mark -> mark.getText()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("(barrel|bombs)(\\W(barrel|bombs))*")));
    }

    @Test
    void filtersAreInTheAddressAndInTheForm() {
        search("q=killed&kind=figure&from=2016-10-01&to=2016-10-31&place=Aleppo&sort=oldest");
        for (WebElement time : browser.all(".hits time")) {
            assertTrue(String.valueOf(time.getDomAttribute("datetime")).startsWith("2016-10"));
        }
        assertEquals("figure", browser.find("[name='kind']").getDomProperty("value"));
        assertEquals("2016-10-01", browser.find("[name='from']").getDomProperty("value"));
        assertEquals("Aleppo", browser.find("[name='place']").getDomProperty("value"));
        assertTrue(browser.find("[name='place']").isDisplayed());
    }

    @Test
    void aSearchCanStandBehindTheNumberSign() {
        browser.open(site.address(origin, "search.html#q=chlorine&kind=quote"));
        results();
        assertEquals("quote", browser.find("[name='kind']").getDomProperty("value"));
        assertFalse(browser.all(".hit .hit-kind.quote").isEmpty());
    }

    @Test
    void accentsAndLettersOfEitherSizeDoNotMatter() {
        search("q=M%C3%89DECINS");
        assertTrue(firstTitle().startsWith("Medecins"), firstTitle());
    }

    @Test
    void whatIsNotThereIsSaid() {
        browser.open(site.address(origin, "search.html?q=zzyzx"));
        browser.waitUntil("it is said", () -> status().startsWith("Nothing found"));
        assertEquals(List.of(), browser.all(RESULTS));
        assertEquals("status", browser.find("[data-search-status]").getDomAttribute("role"));
    }

    @Test
    void moreResultsAreShownWhenAskedForAndTheFocusGoesToTheFirstOfThem() {
        search("q=aleppo");
        int before = browser.all(RESULTS).size();
        browser.find("[data-search-more]").sendKeys(Keys.ENTER);
        browser.waitUntil("there are more", () -> browser.all(RESULTS).size() > before);
        browser.waitUntil(
                "the first of them has the focus",
                () -> Boolean.TRUE.equals(browser.ask(
                        "return document.querySelectorAll('.hit')[arguments[0]].contains(document.activeElement)",
                        before)));
    }

    @Test
    void theArrowsLeadFromTheFieldThroughTheResultsAndBack() {
        search("q=chlorine");
        WebElement field = browser.find("main [name='q']");
        field.sendKeys(Keys.ARROW_DOWN);
        assertEquals(true, browser.ask("return document.querySelector('.hit').contains(document.activeElement)"));
        browser.find(".hit a:focus").sendKeys(Keys.ARROW_UP);
        assertEquals(true, browser.ask("return document.activeElement === arguments[0]", field));
    }

    @Test
    void nothingMovesWhenResultsCome() {
        browser.open(site.address(origin, "search.html?q=aleppo"));
        results();
        Object shift = browser.ask("return new Promise(done => { let sum = 0;"
                + " new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
                + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 300) })");
        assertTrue(((Number) shift).doubleValue() < 0.01, shift::toString);
    }

    @Test
    void theBrowserCutsAndFoldsWordsAsTheIndexDoes() throws IOException {
        search("q=aleppo");
        try (Stream<Path> folders = Files.list(Path.of("src/test/cases/search-terms"))) {
            for (Path folder : folders.sorted().toList()) {
                assertEquals(
                        Files.readString(folder.resolve("expected.txt")).strip(),
                        browser.ask(
                                "return attestSearch.terms(arguments[0]).join(' ')",
                                Files.readString(folder.resolve("input.txt"))),
                        folder.toString());
            }
        }
    }

    @Test
    void withoutScriptThePageSaysSoAndLeadsToTheLists() {
        browser.look(new Look(look.width(), false, false));
        browser.open(site.address(origin, "search.html"));
        assertTrue(browser.find("main .notice").getText().contains("JavaScript"));
        assertTrue(browser.all("main section a").size() > 8);
    }

    private void search(String query) {
        browser.open(site.address(origin, "search.html?" + query));
        results();
    }

    private void results() {
        browser.waitUntil("there are results", () -> !browser.all(RESULTS).isEmpty() && status().matches("[\\d,]+ .*"));
    }

    private String status() {
        return browser.find("[data-search-status]").getText();
    }

    /** Asked for in one step: what is shown may change between two. */
    private String firstTitle() {
        return String.valueOf(
                browser.ask("const h = document.querySelector('.hit h2'); return h ? h.textContent : ''"));
    }

    private String marked(int number) {
        return browser.all(".hit mark").get(number).getText().toLowerCase(java.util.Locale.ROOT);
    }
}
