package dev.attest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.fixity.Sha256;
import dev.attest.publish.Publisher.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPublisherTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void placeTheSite() {
        site = folder.resolve("site-output");
    }

    @Test
    void aLargeFileIsPublishedFromWhereItLiesAndKnownAgain() throws IOException {
        Path large = Files.writeString(folder.resolve("large"), "many rows");
        Artifact marker = new Artifact(FolderPublisher.MARKER, "{}".getBytes(UTF_8));
        FolderPublisher publisher = FolderPublisher.to(site, List.of());
        Publication first = publisher.publish(Stream.of(marker, Artifact.ofFile("data/large", large)));
        Publication again = publisher.publish(Stream.of(marker, Artifact.ofFile("data/large", large)));
        assertEquals(List.of(2, 0), List.of(first.written(), again.written()));
        assertEquals("many rows", read("data/large"));
        assertTrue(read("manifest-sha256.txt").contains(Sha256.of("many rows".getBytes(UTF_8)) + "  data/large"));
        Files.writeString(large, "more rows");
        assertEquals(
                1,
                publisher
                        .publish(Stream.of(marker, Artifact.ofFile("data/large", large)))
                        .written());
        assertEquals("more rows", read("data/large"));
    }

    @Test
    void aSiteIsWrittenWithAManifestThatSha256sumReads() throws IOException {
        Publication done = publish("index.html", "home", "people/ann-lee/index.html", "Ann Lee");

        assertEquals(new Publication(3, 0, 0), done);
        assertEquals("home", read("index.html"));
        assertEquals("""
                44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  attest.json
                4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
                HASH  people/ann-lee/index.html
                """.replace("HASH", Sha256.of("Ann Lee".getBytes(UTF_8))), read("manifest-sha256.txt"));
        assertNothingBeside();
    }

    @Test
    void whereNothingDiffersNothingIsTouched() throws IOException {
        publish("index.html", "home", "a/b.html", "b");
        Files.setLastModifiedTime(site.resolve("a"), LONG_AGO);
        Map<String, String> before = identities();

        assertEquals(new Publication(0, 3, 0), publish("index.html", "home", "a/b.html", "b"));
        assertEquals(before, identities());
    }

    @Test
    void aChangeOfOneFileLeavesTheOthersTheirTimeAndIdentity() throws IOException {
        publish("index.html", "home", "a.html", "a", "old/b.html", "b");
        Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);
        Map<String, String> before = identities();

        assertEquals(new Publication(1, 3, 0), publish("index.html", "HOME", "a.html", "a", "old/b.html", "b"));
        assertEquals("HOME", read("index.html"));
        assertEquals(before.get("a.html"), identities().get("a.html"));
        assertEquals(before.get("old/b.html"), identities().get("old/b.html"));
        assertNotEquals(before.get("index.html"), identities().get("index.html"));
        assertNothingBeside();
    }

    @Test
    void aFileThatSomebodyChangedIsWrittenAnewThoughTheManifestSaysOtherwise() throws IOException {
        publish("index.html", "home");
        Files.writeString(site.resolve("index.html"), "hime");

        assertEquals(new Publication(1, 1, 0), publish("index.html", "home"));
        assertEquals("home", read("index.html"));
    }

    @Test
    void aDeletedManifestEntryOrManifestIsRestored() throws IOException {
        publish("index.html", "home");
        String manifest = read("manifest-sha256.txt");
        Files.writeString(site.resolve("manifest-sha256.txt"), manifest.replace("4ea14058", "4ea14059"));

        publish("index.html", "home");
        assertEquals(manifest, read("manifest-sha256.txt"));
    }

    @Test
    void filesThatNoLongerBelongGoWithTheirFolders() throws IOException {
        publish("index.html", "home", "people/ann/index.html", "Ann", "people/bo/index.html", "Bo", "x/y/z.txt", "z");

        assertEquals(new Publication(0, 3, 2), publish("index.html", "home", "people/bo/index.html", "Bo"));
        assertFalse(FileTree.exists(site.resolve("people/ann")));
        assertFalse(FileTree.exists(site.resolve("x")));
        assertTrue(Files.exists(site.resolve("people/bo/index.html")));
    }

    @Test
    void aFileMayTakeThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        publish("a/b.html", "b", "c", "c");
        assertEquals(new Publication(2, 1, 2), publish("a", "now a file", "c/d.html", "now below a folder"));
        assertEquals("now a file", read("a"));
        assertEquals("now below a folder", read("c/d.html"));
    }

    @Test
    void foreignFilesLinksAndEmptyFoldersStay() throws IOException {
        publish("index.html", "home", "a/b.html", "b");
        Files.writeString(site.resolve("CNAME"), "news.example");
        Files.createDirectories(site.resolve(".git/refs/tags"));
        Files.writeString(site.resolve(".git/HEAD"), "ref");
        Files.writeString(site.resolve("a/note.txt"), "mine");
        Files.createSymbolicLink(site.resolve("latest"), Path.of("a"));
        Files.createSymbolicLink(site.resolve("nowhere"), Path.of("../gone"));
        Map<String, String> before = identities();

        publish("index.html", "changed");
        assertEquals(before.get("CNAME"), identities().get("CNAME"));
        assertEquals(before.get(".git/HEAD"), identities().get(".git/HEAD"));
        assertEquals("mine", read("a/note.txt"));
        assertFalse(Files.exists(site.resolve("a/b.html")));
        assertTrue(Files.isDirectory(site.resolve(".git/refs/tags")));
        assertEquals(Path.of("a"), Files.readSymbolicLink(site.resolve("latest")));
        assertEquals(Path.of("../gone"), Files.readSymbolicLink(site.resolve("nowhere")));
        assertFalse(read("manifest-sha256.txt").contains("CNAME"));
    }

    @Test
    void aForeignFileIsNeverOverwritten() throws IOException {
        publish("index.html", "home");
        Files.writeString(site.resolve("about.html"), "mine");
        Map<String, String> before = identities();

        IOException refused =
                assertThrows(IOException.class, () -> publish("index.html", "new", "about.html", "theirs"));
        assertTrue(refused.toString().contains("about.html"), refused.toString());
        assertEquals(before, identities());
        assertNothingBeside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "note/a.html"})
    void aForeignFileOrFolderIsNeverInTheWay(String path) throws IOException {
        publish("index.html", "home");
        if (path.contains("/")) {
            Files.writeString(site.resolve("note"), "a file where the site needs a folder");
        } else {
            Files.createDirectories(site.resolve("note"));
        }
        Map<String, String> before = identities();

        IOException refused = assertThrows(IOException.class, () -> publish("index.html", "home", path, "new"));
        assertTrue(refused.toString().contains("note"), refused.toString());
        assertEquals(before, identities());
    }

    @Test
    void aForeignFileThatIsTheSameBecomesPartOfTheSite() throws IOException {
        publish("index.html", "home");
        Files.writeString(site.resolve("about.html"), "same");

        assertEquals(new Publication(0, 3, 0), publish("index.html", "home", "about.html", "same"));
        assertTrue(read("manifest-sha256.txt").contains("about.html"));
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("letter.txt"), "private");

        IOException refused = assertThrows(IOException.class, () -> publish("index.html", "home"));
        assertTrue(refused.toString().contains("letter.txt"), refused.toString());
        assertEquals(List.of("letter.txt"), List.copyOf(identities().keySet()));
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(site);
        publish("index.html", "home");
        assertEquals("home", read("index.html"));
    }

    @Test
    void aFileAsOutputIsRefused() throws IOException {
        Files.writeString(site, "a file");
        assertThrows(IOException.class, () -> publish("index.html", "home"));
        assertEquals("a file", Files.readString(site));
    }

    @Test
    void aPlaceThatHoldsTheInputsOrLiesInThemIsRefused() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("work/articles"));
        for (Path output : List.of(folder.resolve("work"), articles, articles.resolve("site"), folder)) {
            FolderPublisher publisher = FolderPublisher.to(output, List.of(articles));
            assertThrows(IOException.class, () -> publisher.publish(site("index.html", "home")));
        }
        Path home = Path.of(System.getProperty("user.home"));
        for (Path output : List.of(Path.of("/"), home, home.resolveSibling("."))) {
            FolderPublisher publisher = FolderPublisher.to(output, List.of());
            assertThrows(IOException.class, () -> publisher.publish(site("index.html", "home")));
        }
    }

    @Test
    void aSiteWithoutItsMarkIsRefused() {
        FolderPublisher publisher = FolderPublisher.to(site, List.of());
        assertThrows(IOException.class, () -> publisher.publish(Stream.of(artifact("index.html", "home"))));
        assertFalse(FileTree.exists(site));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people/Ann.html people/ann.html",
                "People/ann.html people/bo.html",
                "people people/bo.html",
                "a.html a.html",
                "caf\u00e9.html cafe\u0301.html"
            })
    void filesThatWouldLieInOnePlaceAreRefused(String paths) {
        String[] two = paths.split(" ", -1);
        IOException refused = assertThrows(IOException.class, () -> publish(two[0], "1", two[1], "2"));
        assertTrue(refused.toString().contains(two[0].split("/", -1)[0]), refused.toString());
        assertFalse(FileTree.exists(site));
        assertNothingBeside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest-sha256.txt", ".attest-pending"})
    void theNamesOfPublishingItselfAreRefused(String path) {
        assertThrows(IOException.class, () -> publish(path, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/x", "a//b", "a/./b", "a\nb", "a\\b", ""})
    void aPathThatLeadsElsewhereIsNoArtifact(String path) {
        assertThrows(IllegalArgumentException.class, () -> artifact(path, "x"));
    }

    @Test
    void aBuildThatFailsOnTheWayLeavesTheSiteWhole() throws IOException {
        publish("index.html", "home", "a.html", "a");
        Map<String, String> before = identities();
        Stream<Artifact> failing = IntStream.range(0, 100).mapToObj(i -> {
            if (i == 60) {
                throw new IllegalStateException("a template is broken");
            }
            return artifact("page-" + i + ".html", "page");
        });

        assertThrows(IllegalStateException.class, () -> FolderPublisher.to(site, List.of())
                .publish(failing.parallel()));
        assertEquals(before, identities());
        assertNothingBeside();
    }

    @Test
    void aDiskThatIsFullLeavesTheSiteWhole() throws IOException {
        publish("index.html", "home");
        Map<String, String> before = identities();
        // A name longer than a file system takes fails where a full disk does: when a file is written.
        assertThrows(IOException.class, () -> publish("index.html", "new", "a.html", "a", "x".repeat(300), "too long"));
        assertEquals(before, identities());
        assertNothingBeside();
    }

    @Test
    void manyThreadsGiveTheSameSite() throws IOException {
        FolderPublisher publisher = FolderPublisher.to(site, List.of());
        publisher.publish(many(600));
        String manifest = read("manifest-sha256.txt");

        Path other = folder.resolve("other");
        FolderPublisher.to(other, List.of()).publish(many(600).parallel());
        assertEquals(manifest, Files.readString(other.resolve("manifest-sha256.txt")));
        assertEquals(new Publication(0, 601, 0), publisher.publish(many(600).parallel()));
    }

    @Test
    void aSymbolicLinkAsOutputIsFollowedAndStays() throws IOException {
        Path real = folder.resolve("elsewhere/real");
        Files.createDirectories(real);
        Files.createSymbolicLink(site, Path.of("elsewhere/real"));

        publish("index.html", "one");
        publish("index.html", "two");
        assertTrue(Files.isSymbolicLink(site));
        assertEquals("two", Files.readString(real.resolve("index.html")));
    }

    @Test
    void twoBuildsAtOnceAreRefusedWithAReason() throws IOException {
        List<IOException> refused = new ArrayList<>();
        FolderPublisher publisher = FolderPublisher.to(site, List.of());
        publisher.publish(site("index.html", "first")
                .peek(artifact -> refused.add(assertThrows(IOException.class, () -> publish("index.html", "second")))));
        assertTrue(refused.get(0).toString().contains("Another build"));
        assertEquals("first", read("index.html"));
        assertNothingBeside();
    }

    @Test
    void aFolderThatCantBeReplacedIsChangedFileByFile() throws IOException {
        publish("index.html", "home", "a/b.html", "b", "c", "c", "same.html", "same");
        Files.writeString(site.resolve("CNAME"), "news.example");
        String same = identities().get("same.html");
        Contents before = Contents.of(site);
        SiteFolder place = SiteFolder.at(site);
        try (Staging staging = new Staging(place, before)) {
            for (Artifact artifact : site("index.html", "new", "a", "b", "c/d.html", "d", "same.html", "same")
                    .toList()) {
                staging.add(artifact);
            }
            new FileByFile(place, staging, stage -> {}).publish(staging.manifest(), staging.obsolete());
        }
        assertEquals(
                List.of("CNAME", "a", "attest.json", "c/d.html", "index.html", "manifest-sha256.txt", "same.html"),
                List.copyOf(identities().keySet()));
        assertEquals(same, identities().get("same.html"));
        assertEquals(
                new Publication(0, 5, 0), publish("index.html", "new", "a", "b", "c/d.html", "d", "same.html", "same"));
    }

    private Publication publish(String... pathsAndContents) throws IOException {
        return FolderPublisher.to(site, List.of()).publish(site(pathsAndContents));
    }

    private static Stream<Artifact> site(String... pathsAndContents) {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(artifact("attest.json", "{}"));
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            artifacts.add(artifact(pathsAndContents[i], pathsAndContents[i + 1]));
        }
        return artifacts.stream();
    }

    private static Stream<Artifact> many(int pages) {
        return IntStream.rangeClosed(0, pages)
                .mapToObj(i -> i == 0
                        ? artifact("attest.json", "{}")
                        : artifact("p" + i % 7 + "/" + i + ".html", "page " + i));
    }

    private static Artifact artifact(String path, String content) {
        return new Artifact(path, content.getBytes(UTF_8));
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    /** Each file of the site with its content, time and inode. */
    private Map<String, String> identities() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                found.put(
                        FileTree.relative(site, file),
                        attributes.lastModifiedTime() + " " + key(attributes) + " " + attributes.size());
            }
        }
        return found;
    }

    private static @Nullable Object key(BasicFileAttributes attributes) {
        return attributes.fileKey();
    }

    private void assertNothingBeside() {
        for (String name : List.of("new", "old", "lock")) {
            assertFalse(FileTree.exists(folder.resolve(".site-output.attest-" + name)), name);
        }
    }
}
