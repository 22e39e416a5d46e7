package dev.attest.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;

/**
 * Where a site lies, and the names that publishing uses for what lies there only for a while.
 *
 * @param site the folder of the site, which need not be there yet; no symbolic link
 * @param staging the new site while it is being written
 * @param aside the old site while the new one takes its place
 * @param lock held while a build publishes
 */
record SiteFolder(Path site, Path staging, Path aside, Path lock) {
    /** How every name begins that publishing uses inside a site. */
    static final String OWN_NAMES = ".attest-";

    /** Present while files are moved into a site one by one: the manifest of what is being moved. */
    static final String PENDING = OWN_NAMES + "pending";

    private static final int MOST_LINKS = 40;

    /** The site at {@code output}; the place that it leads to, where it is a symbolic link. */
    static SiteFolder at(Path output) throws IOException {
        Path place = withoutLinks(output.toAbsolutePath().normalize());
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("A site needs a folder of its own, found the root of the file system: " + output);
        }
        Files.createDirectories(parent);
        Path folder = parent.toRealPath();
        Path site = folder.resolve(place.getFileName());
        // Beside the site where that can be, so that one rename puts it in place.
        return Files.isWritable(folder) || !Files.isDirectory(site)
                ? named(site, folder, "." + site.getFileName() + OWN_NAMES)
                : named(site, site, OWN_NAMES);
    }

    private static SiteFolder named(Path site, Path workshop, String prefix) {
        return new SiteFolder(
                site,
                workshop.resolve(prefix + "new"),
                workshop.resolve(prefix + "old"),
                workshop.resolve(prefix + "lock"));
    }

    private static Path withoutLinks(Path output) throws IOException {
        Path place = output;
        for (int followed = 0; Files.isSymbolicLink(place); followed++) {
            if (followed == MOST_LINKS) {
                throw new IOException("The output is a symbolic link that leads round in a circle: " + output);
            }
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }

    /** Whether a rename can put the new site in place, as far as can be told before. */
    boolean canBeSwapped() {
        // Whoever stands in the folder would be left in the deleted one.
        boolean stoodIn = Path.of("").toAbsolutePath().startsWith(site);
        return !staging.startsWith(site) && !stoodIn;
    }

    /**
     * Refuses a place where a site would do harm.
     *
     * @param inputs what the site is made from
     */
    void refuseIfDangerous(Collection<Path> inputs) throws IOException {
        Path home = real(Path.of(System.getProperty("user.home", "/")));
        if (home.startsWith(site)) {
            throw new IOException("A site needs a folder of its own, found the home folder or one above it: " + site);
        }
        for (Path input : inputs) {
            Path place = real(input);
            if (place.startsWith(site)) {
                throw new IOException("The output folder would replace what the site is made from: " + site + " holds "
                        + place + "; give a folder of its own, such as site-output");
            }
            if (site.startsWith(place)) {
                throw new IOException("The output folder lies in a folder that the site is made from, and would be read"
                        + " again: " + site + " is in " + place + "; give a folder beside it");
            }
        }
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /**
     * Finishes or undoes what a build that was interrupted left behind. Call it with the lock held. The new site is complete
     * before the old one is set aside, so wherever there is an old one the new one may take its place.
     */
    void recover() throws IOException {
        if (FileTree.exists(aside)) {
            if (FileTree.isEmptyFolder(site)) {
                Files.delete(site);
            }
            if (!FileTree.exists(site)) {
                Files.move(FileTree.exists(staging) ? staging : aside, site, StandardCopyOption.ATOMIC_MOVE);
            }
            deleteAside();
        }
        FileTree.delete(staging);
    }

    /** Deletes the old site; what somebody else put into it at the last moment goes over into the new one. */
    void deleteAside() throws IOException {
        Manifest ours = Manifest.ofFolder(aside);
        // Without a manifest the deletion has begun before, and what is left was looked through then.
        if (FileTree.exists(aside.resolve(Manifest.NAME))) {
            rescueForeign(ours);
        }
        FileTree.delete(aside);
    }

    /** Whether {@code path} below a site is the manifest, or lies there only while a build publishes. */
    static boolean isOwnName(String path) {
        return path.equals(Manifest.NAME) || path.startsWith(OWN_NAMES);
    }

    private void rescueForeign(Manifest ours) throws IOException {
        Files.walkFileTree(aside, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = FileTree.relative(aside, file);
                Path now = site.resolve(path);
                if (!ours.lists(path) && !isOwnName(path) && isLater(file, now)) {
                    Files.createDirectories(FileTree.parent(now));
                    Files.move(file, now, StandardCopyOption.ATOMIC_MOVE);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isLater(Path file, Path now) throws IOException {
        if (!FileTree.exists(now)) {
            return true;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(now, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(now)) > 0;
    }
}
