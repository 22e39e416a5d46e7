package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** What a reader comes for: from a list to the very words, wherever the site lies, with and without script. */
@InBrowser
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("readers")
class JourneysTest {
    private static final String TO_WORDS = "main a[href*='articles/'][href*='#f-']";

    private final Origin origin;
    private final Look look;
    private final Browser browser;
    private final BuiltSite site;

    JourneysTest(Origin origin, Look look, Browser browser, BuiltSite site) {
        this.origin = origin;
        this.look = look;
        this.browser = browser;
        this.site = site;
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> readers() {
        return Stream.of(Origin.values())
                .flatMap(origin -> Stream.of(true, false).flatMap(script -> Stream.of(320, 1280)
                        .map(width -> org.junit.jupiter.params.provider.Arguments.of(
                                origin, new Look(width, false, script)))));
    }

    @BeforeEach
    void becomeTheReader() {
        browser.look(look);
        browser.complaints();
        browser.requests();
    }

    @AfterEach
    void nothingWasAskedOfOthers() {
        String here = site.address(origin, "");
        assertEquals(List.of(), browser.complaints());
        assertEquals(
                List.of(),
                browser.requests().stream()
                        .filter(address -> !address.startsWith(here) && !address.startsWith("data:"))
                        .toList());
    }

    @Test
    void theLedgerLeadsToTheWordsOfAFigure() {
        browser.open(site.address(origin, "index.html"));
        follow("nav a[href*='figures/']");
        readTheWordsOf(browser.find(TO_WORDS));
    }

    @Test
    void anIncidentLeadsToTheWordsOfEachSource() {
        browser.open(site.address(origin, "incidents/index.html"));
        follow("main a[href$='.html']:not([href*='index.html']):not([href*='articles/'])");
        assertTrue(browser.address().contains("incidents/"), browser::address);
        readTheWordsOf(browser.find(TO_WORDS));
    }

    @Test
    void theWayBackLeadsToWhereOneWas() {
        String list = site.address(origin, "incidents/index.html");
        browser.open(list);
        follow("main a[href$='.html']:not([href*='index.html']):not([href*='articles/'])");
        browser.back();
        browser.waitUntil("the list is shown again", () -> browser.address().equals(list));
    }

    @Test
    void everyPartOfTheArchiveIsInTheMenuOfEachPage() {
        browser.open(site.address(origin, "index.html"));
        List<String> parts = browser.all("nav.site-menu a").stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
        assertTrue(parts.size() > 8, parts::toString);
        for (String part : parts) {
            browser.open(part);
            assertFalse(browser.all("h1").isEmpty(), part);
            assertEquals(parts.size(), browser.all("nav.site-menu a").size(), part);
        }
    }

    private void follow(String selector) {
        browser.follow(browser.find(selector));
    }

    private void readTheWordsOf(WebElement link) {
        browser.follow(link);
        String id = browser.address().substring(browser.address().indexOf('#') + 1);
        WebElement words = browser.find("[id='" + id + "']");
        assertFalse(words.getText().isBlank(), () -> "no words at " + id);
        browser.waitUntil("the words of " + id + " are in view", () -> inView(words));
    }

    private boolean inView(WebElement words) {
        return Boolean.TRUE.equals(browser.ask(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight",
                words));
    }
}
