package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.capture.HeldBack;
import dev.attest.publish.SiteCheck;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {
    private static final String REPORT = """
            Shelling kills four in the market of Tell Sabil

            At least four people were killed on Monday when shells hit the market of Tell Sabil, the Harbour Relief Committee said.

            The stalls had opened an hour before, and buyers stood in the rain.

            “We carried the wounded on doors,” said Lina Haddad, a nurse.
            """;

    private static final String CORRECTIONS = """
            corrections:
              - finding: figure
                words: four people were killed
                set: {count: 5}
                why: the count was mended
              - finding: figure
                words: the mayor was hit
                strike: true
                why: gone
            """;

    @TempDir
    private Path folder;

    private Path articles;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        output = folder.resolve("site");
    }

    @Test
    void theCommittedSiteIsWhatABuildOfTheDemonstrationGives() throws Exception {
        build(Path.of("articles"), Path.of("templates"), 2);
        assertEquals(
                List.of(),
                differences(contents(Path.of("site-output")), contents(output)),
                "site-output is not what articles and templates give: run mvn, and commit site-output");
    }

    @Test
    void aBuildOfTheDemonstrationPassesItsOwnCheck() throws Exception {
        build(Path.of("articles"), Path.of("templates"), 2);
        SiteCheck.Report report = SiteCheck.check(output);
        assertEquals(List.of(), report.problems());
        assertTrue(report.findings() > 100, () -> "compared only " + report.findings());
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneChangeTheSite() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        build(Path.of("articles"), null, 1);
        SortedMap<String, String> first = contents(output);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            output = folder.resolve("again");
            build(Path.of("articles"), null, 4);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(List.of(), differences(first, contents(output)));
    }

    @Test
    void aSecondBuildWritesNothing() throws Exception {
        save("report.txt", REPORT);
        assertTrue(build().publication().written() > 0);
        BuildReport again = build();
        assertEquals(0, again.publication().written());
        assertEquals(0, again.publication().removed());
    }

    @Test
    void theAddressesOfAnArticleStayWhenOthersCome() throws Exception {
        save("report.txt", REPORT);
        build();
        List<String> before = contents(output).keySet().stream()
                .filter(path -> path.contains("/"))
                .toList();
        save("a-earlier.txt", REPORT.replace("Monday", "Sunday").replace("four", "nine"));
        save("nested/z-later.txt", REPORT.replace("Monday", "Friday").replace("four", "seven"));
        build();
        assertTrue(contents(output).keySet().containsAll(before));
    }

    @Test
    void everyBadFileIsHeldBackAndTheOthersArePublished() throws Exception {
        save("good.txt", REPORT);
        save("empty.txt", "");
        save("copy.txt", REPORT);
        Files.write(articles.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.write(articles.resolve("broken.txt"), new byte[] {'A', (byte) 0xC3, (byte) 0x28, 0, 1, 2});
        save("huge.txt", "x".repeat(3 << 20));
        save("typo.txt", REPORT.replace("four", "five"));
        save("typo.yml", "publsher: Example News\n");
        save("bomb.txt", REPORT.replace("four", "six"));
        save("bomb.yml", "a: &a [x, x]\nb: &b [*a, *a]\npublisher: *b\n");
        save("tag.txt", REPORT.replace("four", "eight"));
        save("tag.yml", "publisher: !!javax.script.ScriptEngineManager []\n");
        Files.createSymbolicLink(articles.resolve("link.txt"), folder.resolve("outside.txt"));
        save("report.pdf", "%PDF-1.7");
        BuildReport report = build(articles, null, 2);

        List<String> held = report.heldBack().stream().map(HeldBack::path).toList();
        assertEquals(
                List.of(
                        "bomb.txt",
                        "broken.txt",
                        "empty.txt",
                        "good.txt",
                        "huge.txt",
                        "link.txt",
                        "picture.txt",
                        "report.pdf",
                        "tag.txt",
                        "typo.txt"),
                held);
        assertEquals(1, report.articles());
        assertEquals(11, report.captures());
        String page = Files.readString(output.resolve("held-back.html"));
        held.forEach(path -> assertTrue(page.contains(path), path));
        assertTrue(reason(report, "typo.txt").contains("line 1"), reason(report, "typo.txt"));
        assertTrue(reason(report, "typo.txt").contains("'publisher'"), reason(report, "typo.txt"));
        assertTrue(reason(report, "good.txt").contains("copy.txt"), reason(report, "good.txt"));
    }

    @Test
    void strangeNamesGiveSafeAddresses() throws Exception {
        save("a b's \"c\".txt", REPORT);
        save("تقرير.txt", REPORT.replace("four", "five"));
        save("report..v2...txt", REPORT.replace("four", "six"));
        BuildReport report = build();
        assertEquals(3, report.articles());
        assertEquals(List.of(), SiteCheck.check(output).problems());
        contents(output).keySet().forEach(path -> assertTrue(path.matches("[a-zA-Z0-9./_-]+"), path));
    }

    @Test
    void markupInAnyFieldComesOutAsText() throws Exception {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        save(
                "hostile.txt",
                "Headline " + hostile + "\n\n" + hostile
                        + " At least four people were killed in Tell Sabil on Monday, the " + hostile
                        + " Committee said.\n\n“Words " + hostile + "”, said Lina Haddad.\n");
        save(
                "hostile.yml",
                "publisher: \"" + hostile + "\"\nrights: \"" + hostile + "\"\nsyndicated-from: \"" + hostile
                        + "\"\npublished: 2016-10-14\ndated-by: \"" + hostile + "\"\n");
        save(
                "archive.yml",
                "title: \"" + hostile + "\"\ndescription: \"" + hostile + "\"\nabout: [\"" + hostile
                        + "\"]\nlicence: \"" + hostile + "\"\n");
        assertEquals(1, build().articles());
        contents(output).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertFalse(text.contains("<script>alert"), path);
                assertFalse(text.contains("<img src=x"), path);
            }
        });
        assertEquals(List.of(), SiteCheck.check(output).problems());
    }

    @Test
    void whatItsMakersSayOfTheArchiveStandsOnThePageAbout() throws Exception {
        save("report.txt", REPORT);
        save("archive.yml", "about:\n  - Kept by two librarians.\n  - It is no count of the dead.\n");
        build();
        String about = contents(output).getOrDefault("about.html", "");
        List<String> paragraphs = Jsoup.parse(about).select("p").eachText();
        assertTrue(paragraphs.contains("Kept by two librarians."), about);
        assertTrue(paragraphs.contains("It is no count of the dead."), about);
    }

    @Test
    void anExcerptLeaksNothingOfTheRest() throws Exception {
        save("report.txt", REPORT);
        save("report.yml", "publish: excerpt\n");
        build();
        contents(output).forEach((path, text) -> assertFalse(text.contains("buyers stood in the rain"), path));
        assertTrue(
                contents(output).values().stream().anyMatch(text -> text.contains("We carried the wounded on doors")));
        assertEquals(List.of(), SiteCheck.check(output).problems());
    }

    @Test
    void aRecordLeaksNothingOfTheText() throws Exception {
        save("report.txt", REPORT);
        save("archive.yml", "publish: record\n");
        build();
        contents(output).forEach((path, text) -> {
            for (String withheld :
                    List.of("buyers stood", "carried the wounded", "Lina Haddad", "Relief Committee said")) {
                assertFalse(text.contains(withheld), path + " has '" + withheld + "'");
            }
        });
        assertTrue(contents(output).values().stream()
                .anyMatch(text -> text.contains("Shelling kills four in the market")));
    }

    @Test
    void theDataHoldsWhatThePagesShow() throws Exception {
        save("report.txt", REPORT);
        build();
        String figures = contents(output).getOrDefault("data/figures.csv.gz/unpacked", "");
        assertTrue(figures.contains("four people were killed"), figures);
        assertTrue(contents(output)
                .getOrDefault("data/articles.jsonl.gz/unpacked", "")
                .contains("buyers stood"));
        assertTrue(Files.readString(output.resolve("data/index.html")).contains("figures.csv.gz"));
    }

    @Test
    void aCorrectionIsShownAndOneThatMatchesNothingIsReported() throws Exception {
        save("report.txt", REPORT);
        save("report.yml", CORRECTIONS);
        BuildReport report = build();
        assertEquals(1, report.articles());
        assertEquals(1, report.unmatched().size());
        assertTrue(
                report.unmatched().get(0).startsWith("report.yml, line 6: 'the mayor was hit'"),
                report.unmatched()::toString);
        String ledger = Files.readString(output.resolve("figures/index.html"));
        assertTrue(ledger.contains("corrected by the archivist"));
        assertTrue(contents(output).values().stream()
                .anyMatch(
                        text -> text.contains("Corrected by the archivist") && text.contains("the count was mended")));
        assertTrue(contents(output).values().stream().anyMatch(text -> text.contains("report.yml, line 6")));
        assertEquals(List.of(), SiteCheck.check(output).problems());
    }

    @Test
    void correctionsLeakNothingOfWhatIsWithheld() throws Exception {
        save("report.txt", REPORT);
        for (String publish : List.of("excerpt", "record")) {
            save("report.yml", "publish: " + publish + "\n" + CORRECTIONS);
            assertEquals(1, build().unmatched().size());
            contents(output).forEach((path, text) -> assertFalse(text.contains("the mayor was hit"), path));
            assertEquals(List.of(), SiteCheck.check(output).problems());
        }
    }

    @Test
    void aBrokenArchiveFileStopsTheBuildAndLeavesTheSite() throws Exception {
        save("report.txt", REPORT);
        build();
        SortedMap<String, String> before = contents(output);
        save("archive.yml", "titel: The war\n");
        InvalidYaml failure = assertThrows(InvalidYaml.class, this::build);
        assertTrue(failure.getMessage().contains("archive.yml, line 1"), failure.getMessage());
        assertTrue(failure.getMessage().contains("'title'"), failure.getMessage());
        assertEquals(List.of(), differences(before, contents(output)));
    }

    @Test
    void aBrokenAuthorityFileIsHeldBackAndTheArticlesArePublished() throws Exception {
        save("report.txt", REPORT);
        save("authority/people.yml", "- nam: Lina Haddad\n");
        BuildReport report = build();
        assertEquals(1, report.articles());
        assertTrue(reason(report, "authority/people.yml").contains("'name'"));
    }

    @Test
    void anEmptyFolderGivesASiteThatSaysSo() throws Exception {
        assertEquals(0, build().captures());
        assertEquals(List.of(), SiteCheck.check(output).problems());
    }

    private static String reason(BuildReport report, String path) {
        return report.heldBack().stream()
                .filter(capture -> capture.path().equals(path))
                .map(HeldBack::reason)
                .findFirst()
                .orElseThrow();
    }

    private BuildReport build() throws IOException, InvalidYaml {
        return build(articles, null, 2);
    }

    private BuildReport build(Path from, @Nullable Path templates, int threads) throws IOException, InvalidYaml {
        return new SiteBuild(new SiteBuild.Settings(from, templates, output, null, threads, 2L << 20), Progress.none())
                .run();
    }

    private void save(String path, String text) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> differences(SortedMap<String, String> expected, SortedMap<String, String> found) {
        SortedMap<String, String> all = new TreeMap<>(expected);
        all.putAll(found);
        return all.keySet().stream()
                .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
                .toList();
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                contents.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                if (path.endsWith(".gz")) {
                    // What is packed must not hide what may not be shown.
                    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
                        contents.put(path + "/unpacked", new String(packed.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return contents;
    }
}
