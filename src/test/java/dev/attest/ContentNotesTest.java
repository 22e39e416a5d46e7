package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever words of a hard passage are shown, the reader is told before. */
class ContentNotesTest {
    private static final String NOTE = "tells of a burial";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @Test
    void everyPageThatShowsWordsOfAHardPassageSaysSoBeforeThem() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("archive.yml"), """
                title: Reports from Tavir
                content-notes:
                  - words: [mass grave]
                    note: tells of a burial
                """);
        write(articles, "harbour", "2015-03-02", "Nine found at the harbour of Tavir");
        write(articles, "quarry", "2015-03-03", "The dead of Tavir, a day later");
        Path site = folder.resolve("site");
        new SiteBuild(new SiteBuild.Settings(articles, null, site, null, 2, 1 << 20), Progress.none()).run();
        Set<String> kinds = new TreeSet<>();
        for (Path page : pages(site)) {
            Document read = Jsoup.parse(page);
            for (Element words : read.select("q, blockquote")) {
                if (words.text().contains("mass grave")
                        && words.parents().select(".text").isEmpty()) {
                    kinds.add(site.relativize(page).getName(0).toString());
                    assertTrue(isTold(words), () -> page + ": " + words.outerHtml());
                }
            }
        }
        assertEquals(
                Set.of(
                        "chronology",
                        "figures",
                        "incidents",
                        "index.html",
                        "organisations",
                        "people",
                        "places",
                        "quotes"),
                kinds);
    }

    private static boolean isTold(Element words) {
        return Stream.concat(Stream.of(words), words.parents().stream().limit(2))
                .flatMap(element -> element.select(".excerpt-note").stream())
                .anyMatch(note -> note.text().contains(NOTE));
    }

    private static void write(Path articles, String name, String day, String headline) throws IOException {
        Files.writeString(articles.resolve(name + ".yml"), "published: " + day + "\n");
        Files.writeString(articles.resolve(name + ".txt"), headline + """


                Nine people were killed by the Upper Brigade in Tavir on Sunday 1 March 2015 and laid in a mass grave near the \
                harbour, the Tavir Relief Committee said.

                “We opened the mass grave by night,” said Lena Aru, a doctor of the committee.
                """);
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
