package dev.attest.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells text in two bytes a character (UTF-16) from other bytes. */
public final class WideText {
    private static final int LOOKED_AT = 256;

    private WideText() {}

    /** The encoding that the byte order mark at the start of {@code bytes} names; null where there is no such mark. */
    public static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * The encoding of {@code bytes}: by their mark, else by the NUL bytes that ASCII has in UTF-16, of which there are many at
     * every other place and none between; null where neither is so.
     */
    public static @Nullable Charset of(byte[] bytes) {
        Charset marked = marked(bytes);
        return marked != null ? marked : byZeros(bytes);
    }

    private static @Nullable Charset byZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (first == 0 && second * 2 > pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return second == 0 && first * 2 > pairs ? StandardCharsets.UTF_16BE : null;
    }
}
