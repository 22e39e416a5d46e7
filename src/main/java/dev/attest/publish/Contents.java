package dev.attest.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in an output folder before a build: Attest's own files, and the foreign ones that it must keep (a CNAME, a .git).
 *
 * @param ours what Attest wrote
 * @param foreignFiles files and symbolic links that it did not
 * @param foreignFolders folders that hold nothing of ours
 * @param linkable whether all that is foreign can be given a second name or be made again
 */
record Contents(Manifest ours, SortedSet<String> foreignFiles, SortedSet<String> foreignFolders, boolean linkable) {
    Contents {
        foreignFiles = Collections.unmodifiableSortedSet(new TreeSet<>(foreignFiles));
        foreignFolders = Collections.unmodifiableSortedSet(new TreeSet<>(foreignFolders));
    }

    /**
     * Looks through a folder, which need not be there.
     *
     * @throws IOException if it can't be read, or is neither empty nor a site that Attest made
     */
    static Contents of(Path site) throws IOException {
        if (!FileTree.exists(site)) {
            return new Contents(Manifest.empty(), new TreeSet<>(), new TreeSet<>(), true);
        }
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("The output must be a folder, found a file: " + site);
        }
        Manifest ours = Manifest.ofFolder(site);
        Search search = new Search(site, ours);
        Files.walkFileTree(site, search);
        boolean empty = search.foreignFiles.isEmpty() && search.foreignFolders.isEmpty();
        if (!ours.lists(FolderPublisher.MARKER) && !empty) {
            throw new IOException("The output folder holds files and was not made by Attest: " + site + " has no "
                    + Manifest.NAME + " that lists " + FolderPublisher.MARKER
                    + "; give a new or an empty folder, found "
                    + (search.foreignFiles.isEmpty() ? search.foreignFolders.first() : search.foreignFiles.first()));
        }
        return new Contents(ours, search.foreignFiles, search.foreignFolders, search.linkable);
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path site;
        private final Manifest ours;
        private final Set<String> ourFolders = new HashSet<>();
        private final SortedSet<String> foreignFiles = new TreeSet<>();
        private final SortedSet<String> foreignFolders = new TreeSet<>();
        private boolean linkable = true;

        Search(Path site, Manifest ours) {
            this.site = site;
            this.ours = ours;
            for (String path : ours.hashes().keySet()) {
                for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                    ourFolders.add(path.substring(0, slash));
                }
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(site)) {
                return FileVisitResult.CONTINUE;
            }
            String path = FileTree.relative(site, folder);
            if (SiteFolder.isOwnName(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!ourFolders.contains(path)) {
                foreignFolders.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = FileTree.relative(site, file);
            if (!SiteFolder.isOwnName(path) && !ours.lists(path)) {
                foreignFiles.add(path);
                // Sockets and pipes: git's file watcher keeps one.
                linkable &= !attributes.isOther();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
