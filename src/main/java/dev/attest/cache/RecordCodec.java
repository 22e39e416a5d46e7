package dev.attest.cache;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Values of a record type, or of a sealed interface of records, as bytes and back. It follows the components of the records by
 * itself, so that none can be forgotten; the types that it knows are in {@link Codecs}. Immutable, for any thread.
 *
 * @param <T> the type
 */
public final class RecordCodec<T> {
    private final Class<T> type;
    private final Codec codec;

    private RecordCodec(Class<T> type, Codec codec) {
        this.type = type;
        this.codec = codec;
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException if something in it is neither a record nor one of the types that {@link Codecs} knows; names it
     */
    public static <T> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type, new Codecs().of(type));
    }

    /** {@code value} as bytes, which mean something to the same program alone. */
    public byte[] bytes(T value) {
        RecordOutput out = new RecordOutput();
        codec.write(value, out);
        return out.bytes();
    }

    /**
     * The value that {@link #bytes} was given.
     *
     * @param shared gives for a text the same object wherever it comes, so that equal texts take the room of one
     * @throws RuntimeException of some kind, if these are not such bytes
     */
    public T value(byte[] bytes, UnaryOperator<String> shared) {
        RecordInput in = new RecordInput(bytes, 0, bytes.length, shared);
        Object value = codec.read(in);
        if (value == null || !in.isAtEnd()) {
            throw new IllegalStateException("Not one value in " + Arrays.hashCode(bytes));
        }
        return type.cast(value);
    }
}
