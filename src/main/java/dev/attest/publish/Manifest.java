package dev.attest.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a site and their hashes, in the form that {@code sha256sum -c} reads; the files are in the order of their
 * paths.
 *
 * @param hashes SHA-256 in lower-case hexadecimal digits, for each path
 */
record Manifest(SortedMap<String, String> hashes) {
    /** Where it lies in a site. It does not list itself. */
    static final String NAME = "manifest-sha256.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest empty() {
        return new Manifest(Collections.emptySortedMap());
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException if it can't be read, or has a line that is not a hash and a path; names the line
     */
    static Manifest read(Path file) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    continue;
                }
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new IOException(file + ", line " + number
                            + ": expected 64 hexadecimal digits, two blanks and a path, found '" + line + "'");
                }
                hashes.put(pathIn(file, number, parts.group(2)), parts.group(1));
            }
        }
        return new Manifest(hashes);
    }

    /**
     * What Attest wrote into a folder: its manifest, and what a build was moving into it that was interrupted.
     *
     * @throws IOException if a manifest is there and can't be read
     */
    static Manifest ofFolder(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : List.of(SiteFolder.PENDING, NAME)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                hashes.putAll(read(file).hashes());
            }
        }
        return new Manifest(hashes);
    }

    private static String pathIn(Path file, int line, String path) throws IOException {
        try {
            return Artifact.checked(path);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", line " + line + ": " + e.getMessage(), e);
        }
    }

    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    /** Writes it down, line by line: that of a large archive has many megabytes. */
    void writeTo(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> one : hashes.entrySet()) {
                out.write(line(one));
            }
        } catch (IOException e) {
            // A full disk names no file by itself.
            throw new IOException("Can't write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether {@code file} is there and holds it, byte by byte. */
    boolean isIn(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (Map.Entry<String, String> one : hashes.entrySet()) {
                byte[] line = line(one);
                if (!Arrays.equals(line, in.readNBytes(line.length))) {
                    return false;
                }
            }
            return in.read() < 0;
        }
    }

    private static byte[] line(Map.Entry<String, String> one) {
        return (one.getValue() + "  " + one.getKey() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
