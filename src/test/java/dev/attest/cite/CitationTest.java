package dev.attest.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void anArticleIsCitedWithItsOriginalAndTheCopy() {
        Citation citation = Citation.of(
                reference("Shells on Tell Sabil", List.of("Lina Haddad", "Omar Nasr"), true), Messages.english());
        assertEquals(
                "Lina Haddad, Omar Nasr, “Shells on Tell Sabil”, Harbour & Sons, 14 October 2016,"
                        + " https://news.example/a?b=1&c=%7B. Archived in Tarim Archive,"
                        + " https://tarim.example/articles/shells-1.html, SHA-256 of the saved file " + HASH + ".",
                citation.plain());
        assertEquals("""
                @misc{shells-1,
                  author = {Lina Haddad and Omar Nasr},
                  title = {{Shells on Tell Sabil}},
                  howpublished = {Harbour \\& Sons},
                  year = {2016},
                  date = {2016-10-14},
                  url = {https://news.example/a?b=1&c=%7B},
                  urldate = {2016-11-02},
                  langid = {en},
                  note = {Archived in Tarim Archive, https://tarim.example/articles/shells-1.html. SHA-256 of the saved file: HASH}
                }""".replace("HASH", HASH), citation.bibTeX());
        assertEquals("""
                TY  - NEWS
                ID  - shells-1
                TI  - Shells on Tell Sabil
                AU  - Lina Haddad
                AU  - Omar Nasr
                T2  - Harbour & Sons
                PY  - 2016
                DA  - 2016/10/14
                UR  - https://news.example/a?b=1&c=%7B
                Y2  - 2016/11/02
                LA  - en
                DB  - Tarim Archive
                AV  - https://tarim.example/articles/shells-1.html
                N1  - SHA-256 of the saved file: HASH
                ER  -\s""".replace("HASH", HASH), citation.ris());
    }

    @Test
    void cslJsonSaysTheSame() throws Exception {
        JsonNode item = csl(reference("Shells on “Tell Sabil”", List.of("لينا حداد"), true));
        assertEquals("article-newspaper", item.path("type").asText());
        assertEquals("Shells on “Tell Sabil”", item.path("title").asText());
        assertEquals("لينا حداد", item.path("author").path(0).path("literal").asText());
        assertEquals("[[2016,10,14]]", item.path("issued").path("date-parts").toString());
        assertEquals(
                "https://tarim.example/articles/shells-1.html",
                item.path("archive_location").asText());
        assertTrue(item.path("note").asText().endsWith(HASH));
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        Reference bare = reference("Shells", List.of(), false);
        Citation citation = Citation.of(bare, Messages.english());
        assertTrue(citation.plain().startsWith("“Shells”, undated. Digest in "), citation.plain());
        assertTrue(
                citation.bibTeX().startsWith("@misc{shells-1,\n  title = {{Shells}},\n  note = {Digest in"),
                citation::bibTeX);
        assertTrue(citation.ris().startsWith("TY  - NEWS\nID  - shells-1\nTI  - Shells\nDB  - "), citation::ris);
        assertEquals("Digest", csl(bare).path("genre").asText());
        assertTrue(csl(bare).path("issued").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50% of A & B_1 #2 $3|50\\% of A \\& B\\_1 \\#2 \\$3",
                "an {open brace|an \\textbraceleft{}open brace",
                "a } and \\ ~ ^|a \\textbraceright{} and \\textbackslash{} \\textasciitilde{} \\textasciicircum{}",
                "قصف على «تل سبيل»|قصف على «تل سبيل»",
                "Łódź, 東京 – “quoted”|Łódź, 東京 – “quoted”"
            })
    void bibTeXTakesNoTextForACommand(String text, String escaped) {
        assertEquals(escaped, BibTeX.escaped(text));
    }

    @Test
    void bracesOfAnEntryAreBalancedWhateverTheTextHolds() {
        String entry = Citation.of(
                        reference("}} {{{ \\} @misc{x,", List.of("A and B", "C, D", "{"), true), Messages.english())
                .bibTeX();
        int open = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(open >= 0, entry);
        }
        assertEquals(0, open, entry);
        assertTrue(entry.contains("author = {{A and B} and {C, D} and \\textbraceleft{}}"), entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\nTY  - BOOK", "one\u2028ER  - ", "one\n\n@misc{x}", "tab\tand\u0000nul"})
    void noLineBreakOfTheTextBeginsALineOfARecord(String text) {
        String ris = Citation.of(reference(text, List.of(text), true), Messages.english())
                .ris();
        assertEquals(1, ris.lines().filter(line -> line.startsWith("TY  - ")).count(), ris);
        assertTrue(ris.lines().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")), ris);
    }

    @Test
    void anErrorIsReportedByMailOrAsAnIssue() {
        assertEquals(
                "mailto:desk@news.example?subject=Error%20in%3A%20A%20%26%20B&body=Article%3A%20A%20%26%20B%0AAddress%3A%20a.html"
                        + "%0A%0AWhat%20is%20wrong%2C%20and%20what%20would%20be%20right%3A%0A",
                ErrorReport.address("mailto:desk@news.example", "A & B", "a.html", Messages.english()));
        assertEquals(
                ErrorReport.address("mailto:desk@news.example", "A", "a", Messages.english()),
                ErrorReport.address("desk@news.example", "A", "a", Messages.english()));
        String issue =
                String.valueOf(ErrorReport.address("https://github.com/tarim/archive", "A", "a", Messages.english()));
        assertTrue(
                issue.startsWith("https://github.com/tarim/archive/issues/new?title=Error%20in%3A%20A&body="), issue);
        assertEquals(
                "https://tarim.example/contact",
                ErrorReport.address("https://tarim.example/contact", "A", "a", Messages.english()));
        assertNull(ErrorReport.address("the desk on the second floor", "A", "a", Messages.english()));
        assertNull(ErrorReport.address("javascript:alert(1)", "A", "a", Messages.english()));
        assertNull(ErrorReport.address(null, "A", "a", Messages.english()));
    }

    @Test
    void aDigestIsAWorkBasedOnTheArticle() throws Exception {
        JsonNode digest =
                json(SchemaOrg.article(reference("Shells", List.of("A"), false), null, "text/plain", List.of()));
        assertEquals(
                "[\"CreativeWork\",\"ArchiveComponent\"]", digest.path("@type").toString());
        assertEquals("NewsArticle", digest.path("isBasedOn").path("@type").asText());
        assertTrue(digest.path("author").isMissingNode(), "who wrote the article did not write the digest");
        JsonNode article = json(SchemaOrg.article(
                reference("Shells", List.of("A"), true),
                "https://tarim.example/a.html",
                "text/html",
                List.of(new SchemaOrg.Said("q-1", "We saw it", "Harbour Committee", false))));
        assertEquals("https://tarim.example/a.html", article.path("archivedAt").asText());
        assertEquals("2016-10-14", article.path("datePublished").asText());
        assertEquals(
                "Organization",
                article.path("hasPart").path(0).path("creator").path("@type").asText());
    }

    private static JsonNode csl(Reference reference) throws Exception {
        return json(Citation.of(reference, Messages.english()).cslJson()).path(0);
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static Reference reference(String headline, List<String> authors, boolean known) {
        @Nullable LocalDate published = known ? LocalDate.of(2016, 10, 14) : null;
        return new Reference(
                "shells-1",
                headline,
                authors,
                known ? "Harbour & Sons" : null,
                published,
                known ? URI.create("https://news.example/a?b=1&c=%7B") : null,
                known ? "en" : null,
                known ? LocalDate.of(2016, 11, 2) : null,
                !known,
                "Tarim Archive",
                "https://tarim.example/articles/shells-1.html",
                HASH);
    }
}
