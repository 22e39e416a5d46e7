package dev.attest.cache;

import dev.attest.cache.Pieces.Pieced.Piece;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pieces of files that the last build published, each known by the digest of what it was made of: making it took longer than reading
 * it does. A piece that is not what it was is not given. For any thread.
 */
public final class Pieces {
    private final Map<String, Found> byKey = new HashMap<>();

    private record Found(Path file, Piece piece) {}

    /**
     * @param folder that the paths of {@code files} begin in
     * @param files files whose pieces may be of use; of two pieces with the same key the first is taken
     */
    public Pieces(Path folder, Collection<Pieced> files) {
        for (Pieced pieced : files) {
            Path file = folder.resolve(pieced.path());
            pieced.pieces().forEach(piece -> byKey.putIfAbsent(piece.key(), new Found(file, piece)));
        }
    }

    /** No pieces. */
    public static Pieces none() {
        return new Pieces(Path.of(""), List.of());
    }

    /**
     * A file that was made of pieces.
     *
     * @param path of the file
     * @param pieces in their order
     */
    public record Pieced(String path, List<Piece> pieces) {
        public Pieced {
            pieces = List.copyOf(pieces);
        }

        /**
         * A piece of a file.
         *
         * @param key a digest of what it was made of, with all that its making depends on
         * @param at its first byte in the file
         * @param length in bytes
         * @param sum of its bytes
         */
        public record Piece(String key, long at, int length, int sum) {
            /** The piece {@code bytes} of {@code key}. */
            public static Piece of(String key, long at, byte[] bytes) {
                return new Piece(key, at, bytes.length, CacheFile.sum(bytes));
            }
        }
    }

    /** The bytes of the piece of {@code key}; empty where none is known, or it is not there as it was. */
    public Optional<byte[]> find(String key) {
        Found found = byKey.get(key);
        if (found == null) {
            return Optional.empty();
        }
        Piece piece = found.piece();
        try (FileChannel channel = FileChannel.open(found.file(), StandardOpenOption.READ)) {
            if (piece.at() < 0 || piece.length() < 0 || piece.at() + piece.length() > channel.size()) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate(piece.length());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, piece.at() + bytes.position()) < 0) {
                    return Optional.empty();
                }
            }
            return CacheFile.sum(bytes.array()) == piece.sum() ? Optional.of(bytes.array()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is made anew
        }
    }
}
