package dev.attest.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file, by which a changed one is known without reading it.
 *
 * @param size its length in bytes; -1 where it is no plain file
 * @param changed when its content was last changed, in nanoseconds since 1970
 * @param identity tells it from another file that was moved into its place; 0 where the system has no such thing
 */
public record FileState(long size, long changed, int identity) {
    /** A file changed so shortly before it was looked at may have been changed again within the same tick of the file system's clock. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    /** The state of the file itself, not of what a link leads to; null where nothing lies there, or it can't be looked at. */
    public static @Nullable FileState of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return null;
        }
    }

    static FileState of(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return new FileState(
                attributes.isRegularFile() ? attributes.size() : -1,
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                key == null ? 0 : key.hashCode());
    }

    /**
     * Whether the state says for certain that the content is what it was.
     *
     * @param looked when the file was looked at, by the clock of its file system, in nanoseconds since 1970
     */
    public boolean isSettled(long looked) {
        return changed < looked - TICK;
    }
}
