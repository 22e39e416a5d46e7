package dev.attest.publish;

import dev.attest.publish.FolderPublisher.Progress;
import dev.attest.publish.FolderPublisher.Stage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Moves the changed files of a site into a folder that can't be renamed. A list of all that will be there is laid down first,
 * so that the next build knows them as Attest's if this one is stopped; the manifest comes last.
 */
final class FileByFile {
    private final SiteFolder folder;
    private final Staging staging;
    private final Progress progress;

    FileByFile(SiteFolder folder, Staging staging, Progress progress) {
        this.folder = folder;
        this.staging = staging;
        this.progress = progress;
    }

    void publish(Manifest manifest, List<String> obsolete) throws IOException {
        staging.writeManifest(manifest);
        staging.sync();
        Path pending = folder.site().resolve(SiteFolder.PENDING);
        Files.createDirectories(folder.site());
        manifest.writeTo(pending);
        FileTree.sync(pending);
        for (String path : staging.written()) {
            makeWay(path);
            move(path);
            progress.reached(Stage.MOVED_ONE);
        }
        for (String path : obsolete) {
            remove(path);
        }
        progress.reached(Stage.MOVED_ALL);
        move(Manifest.NAME);
        Files.delete(pending);
    }

    /** Deletes a file of ours where a folder is needed, and a folder of ours where a file is. Foreign ones were refused. */
    private void makeWay(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path above = folder.site().resolve(path.substring(0, slash));
            if (FileTree.exists(above) && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(above);
            }
        }
        Path target = folder.site().resolve(path);
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(target);
        }
        Files.createDirectories(FileTree.parent(target));
    }

    private void move(String path) throws IOException {
        Path from = folder.staging().resolve(path);
        Path to = folder.site().resolve(path);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Another file system is mounted there: the content goes over first, then takes its place at once.
            Path part = folder.site().resolve(SiteFolder.OWN_NAMES + "part");
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            FileTree.sync(part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void remove(String path) throws IOException {
        Path file = folder.site().resolve(path);
        if (!FileTree.exists(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.delete(file);
        for (Path above = FileTree.parent(file); !above.equals(folder.site()); above = FileTree.parent(above)) {
            if (!FileTree.isEmptyFolder(above)) {
                return;
            }
            Files.delete(above);
        }
    }
}
