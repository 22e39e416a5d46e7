package dev.attest.cache;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program by its content: another class, word list, template or library gives another name, so that nothing made by an older
 * program is taken for the work of a newer one, whatever both call their version.
 */
public final class ProgramDigest {
    private ProgramDigest() {}

    /**
     * The name of the jar or folder that {@code type} was loaded from, and of the Java release, whose tables of characters count.
     *
     * @throws IOException if it can't be read
     */
    public static String of(Class<?> type) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update(String.valueOf(Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
        Path place = place(type);
        if (Files.isDirectory(place)) {
            ContentDigest.add(place, file -> true, digest);
        } else {
            addJar(place, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path place(Class<?> type) throws IOException {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("Nobody knows where the program was loaded from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("The program was loaded from " + source.getLocation(), e);
        }
    }

    /** The list of a jar's entries has a checksum of each, so that the jar itself need not be read. */
    private static void addJar(Path jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry ->
                            digest.update((entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n")
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }
}
