package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import dev.attest.browser.InBrowser.InArabic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of page on a small and a wide screen, light and dark: nothing hinders a reader with a disability, nothing is wider than
 * the screen. A picture of each is left in {@code target/browser/pictures}, for a person to look at.
 */
@InBrowser
class LooksTest {
    static final Path PICTURES = Path.of("target", "browser", "pictures");
    static final String BARRIERS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              (found) => done(found.violations.map((v) => v.id + ' at ' + v.nodes.slice(0, 3).map((n) => n.target).join(', '))),
              (error) => done([String(error)]));
            """;

    @ParameterizedTest(name = "{0} pixels, dark: {1}")
    @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
    void noPageOfAnyKindHasABarrierOrIsWiderThanTheScreen(int width, boolean dark, Browser browser, BuiltSite site)
            throws IOException {
        assertEquals(List.of(), wrong(width, dark, browser, site, ""));
    }

    @ParameterizedTest(name = "in Arabic, {0} pixels, dark: {1}")
    @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
    void noPageInArabicHasABarrierOrIsWiderThanTheScreen(
            int width, boolean dark, Browser browser, @InArabic BuiltSite site) throws IOException {
        assertEquals(List.of(), wrong(width, dark, browser, site, "arabic_"));
        assertEquals(List.of(), browser.complaints());
    }

    private static List<String> wrong(int width, boolean dark, Browser browser, BuiltSite site, String picture)
            throws IOException {
        browser.look(new Look(width, dark, true));
        browser.complaints();
        String axe = Browser.axe();
        List<String> wrong = new ArrayList<>();
        for (String page : site.someOfEachKind()) {
            browser.open(site.address(Origin.HOST, page));
            browser.ask(axe + "; return true");
            for (Object barrier : (List<?>) browser.askLater(BARRIERS)) {
                wrong.add(page + ": " + barrier);
            }
            Number over = (Number) browser.ask("return document.scrollingElement.scrollWidth - innerWidth");
            if (over.intValue() > 0) {
                wrong.add(page + ": " + over + " pixels wider than the screen");
            }
            browser.picture(PICTURES.resolve(picture + page.replace('/', '_').replace(".html", "") + "-" + width
                    + (dark ? "-dark" : "-light") + ".png"));
        }
        return wrong;
    }
}
