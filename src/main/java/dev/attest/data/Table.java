package dev.attest.data;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of the data package.
 *
 * @param name what it is called, and its files: small letters
 * @param fields its columns, in order
 * @param primaryKey the columns that together name a row
 * @param foreignKeys the columns that name rows of other tables
 * @param rows the rows, in a fixed order, made one after the other; asked for once for each file
 */
record Table<R>(
        String name,
        List<Field<R>> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Supplier<Stream<R>> rows) {
    Table {
        Objects.requireNonNull(name);
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        Objects.requireNonNull(rows);
    }

    /**
     * Columns that name a row of a table.
     *
     * @param fields the columns here; all empty where no row is named
     * @param table the other table; empty for this one
     * @param referenced its columns
     */
    record ForeignKey(List<String> fields, String table, List<String> referenced) {
        ForeignKey {
            fields = List.copyOf(fields);
            Objects.requireNonNull(table);
            referenced = List.copyOf(referenced);
        }

        static ForeignKey of(String field, String table) {
            return new ForeignKey(List.of(field), table, List.of("id"));
        }

        /** A finding of the same article. */
        static ForeignKey sameArticle(String field) {
            return new ForeignKey(List.of("article", field), "", List.of("article", "id"));
        }
    }
}
