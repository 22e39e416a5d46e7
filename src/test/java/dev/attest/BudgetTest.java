package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages may weigh, in bytes. */
class BudgetTest {
    private static final int ARTICLE = 32_000;
    private static final int ARTICLE_COMPRESSED = 6_000;
    private static final int STYLE_COMPRESSED = 20_000;
    private static final int SCRIPTS_COMPRESSED = 15_000;
    private static final int SCRIPTS_OF_A_PAGE_COMPRESSED = 9_000;
    private static final int PAGE = 160_000;
    private static final int WORDS = 800;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @Test
    void anArticleOfEightHundredWordsTheStyleAndTheScriptsAreLight() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        String text = article();
        int words = text.split("\\s+").length;
        assertTrue(words >= WORDS && words < WORDS + 50, () -> words + " words");
        Files.writeString(articles.resolve("report.txt"), text);
        Files.writeString(articles.resolve("report.yml"), "published: 2016-10-14\npublisher: Tarim Courier\n");
        Path site = built(articles);
        Path page = pages(site.resolve("articles"))
                .filter(file -> file.getFileName().toString().startsWith("report-"))
                .findFirst()
                .orElseThrow();
        String html = Files.readString(page);
        assertTrue(html.split("id=about-f-", -1).length > 10, "the article has figures");
        assertLight(page, Files.size(page), ARTICLE);
        assertLight(page, compressed(page), ARTICLE_COMPRESSED);
        assertLight(site, compressed(site.resolve("assets/site.css")), STYLE_COMPRESSED);
        assertLight(
                site, scripts(site, List.of("site", "words", "search", "ledger", "cite", "map")), SCRIPTS_COMPRESSED);
        for (String script : List.of("search", "ledger", "cite", "map")) {
            long all = scripts(site, List.of("site", "words", script));
            assertLight(site.resolve(script), all, SCRIPTS_OF_A_PAGE_COMPRESSED);
        }
    }

    @Test
    void aThousandFilesThatAreHeldBackStandOnSeveralPages() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int number = 0; number < 1_000; number++) {
            Files.writeString(articles.resolve("scan-of-a-page-number-" + number + ".tiff"), "no text " + number);
        }
        Path site = built(articles);
        List<Path> pages = Stream.concat(Stream.of(site.resolve("held-back.html")), pages(site.resolve("held-back")))
                .toList();
        assertTrue(pages.size() > 3, pages::toString);
        long listed = 0;
        for (Path page : pages) {
            assertLight(page, Files.size(page), PAGE);
            listed += Files.readString(page).split("<h2 class=\"card-title file\">", -1).length - 1;
        }
        assertEquals(1_000, listed);
    }

    @Test
    void manyNamesThatMayMeanTheSameStandOnSeveralPages() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        List<String> surnames = surnames();
        for (int first = 0; first < surnames.size(); first += 12) {
            StringBuilder text = new StringBuilder("What the ferrymen said on day " + first + "\n");
            for (String surname : surnames.subList(first, first + 12)) {
                text.append("\n“The river was high when we left,” said Stefan ")
                        .append(surname)
                        .append(". “Nobody had told us of it before noon,” said Staffan ")
                        .append(surname)
                        .append(".\n");
            }
            Files.writeString(articles.resolve("ferry-" + first + ".txt"), text.toString());
        }
        Path site = built(articles);
        List<Path> pages = Stream.concat(Stream.of(site.resolve("names.html")), pages(site.resolve("names")))
                .toList();
        assertTrue(pages.size() > 2, pages::toString);
        Set<String> listed = new TreeSet<>();
        for (Path page : pages) {
            assertLight(page, Files.size(page), PAGE);
            Jsoup.parse(Files.readString(page)).select("pre").stream()
                    .filter(lines -> lines.text().contains("aliases"))
                    .forEach(lines -> listed.add(lines.text()));
        }
        assertEquals(surnames.size(), listed.size());
    }

    /** Names that nobody bears, no two alike. */
    private static List<String> surnames() {
        return Stream.of("Ba", "De", "Gu", "Ka", "Mo", "Ra", "Su", "Te")
                .flatMap(first ->
                        Stream.of("lim", "nor", "rak", "sul", "tav", "zen").map(first::concat))
                .flatMap(first ->
                        Stream.of("adi", "eko", "iba", "ogu", "usha", "yeri").map(first::concat))
                .toList();
    }

    private Path built(Path articles) throws Exception {
        Path site = folder.resolve("site");
        new SiteBuild(new SiteBuild.Settings(articles, null, site, null, 2, 1 << 20), Progress.none()).run();
        return site;
    }

    /** A report with as many figures and quotes as one of that length may have. */
    private static String article() {
        StringBuilder text = new StringBuilder("What the committee counted in the valley\n\n");
        List<String> places = List.of("Aleppo", "Idlib", "Homs", "Raqqa", "Hama");
        for (int paragraph = 0; paragraph < 10; paragraph++) {
            String place = places.get(paragraph % places.size());
            text.append(String.format(
                    Locale.ROOT,
                    "Shelling killed %d people and wounded %d in %s on %d October, the Valley Relief Committee said."
                            + " “We went from house to house in the quarter, and nobody had slept for the %d nights before,”"
                            + " said Lina Haddad, who leads its work in %s. The road to the hospital had been closed since"
                            + " the morning, and neighbours carried those who could not walk past the old mill, where the"
                            + " river stands low at this dry time of the long year.%n%n",
                    2 + paragraph,
                    5 + 3 * paragraph,
                    place,
                    1 + paragraph % 12,
                    paragraph + 2,
                    place));
        }
        return text.toString();
    }

    private static void assertLight(Path what, long found, long most) {
        assertTrue(found <= most, () -> what + " has " + found + " bytes, and may have " + most);
    }

    private static long scripts(Path site, List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            bytes += compressed(site.resolve("assets/" + name + ".js"));
        }
        return bytes;
    }

    private static Stream<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static long compressed(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(file));
        }
        return out.size();
    }
}
