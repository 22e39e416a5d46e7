package dev.attest.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name what it is called: small letters, digits and underscores
 * @param type what stands in it
 * @param meaning which message says what it means, behind {@code column.}
 * @param required whether it is never empty
 * @param allowed the only values that it takes; empty where others may come
 * @param minimum the least that it may be; null where nothing bounds it
 * @param value what stands there in a row: text, a number, a truth value, a day, or a list of texts; null for nothing
 */
record Field<R>(
        String name,
        FieldType type,
        String meaning,
        boolean required,
        List<String> allowed,
        @Nullable Integer minimum,
        Function<R, @Nullable Object> value) {
    Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(meaning);
        allowed = List.copyOf(allowed);
        Objects.requireNonNull(value);
    }

    /** A column that may be empty, and means the same in every table that has it. */
    static <R> Field<R> of(String name, FieldType type, Function<R, @Nullable Object> value) {
        return of(name, type, name.replace('_', '-'), value);
    }

    /** A column that may be empty. */
    static <R> Field<R> of(String name, FieldType type, String meaning, Function<R, @Nullable Object> value) {
        return new Field<>(name, type, meaning, false, List.of(), null, value);
    }

    /** The same column, never empty. */
    Field<R> always() {
        return new Field<>(name, type, meaning, true, allowed, minimum, value);
    }

    /** The same column with no other values than the names of these. */
    Field<R> oneOf(Enum<?>... values) {
        return oneOf(List.of(values).stream().map(Field::label).toList());
    }

    Field<R> oneOf(List<String> values) {
        return new Field<>(name, type, meaning, required, values, minimum, value);
    }

    /** The same column with no number below {@code least}. */
    Field<R> atLeast(int least) {
        return new Field<>(name, type, meaning, required, allowed, least, value);
    }

    /** The name of an enum's value in the data, as in the format of articles; null for null. */
    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : label(value);
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
