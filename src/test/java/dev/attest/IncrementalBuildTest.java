package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Authority;
import dev.attest.cache.RecordCodec;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves for the next may save work, and must never show in the site. */
class IncrementalBuildTest {
    private static final List<String> PEOPLE = List.of("Lina Haddad", "Omar Nasser", "Lina Hadad", "Yusuf Karam");
    private static final List<String> PLACES = List.of("Tell Sabil", "Aleppo", "Qasr Amun");
    private static final List<String> SOURCES = List.of("Harbour Relief Committee", "Marsh Observatory");
    private static final List<String> SIDECARS = List.of(
            "publisher: The Harbour Post\npublished: 2016-10-14\n",
            "publish: excerpt\npublished: 2016-10-15\n",
            "publish: record\n",
            "syndicated-from: Harbour Wire\n",
            "publsher: misspelt\n",
            "corrections:\n  - finding: person\n    words: nobody at all\n    strike: true\n    why: a mistake\n");
    private static final List<String> AUTHORITY = List.of(
            "- name: Lina Haddad\n  aliases: [Lina Hadad]\n  role: nurse\n",
            "- name: Omar Nasser\n  role: mayor\n",
            "- nam: broken\n");
    private static final List<String> ARCHIVE = List.of(
            "title: The harbour papers\n",
            "title: The harbour papers\nbase-address: https://archive.example/\n",
            "title: Another title\npublish: excerpt\n");

    @TempDir
    private Path folder;

    private Path articles;
    private Path templates;
    private Path output;
    private Path cache;
    private long clock = 1_400_000_000L;

    @BeforeEach
    void makeFolders() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        templates = Files.createDirectories(folder.resolve("templates"));
        output = folder.resolve("site");
        cache = folder.resolve("cache");
    }

    @Test
    void afterAnyEditsTheSiteIsWhatABuildFromNothingGives() throws Exception {
        Random random = new Random(20161014);
        for (int i = 0; i < 5; i++) {
            saveArticle(i, random);
        }
        for (int round = 0; round < 70; round++) {
            for (int edit = random.nextInt(5); edit >= 0; edit--) {
                edit(random);
            }
            if (round % 10 == 9) {
                damage(cache, random);
            }
            if (round % 7 == 6) {
                damage(output, random);
            }
            build(output, cache);
            assertEquals(List.of(), differences(anew(), contents(output)), "after round " + round);
        }
    }

    private void edit(Random random) throws IOException {
        int article = random.nextInt(8);
        Path file = articles.resolve(name(article));
        Path sidecar = articles.resolve(name(article).replaceFirst("\\.\\w+$", ".yml"));
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> saveArticle(article, random);
            case 8 -> saveContainer(random.nextInt(4), random);
            case 9 -> saveOrDelete(articles.resolve("pages.yml"), SIDECARS, random);
            case 3 -> Files.deleteIfExists(file);
            case 4 -> save(sidecar, one(SIDECARS, random));
            case 5 -> Files.deleteIfExists(sidecar);
            case 6 -> saveOrDelete(articles.resolve("authority/people.yml"), AUTHORITY, random);
            case 7 -> saveOrDelete(articles.resolve("archive.yml"), ARCHIVE, random);
            default -> {
                saveOrDelete(
                        templates.resolve("not-found.html"),
                        List.of("<html><body>Gone</body></html>", "<html><body>Lost</body></html>"),
                        random);
                saveOrDelete(templates.resolve("assets/site.js"), List.of("// one\n", "// two\n"), random);
            }
        }
    }

    private static String name(int article) {
        return article % 3 == 0 ? "report-" + article + ".html" : "report-" + article + ".txt";
    }

    private void saveArticle(int number, Random random) throws IOException {
        String place = one(PLACES, random);
        String text = text(place, random);
        save(articles.resolve(name(number)), number % 3 == 0 ? page(place, text) : text);
    }

    private static String text(String place, Random random) {
        return "Shells hit the market of " + place + "\n\n"
                + "At least " + (2 + random.nextInt(30)) + " people were killed in " + place
                + " on 13 October 2016, the " + one(SOURCES, random) + " said.\n\n"
                + "“We carried the wounded on doors,” said " + one(PEOPLE, random) + ", a nurse in "
                + one(PLACES, random) + ".\n";
    }

    private static String page(String place, String text) {
        return "<html><head><title>Shells hit " + place + "</title></head><body><article><h1>Shells hit " + place
                + "</h1><p>" + text.replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    /** So many pages in one file, and what a crawler meets beside them; without any, no file. */
    private void saveContainer(int pages, Random random) throws IOException {
        Path file = articles.resolve("pages.warc");
        if (pages == 0) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder records = new StringBuilder();
        for (int number = 0; number < pages; number++) {
            String place = one(PLACES, random);
            records.append(record(number, "200 OK", page(place, text(place, random))));
        }
        records.append(record(pages, "301 Moved", "")).append(record(pages + 1, "200 OK", " \n "));
        save(file, records.toString());
    }

    private static String record(int number, String status, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + number
                + "\r\nWARC-Date: 2016-10-14T10:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + number + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private void saveOrDelete(Path file, List<String> contents, Random random) throws IOException {
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(file);
        } else {
            save(file, one(contents, random));
        }
    }

    /** Half of the files look as if they had been changed long ago: those are known by their state, the others are read. */
    private void save(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        clock++;
        if (clock % 2 == 0) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(clock)));
        }
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Cuts off, overwrites or deletes a file somewhere in {@code root}. */
    private static void damage(Path root, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest-sha256.txt"))
                    .sorted()
                    .toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            default -> {
                for (int i = 0; i < bytes.length; i += 1 + random.nextInt(50)) {
                    bytes[i] ^= (byte) (1 + random.nextInt(200));
                }
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void whereNothingChangedNothingIsDoneAndTheReportIsTheSame() throws Exception {
        for (int i = 0; i < 4; i++) {
            saveArticle(i, new Random(i));
        }
        long old = 1_300_000_000L;
        try (Stream<Path> all = Files.walk(articles)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(old)));
            }
        }
        BuildReport first = build(output, cache);
        BuildReport second = build(output, cache);
        assertEquals(first.withNothingWritten(), second);
        assertTrue(first.publication().written() > 10);
    }

    @Test
    void anEditOfOneArticleWritesOnlyWhatItReaches() throws Exception {
        for (int i = 0; i < 6; i++) {
            saveArticle(i, new Random(i));
        }
        build(output, cache);
        Path about = output.resolve("about.html");
        Object before = Files.readAttributes(about, "lastModifiedTime,fileKey");
        saveArticle(1, new Random(99));
        BuildReport report = build(output, cache);
        assertTrue(report.publication().written() > 0);
        assertTrue(report.publication().unchanged() > report.publication().written() / 2);
        assertEquals(before, Files.readAttributes(about, "lastModifiedTime,fileKey"));
    }

    @Test
    void thePagesOfAContainerAreKeptOneByOne() throws Exception {
        saveContainer(3, new Random(1));
        Path pages = articles.resolve("pages.warc");
        FileTime old = FileTime.from(Instant.ofEpochSecond(1_200_000_000L));
        Files.setLastModifiedTime(pages, old);
        BuildReport first = build(output, cache);
        assertEquals(3, first.articles());
        assertEquals(1, first.heldBack().size());
        saveArticle(1, new Random(1));
        assertEquals(4, build(output, cache).articles());
        SortedMap<String, String> clean = anew();
        assertEquals(List.of(), differences(clean, contents(output)));

        String brought = Files.readString(pages).replaceFirst("carried", "brought");
        Files.writeString(pages, brought);
        Files.setLastModifiedTime(pages, old);
        saveArticle(1, new Random(2));
        build(output, cache);
        assertFalse(isSaid("We brought the wounded"), "a container that looks the same is not read");

        Path pack = cache.resolve("findings.pack");
        long before = Files.size(pack);
        Files.setLastModifiedTime(pages, FileTime.from(Instant.ofEpochSecond(1_300_000_000L)));
        assertEquals(4, build(output, cache).articles());
        assertTrue(isSaid("We brought the wounded"));
        long grown = Files.size(pack) - before;
        assertTrue(grown > 0 && grown < before / 3, () -> "one page of three was made again: " + grown);
        assertEquals(List.of(), differences(anew(), contents(output)));
    }

    private boolean isSaid(String words) throws IOException {
        return contents(output).entrySet().stream()
                .anyMatch(file -> file.getKey().endsWith(".html")
                        && new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                                .contains(words));
    }

    @Test
    void whatALinkLeadsToIsSeenToChange() throws Exception {
        saveArticle(1, new Random(1));
        Path elsewhere = folder.resolve("elsewhere.html");
        Files.writeString(elsewhere, "<html><body>First</body></html>");
        Files.createSymbolicLink(templates.resolve("not-found.html"), elsewhere);
        build(output, cache);
        Files.writeString(elsewhere, "<html><body>Other</body></html>");
        build(output, cache);
        assertEquals("<html><body>Other</body></html>", Files.readString(output.resolve("404.html")));
    }

    @Test
    void whileAnotherBuildUsesTheCacheABuildDoesWithout() throws Exception {
        saveArticle(1, new Random(1));
        build(output, cache);
        try (BuildMemory busy = BuildMemory.in(cache, output, "another")) {
            assertEquals("another", busy.maker());
            saveArticle(2, new Random(2));
            assertEquals(2, build(output, cache).articles());
        }
    }

    @Test
    void aCacheThatCantBeMadeCostsNothingButTime() throws Exception {
        saveArticle(1, new Random(1));
        Files.writeString(cache, "a file where the folder would be");
        assertEquals(1, build(output, cache).articles());
    }

    @Test
    void theFindingsOfArticlesOfTheDemonstrationAreKeptWhole() throws Exception {
        ArticleMaker maker = new ArticleMaker(Authority.none());
        RecordCodec<Findings> codec = RecordCodec.of(Findings.class);
        List<SavedFile> files = new FolderSource(Path.of("articles")).files();
        assertTrue(files.size() > 100);
        for (int i = 0; i < files.size(); i += 5) {
            SavedFile file = files.get(i);
            Findings findings = maker.findings(file);
            assertEquals(findings, codec.value(codec.bytes(findings), UnaryOperator.identity()), file.path());
        }
    }

    private BuildReport build(Path to, @Nullable Path with) throws IOException, InvalidYaml {
        URI noAddress = null;
        return new SiteBuild(
                        new SiteBuild.Settings(articles, templates, to, noAddress, with, 2, 2L << 20), Progress.none())
                .run();
    }

    private SortedMap<String, String> anew() throws IOException, InvalidYaml {
        Path clean = Files.createTempDirectory(folder, "clean").resolve("site");
        build(clean, null);
        return contents(clean);
    }

    private static List<String> differences(SortedMap<String, String> expected, SortedMap<String, String> found) {
        SortedMap<String, String> all = new TreeMap<>(expected);
        all.putAll(found);
        return new ArrayList<>(all.keySet().stream()
                .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
                .toList());
    }

    private static SortedMap<String, String> contents(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
