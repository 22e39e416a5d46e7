package dev.attest.publish;

import java.util.Objects;

/** A file of the site: where it goes and what stands in it. */
public final class Artifact {
    private final String path;
    private final byte[] bytes;

    /**
     * @param path below the site's root, parts set apart by {@code /}; no empty part, no {@code .} or {@code ..}, no leading
     *     {@code /}
     * @param bytes the content, which the caller must not change afterwards
     */
    public Artifact(String path, byte[] bytes) {
        this.path = checked(path);
        this.bytes = Objects.requireNonNull(bytes);
    }

    private static String checked(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("A file of the site lies below its root, found '" + path + "'");
            }
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
