package dev.attest.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the data package before it is written.
 *
 * @param name what the package calls it
 * @param path where it lies below the folder of the data; a name that ends in {@code .gz} is compressed
 * @param mediaType its media type before compression
 * @param title its name for a reader
 * @param description what stands in it
 * @param table the table that it holds as CSV; null for any other file
 * @param content writes it
 */
record Resource(
        String name,
        String path,
        String mediaType,
        String title,
        String description,
        @Nullable Table<?> table,
        Content content) {
    Resource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(content);
    }

    /** Writes text from beginning to end, keeping none of it. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** The format by the names of the package: {@code csv}, {@code json}, {@code jsonl}, {@code geojson}. */
    String format() {
        String plain = isCompressed() ? path.substring(0, path.length() - ".gz".length()) : path;
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    boolean isCompressed() {
        return path.endsWith(".gz");
    }
}
