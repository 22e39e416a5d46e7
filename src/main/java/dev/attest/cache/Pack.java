package dev.attest.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file that only grows, of pieces that are each found by their place and known by their key. Ten thousand small files would take
 * longer to open than to read. For any thread.
 */
final class Pack implements Closeable {
    /** Digits of a key. */
    static final int KEY_DIGITS = 32;

    private static final int KEY = KEY_DIGITS / 2;
    private static final int HEAD = KEY + Integer.BYTES;

    private final FileChannel channel;
    private long end;

    private Pack(FileChannel channel) throws IOException {
        this.channel = channel;
        this.end = channel.size();
    }

    static Pack open(Path file) throws IOException {
        return new Pack(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /**
     * Where a piece lies.
     *
     * @param at its first byte
     * @param length of all of it
     */
    record Place(long at, int length) {}

    /** How many bytes the file has. */
    synchronized long size() {
        return end;
    }

    /** The piece at {@code place}; empty where it is not the one of {@code key}, or not whole. */
    Optional<byte[]> read(Place place, String key) throws IOException {
        if (place.length() < HEAD || place.at() < 0 || place.at() + place.length() > size()) {
            return Optional.empty();
        }
        ByteBuffer piece = ByteBuffer.allocate(place.length());
        while (piece.hasRemaining()) {
            if (channel.read(piece, place.at() + piece.position()) < 0) {
                return Optional.empty();
            }
        }
        piece.flip();
        byte[] stated = new byte[KEY];
        piece.get(stated);
        int sum = piece.getInt();
        byte[] content = new byte[piece.remaining()];
        piece.get(content);
        boolean believed = HexFormat.of().formatHex(stated).equals(key) && sum == sum(stated, content);
        return believed ? Optional.of(content) : Optional.empty();
    }

    /** Adds a piece at the end. */
    synchronized Place add(String key, byte[] content) throws IOException {
        byte[] stated = HexFormat.of().parseHex(key);
        ByteBuffer piece = ByteBuffer.allocate(HEAD + content.length);
        piece.put(stated).putInt(sum(stated, content)).put(content).flip();
        Place place = new Place(end, piece.remaining());
        while (piece.hasRemaining()) {
            channel.write(piece, place.at() + piece.position());
        }
        end += place.length();
        return place;
    }

    private static int sum(byte[] key, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(key, 0, key.length);
        sum.update(content, 0, content.length);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
