package dev.attest.cache;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What lies in some folders, and when it was changed: the quick answer to whether anything did. What was changed so lately that the
 * file system's clock can't tell is known by its content.
 *
 * @param name a digest of all paths and states; empty where a symbolic link leads to what is not looked at
 * @param unsettled the paths of the files that are known by their content
 */
public record FolderState(String name, List<String> unsettled) {
    public FolderState {
        unsettled = List.copyOf(unsettled);
    }

    /**
     * The state of all that lies in {@code folders}.
     *
     * @param looked the time, by the clock of their file system, before which nothing of them had been looked at
     */
    public static FolderState of(Collection<Path> folders, long looked) throws IOException {
        return of(folders, looked, List.of());
    }

    /** Whether all that lies in {@code folders} is as it was when this was made. */
    public boolean isStillOf(Collection<Path> folders) throws IOException {
        return !name.isEmpty()
                && name.equals(of(folders, Long.MAX_VALUE, unsettled).name());
    }

    private static FolderState of(Collection<Path> folders, long looked, Collection<String> byContent)
            throws IOException {
        Walk walk = new Walk(looked, new HashSet<>(byContent));
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder.toRealPath(), walk);
            }
        }
        return walk.state();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final long looked;
        private final Set<String> byContent;
        private final List<String> unsettled = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();
        private boolean hasLinks;

        private record Found(String path, FileState state, String content) {}

        Walk(long looked, Set<String> byContent) {
            this.looked = looked;
            this.byContent = byContent;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            found.add(new Found(folder.toString(), new FileState(-1, 0, 0), ""));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            hasLinks |= attributes.isSymbolicLink();
            String path = file.toString();
            FileState state = FileState.of(attributes);
            if (byContent.contains(path) || !state.isSettled(looked)) {
                unsettled.add(path);
                found.add(new Found(path, new FileState(state.size(), 0, 0), content(file, attributes)));
            } else {
                found.add(new Found(path, state, ""));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What can't be looked at is held back by whoever reads it; here it counts that it is there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.add(new Found(file.toString(), new FileState(-1, 0, 0), "can't be looked at"));
            return FileVisitResult.CONTINUE;
        }

        private static String content(Path file, BasicFileAttributes attributes) {
            try {
                return attributes.isRegularFile() ? Sha256.of(Files.readAllBytes(file)) : "no file";
            } catch (IOException e) {
                return "can't be read";
            }
        }

        FolderState state() {
            found.sort(Comparator.comparing(Found::path));
            var digest = Sha256.digest();
            ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES);
            for (Found one : found) {
                digest.update(one.path().getBytes(StandardCharsets.UTF_8));
                digest.update(one.content().getBytes(StandardCharsets.UTF_8));
                numbers.clear();
                numbers.putLong(one.state().size())
                        .putLong(one.state().changed())
                        .putInt(one.state().identity());
                digest.update(numbers.array());
            }
            return new FolderState(hasLinks ? "" : HexFormat.of().formatHex(digest.digest()), unsettled);
        }
    }
}
