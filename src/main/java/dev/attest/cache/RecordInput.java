package dev.attest.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordOutput} wrote. */
final class RecordInput {
    static final int NULL = 0;
    /** The same text as one before; its number follows. */
    static final int AGAIN = 0;
    /** A part of the last long text; where it begins follows, then its length. */
    static final int PART = 1;
    /** A text unit by unit; its length follows. */
    static final int UNITS = 2;

    private static final int KINDS = 3;

    private final byte[] bytes;
    private final int end;
    private final UnaryOperator<String> shared;
    private final List<String> texts = new ArrayList<>();
    private final Map<Object, Object> values = new HashMap<>();
    private String window = "";
    private char[] units = new char[256];
    private int at;

    /** @param shared gives for a short text the same object wherever it comes */
    RecordInput(byte[] bytes, int from, int end, UnaryOperator<String> shared) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.shared = shared;
    }

    static long header(int value, int kind) {
        return 1L + (long) value * KINDS + kind;
    }

    boolean isAtEnd() {
        return at == end;
    }

    int octet() {
        return bytes[at++];
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte octet = bytes[at++];
        while (octet < 0) {
            value |= (octet & 0x7fL) << shift;
            shift += 7;
            octet = bytes[at++];
        }
        return value | ((long) octet << shift);
    }

    /** A number that must not be larger than what is left could hold, so that a broken one asks for no memory. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length) {
            throw new IllegalStateException("No count: " + count);
        }
        return (int) count;
    }

    @Nullable
    String text() {
        long header = number();
        if (header == NULL) {
            return null;
        }
        int value = Math.toIntExact((header - 1) / KINDS);
        return switch ((int) ((header - 1) % KINDS)) {
            case AGAIN -> texts.get(value);
            case PART -> kept(window.substring(value, value + count()));
            default -> kept(units(value));
        };
    }

    private String kept(String text) {
        String one = shared.apply(text);
        texts.add(one);
        return one;
    }

    /** The first value that equals {@code value}: the same object however often it comes. */
    Object shared(Object value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : first;
    }

    private String units(int length) {
        if (length > bytes.length) {
            throw new IllegalStateException("No length: " + length);
        }
        if (units.length < length) {
            units = new char[length];
        }
        for (int i = 0; i < length; i++) {
            byte octet = bytes[at];
            if (octet >= 0) {
                units[i] = (char) octet;
                at++;
            } else {
                units[i] = (char) number();
            }
        }
        String text = new String(units, 0, length);
        if (length >= RecordOutput.LONG_TEXT) {
            window = text;
        }
        return text;
    }
}
