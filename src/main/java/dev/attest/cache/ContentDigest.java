package dev.attest.cache;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A name for what files hold, whenever they were written. */
public final class ContentDigest {
    private ContentDigest() {}

    /**
     * The name of the content of a folder, and of what symbolic links in it lead to.
     *
     * @param counts whether a file counts, by its path below the folder
     * @throws IOException if one of those that count can't be read
     */
    public static String of(Path folder, Predicate<Path> counts) throws IOException {
        MessageDigest digest = Sha256.digest();
        add(folder, counts, digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(Path folder, Predicate<Path> counts, MessageDigest digest) throws IOException {
        for (Path file : files(folder)) {
            Path below = folder.relativize(file);
            if (counts.test(below)) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update((below + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
