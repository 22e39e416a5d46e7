package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attest.message.Messages;
import dev.attest.page.Page;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerseHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "<a class=\"cited\" href=\"x.html#f-1\">a</a>|<a class=cited href=x.html#f-1>a</a>",
                "<a class=\"a b\" title=\"\">a</a>|<a class=\"a b\" title=\"\">a</a>",
                "<a href=\"x/\">a</a>|<a href=\"x/\">a</a>",
                "<path d=\"M1\"/>|<path d=\"M1\"/>",
                "<a title=\"it's\" rel=\"a=b\">a</a>|<a title=\"it's\" rel=\"a=b\">a</a>",
                "<ul><li>a</li> <li>b</li></ul>c|<ul><li>a<li>b</ul>c",
                "<p>a</p><p>b</p> words|<p>a<p>b</p> words",
                "<p>a</p><span>b</span>|<p>a</p><span>b</span>",
                "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>|<table><tbody><tr><th>a<td>b</table>",
                "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>|<dl><dt>a<dd>b<dt>c<dd>d</dl>",
                "<script>if (a < b) x = \"<p>a</p><p>\";</script>|<script>if (a < b) x = \"<p>a</p><p>\";</script>",
                "<textarea><p id=\"a\"></p></textarea>|<textarea><p id=\"a\"></p></textarea>",
                "<!-- <p id=\"a\"></p><p> -->|<!-- <p id=\"a\"></p><p> -->",
                "a < b </|a < b </",
                "<a title=\"never closed|<a title=\"never closed",
            })
    void whatHtmlLetsOutIsLeftOut(String page, String terse) {
        assertEquals(terse, TerseHtml.of(page));
    }

    @Test
    void emptyLinesGoAndOtherBlanksStay() {
        assertEquals("<b>a</b>\n<i> b \n c</i>", TerseHtml.of("<b>a</b>\n\n \n<i> b \n c</i>"));
        assertEquals("<pre>\n\n a</pre>", TerseHtml.of("<pre>\n\n a</pre>"));
    }

    @Test
    void aReaderOfHtmlFindsTheSamePage() {
        for (Page page : SamplePages.full()) {
            String html = new String(
                    new TemplateRenderer(null, Messages.english())
                            .render(page, SamplePages.SITE)
                            .bytes(),
                    StandardCharsets.UTF_8);
            Document once = Jsoup.parse(html);
            String whole = once.outputSettings(new Document.OutputSettings().prettyPrint(false))
                    .outerHtml();
            assertEquals(
                    shape(once),
                    shape(Jsoup.parse(TerseHtml.of(whole))),
                    page.head().path());
        }
    }

    /** Elements, attributes and words, without the blanks between elements. */
    private static String shape(Document document) {
        StringBuilder shape = new StringBuilder();
        document.traverse((Node node, int depth) -> {
            if (node instanceof Element element) {
                shape.append(depth)
                        .append(element.normalName())
                        .append(element.attributes().html());
            } else if (node instanceof TextNode text) {
                shape.append(text.getWholeText().strip());
            }
        });
        return shape.toString();
    }
}
