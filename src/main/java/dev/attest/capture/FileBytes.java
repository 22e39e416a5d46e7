package dev.attest.capture;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads files without following links, and hashes without holding what it reads. */
final class FileBytes {
    private FileBytes() {}

    /**
     * The first bytes of a file, at most {@code most}.
     *
     * @throws IOException if it can't be read, or is a link
     */
    static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    /** The file with its hash and size, held back for {@code reason}. */
    static HeldBack heldBack(Path file, String path, String reason) {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        } catch (IOException e) {
            return unreadable(path, e);
        }
        return new HeldBack(path, HexFormat.of().formatHex(digest.digest()), size, reason);
    }

    static HeldBack unreadable(String path, IOException e) {
        return new HeldBack(path, null, -1, "The file can't be read: " + why(e) + ".");
    }

    /** Why something can't be read, without naming where on this machine it lies. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission is denied";
        }
        return e instanceof NoSuchFileException ? "there is no such file" : "the system reports an error";
    }
}
