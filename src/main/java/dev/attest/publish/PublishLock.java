package dev.attest.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps a second build away from a site while one is publishing it. The system frees it if the process ends. */
final class PublishLock {
    private final Path file;
    private final FileChannel channel;

    private PublishLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What is done while the lock is held. */
    interface Action<T> {
        T run() throws IOException;
    }

    /**
     * Takes the lock for {@code site}, runs {@code action}, and frees the lock.
     *
     * @param file the file to lock
     * @throws IOException if another build holds it, if the file can't be made, or if the action throws
     */
    static <T> T whileHeld(Path file, Path site, Action<T> action) throws IOException {
        PublishLock lock = take(file, site);
        try {
            return action.run();
        } finally {
            lock.free();
        }
    }

    private static PublishLock take(Path file, Path site) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!locked(channel)) {
                    throw new IOException("Another build is publishing to " + site + " (it holds " + file
                            + "); wait until it ends, or publish elsewhere");
                }
                if (isStillThere(file, channel)) {
                    return new PublishLock(file, channel);
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            // Far behind the mark: where locks are binding, the mark itself must stay readable.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Whether the locked file is the one that lies at {@code file} now: the build before may have deleted it after we opened
     * it, and then a third build would lock a new one. A mark in the file tells.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes the file and frees the lock. */
    private void free() throws IOException {
        try {
            // Before the lock is freed: afterwards the file may be another build's.
            Files.deleteIfExists(file);
        } catch (FileSystemException e) {
            // A file that stays behind does no harm: the lock on it counts, not that it is there.
            return;
        } finally {
            channel.close();
        }
    }
}
