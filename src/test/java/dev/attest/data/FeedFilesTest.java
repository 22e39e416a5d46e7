package dev.attest.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.archive.Archive;
import dev.attest.archive.Authority;
import dev.attest.archive.Description;
import dev.attest.archive.Samples;
import dev.attest.article.Article;
import dev.attest.publish.Artifact;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedFilesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void theFeedOfAllHoldsTheNewestWithTheDaysOfTheArticles() throws Exception {
        Element feed = atom(files(60, true), "feed.atom");
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertEquals(50, entries.getLength());
        assertEquals("2016-02-29T00:00:00Z", text((Element) entries.item(0), "updated"));
        assertEquals("2016-02-29T00:00:00Z", text(feed, "updated"));
        assertEquals("2016-01-11T00:00:00Z", text((Element) entries.item(49), "published"));
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertTrue(text(entry, "id").matches("urn:uuid:[0-9a-f-]{36}"), text(entry, "id"));
            assertFalse(text(entry, "title").isBlank());
            Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
            assertTrue(
                    link.getAttribute("href").startsWith("https://example.org/archive/articles/"),
                    link.getAttribute("href"));
        }
    }

    @Test
    void anEntryKeepsItsIdWhenOthersComeAndWhenTheArchiveMoves() throws Exception {
        List<String> few = ids(atom(files(3, true), "feed.atom"));
        List<String> more = ids(atom(files(5, false), "feed.atom"));
        assertEquals(few, more.subList(2, 5));
    }

    @Test
    void aPlaceAndASourceHaveAFeedOnceEnoughArticlesConcernThem() throws Exception {
        assertEquals(
                List.of("feed.atom", "feed.feed.json"),
                List.copyOf(files(19, true).keySet()));
        Map<String, String> files = files(20, true);
        assertEquals(
                List.of(
                        "feed.atom",
                        "feed.feed.json",
                        "organisations/harbour-committee.atom",
                        "organisations/harbour-committee.feed.json",
                        "people/lina-haddad.atom",
                        "people/lina-haddad.feed.json",
                        "places/qasr-amin.atom",
                        "places/qasr-amin.feed.json",
                        "places/tell-sabil.atom",
                        "places/tell-sabil.feed.json"),
                List.copyOf(files.keySet()));
        assertEquals(10, ids(atom(files, "places/tell-sabil.atom")).size());
    }

    @Test
    void jsonFeedKeepsToItsVersion() throws Exception {
        JsonNode feed =
                new ObjectMapper().readTree(String.valueOf(files(3, true).get("feed.feed.json")));
        assertEquals("https://jsonfeed.org/version/1.1", feed.path("version").asText());
        assertEquals(
                "https://example.org/archive/feed.feed.json",
                feed.path("feed_url").asText());
        assertFalse(feed.path("title").asText().isBlank());
        assertEquals(3, feed.path("items").size());
        for (JsonNode item : feed.path("items")) {
            assertTrue(item.path("id").isTextual() && item.path("content_text").isTextual(), item::toString);
            assertTrue(item.path("url").asText().startsWith("https://example.org/archive/articles/"), item::toString);
            assertTrue(item.path("date_published").asText().matches("2016-01-0[1-3]T00:00:00Z"), item::toString);
        }
    }

    @Test
    void withoutAnAddressOfTheArchiveAtomLeadsFromWhereItLiesAndJsonFeedNowhere() throws Exception {
        Map<String, String> files = files(20, false);
        assertTrue(String.valueOf(files.get("feed.atom")).contains("href=\"articles/"));
        assertTrue(String.valueOf(files.get("places/tell-sabil.atom")).contains("href=\"../articles/"));
        assertFalse(String.valueOf(files.get("feed.feed.json")).contains("url"));
    }

    @Test
    void undatedArticlesAreInNoFeed() {
        assertEquals(Map.of(), files(List.of(Samples.report("a.txt", null, null)), true));
    }

    @Test
    void aSitemapIsSplitBeforeItGrowsTooLarge() {
        URI base = URI.create("https://example.org/archive/");
        assertEquals(List.of(), Sitemap.of(null, List.of("index.html")));
        List<Artifact> one = Sitemap.of(base, List.of("index.html", "a.html"));
        assertEquals(List.of("sitemap.xml"), one.stream().map(Artifact::path).toList());
        assertTrue(string(one.get(0)).contains("<loc>https://example.org/archive/</loc>"), string(one.get(0)));
        List<Artifact> several = Sitemap.of(base, List.of("a.html", "b.html", "c.html"), 2, 1_000);
        assertEquals(
                List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
                several.stream().map(Artifact::path).toList());
        assertTrue(string(several.get(2)).contains("<loc>https://example.org/archive/sitemap-2.xml</loc>"));
        assertEquals(
                4,
                Sitemap.of(base, List.of("a.html", "b.html", "c.html"), 9, 190).size());
    }

    @Test
    void robotsAreToldOnlyAtTheRootOfAHost() {
        List<Artifact> files = Sitemap.of(URI.create("https://example.org/"), List.of("index.html"));
        assertEquals(
                List.of("sitemap.xml", "robots.txt"),
                files.stream().map(Artifact::path).toList());
        assertTrue(string(files.get(1)).contains("Sitemap: https://example.org/sitemap.xml"));
    }

    private static Map<String, String> files(int articles, boolean addressed) {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(Samples.report(
                    "report-" + i + ".txt", LocalDate.of(2016, 1, 1).plusDays(i).toString(), null));
        }
        return files(all, addressed);
    }

    private static Map<String, String> files(List<Article> articles, boolean addressed) {
        Description description = Description.unnamed();
        Archive archive = Archive.of(
                addressed ? description.at(URI.create("https://example.org/archive")) : description,
                Authority.none(),
                articles,
                List.of());
        Map<String, String> files = new TreeMap<>();
        FeedFiles.of(archive).forEach(artifact -> files.put(artifact.path(), string(artifact)));
        return files;
    }

    private static String string(Artifact artifact) {
        return new String(artifact.bytes(), StandardCharsets.UTF_8);
    }

    private static Element atom(Map<String, String> files, String path) throws Exception {
        @Nullable String text = files.get(path);
        assertTrue(text != null, () -> "no " + path + " in " + files.keySet());
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        return xml.newDocumentBuilder()
                .parse(new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> ids(Element feed) {
        List<String> ids = new ArrayList<>();
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            ids.add(text((Element) entries.item(i), "id"));
        }
        return ids;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
