package dev.attest.data;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import dev.attest.cache.Pieces;
import dev.attest.cache.Pieces.Pieced.Piece;
import dev.attest.fixity.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Compresses lines to one member of gzip (RFC 1952), a stretch of lines by itself: where a line changes, one stretch is compressed
 * anew and the others are taken from the file that is there. Where a stretch ends depends on its last line alone, so that lines that
 * come or go move no other end. Not with the deflater of the JDK: that is the system's zlib, of which there are several, and each
 * packs otherwise.
 */
final class GzipStream extends OutputStream {
    /** Level 6 of the usual 1 to 9. */
    private static final int LEVEL = 6;

    /** Bytes before compression that a stretch has at least, in the mean beyond that, and at most but for its last line. */
    private static final int LEAST = 1 << 15;

    private static final int MEAN = 1 << 17;
    private static final int MOST = 1 << 20;

    /** Identification, method deflate, no flags, no time, no extra flags, system unknown. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** A last block with nothing in it. */
    private static final byte[] END = {3, 0};

    private static final int TRAILER = 2 * Integer.BYTES;
    private static final int KEY_OCTETS = 16;

    private final OutputStream out;
    private final Pieces known;
    private final List<Piece> pieces = new ArrayList<>();
    private final CRC32 sum = new CRC32();
    private final CRC32 line = new CRC32();
    private byte[] stretch = new byte[MOST];
    private int length;
    private int lineStart;
    private long taken;
    private long written;

    /** @param known stretches that were compressed before */
    GzipStream(OutputStream out, Pieces known) throws IOException {
        this.out = out;
        this.known = known;
        put(HEADER);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        sum.update(bytes, from, count);
        taken += count;
        int at = from;
        int end = from + count;
        while (at < end) {
            int next = at;
            while (next < end && bytes[next] != '\n') {
                next++;
            }
            boolean isLine = next < end;
            next = isLine ? next + 1 : next;
            add(bytes, at, next - at);
            if (isLine) {
                endLine();
            }
            at = next;
        }
    }

    private void add(byte[] bytes, int from, int count) {
        if (length + count > stretch.length) {
            stretch = Arrays.copyOf(stretch, Math.max(2 * stretch.length, length + count));
        }
        System.arraycopy(bytes, from, stretch, length, count);
        length += count;
    }

    /** The longer a line, the likelier that a stretch ends with it: so the mean is the same for long lines and for short. */
    private void endLine() throws IOException {
        line.reset();
        line.update(stretch, lineStart, length - lineStart);
        boolean isEnd = line.getValue() % MEAN < length - lineStart;
        lineStart = length;
        if (length >= MOST || (isEnd && length >= LEAST)) {
            endStretch();
        }
    }

    private void endStretch() throws IOException {
        var digest = Sha256.digest();
        digest.update(stretch, 0, length);
        String key = HexFormat.of().formatHex(digest.digest(), 0, KEY_OCTETS);
        byte[] packed = known.find(key).orElse(null);
        if (packed == null) {
            packed = packed();
        }
        pieces.add(Piece.of(key, written, packed));
        put(packed);
        length = 0;
        lineStart = 0;
    }

    /** The stretch in blocks that end with a byte and look back at none before them. */
    private byte[] packed() throws IOException {
        Deflater deflater = deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4);
        byte[] buffer = new byte[1 << 16];
        deflater.setInput(stretch, 0, length, false);
        do {
            deflater.setOutput(buffer);
            deflater.deflate(JZlib.Z_FULL_FLUSH);
            packed.write(buffer, 0, buffer.length - deflater.getAvailOut());
        } while (deflater.getAvailOut() == 0);
        return packed.toByteArray();
    }

    private static Deflater deflater() throws IOException {
        try {
            return new Deflater(LEVEL, true);
        } catch (GZIPException e) {
            throw new IOException("Can't compress", e);
        }
    }

    /** The stretches of what was written. */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (length > 0) {
            endStretch();
        }
        put(END);
        ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        trailer.putInt((int) sum.getValue()).putInt((int) taken);
        put(trailer.array());
        out.close();
    }
}
