package dev.attest.publish;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of the site: where it goes and what stands in it. */
public final class Artifact {
    private final String path;
    private final byte @Nullable [] bytes;
    private final @Nullable Path file;
    private @Nullable String sha256;

    /**
     * @param path below the site's root, parts set apart by {@code /}; no empty part, no {@code .} or {@code ..}, no leading
     *     {@code /}, no backslash, no control character
     * @param bytes the content, which the caller must not change afterwards
     */
    public Artifact(String path, byte[] bytes) {
        this(path, Objects.requireNonNull(bytes), null, null);
    }

    private Artifact(String path, byte @Nullable [] bytes, @Nullable Path file, @Nullable String sha256) {
        this.path = checked(path);
        this.bytes = bytes;
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * A file of the site that is too large to be kept in memory.
     *
     * @param path as in the constructor
     * @param file where its content lies, which stays there as it is until the site is published
     */
    public static Artifact ofFile(String path, Path file) {
        return new Artifact(path, null, Objects.requireNonNull(file), null);
    }

    /**
     * A file that lies in the published site as it shall be.
     *
     * @param sha256 of its content, which the caller has made sure of: 64 lower-case hexadecimal digits
     */
    public static Artifact unchanged(String path, String sha256) {
        return new Artifact(path, null, null, Objects.requireNonNull(sha256));
    }

    /**
     * {@code path} itself, if it may stand in a site.
     *
     * @throws IllegalArgumentException if it leads out of the site, or could not stand on a line of the manifest
     */
    static String checked(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("A file of the site lies below its root, found '" + path + "'");
            }
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The name of a file has no control characters, found '" + path.replaceAll("\\p{Cntrl}", "?") + "'");
        }
        return path;
    }

    public String path() {
        return path;
    }

    /** The content itself, not a copy: it is written, hashed and compared, never changed. Of a large file it is read anew. */
    public byte[] bytes() {
        if (bytes != null) {
            return bytes;
        }
        Path large =
                Objects.requireNonNull(file, () -> path + " is unchanged, and its content is where it is published");
        try {
            return Files.readAllBytes(large);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + large, e);
        }
    }

    /** Where the content lies; null where it is in memory, or unchanged. */
    @Nullable
    Path file() {
        return file;
    }

    /** Whether it lies in the published site already, so that nobody made its content again. */
    public boolean isUnchanged() {
        return bytes == null && file == null;
    }

    /** SHA-256 of its content, 64 lower-case hexadecimal digits. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = file == null ? Sha256.of(bytes()) : ofFile(file);
            sha256 = known;
        }
        return known;
    }

    private static String ofFile(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }

    @Override
    public String toString() {
        return path
                + (bytes != null ? " (" + bytes.length + " bytes)" : file == null ? " (unchanged)" : " (" + file + ")");
    }
}
