package dev.attest.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.search.SearchArticle.Finding;
import dev.attest.search.SearchArticle.Kind;
import dev.attest.search.SearchArticle.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final SearchArticle BRIDGE = new SearchArticle(
            "articles/bridge.html",
            "Bridge of Sarun shelled",
            "en",
            "ltr",
            LocalDate.of(2016, 10, 13),
            "Tarim Courier",
            List.of(
                    new Sentence(
                            "Shells killed four people on the bridge, the committee said.",
                            "s-00000001",
                            List.of(new Finding(Kind.FIGURE, "f-00000001", "4 killed", "Harbour Committee")),
                            List.of("Sarun", "Tarim Province"),
                            null),
                    new Sentence("Rain fell over the bridge all day.", "s-00000002", List.of(), List.of(), null),
                    new Sentence(
                            "“It was dark,” she said.",
                            "s-00000003",
                            List.of(new Finding(Kind.QUOTE, "q-00000003", null, "Lina Haddad")),
                            List.of(),
                            "describes the dark")));

    private static final SearchEntry SARUN =
            new SearchEntry(SearchEntry.Kind.PLACE, "places/sarun.html", "Sarun", List.of("Saroon"), "town", 3);

    private record Samples(List<SearchArticle> all, List<SearchEntry> entries) implements Searched {
        @Override
        public List<String> articles() {
            return all.stream().map(SearchArticle::path).toList();
        }

        @Override
        public SearchArticle article(int number) {
            return all.get(number);
        }
    }

    private static ReadIndex index(List<SearchArticle> articles) {
        return new ReadIndex(new SearchIndex(new Samples(articles, List.of(SARUN))));
    }

    @Test
    void aWordIsFoundInHeadlinesSentencesAndNames() {
        ReadIndex index = index(List.of(BRIDGE));
        assertEquals(
                List.of(
                        "Bridge of Sarun shelled",
                        "Rain fell over the bridge all day.",
                        "Shells killed four people on the bridge, the committee said."),
                index.textsWith("bridge"));
        assertEquals(List.of("Bridge of Sarun shelled", "Sarun"), index.textsWith("sarun"));
        assertEquals(List.of("Sarun"), index.textsWith("saroon"));
        assertEquals(List.of(), index.textsWith("the"));
        assertEquals(List.of(), index.textsWith("absent"));
    }

    @Test
    void whoSpeaksIsFoundByNameThoughTheSentenceDoesNotSayIt() {
        ReadIndex index = index(List.of(BRIDGE));
        assertEquals(List.of("“It was dark,” she said."), index.textsWith("haddad"));
        assertEquals(List.of("“It was dark,” she said."), index.textsWith(":source.haddad"));
        assertEquals(
                List.of("Shells killed four people on the bridge, the committee said."),
                index.textsWith(":place.province"));
    }

    @Test
    void theTraitsOfASentenceAreWhatIsSaidAndReportedInIt() {
        ReadIndex index = index(List.of(BRIDGE));
        assertTrue(index.find("shells").get(0).endsWith(":1/2"), "a figure");
        assertTrue(index.find("dark").get(0).endsWith(":3/1"), "a quote");
        assertTrue(index.find("haddad").get(0).endsWith(":3/9"), "a quote, by a name that the words lack");
        assertTrue(index.find("rain").get(0).endsWith(":2/0"), "nothing");
        assertTrue(index.find("shelled").get(0).endsWith(":0/2"), "one of four words of a headline");
    }

    @Test
    void everyWordOfALargeIndexIsFoundAndNoPartOfItIsLarge() {
        List<SearchArticle> articles = many(400);
        ReadIndex index = index(articles);
        assertEquals(400, index.find("common").size());
        assertEquals(400, index.textsWith("often").size());
        for (int number = 0; number < 400; number += 37) {
            assertEquals(
                    List.of("Word" + number + "x stands here, and common ones."),
                    index.textsWith("word" + number + "x"));
        }
        index.files().forEach((path, script) -> {
            if (path.startsWith(Shards.FOLDER)) {
                assertTrue(script.length() < 20_000, () -> path + " has " + script.length());
            }
        });
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<SearchArticle> articles = many(120);
        List<SearchArticle> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        assertEquals(index(articles).files(), index(reversed).files());
    }

    @Test
    void anArticleMoreChangesOnlyThePartsWithItsWords() {
        List<SearchArticle> articles = many(300);
        Map<String, String> before = index(articles).files();
        List<SearchArticle> more = new ArrayList<>(articles);
        more.add(article("articles/last.html", "Zebras", "Zebras graze."));
        Map<String, String> after = new TreeMap<>(index(more).files());
        after.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        List<String> words = after.keySet().stream()
                .filter(path -> path.startsWith(Shards.FOLDER))
                .toList();
        assertTrue(words.size() <= 2, words::toString);
        assertTrue(after.size() <= 8, after.keySet()::toString);
    }

    @Test
    void filesHaveNamesForAnyDisk() {
        ReadIndex index = index(List.of(
                article("articles/a.html", "con aux nul", "حلب ومدينة 𝒜b " + "é".repeat(3000)),
                article("articles/b.html", "x".repeat(5000), "\uD800 lone \uDC00 halves \u2028 \u0000 \"quoted\\\"")));
        for (String path : index.files().keySet()) {
            assertTrue(path.matches("search/([a-z0-9_-]+/)?[a-z0-9_-]+\\.js"), path);
            assertTrue(path.length() < 255, path);
        }
        index.files().forEach((path, script) -> {
            index.values(path);
            assertEquals(script, new String(script.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), path);
        });
        assertEquals(2, index.index().get("units").asInt() - 3);
    }

    @Test
    void lettersWithWhichTooManyWordsBeginOfferTheMostFrequent() {
        ReadIndex index = index(many(400));
        String offered = index.index().get("offered").get("wo").asText();
        assertNotEquals("", offered);
        assertEquals(4, offered.split(" ").length);
    }

    private static List<SearchArticle> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> article(
                        "articles/" + i + ".html",
                        "Often",
                        "Word" + i + "x stands here, and common ones.",
                        "W" + Integer.toString(i * 7919, 36) + " " + "Wo" + Integer.toString(i * 104_729, 36)))
                .toList();
    }

    private static SearchArticle article(String path, String headline, String... sentences) {
        return new SearchArticle(
                path,
                headline,
                null,
                "ltr",
                null,
                null,
                IntStream.range(0, sentences.length)
                        .mapToObj(number -> new Sentence(sentences[number], "s-" + number, List.of(), List.of(), null))
                        .toList());
    }
}
