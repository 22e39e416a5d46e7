package dev.attest.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Publishes a site into a folder. The new site is built beside the old one ({@code .NAME.attest-new}) from what changed and
 * second names for what did not, and takes its place by two renames; whatever ends the build before leaves the old one as it
 * was, and what a build was stopped at between the two is finished by the next one or by {@link #recover()}. If nothing
 * differs, nothing is touched. Files in the folder that Attest did not write stay.
 *
 * <p>A folder that can't be renamed (a mount point) gets the changed files moved in one by one, the manifest last: then each
 * file is whole at every moment, and a build that was stopped is finished by the next.
 */
public final class FolderPublisher implements Publisher {
    /** The file by which a folder is known as a site that Attest made: every site must have it, and the manifest lists it. */
    public static final String MARKER = "attest.json";

    /** The file that lists all others of a site, with the hash of each. */
    public static final String MANIFEST = Manifest.NAME;

    private final Path output;
    private final List<Path> inputs;
    private final Progress progress;

    private FolderPublisher(Path output, Collection<Path> inputs, Progress progress) {
        this.output = output;
        this.inputs = List.copyOf(inputs);
        this.progress = progress;
    }

    /**
     * A publisher for one folder.
     *
     * @param output where the site goes; missing, empty, or a site that Attest made; the folder it leads to, where it is a
     *     symbolic link
     * @param inputs what the site is made from (articles, templates), which it must not replace or lie in
     */
    public static FolderPublisher to(Path output, Collection<Path> inputs) {
        return new FolderPublisher(output, inputs, stage -> {});
    }

    /** The same, told each stage that publishing reaches: tests end it there. */
    static FolderPublisher to(Path output, Collection<Path> inputs, Progress progress) {
        return new FolderPublisher(output, inputs, progress);
    }

    /** What publishing has just done. */
    enum Stage {
        /** Some of the new site is written. */
        STARTED,
        /** All of the new site is there beside the old one. */
        COMPLETE,
        /** The old site is renamed, and nothing is in its place. */
        SET_ASIDE,
        /** The new site is in its place, the old one is still there. */
        SWAPPED,
        /** One of several files was moved into a folder that can't be renamed. */
        MOVED_ONE,
        /** All files were moved, but not the manifest. */
        MOVED_ALL
    }

    /** Told what publishing has just done. */
    interface Progress {
        void reached(Stage stage);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException also if another build is publishing there, if the folder is not a site of Attest's, if it holds
     *     or lies in one of the inputs, if two files would lie in one place, or if there is no {@link #MARKER}
     */
    @Override
    public Publication publish(Stream<Artifact> artifacts) throws IOException {
        SiteFolder folder = SiteFolder.at(output);
        folder.refuseIfDangerous(inputs);
        return PublishLock.whileHeld(folder.lock(), folder.site(), () -> {
            folder.recover();
            Contents before = Contents.of(folder.site());
            try (Staging staging = new Staging(folder, before)) {
                addAll(artifacts, staging);
                return publish(folder, before, staging);
            }
        });
    }

    /**
     * Finishes or undoes what a build that was interrupted left behind; nothing happens where nothing was.
     *
     * @throws IOException if another build is publishing there, or the folder can't be written to
     */
    public void recover() throws IOException {
        SiteFolder folder = SiteFolder.at(output);
        if (FileTree.exists(folder.aside()) || FileTree.exists(folder.staging())) {
            PublishLock.whileHeld(folder.lock(), folder.site(), () -> {
                folder.recover();
                return folder;
            });
        }
    }

    private void addAll(Stream<Artifact> artifacts, Staging staging) throws IOException {
        try {
            artifacts.forEach(artifact -> {
                try {
                    staging.add(artifact);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.reached(Stage.STARTED);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Publication publish(SiteFolder folder, Contents before, Staging staging) throws IOException {
        Manifest manifest = staging.manifest();
        if (!manifest.lists(MARKER)) {
            throw new IOException("A site needs a file " + MARKER + " by which it is known again, found none among "
                    + manifest.hashes().size() + " files");
        }
        staging.refuseForeignCollisions();
        int written = staging.written().size();
        List<String> obsolete = staging.obsolete();
        boolean same = written == 0
                && obsolete.isEmpty()
                && !FileTree.exists(folder.site().resolve(SiteFolder.PENDING))
                && manifest.isIn(folder.site().resolve(Manifest.NAME));
        if (!same) {
            boolean swapped = folder.canBeSwapped() && before.linkable() && swap(folder, staging, manifest);
            if (!swapped) {
                new FileByFile(folder, staging, progress).publish(manifest, obsolete);
            }
        }
        return new Publication(written, manifest.hashes().size() - written, obsolete.size());
    }

    /** Puts the new site in the place of the old one; false if the old one can't be renamed, and then all is as it was. */
    private boolean swap(SiteFolder folder, Staging staging, Manifest manifest) throws IOException {
        boolean replaces = FileTree.exists(folder.site());
        staging.complete(manifest);
        if (replaces) {
            // Where there is no site yet, a loss of power has none to destroy, and the next build mends what it left.
            staging.sync();
        }
        progress.reached(Stage.COMPLETE);
        if (replaces) {
            try {
                Files.move(folder.site(), folder.aside(), StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                return false;
            }
        }
        progress.reached(Stage.SET_ASIDE);
        putInPlace(folder);
        progress.reached(Stage.SWAPPED);
        FileTree.syncFolder(FileTree.parent(folder.staging()));
        if (replaces) {
            folder.deleteAside();
        }
        return true;
    }

    private static void putInPlace(SiteFolder folder) throws IOException {
        try {
            Files.move(folder.staging(), folder.site(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (FileTree.exists(folder.aside())) {
                Files.move(folder.aside(), folder.site(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }
}
