package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** The ledger, filtered, sorted and taken away, wherever the site lies. */
@InBrowser
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("readers")
class LedgerJourneysTest {
    private static final String ROWS = ".ledger-view tbody tr";

    private final Origin origin;
    private final Look look;
    private final Browser browser;
    private final BuiltSite site;

    LedgerJourneysTest(Origin origin, Look look, Browser browser, BuiltSite site) {
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
    }

    @AfterEach
    void nothingWentWrong() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void whatIsChosenStandsInTheAddressAndTheWholeComesBack() {
        open("");
        assertTrue(browser.find("#ledger-pages table").isDisplayed());
        choose("harm", "wounded");
        assertTrue(browser.address().endsWith("#harm=wounded"), browser::address);
        assertFalse(browser.find("#ledger-pages table").isDisplayed());
        for (String harm : texts(ROWS + " .harm")) {
            assertEquals("wounded", harm);
        }
        browser.ask("document.querySelectorAll('.ledger-get button')[1].click(); return true");
        assertTrue(browser.find("#ledger-pages table").isDisplayed());
        assertFalse(browser.address().contains("harm"), browser::address);
    }

    @Test
    void anAddressLeadsToTheSameView() {
        open("#harm=killed&find=hospital&sort=-figure");
        List<Integer> numbers = new ArrayList<>();
        for (Object number : (List<?>) browser.ask("return [...document.querySelectorAll('" + ROWS
                + " .count')].map(c => parseInt(c.textContent.replace(/[^0-9]/g, '')) || 0)")) {
            numbers.add(((Number) number).intValue());
        }
        assertTrue(numbers.size() > 1, numbers::toString);
        List<Integer> sorted = new ArrayList<>(numbers);
        sorted.sort(Collections.reverseOrder());
        assertEquals(sorted.get(0), numbers.get(0));
        assertEquals(
                "descending", browser.find(".ledger-view th[data-key='figure']").getDomAttribute("aria-sort"));
        assertEquals("hospital", browser.find(".ledger-fields input").getDomProperty("value"));
    }

    @Test
    void aRowLeadsToTheWordsOfItsFigure() {
        open("#harm=killed");
        WebElement link = browser.find(ROWS + " .cited");
        String words = link.getText();
        browser.follow(link);
        String id = browser.address().substring(browser.address().indexOf('#') + 1);
        assertEquals(
                words,
                browser.ask(
                        "const all = [...document.querySelectorAll('[data-finding~=\"' + arguments[0] + '\"]')];"
                                + "return (all.length ? all : [document.getElementById(arguments[0])])"
                                + ".map(e => e.textContent).join('')",
                        id));
    }

    @Test
    void theViewIsTakenAwayRowForRowAndNoCellIsAFormula() {
        open("#harm=killed&find=hospital");
        int rows = browser.all(ROWS).size();
        String csv = String.valueOf(browser.askLater("""
                const done = arguments[arguments.length - 1];
                URL.createObjectURL = (blob) => { blob.arrayBuffer().then(b => done(new TextDecoder('utf-8', {ignoreBOM: true}).decode(b))); return 'blob:none'; };
                HTMLAnchorElement.prototype.click = () => {};
                document.querySelector('.ledger-get button').click();
                """));
        List<String> lines = csv.lines().toList();
        assertEquals(rows + 1, lines.size());
        assertTrue(lines.get(0).startsWith("\ufeffcount,minimum,maximum,harm,words,"), lines.get(0));
        assertTrue(lines.stream().noneMatch(line -> line.matches("(?s).*(^|,)\"?[=+@].*")), csv);
    }

    @Test
    void nothingIsAddedUp() {
        open("#harm=killed");
        assertTrue(browser.find(".ledger-view caption").getText().contains("never added up"));
        assertTrue(browser.all(".ledger-view tfoot").isEmpty());
    }

    private void open(String state) {
        browser.open("about:blank");
        browser.open(site.address(origin, "figures/index.html" + state));
        if (!state.isEmpty()) {
            rows();
        }
    }

    private void rows() {
        browser.waitUntil(
                "all parts of the ledger are loaded",
                () -> !browser.all(ROWS).isEmpty()
                        && !browser.find(".ledger-tools [role='status']")
                                .getText()
                                .contains("Loading"));
    }

    private void choose(String filter, String value) {
        browser.ask("document.querySelector('.ledger-tools details').open = true;"
                + "document.querySelector('.ledger-fields').dispatchEvent(new Event('focusin')); return true");
        String select =
                "[...document.querySelectorAll('.ledger-fields select')][" + (filter.equals("harm") ? 0 : 1) + "]";
        browser.waitUntil(
                "there is a choice",
                () -> Boolean.TRUE.equals(
                        browser.ask("return [..." + select + ".options].some(o => o.value === '" + value + "')")));
        browser.ask("const s = " + select + "; s.value = '" + value
                + "'; s.dispatchEvent(new Event('input', {bubbles: true})); return true");
        rows();
    }

    private List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }
}
