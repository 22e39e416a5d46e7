package dev.attest.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;

/**
 * A file that holds one value, with a checksum. It is replaced as a whole, so a build that is killed leaves the old one or the new.
 *
 * @param <T> the type of the value
 */
public final class CacheFile<T> {
    private final Path file;
    private final RecordCodec<T> codec;

    public CacheFile(Path file, RecordCodec<T> codec) {
        this.file = file;
        this.codec = codec;
    }

    /** The value; empty where there is none, or what is there can't be believed. */
    public Optional<T> read() {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length <= Integer.BYTES) {
                return Optional.empty();
            }
            ByteBuffer content = ByteBuffer.wrap(all);
            int sum = content.getInt();
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            return sum == sum(bytes) ? Optional.of(codec.value(bytes, UnaryOperator.identity())) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Not there, not readable, or not ours: it is made anew.
            return Optional.empty();
        }
    }

    /** Puts {@code value} into the file. */
    public void write(T value) throws IOException {
        byte[] bytes = codec.bytes(value);
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + bytes.length);
        content.putInt(sum(bytes)).put(bytes);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content.array());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return (int) sum.getValue();
    }
}
