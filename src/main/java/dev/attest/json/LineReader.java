package dev.attest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of UTF-8 into lines, and holds no more than one of them. */
final class LineReader {
    /** The longest line that is read, in bytes: 64 MiB. What is longer is passed over. */
    static final int LONGEST = 64 << 20;

    private static final int END = -1;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * A line of input.
     *
     * @param number counted from 1
     * @param text without the line break; empty where it can't be read
     * @param problem why it can't be read; null where it can
     */
    record Line(long number, String text, @Nullable String problem) {}

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        int from = position;
        while (true) {
            if (position == limit) {
                tooLong |= !keep(bytes, from);
                if (!fill()) {
                    return any ? line(bytes, tooLong) : null;
                }
                from = position;
            }
            any = true;
            if (buffer[position++] == '\n') {
                tooLong |= !keep(bytes, from, position - 1);
                return line(bytes, tooLong);
            }
        }
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer);
        position = 0;
        limit = Math.max(read, 0);
        return read != END;
    }

    private boolean keep(ByteArrayOutputStream bytes, int from) {
        return keep(bytes, from, limit);
    }

    /** False, and nothing kept, where the line would become too long. */
    private boolean keep(ByteArrayOutputStream bytes, int from, int to) {
        if (bytes.size() + (to - from) > LONGEST) {
            return false;
        }
        bytes.write(buffer, from, to - from);
        return true;
    }

    private Line line(ByteArrayOutputStream bytes, boolean tooLong) {
        number++;
        if (tooLong) {
            return new Line(number, "", "The line is longer than " + LONGEST + " bytes");
        }
        try {
            String text = decoded(bytes);
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, (marked ? text.substring(1) : text).strip(), null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", "The line is not UTF-8");
        }
    }

    /** Decodes at once, which takes the least memory, and asks for faults only where there may be one. */
    private static String decoded(ByteArrayOutputStream bytes) throws CharacterCodingException {
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()));
        }
        return text;
    }
}
