package dev.attest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that were killed: the site is whole, and the next build goes on from what they left behind. */
class RecoveryTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void placeTheSite() {
        site = folder.resolve("site");
    }

    @ParameterizedTest
    @CsvSource({"STARTED, old", "COMPLETE, old", "SET_ASIDE, new", "SWAPPED, new"})
    void aBuildThatIsKilledLeavesTheOldOrTheNewSiteWhole(String stage, String whole) throws Exception {
        publish("old");
        Files.writeString(site.resolve("CNAME"), "news.example");
        kill(stage, "new");

        FolderPublisher.to(site, List.of()).recover();
        assertWhole(whole);
        assertEquals("news.example", Files.readString(site.resolve("CNAME")));
        assertNothingBeside();
        publish("next");
        assertWhole("next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "COMPLETE", "SET_ASIDE", "SWAPPED"})
    void theNextBuildGoesOnWithoutBeingAskedTo(String stage) throws Exception {
        publish("old");
        kill(stage, "new");
        publish("next");
        assertWhole("next");
        assertNothingBeside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "COMPLETE"})
    void aFirstBuildThatIsKilledLeavesNoSite(String stage) throws Exception {
        kill(stage, "new");
        FolderPublisher.to(site, List.of()).recover();
        assertFalse(FileTree.exists(site));
        assertNothingBeside();
    }

    @Test
    void buildsKilledAtAnyInstantLeaveTheSiteWhole() throws Exception {
        publish("old");
        Files.writeString(site.resolve("CNAME"), "news.example");
        for (int round = 0; round < 6; round++) {
            Process build = start("", "never");
            Thread.sleep(350 + 61L * round);
            build.destroyForcibly().waitFor();
            FolderPublisher.to(site, List.of()).recover();
            assertTrue(SiteCheck.check(site).isGood());
            assertEquals(List.of("CNAME"), SiteCheck.check(site).foreign());
        }
        assertNothingBeside();
    }

    @Test
    void anOldSiteWithoutANewOneComesBack() throws IOException {
        publish("old");
        Files.move(site, folder.resolve(".site.attest-old"));
        FolderPublisher.to(site, List.of()).recover();
        assertWhole("old");
        assertNothingBeside();
    }

    @Test
    void anOldSiteComesBackInPlaceOfAnEmptyFolder() throws IOException {
        publish("old");
        Files.move(site, folder.resolve(".site.attest-old"));
        Files.createDirectory(site);
        FolderPublisher.to(site, List.of()).recover();
        assertWhole("old");
    }

    @Test
    void whatSomebodyPutIntoTheOldSiteAtTheLastMomentGoesOver() throws IOException {
        publish("old");
        FolderPublisher.to(site, List.of(), stage -> {
                    if (stage == FolderPublisher.Stage.COMPLETE) {
                        write(site.resolve("p1/late.txt"), "late");
                    }
                })
                .publish(KilledBuild.site("new", KilledBuild.PAGES));
        assertEquals("late", Files.readString(site.resolve("p1/late.txt")));
        assertNothingBeside();
    }

    @Test
    void aBuildKilledWhileMovingFileByFileIsFinishedByTheNext() throws IOException {
        publish("old");
        for (FolderPublisher.Stage stage : List.of(FolderPublisher.Stage.MOVED_ONE, FolderPublisher.Stage.MOVED_ALL)) {
            moveFileByFileUntil(stage);
            FolderPublisher.to(site, List.of()).publish(KilledBuild.site("next " + stage, 7));
            assertTrue(SiteCheck.check(site).isGood());
            assertEquals(List.of(), SiteCheck.check(site).foreign());
            assertEquals("next " + stage, Files.readString(site.resolve("p0/0.html")));
            assertNothingBeside();
        }
    }

    private void moveFileByFileUntil(FolderPublisher.Stage end) throws IOException {
        SiteFolder place = SiteFolder.at(site);
        Staging staging = new Staging(place, Contents.of(site));
        for (Artifact artifact : KilledBuild.site("half", KilledBuild.PAGES + 5).toList()) {
            staging.add(artifact);
        }
        try {
            new FileByFile(place, staging, stage -> {
                        if (stage == end) {
                            throw new IllegalStateException("killed");
                        }
                    })
                    .publish(staging.manifest(), staging.obsolete());
        } catch (IllegalStateException killed) {
            assertEquals("killed", killed.getMessage());
        }
    }

    private void publish(String words) throws IOException {
        FolderPublisher.to(site, List.of()).publish(KilledBuild.site(words, KilledBuild.PAGES));
    }

    private void kill(String stage, String words) throws IOException, InterruptedException {
        Process build = start(words, stage);
        assertTrue(build.waitFor(30, TimeUnit.SECONDS));
        assertEquals(9, build.exitValue(), new String(build.getInputStream().readAllBytes(), UTF_8));
    }

    private Process start(String words, String stage) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        site.toString(),
                        words,
                        stage)
                .redirectErrorStream(true)
                .start();
    }

    private void assertWhole(String words) throws IOException {
        assertTrue(SiteCheck.check(site).isGood());
        assertEquals(words + " " + KilledBuild.PAGES, Files.readString(site.resolve("attest.json")));
        assertEquals(words, Files.readString(site.resolve("p0/0.html")));
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    beside.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> name.contains(".attest-") && !name.endsWith("lock"))
                            .toList());
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
