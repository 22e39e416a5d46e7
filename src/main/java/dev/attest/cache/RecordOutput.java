package dev.attest.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and text as bytes. Text that comes again, or that stands in a long text written before, takes a few bytes. */
final class RecordOutput {
    /** From so many units on, a text is one that others may be part of. */
    static final int LONG_TEXT = 256;

    /** Shorter texts are not looked for in the long one: writing them costs no more. */
    private static final int SHORTEST_PART = 5;

    private final Map<String, Integer> written = new HashMap<>();
    private String window = "";
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** What was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** A number, short where it is small and not negative: seven bits an octet, the lowest first. */
    void number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            octet((int) rest | 0x80);
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** Text, every unit as it is, lone surrogates too. */
    void text(@Nullable String text) {
        if (text == null) {
            number(RecordInput.NULL);
            return;
        }
        Integer before = written.putIfAbsent(text, written.size());
        if (before != null) {
            number(RecordInput.header(before, RecordInput.AGAIN));
            return;
        }
        int at = text.length() < SHORTEST_PART ? -1 : window.indexOf(text);
        if (at >= 0) {
            number(RecordInput.header(at, RecordInput.PART));
            number(text.length());
            return;
        }
        number(RecordInput.header(text.length(), RecordInput.UNITS));
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
        if (text.length() >= LONG_TEXT) {
            window = text;
        }
    }
}
