package dev.attest.publish;

import java.util.Objects;

/** A file of the site: where it goes and what stands in it. */
public final class Artifact {
    private final String path;
    private final byte[] bytes;

    /**
     * @param path below the site's root, parts set apart by {@code /}; no empty part, no {@code .} or {@code ..}, no leading
     *     {@code /}, no backslash, no control character
     * @param bytes the content, which the caller must not change afterwards
     */
    public Artifact(String path, byte[] bytes) {
        this.path = checked(path);
        this.bytes = Objects.requireNonNull(bytes);
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

    /** The content itself, not a copy: it is written, hashed and compared, never changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
