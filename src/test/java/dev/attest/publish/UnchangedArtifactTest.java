package dev.attest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedArtifactTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatNobodyMadeAgainStaysAsItIsAndInTheManifest() throws IOException {
        Artifact page = artifact("page.html", "a page");
        publish(marker("1"), page);
        var manifest = publish(marker("2"), Artifact.unchanged("page.html", page.sha256()));
        assertEquals(new Publisher.Publication(1, 1, 0), manifest);
        assertEquals("a page", Files.readString(folder.resolve("site/page.html")));
        assertTrue(Files.readString(folder.resolve("site").resolve(Manifest.NAME))
                .contains(page.sha256() + "  page.html\n"));
    }

    @Test
    void aFileThatIsSaidToBeThereAndIsNotEndsTheBuildAndLeavesTheSite() throws IOException {
        publish(marker("1"));
        IOException failure = assertThrows(
                IOException.class, () -> publish(marker("2"), Artifact.unchanged("page.html", "0".repeat(64))));
        assertTrue(String.valueOf(failure.getMessage()).contains("page.html"), failure::toString);
        assertEquals("1", Files.readString(folder.resolve("site").resolve(FolderPublisher.MARKER)));
    }

    private Publisher.Publication publish(Artifact... artifacts) throws IOException {
        return FolderPublisher.to(folder.resolve("site"), List.of()).publish(Stream.of(artifacts));
    }

    private static Artifact marker(String text) {
        return artifact(FolderPublisher.MARKER, text);
    }

    private static Artifact artifact(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
