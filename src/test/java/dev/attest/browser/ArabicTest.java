package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import dev.attest.browser.InBrowser.InArabic;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An archive in Arabic, with a look of its own, from a disk. */
@InBrowser
class ArabicTest {
    private final Browser browser;
    private final BuiltSite site;

    ArabicTest(Browser browser, @InArabic BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void becomeTheReader() {
        browser.look(Look.DESK);
        browser.complaints();
    }

    @AfterEach
    void nothingWentWrong() {
        assertEquals(List.of(), browser.complaints());
    }

    private void open(String page) {
        browser.open(site.address(Origin.FILES, page));
    }

    private String article(String name) {
        return site.pages().stream()
                .filter(page -> page.startsWith("articles/" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theInterfaceRunsFromRightToLeftAndArticlesInTheirOwnDirection() {
        open(article("sarun-toll"));
        assertEquals("rtl", browser.find("html").getDomAttribute("dir"));
        assertEquals("ar", browser.find("html").getDomAttribute("lang"));
        assertEquals("ltr", browser.find(".passage").getDomAttribute("dir"));
        assertEquals("en", browser.find(".passage").getDomAttribute("lang"));
        assertTrue(browser.find(".facts").getText().contains("14 تشرين الأول 2016"));
    }

    @Test
    void theArchivistsMenuColoursLogoAndWordsAreThere() {
        open("index.html");
        List<String> menu =
                browser.all("nav.site-menu a").stream().map(WebElement::getText).toList();
        assertEquals("المقالات", menu.get(0));
        assertEquals("من أحصى ماذا", menu.get(1));
        assertEquals("من نحن", menu.get(menu.size() - 1));
        assertEquals(
                "https://tarim.example/",
                browser.all("nav.site-menu a").get(menu.size() - 1).getDomAttribute("href"));
        assertEquals("#5b2a86", browser.ask("return getComputedStyle(document.body).getPropertyValue('--brand')"));
        browser.look(new Look(1280, true, true));
        assertEquals("#d7b6f5", browser.ask("return getComputedStyle(document.body).getPropertyValue('--brand')"));
        assertEquals(true, browser.ask("return document.querySelector('img.brand-logo').naturalWidth > 0"));
        assertTrue(browser.find(".site-footer").getText().contains("يُحفظ هذا الأرشيف"));
    }

    @Test
    void aSearchFindsAWordHoweverItIsWrittenAndSpeaksArabic() {
        open("search.html#q=الميناء");
        browser.waitUntil("results are shown", () -> !browser.all(".hits .hit").isEmpty());
        String status = browser.find("[data-search-status]").getText();
        assertTrue(status.matches("نتيجة واحدة|نتيجتان|\\d+ (نتائج|نتيجة)"), status);
        assertFalse(browser.find(".hits").getText().contains("script."), "a word of the script is missing");
    }

    @Test
    void theDialogOfCitationsSpeaksArabic() {
        open(article("sarun-market"));
        browser.find(".cite-plain + .cite-acts .cite-open").sendKeys(Keys.ENTER);
        assertEquals("استشهد بهذا المقال", browser.find(".cite-dialog h2").getText());
        String plain = browser.find(".cite-plain").getText();
        assertTrue(plain.contains("ملخّص في") && plain.contains("بصمة SHA-256"), plain);
        assertEquals(
                browser.find(".cite-plain").getDomProperty("textContent"),
                browser.find(".cite-dialog textarea").getDomProperty("value"));
    }

    @Test
    void theDataDictionarySpeaksArabic() {
        open("data/index.html");
        for (WebElement meaning : browser.all("main h3, main dd")) {
            assertFalse(meaning.getText().matches(".*[A-Za-z]{3,} [a-z]{3,} [a-z]{3,}.*"), meaning::getText);
        }
    }

    @Test
    void aParagraphWithANoteIsClosedUntilALinkLeadsToItsWords() {
        String page = article("sarun-market");
        open(page);
        WebElement note = browser.find(".row > details.content-note");
        assertEquals(1, browser.all("details.content-note").size());
        assertTrue(note.getText().contains("يصف عنفًا ضد الناس"));
        WebElement words = browser.find(".row > details.content-note .passage");
        assertFalse(words.isDisplayed());
        String id = String.valueOf(browser.ask("return arguments[0].querySelector('[id]').id", words));
        open(page + "#" + id);
        browser.waitUntil("the paragraph is open", words()::isDisplayed);
    }

    private WebElement words() {
        return browser.find(".row > details.content-note .passage");
    }

    @Test
    void anArticleWithANoteIsClosedAndPrintsWhole() {
        open(article("road"));
        assertFalse(browser.find(".text").isDisplayed());
        browser.ask("window.dispatchEvent(new Event('beforeprint')); return true");
        assertTrue(browser.find(".text").isDisplayed());
    }
}
