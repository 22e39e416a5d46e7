package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.Messages;
import dev.attest.page.Page;
import dev.attest.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final TemplateRenderer RENDERER = new TemplateRenderer(null, Messages.english());
    private static final String HARMLESS = "word";
    private static final Pattern OWN_SCRIPT = Pattern.compile("assets/(site|map|ledger|cite|search|words)\\.js$");
    /** Types of data in a script element, which no browser runs. */
    private static final Set<String> DATA = Set.of("application/ld+json", "application/vnd.citationstyles.csl+json");

    private static final Set<String> ADDRESS_ATTRIBUTES =
            Set.of("href", "src", "action", "formaction", "data", "poster");

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "</title></textarea></style></script><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                " java\tscript:alert(1)//",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example/x",
                "]]><!-- --><![CDATA[",
                "--><svg onload=alert(1)>",
                "one\u2028two\u2029three",
                "${page.head()} *{x} #{x} @{x} ~{layout} __${1+1}__ [[${1}]] [(${1})]",
                "<th:block th:utext=\"${1}\">",
                "&lt;b&gt; &amp;amp; &#x3c;",
                "\u202Eright to left\u202C",
                "{{7*7}} <%= 7 %>",
                "false",
                "no",
                "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textOfAnyFieldComesOutAsTextAndNothingElse(String string) {
        for (int turn = -1; turn < HostilePages.turns(); turn++) {
            List<Document> documents = documents(string, turn);
            List<Document> plain = documents(HARMLESS, turn);
            for (int i = 0; i < documents.size(); i++) {
                assertEquals(skeleton(plain.get(i)), skeleton(documents.get(i)), "page " + i + " in turn " + turn);
                assertInert(documents.get(i));
                assertWordsAreExact(documents.get(i), string);
            }
        }
    }

    @Test
    void webAddressesAreLinksWhateverElseTheyHold() {
        String address = "https://courier.example/\"><script>alert(1)</script>";
        for (int turn = 0; turn < HostilePages.turns(); turn++) {
            List<Document> documents = documents(address, turn);
            documents.forEach(HostileTextTest::assertInert);
            assertTrue(
                    documents.stream()
                            .anyMatch(d -> !d.select("a[rel=external]").isEmpty()),
                    "the original is linked");
        }
    }

    private static List<Document> documents(String string, int turn) {
        HostilePages pages = new HostilePages(string, turn);
        Site site = (Site) pages.made(Site.class, "", "");
        return pages.pages().stream().map(page -> document(page, site)).toList();
    }

    private static Document document(Page page, Site site) {
        return Jsoup.parse(new String(RENDERER.render(page, site).bytes(), StandardCharsets.UTF_8));
    }

    /** Every element with the names of its attributes; an address that can't be linked to leaves none behind. */
    private static String skeleton(Document document) {
        return document.getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .filter(key -> !ADDRESS_ATTRIBUTES.contains(key))
                                .collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining("\n"));
    }

    private static void assertInert(Document document) {
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                assertFalse(key.startsWith("on") || key.equals("style") || key.equals("srcdoc"), element.outerHtml());
                if (ADDRESS_ATTRIBUTES.contains(key)) {
                    assertHarmless(attribute.getValue());
                }
            }
        }
        // The one form and the one picture that there are; where they lead is looked at above.
        document.select("form[role=search][method=get], header a.brand > img.brand-logo[alt]")
                .forEach(Element::remove);
        assertTrue(document.select("base, iframe, object, embed, form, input, style, img, template")
                .isEmpty());
        for (Element script : document.select("script")) {
            String type = script.attr("type");
            assertTrue(type.isEmpty() || DATA.contains(type), type);
            assertFalse(
                    type.isEmpty() ? !script.data().isEmpty() : script.data().contains("<"), script::data);
            assertTrue(OWN_SCRIPT.matcher(script.attr("src")).find() || !script.hasAttr("src"), script::outerHtml);
        }
        assertEquals(1, document.select("meta[http-equiv]").size());
    }

    /** As a browser reads an address: without the characters that it takes away, and with its scheme in any case. */
    private static void assertHarmless(String address) {
        String read = address.chars()
                .filter(c -> c > ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        assertFalse(read.startsWith("//") || read.startsWith("\\"), address);
        if (read.matches("[a-z][a-z0-9+.-]*:.*")) {
            assertTrue(Stream.of("http:", "https:", "mailto:").anyMatch(read::startsWith), address);
        }
    }

    private static void assertWordsAreExact(Document document, String string) {
        document.select(".cited").forEach(element -> assertEquals(string, element.wholeText()));
        long marks = document.select("[data-finding]").stream()
                .peek(element -> assertEquals(string, element.wholeText()))
                .count();
        boolean isArticle = !document.select("main.article").isEmpty();
        assertEquals(isArticle, marks > 0, "only the text of an article is marked");
        assertTrue(
                IntStream.range(0, 1).allMatch(i -> document.title().strip().contains(firstWord(string))),
                document.title());
    }

    private static String firstWord(String string) {
        return string.strip().split("\\s", 2)[0];
    }
}
