package dev.attest.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * The new site while it grows. What differs from the site that lies there is written down beside it at once, so that no
 * more than the file in hand is kept in memory; the rest is joined to it at the end.
 */
final class Staging implements AutoCloseable {
    private static final int SYNC_THREADS = 64;

    private final SiteFolder folder;
    private final Contents before;
    private final PathClaims claims = new PathClaims();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    // A parallel stream that fails on one thread returns while the others still write: closing waits for them.
    private final ReadWriteLock adding = new ReentrantReadWriteLock();
    private boolean closed;

    Staging(SiteFolder folder, Contents before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * A file of the new site.
     *
     * @param hash SHA-256 of its content
     * @param isNew whether it was not there with this content
     */
    record Entry(String hash, boolean isNew) {}

    /** Takes in a file of the new site. May be called on several threads; does nothing once closed. */
    void add(Artifact artifact) throws IOException {
        adding.readLock().lock();
        try {
            if (!closed) {
                take(artifact);
            }
        } finally {
            adding.readLock().unlock();
        }
    }

    private void take(Artifact artifact) throws IOException {
        String path = artifact.path();
        if (SiteFolder.isOwnName(path)) {
            throw new IOException("The name is kept for publishing itself: " + path);
        }
        claims.take(path);
        Path large = artifact.file();
        if (large != null) {
            takeFile(artifact, large);
            return;
        }
        boolean isNew = !isThere(artifact);
        if (isNew) {
            write(folder.staging().resolve(path), artifact.bytes());
        }
        entries.put(path, new Entry(artifact.sha256(), isNew));
    }

    private boolean isThere(Artifact artifact) throws IOException {
        Path published = folder.site().resolve(artifact.path());
        if (!artifact.isUnchanged()) {
            return FileTree.holds(published, artifact.bytes());
        }
        if (!Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("It was there when the build began, and is gone: " + published + "; build again");
        }
        return true;
    }

    private void takeFile(Artifact artifact, Path large) throws IOException {
        String path = artifact.path();
        Path there = folder.site().resolve(path);
        boolean isNew = !Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) || Files.mismatch(there, large) >= 0;
        if (isNew) {
            Path staged = folder.staging().resolve(path);
            makeParent(staged);
            Files.copy(large, staged);
        }
        entries.put(path, new Entry(artifact.sha256(), isNew));
    }

    private void makeParent(Path file) throws IOException {
        Path parent = FileTree.parent(file);
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        makeParent(file);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            // A full disk names no file by itself.
            throw new IOException("Can't write " + file + ": " + e.getMessage(), e);
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Manifest manifest() {
        SortedMap<String, String> hashes = new TreeMap<>();
        entries.forEach((path, entry) -> hashes.put(path, entry.hash()));
        return new Manifest(hashes);
    }

    /** What Attest wrote before and is no longer part of the site, in order. */
    List<String> obsolete() {
        List<String> paths = new ArrayList<>(before.ours().hashes().keySet());
        paths.removeIf(path ->
                entries.containsKey(path) || !FileTree.exists(folder.site().resolve(path)));
        return paths;
    }

    /** The paths of the files that were written down, in order. */
    List<String> written() {
        return entries.keySet().stream()
                .filter(path -> entry(path).isNew())
                .sorted()
                .toList();
    }

    private Entry entry(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            throw new IllegalStateException("Nothing was taken in for " + path);
        }
        return entry;
    }

    /**
     * Refuses to put the site over what somebody else wrote.
     *
     * @throws IOException if a file of the site would replace a foreign one, or lie below one, or where a foreign folder is
     */
    void refuseForeignCollisions() throws IOException {
        Set<String> folders = new HashSet<>();
        for (String path : entries.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        for (String foreign : before.foreignFiles()) {
            Entry same = entries.get(foreign);
            if ((same != null && same.isNew()) || folders.contains(foreign)) {
                throw collision(foreign);
            }
        }
        for (String foreign : before.foreignFolders()) {
            if (entries.containsKey(foreign)) {
                throw collision(foreign);
            }
        }
    }

    private IOException collision(String foreign) {
        return new IOException("The site needs the place of something that Attest did not write: "
                + folder.site().resolve(foreign) + "; move it away or rename it");
    }

    /** Joins to what was written all that stays: unchanged files, foreign ones, the manifest. Then the new site is whole. */
    void complete(Manifest manifest) throws IOException {
        for (Map.Entry<String, Entry> entry : new TreeMap<>(entries).entrySet()) {
            if (!entry.getValue().isNew()) {
                link(entry.getKey());
            }
        }
        for (String foreign : before.foreignFolders()) {
            Path made = Files.createDirectories(folder.staging().resolve(foreign));
            FileTree.copyPermissions(folder.site().resolve(foreign), made);
        }
        for (String foreign : before.foreignFiles()) {
            if (!entries.containsKey(foreign)) {
                link(foreign);
            }
        }
        if (FileTree.exists(folder.site())) {
            FileTree.copyPermissions(folder.site(), folder.staging());
        }
        writeManifest(manifest);
    }

    void writeManifest(Manifest manifest) throws IOException {
        Path file = folder.staging().resolve(Manifest.NAME);
        makeParent(file);
        manifest.writeTo(file);
    }

    private void link(String path) throws IOException {
        Path existing = folder.site().resolve(path);
        Path name = folder.staging().resolve(path);
        Path parent = FileTree.parent(name);
        if (made.add(parent)) {
            Files.createDirectories(parent);
        }
        if (Files.isSymbolicLink(existing)) {
            Files.copy(existing, name, LinkOption.NOFOLLOW_LINKS);
        } else {
            FileTree.link(existing, name);
        }
    }

    /**
     * Waits until all that was written is on the disk. Many threads wait at once, since a file system that is asked for many
     * files together writes them together: 20,000 files one after the other take minutes.
     */
    void sync() throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        Stream.concat(written().stream(), Stream.of(Manifest.NAME))
                .forEach(path -> tasks.add(() -> {
                    FileTree.sync(folder.staging().resolve(path));
                    return null;
                }));
        ExecutorService waiting = Executors.newFixedThreadPool(Math.min(tasks.size(), SYNC_THREADS));
        try {
            for (Future<Void> task : waiting.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("Can't write the site to the disk: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Publishing was interrupted");
        } finally {
            waiting.shutdownNow();
        }
        for (Path parent : made) {
            FileTree.syncFolder(parent);
        }
    }

    /** Deletes what was written and is not in its place. */
    @Override
    public void close() throws IOException {
        adding.writeLock().lock();
        try {
            closed = true;
            FileTree.delete(folder.staging());
        } finally {
            adding.writeLock().unlock();
        }
    }
}
