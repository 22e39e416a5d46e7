package dev.attest;

import dev.attest.cache.CacheFile;
import dev.attest.cache.FileState;
import dev.attest.cache.FolderState;
import dev.attest.cache.Pieces;
import dev.attest.cache.Pieces.Pieced;
import dev.attest.cache.RecordCodec;
import dev.attest.cache.Shelf;
import dev.attest.fixity.Sha256;
import dev.attest.publish.FolderPublisher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the build before has left in its cache folder: the findings of each saved file, and which pages were drawn from what. Where
 * nothing can be kept (no folder is wanted, it can't be written, another build uses it), everything is worked out anew.
 */
final class BuildMemory implements Closeable {
    /** By this file, programs that make backups know a folder that need not be in them. */
    private static final String TAG = "CACHEDIR.TAG";

    private static final String TAG_TEXT = """
            Signature: 8a477f597d28d172789f06886806bc55
            # What Attest's last build left for the next one. It is no part of the site and may be deleted.
            # https://bford.info/cachedir/
            """;

    private final Path output;
    private final String maker;
    private final @Nullable Room room;
    /** What the last build published; null where there was none, or the program or the settings were others. */
    private final @Nullable Site before;

    private @Nullable Map<String, KeptFile> files;

    /**
     * The folder while it is used.
     *
     * @param lock keeps other builds out
     * @param looked the time before which none of the inputs had been looked at, by the clock of the file system
     */
    private record Room(
            Path folder, FileChannel lock, CacheFile<Site> site, CacheFile<KeptPieces> pieces, long looked) {}

    /** The published files that were made of pieces. */
    private record KeptPieces(String maker, List<Pieced> files) {}

    /**
     * What the last build published.
     *
     * @param maker the program and the settings
     * @param inputs the state of the files that it was made from, before they were read
     */
    private record Site(String maker, FolderState inputs, BuildReport report, List<KeptFile> files) {}

    /**
     * A file of the published site.
     *
     * @param sha256 of its content
     * @param drawnFrom a name for all that the page was drawn from; empty where it is no page
     */
    record KeptFile(String path, String sha256, FileState state, String drawnFrom) {}

    private BuildMemory(Path output, String maker, @Nullable Room room) {
        this.output = output;
        this.maker = maker;
        this.room = room;
        this.before = room == null
                ? null
                : room.site().read().filter(site -> site.maker().equals(maker)).orElse(null);
    }

    /** A memory of nothing, which keeps nothing. */
    static BuildMemory none(Path output) {
        return new BuildMemory(output, "", null);
    }

    /**
     * What is kept in {@code folder}.
     *
     * @param output the folder of the published site
     * @param maker a name for the program and the settings
     */
    static BuildMemory in(Path folder, Path output, String maker) {
        try {
            Files.createDirectories(folder);
            Path tag = folder.resolveSibling(TAG);
            if (!Files.exists(tag)) {
                Files.writeString(tag, TAG_TEXT, StandardCharsets.US_ASCII);
            }
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                lock.close();
                return none(output);
            }
            CacheFile<Site> site = new CacheFile<>(folder.resolve("site"), RecordCodec.of(Site.class));
            CacheFile<KeptPieces> pieces = new CacheFile<>(folder.resolve("pieces"), RecordCodec.of(KeptPieces.class));
            return new BuildMemory(output, maker, new Room(folder, lock, site, pieces, now(folder)));
        } catch (IOException e) {
            return none(output); // a folder that can't be written to costs time, and nothing else
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            FileLock taken = lock.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The time by the clock of the file system, which need not be the machine's. */
    private static long now(Path folder) throws IOException {
        Path probe = folder.resolve("now");
        Files.write(probe, new byte[] {1});
        return Files.getLastModifiedTime(probe).to(TimeUnit.NANOSECONDS);
    }

    /** The pieces of the files that the last build published; none where the program was another. */
    Pieces pieces() {
        return room == null
                ? Pieces.none()
                : room.pieces()
                        .read()
                        .filter(kept -> kept.maker().equals(maker))
                        .map(kept -> new Pieces(output, kept.files()))
                        .orElseGet(Pieces::none);
    }

    /** A name for the program and the settings; empty where nothing is kept. */
    String maker() {
        return maker;
    }

    /** The state of the inputs before they are read; null where nothing is kept. */
    @Nullable
    FolderState inputs(Collection<Path> inputs) throws IOException {
        return room == null ? null : FolderState.of(inputs, room.looked());
    }

    /** The report of the last build, if all that the site is made from, and the site itself, are as that build left them; else null. */
    @Nullable
    BuildReport unchanged(Collection<Path> inputs) throws IOException {
        if (before == null || !before.inputs().isStillOf(inputs)) {
            return null;
        }
        boolean isThere = before.files().parallelStream()
                .allMatch(file -> file.state().equals(FileState.of(output.resolve(file.path()))));
        return isThere ? before.report().withNothingWritten() : null;
    }

    /**
     * The findings of saved files; null where none are kept.
     *
     * @param names a name for the names that the archivist knows, by which names in articles are told
     */
    @Nullable
    Shelf<Findings> findings(String names) {
        if (room == null) {
            return null;
        }
        try {
            return Shelf.open(room.folder(), "findings", RecordCodec.of(Findings.class), maker + names, room.looked());
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * What came of one saved file, or of a page of a container.
     *
     * @param apart the pages of a container whose findings are kept by themselves
     */
    record Findings(List<Outcome> outcomes, List<Apart> apart) {
        Findings {
            outcomes = List.copyOf(outcomes);
            apart = List.copyOf(apart);
        }

        /** What came of a file of which nothing is kept apart. */
        Findings(List<Outcome> outcomes) {
            this(outcomes, List.of());
        }

        /**
         * The name of what is kept apart.
         *
         * @param path of the page, as the archive names it
         * @param content a name for all that the archive holds of it
         */
        record Apart(String path, String content) {}
    }

    /** The file of the published site that was drawn from the same; null where it is not there, or is not what was drawn. */
    @Nullable
    KeptFile drawn(String path, String drawnFrom) {
        KeptFile kept = files().get(path);
        return kept != null && kept.drawnFrom().equals(drawnFrom) && isThere(kept) ? kept : null;
    }

    private synchronized Map<String, KeptFile> files() {
        Map<String, KeptFile> known = files;
        if (known == null) {
            known = before == null
                    ? Map.of()
                    : before.files().stream().collect(Collectors.toMap(KeptFile::path, Function.identity()));
            files = known;
        }
        return known;
    }

    private boolean isThere(KeptFile kept) {
        Path file = output.resolve(kept.path());
        FileState state = FileState.of(file);
        if (state == null || state.size() != kept.state().size()) {
            return false;
        }
        try {
            return state.equals(kept.state())
                    || Sha256.of(Files.readAllBytes(file)).equals(kept.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Keeps what was published for the next build.
     *
     * @param hashes of the files of the site, by path
     * @param drawnFrom names for what the pages were drawn from, by path
     * @param pieced the files that were made of pieces
     */
    void keep(
            @Nullable FolderState inputs,
            BuildReport report,
            Map<String, String> hashes,
            Map<String, String> drawnFrom,
            List<Pieced> pieced) {
        if (room == null || inputs == null) {
            return;
        }
        List<KeptFile> published = new ArrayList<>();
        SortedMap<String, String> all = new TreeMap<>(hashes);
        all.put(FolderPublisher.MANIFEST, "");
        all.forEach((path, sha256) -> {
            FileState state = FileState.of(output.resolve(path));
            if (state != null) {
                published.add(new KeptFile(path, sha256, state, drawnFrom.getOrDefault(path, "")));
            }
        });
        try {
            room.pieces().write(new KeptPieces(maker, pieced));
            room.site().write(new Site(maker, inputs, report, published));
        } catch (IOException e) {
            return; // a full disk costs the next build time, and nothing else
        }
    }

    @Override
    public void close() throws IOException {
        if (room != null) {
            room.lock().close();
        }
    }
}
