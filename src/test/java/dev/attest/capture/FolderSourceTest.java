package dev.attest.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    private static final String TEXT = "A headline\n\nA paragraph of the article, with a few words.\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void articlesAreFoundAtAnyDepthInTheOrderOfTheirPaths() throws IOException {
        write("b.txt", TEXT);
        write("a/deep/er/z.html", "<p>A paragraph.</p>");
        write("a/x.htm", "<p>A paragraph.</p>");
        assertEquals(List.of("a/deep/er/z.html", "a/x.htm", "b.txt"), List.copyOf(load().keySet()));
    }

    @Test
    void aCaptureHasItsHashSizeAndMediaType() throws IOException {
        write("b.txt", TEXT);
        Holding holding = capture("b.txt").holding();
        assertEquals(Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8)), holding.sha256());
        assertEquals(TEXT.length(), holding.size());
        assertEquals(MediaType.PLAIN_TEXT, holding.mediaType());
    }

    @Test
    void whatIsNoArticleIsPassedOverOnlyWhereItIsKnown() throws IOException {
        write("archive.yml", "title: x");
        write("authority/people.yml", "- name: x");
        write(".git/config", "x");
        write(".DS_Store", "x");
        write("page.html", "<p>A paragraph.</p>");
        write("page_files/logo.png", "x");
        write("page_files/inner/frame.html", "<p>An advertisement.</p>");
        assertEquals(List.of("page.html"), List.copyOf(load().keySet()));
    }

    @Test
    void aFolderNamedLikeAPagesFolderIsReadWhereThereIsNoPage() throws IOException {
        write("case_files/a.txt", TEXT);
        write("below/archive.yml", "title: x");
        assertEquals(List.of("below/archive.yml", "case_files/a.txt"), List.copyOf(load().keySet()));
        assertTrue(reason("below/archive.yml").contains("There is no article archive.txt"));
    }

    @Test
    void otherKindsOfFilesAreHeldBackWithTheirHash() throws IOException {
        write("scan.pdf", "%PDF-1.4");
        HeldBack heldBack = (HeldBack) load("scan.pdf");
        assertTrue(heldBack.reason().contains("'.pdf' are not read; accepted are text (.txt), pages"));
        assertEquals(Sha256.of("%PDF-1.4".getBytes(StandardCharsets.UTF_8)), heldBack.sha256());
    }

    @Test
    void contentDecidesAndNotTheName() throws IOException {
        write("pdf.txt", "%PDF-1.4 and so on");
        write("page.txt", "<!-- saved --> <!DOCTYPE html><html><p>A paragraph.");
        write("text.html", TEXT);
        Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("wide.txt"), TEXT.getBytes(StandardCharsets.UTF_16));
        assertTrue(reason("pdf.txt").contains("it is a PDF document"));
        assertTrue(reason("binary.txt").contains("found a NUL byte at position 2"));
        assertEquals(MediaType.HTML, capture("page.txt").holding().mediaType());
        assertEquals(MediaType.PLAIN_TEXT, capture("text.html").holding().mediaType());
        assertEquals(MediaType.PLAIN_TEXT, capture("wide.txt").holding().mediaType());
    }

    @Test
    void aFileOfAnyNameThatBeginsLikeAPageIsOne() throws IOException {
        write("story.php", "<!DOCTYPE html><html><p>A paragraph.");
        write("notes.md", "Not a page");
        assertEquals(MediaType.HTML, capture("story.php").holding().mediaType());
        assertTrue(reason("notes.md").contains("'.md' are not read"));
    }

    @Test
    void notesOfACompressedWarcAreNamedLikeIt() throws IOException {
        write("crawl.warc.gz", "no archive");
        write("crawl.yml", "publish: record");
        write("other.warc", "no archive");
        write("other.warc.yml", "publish: record");
        assertEquals(List.of("crawl.warc.gz", "other.warc"), List.copyOf(load().keySet()));
        assertEquals(
                Publish.RECORD, capture("crawl.warc.gz").holding().sidecar().publish());
        assertEquals(Publish.RECORD, capture("other.warc").holding().sidecar().publish());
    }

    @Test
    void aPageInAWarcFileOverTheCapIsHeldBackAndTheOthersRead() throws IOException {
        write("crawl.warc", page("http://a.example/1", "x".repeat(900)) + page("http://a.example/2", "x".repeat(50)));
        List<Loaded> loaded = new ArrayList<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder, 500).files()) {
            file.open(loaded::add);
        }
        assertEquals(2, loaded.size());
        assertTrue(((HeldBack) loaded.get(0)).reason().contains("pages of at most 500 bytes"));
        Holding second = ((Capture) loaded.get(1)).holding();
        assertEquals("crawl.warc/20161014103000/a.example/2", second.path());
        assertEquals("windows-1256", second.envelope().charset());
        assertEquals("2016-10-14", String.valueOf(second.envelope().retrieved()));
    }

    @Test
    void eachPageInAWarcFileHasANameOfItsOwn() throws IOException {
        write(
                "crawl.warc",
                page("http://a.example/1", "first")
                        + page("http://a.example/1", "second")
                        + page("http://a.example/1~2", "third"));
        List<String> names = new ArrayList<>();
        new FolderSource(folder)
                .files()
                .get(0)
                .open(loaded -> names.add(((Capture) loaded).holding().path()));
        assertEquals(
                List.of(
                        "crawl.warc/20161014103000/a.example/1",
                        "crawl.warc/20161014103000/a.example/1~2",
                        "crawl.warc/20161014103000/a.example/1~2~2"),
                names);
    }

    @Test
    void anErrorOfTheReceiverIsNotTakenForOneOfTheWarcFile() throws IOException {
        write("crawl.warc", page("http://a.example/1", "x".repeat(50)));
        CaptureSource.SavedFile file = new FolderSource(folder).files().get(0);
        assertThrows(
                IllegalStateException.class,
                () -> file.open(loaded -> {
                    throw new IllegalStateException();
                }));
    }

    private static String page(String address, String text) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256\r\n\r\n<html><p>" + text;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2016-10-14T10:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    @Test
    void anEmptyFileIsHeldBack() throws IOException {
        write("a.txt", "");
        write("b.txt", " \n\t ");
        assertTrue(reason("a.txt").contains("empty"));
        assertTrue(reason("b.txt").contains("empty"));
    }

    @Test
    void aFileOverTheCapIsHeldBackWithItsHash() throws IOException {
        write("big.txt", "x".repeat(2000));
        write("fits.txt", "x".repeat(1000));
        List<Loaded> loaded = new ArrayList<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder, 1000).files()) {
            file.open(loaded::add);
        }
        HeldBack big = (HeldBack) loaded.get(0);
        assertEquals(2000, big.size());
        assertEquals(Sha256.of("x".repeat(2000).getBytes(StandardCharsets.UTF_8)), big.sha256());
        assertTrue(big.reason().contains("at most 1000 bytes"));
        assertTrue(loaded.get(1) instanceof Capture);
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        Path outside = Files.createTempFile("outside", ".txt");
        try {
            Files.writeString(outside, TEXT);
            write("inside/a.txt", TEXT);
            Files.createSymbolicLink(folder.resolve("link.txt"), outside);
            Files.createSymbolicLink(folder.resolve("loop"), folder);
            assertTrue(reason("link.txt").contains("symbolic link"));
            assertNull(((HeldBack) load("link.txt")).sha256());
            assertEquals(List.of("inside/a.txt", "link.txt", "loop"), List.copyOf(load().keySet()));
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void aSidecarThatIsALinkHoldsItsArticleBack() throws IOException {
        write("a.txt", TEXT);
        write("elsewhere/notes.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a.yml"), folder.resolve("elsewhere/notes.txt"));
        assertTrue(reason("a.txt").contains("a.yml can't be read: it is a symbolic link"));
    }

    @Test
    void anUnreadableFileIsHeldBack() throws IOException {
        Path file = write("a.txt", TEXT);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "needs a user with limits");
        assertTrue(reason("a.txt").contains("can't be read: permission is denied"));
    }

    @Test
    void aSidecarIsRead() throws IOException {
        write("a.txt", TEXT);
        write("a.yml", "publish: record\nlanguage: pt-br\ndigest: true\nretrieved: 2016-10-18\n");
        Sidecar sidecar = capture("a.txt").holding().sidecar();
        assertEquals(Publish.RECORD, sidecar.publish());
        assertEquals("pt-BR", sidecar.language());
        assertTrue(sidecar.digest());
        assertEquals(1, load().size());
    }

    @Test
    void aBrokenSidecarHoldsItsArticleBackAndLeavesTheOthers() throws IOException {
        write("in/a.txt", TEXT);
        write("in/a.yml", "publish: everything\n");
        write("in/b.txt", TEXT);
        assertEquals(
                "in/a.yml, line 1: 'publish' is 'everything'; accepted is one of full, excerpt, record",
                reason("in/a.txt"));
        assertTrue(load("in/b.txt") instanceof Capture);
    }

    @Test
    void anOrphanSidecarIsHeldBack() throws IOException {
        write("lost.yml", "publish: record\n");
        assertTrue(reason("lost.yml").contains("There is no article lost.txt or lost.html"));
    }

    @Test
    void twoFilesOfOneNameNeedSidecarsOfTheirOwn() throws IOException {
        write("a.txt", TEXT);
        write("a.html", "<p>A paragraph.</p>");
        assertTrue(load("a.txt") instanceof Capture && load("a.html") instanceof Capture);
        write("a.yml", "publish: record\n");
        assertTrue(reason("a.txt").contains("The notes a.yml may be about any of a.html, a.txt"));
        assertTrue(reason("a.html").contains("name them like their article, a.html.yml"));
        Files.move(folder.resolve("a.yml"), folder.resolve("a.html.yml"));
        assertEquals(Publish.RECORD, capture("a.html").holding().sidecar().publish());
        assertNull(capture("a.txt").holding().sidecar().publish());
    }

    @Test
    void twoSidecarsForOneFileHoldItBack() throws IOException {
        write("a.txt", TEXT);
        write("a.yml", "publish: full\n");
        write("a.txt.yml", "publish: record\n");
        assertTrue(reason("a.txt").contains("several notes about this file: a.txt.yml, a.yml"));
    }

    @Test
    void strangeNamesAreKept() throws IOException {
        write("with blanks/it's \"quoted\" & <b>.txt", TEXT);
        write("مقال عن الميناء.txt", TEXT);
        write("two..points .txt", TEXT);
        write("100%25.txt", TEXT);
        write("cafe\u0301.txt", TEXT);
        assertEquals(
                List.of(
                        "100%25.txt",
                        "caf\u00E9.txt",
                        "two..points .txt",
                        "with blanks/it's \"quoted\" & <b>.txt",
                        "مقال عن الميناء.txt"),
                List.copyOf(load().keySet()));
    }

    @Test
    void namesThatDifferOnlyInHowTheyAreComposedAreNotBothTaken() throws IOException {
        write("cafe\u0301.txt", TEXT);
        write("caf\u00E9.txt", TEXT);
        assumeTrue(namesInFolder() == 2, "this system takes both names for one");
        List<Loaded> loaded = new ArrayList<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder).files()) {
            file.open(loaded::add);
        }
        assertEquals(2, loaded.size());
        assertEquals(1, loaded.stream().filter(Capture.class::isInstance).count());
    }

    @Test
    void filesOfOneContentAreBothTaken() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        assertEquals(
                capture("a.txt").holding().sha256(), capture("b.txt").holding().sha256());
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThrows(NoSuchFileException.class, () -> new FolderSource(folder.resolve("none")).files());
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        Path file = write("a.txt", TEXT);
        assertThrows(NotDirectoryException.class, () -> new FolderSource(file).files());
    }

    private long namesInFolder() throws IOException {
        try (var names = Files.list(folder)) {
            return names.count();
        }
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Capture capture(String path) throws IOException {
        return (Capture) load(path);
    }

    private String reason(String path) throws IOException {
        return ((HeldBack) load(path)).reason();
    }

    private Loaded load(String path) throws IOException {
        return Objects.requireNonNull(load().get(path), path);
    }

    private Map<String, Loaded> load() throws IOException {
        Map<String, Loaded> loaded = new TreeMap<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder).files()) {
            file.open(one -> loaded.put(file.path(), one));
        }
        return loaded;
    }
}
