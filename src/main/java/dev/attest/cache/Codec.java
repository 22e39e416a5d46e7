package dev.attest.cache;

import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one type. */
interface Codec {
    void write(@Nullable Object value, RecordOutput out);

    @Nullable
    Object read(RecordInput in);
}
