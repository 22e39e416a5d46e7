package dev.attest.capture;

import dev.attest.fixity.Sha256;
import dev.attest.yaml.InvalidYaml;
import dev.attest.yaml.StrictYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A saved article in a folder, or a file of many of them.
 *
 * @param path below the folder, as the archive names it
 * @param file where it lies on this machine
 * @param sidecar where its notes lie on this machine; null where it has none
 * @param sidecarPath its notes below the folder, as messages name them
 * @param largest the size of the largest file that is read, in bytes
 */
record ArticleFile(String path, Path file, @Nullable Path sidecar, String sidecarPath, int largest)
        implements CaptureSource.SavedFile {
    @Override
    public List<Path> parts() {
        return sidecar == null ? List.of(file) : List.of(file, sidecar);
    }

    @Override
    public void open(Consumer<? super Loaded> sink) {
        if (isContainer()) {
            try {
                new WarcFile(path, file, notes(), sidecarPath, largest).open(sink);
            } catch (InvalidYaml e) {
                sink.accept(FileBytes.heldBack(file, path, e.getMessage()));
            } catch (IOException e) {
                sink.accept(FileBytes.heldBack(file, path, notesUnreadable(e)));
            }
        } else {
            sink.accept(load());
        }
    }

    @Override
    public boolean isContainer() {
        try {
            return FileContent.isWarc(FileBytes.read(file, FileContent.LOOKED_AT));
        } catch (IOException e) {
            // Why it can't be read is said where it is read as a whole.
            return false;
        }
    }

    private Loaded load() {
        byte[] bytes;
        try {
            bytes = FileBytes.read(file, largest + 1);
        } catch (IOException e) {
            return FileBytes.unreadable(path, e);
        }
        if (bytes.length > largest) {
            return FileBytes.heldBack(
                    file, path, "The file is too large; files of at most " + largest + " bytes are read.");
        }
        String reason = refusal(bytes);
        if (reason != null) {
            return heldBack(bytes, reason);
        }
        try {
            return Capture.of(path, FileContent.mediaType(path, bytes), bytes, notes());
        } catch (InvalidYaml e) {
            return heldBack(bytes, e.getMessage());
        } catch (IOException e) {
            return heldBack(bytes, notesUnreadable(e));
        }
    }

    private String notesUnreadable(IOException e) {
        boolean link = sidecar != null && Files.isSymbolicLink(sidecar);
        String why = link ? "it is a symbolic link; put the file itself there" : FileBytes.why(e);
        return sidecarPath + " can't be read: " + why + ".";
    }

    private static @Nullable String refusal(byte[] bytes) {
        if (FileContent.isBlank(bytes)) {
            return "The file is empty; put the saved text or page there.";
        }
        String notText = FileContent.notText(bytes);
        return notText == null
                ? null
                : "This is no article: " + notText + "; accepted are plain text, HTML, MHTML and WARC.";
    }

    private Sidecar notes() throws IOException, InvalidYaml {
        return sidecar == null
                ? Sidecar.none()
                : SidecarReader.read(sidecarPath, FileBytes.read(sidecar, StrictYaml.LARGEST + 1));
    }

    private HeldBack heldBack(byte[] bytes, String reason) {
        return new HeldBack(path, Sha256.of(bytes), bytes.length, reason);
    }
}
