package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is to download, and what it means.
 *
 * @param files the files, in the order in which they are listed
 * @param tables the tables among them, with their columns
 */
public record Downloads(List<File> files, List<Table> tables) {
    public Downloads {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }

    /**
     * A file.
     *
     * @param href where it lies, relative to the page that lists it
     * @param name what it holds: the name of a table, {@code text} or {@code map}
     * @param format {@code csv}, {@code json}, {@code jsonl} or {@code geojson}
     * @param title its name for a reader
     * @param description what stands in it
     * @param bytes its length
     * @param sha256 its SHA-256
     */
    public record File(
            String href, String name, String format, String title, String description, long bytes, String sha256) {
        public File {
            Objects.requireNonNull(href);
            Objects.requireNonNull(name);
            Objects.requireNonNull(format);
            Objects.requireNonNull(title);
            Objects.requireNonNull(description);
            Objects.requireNonNull(sha256);
        }
    }

    /**
     * A table.
     *
     * @param name what it is called, and its files
     * @param title its name for a reader
     * @param description what a row is
     * @param key the columns that together name a row
     * @param columns its columns, in order
     */
    public record Table(String name, String title, String description, List<String> key, List<Column> columns) {
        public Table {
            Objects.requireNonNull(name);
            Objects.requireNonNull(title);
            Objects.requireNonNull(description);
            key = List.copyOf(key);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param name what it is called
     * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code date} or {@code array}
     * @param required whether it is never empty
     * @param allowed the only values that it takes; empty where others may come
     * @param leadsTo the table of which it names a row; null where it names none
     * @param description what it means
     */
    public record Column(
            String name,
            String type,
            boolean required,
            List<String> allowed,
            @Nullable String leadsTo,
            String description) {
        public Column {
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
            allowed = List.copyOf(allowed);
            Objects.requireNonNull(description);
        }
    }

    /** The files of that name or table, in their order. */
    public List<File> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).toList();
    }

    /** The files that hold no table. */
    public List<File> whole() {
        return files.stream()
                .filter(file -> tables.stream().noneMatch(table -> table.name().equals(file.name())))
                .toList();
    }
}
