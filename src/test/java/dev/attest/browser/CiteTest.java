package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.browser.Browser.Look;
import dev.attest.browser.BuiltSite.Origin;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader cites an article, and words of it. */
@InBrowser
class CiteTest {
    private static final String FIGURE = "main a[href*='articles/'][href*='#f-']";

    @ParameterizedTest
    @EnumSource(Origin.class)
    void theDialogCitesAnArticleAsThePageDoes(Origin origin, Browser browser, BuiltSite site) {
        openAnArticle(origin, browser, site);
        browser.complaints();
        browser.find(".cite-plain + .cite-acts .cite-open").sendKeys(Keys.ENTER);
        assertEquals("Cite this article", browser.find(".cite-dialog h2").getText());
        for (String form : List.of("plain", "bibtex", "ris")) {
            browser.ask("document.querySelector('.cite-dialog input[value=" + form + "]').click(); return true");
            assertEquals(
                    browser.ask("return document.querySelector('[data-cite=" + form + "]').textContent"),
                    browser.ask("return document.querySelector('.cite-dialog textarea').value"));
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theDialogHasNoBarrier(Browser browser, BuiltSite site) throws IOException {
        for (boolean dark : List.of(false, true)) {
            openAnArticle(Origin.HOST, browser, site);
            browser.look(new Look(320, dark, true));
            browser.find(".record [id^='about-f-'] .cite-open").sendKeys(Keys.ENTER);
            browser.ask(Browser.axe() + "; return true");
            assertEquals(List.of(), browser.askLater(LooksTest.BARRIERS));
            browser.picture(LooksTest.PICTURES.resolve("cite-dialog-320-" + (dark ? "dark" : "light") + ".png"));
        }
        browser.look(Look.DESK);
    }

    @Test
    void wordsAreCitedWithTheirSentenceAndTheFocusComesBack(Browser browser, BuiltSite site) {
        openAnArticle(Origin.HOST, browser, site);
        WebElement opener = browser.find(".record [id^='about-f-'] .cite-open");
        String id = String.valueOf(
                browser.ask("return arguments[0].closest('[id^=about-]').id.slice('about-'.length)", opener));
        String words = String.valueOf(browser.ask(
                "const all = [...document.querySelectorAll('[data-finding~=\"' + arguments[0] + '\"]')];"
                        + "return (all.length ? all : [document.getElementById(arguments[0])]).map((p) => p.textContent).join('')",
                id));
        opener.sendKeys(Keys.ENTER);
        assertEquals("Cite these words", browser.find(".cite-dialog h2").getText());
        String sentence = browser.find(".cite-dialog blockquote").getText();
        assertTrue(sentence.contains(words), () -> "'" + words + "' in '" + sentence + "'");
        String cited = String.valueOf(browser.ask("return document.querySelector('.cite-dialog textarea').value"));
        assertTrue(cited.contains(sentence) && cited.contains("#" + id), cited);
        String bibTeX = cited("bibtex", browser);
        assertTrue(bibTeX.matches("(?s)@misc\\{[a-z0-9-]+-" + id + ",\n.*,\n  annote = \\{[^\n]+}\n}"), bibTeX);
        assertTrue(bibTeX.contains("\\#" + id + ". "), bibTeX);
        String ris = cited("ris", browser);
        assertTrue(ris.matches("(?s).*\nID  - [a-z0-9-]+-" + id + "\n.*\nAV  - [^\n]+#" + id + "\n.*"), ris);
        assertTrue(ris.endsWith("\nAB  - " + sentence + "\nER  - "), ris);
        String csl = cited("csl", browser);
        assertTrue(csl.startsWith("[{\"id\":") && csl.contains("#" + id + "\""), csl);
        browser.find(".cite-dialog textarea").sendKeys(Keys.ESCAPE);
        assertEquals(true, browser.ask("return document.activeElement === arguments[0]", opener));
    }

    @Test
    void anOriginalIsOpenedAtItsWordsUnlessTheTextIsADigest(Browser browser, BuiltSite site) {
        openAnArticle(Origin.HOST, browser, site);
        browser.ask("""
                const data = document.querySelector('[data-cite=csl]');
                const item = JSON.parse(data.textContent)[0];
                delete item.genre;
                item.URL = 'https://news.example/a?b=1';
                data.textContent = JSON.stringify([item]);
                document.querySelectorAll('.cite-dialog, .cite-open').forEach((made) => made.remove());
                return true
                """);
        browser.askLater("""
                const done = arguments[arguments.length - 1];
                const again = document.createElement('script');
                again.src = '../assets/cite.js?again';
                again.onload = () => done(true);
                document.head.append(again);
                """);
        browser.find(".record [id^='about-f-'] .cite-open").sendKeys(Keys.ENTER);
        String address =
                String.valueOf(browser.ask("return document.querySelector('.cite-acts a[rel=external]').href"));
        String sentence = browser.find(".cite-dialog blockquote").getText();
        assertTrue(address.startsWith("https://news.example/a?b=1#:~:text="), address);
        String directive = address.substring(address.indexOf("text=") + "text=".length());
        assertTrue(directive.matches("[^-,&]+(,[^-,&]+)?|([^,&]+-,)?[^-,&]+(,[^-,&]+)?(,-[^,&]+)?"), directive);
        for (String part : directive.split(",", -1)) {
            String plain = URLDecoder.decode(part.replaceAll("^-|-$", ""), StandardCharsets.UTF_8);
            assertTrue(part.endsWith("-") || part.startsWith("-") || sentence.contains(plain), plain);
        }
    }

    private static String cited(String form, Browser browser) {
        browser.ask("document.querySelector('.cite-dialog input[value=" + form + "]').click(); return true");
        return String.valueOf(browser.ask("return document.querySelector('.cite-dialog textarea').value"));
    }

    private static void openAnArticle(Origin origin, Browser browser, BuiltSite site) {
        browser.look(Look.DESK);
        browser.open(site.address(origin, "figures/index.html"));
        String figure = String.valueOf(browser.find(FIGURE).getAttribute("href"));
        browser.open(figure.substring(0, figure.indexOf('#')));
    }
}
