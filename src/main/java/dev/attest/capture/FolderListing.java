package dev.attest.capture;

import dev.attest.capture.CaptureSource.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Walks a folder once and says of every file what it is: an article with its sidecar, nothing of ours, or refused. */
final class FolderListing {
    /** Files at the top that say something of the archive as a whole. */
    private static final Set<String> OF_THE_ARCHIVE =
            Set.of("archive.yml", "messages.properties", "logo.svg", "logo.png");

    private static final Set<String> HIDDEN = Set.of("thumbs.db", "desktop.ini");

    /** What browsers, in several languages, put behind NAME for the folder of what belongs to NAME.html. */
    private static final List<String> PAGE_FOLDERS = List.of(
            "_files",
            ".files",
            "-filer",
            "_fichiers",
            "-dateien",
            "_file",
            "_archivos",
            "_arquivos",
            "_bestanden",
            "_soubory",
            "_pliki",
            "_dosyalar",
            "_ملفات");

    private static final String COMPRESSED_WARC = ".warc.gz";
    private static final Set<String> CONTAINERS = Set.of(".mhtml", ".mht", ".warc", COMPRESSED_WARC);

    private final long largest;
    private final List<SavedFile> found = new ArrayList<>();

    private FolderListing(long largest) {
        this.largest = largest;
    }

    static List<SavedFile> of(Path folder, long largest) throws IOException {
        FolderListing listing = new FolderListing(largest);
        listing.walk("", FolderListing.entries(folder));
        return listing.found;
    }

    private void walk(String prefix, Map<String, List<Path>> entries) {
        Map<String, Path> files = new TreeMap<>();
        Map<String, Path> folders = new TreeMap<>();
        for (Map.Entry<String, List<Path>> entry : entries.entrySet()) {
            String name = entry.getKey();
            Path first = entry.getValue().get(0);
            for (Path twin : entry.getValue().subList(1, entry.getValue().size())) {
                refuse(
                        prefix + name,
                        twin,
                        false,
                        "Another file has the same name, written with other characters;" + " rename one of them.");
            }
            if (isHidden(name)) {
                continue;
            }
            if (isSidecar(name) && Files.isSymbolicLink(first)) {
                // It takes part in the pairing, so that the article whose notes it may be is held back.
                files.put(name, first);
            } else if (Files.isSymbolicLink(first)) {
                refuse(prefix + name, first, false, "This is a symbolic link; put the file itself there.");
            } else if (Files.isDirectory(first, LinkOption.NOFOLLOW_LINKS)) {
                folders.put(name, first);
            } else if (Files.isRegularFile(first, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name, first);
            } else {
                refuse(prefix + name, first, false, "This is not a regular file; put a text or HTML file there.");
            }
        }
        articles(prefix, files);
        folders.forEach((name, below) -> folder(prefix, name, below, files.keySet()));
    }

    private void folder(String prefix, String name, Path below, Set<String> besides) {
        boolean authority = prefix.isEmpty() && name.equals("authority");
        if (authority || belongsToPage(name, besides)) {
            return;
        }
        try {
            walk(prefix + name + "/", entries(below));
        } catch (IOException e) {
            refuse(prefix + name, below, false, "The folder can't be read: " + FileBytes.why(e) + ".");
        }
    }

    private static boolean belongsToPage(String folder, Set<String> files) {
        String lower = folder.toLowerCase(Locale.ROOT);
        for (String suffix : PAGE_FOLDERS) {
            if (lower.endsWith(suffix)) {
                String stem = folder.substring(0, folder.length() - suffix.length());
                return files.stream()
                        .anyMatch(file -> isPage(file) && stem(file).equals(stem));
            }
        }
        return false;
    }

    private void articles(String prefix, Map<String, Path> files) {
        Map<String, Path> sidecars = new TreeMap<>();
        Map<String, Path> articles = new TreeMap<>();
        files.forEach((name, file) -> {
            if (prefix.isEmpty() && OF_THE_ARCHIVE.contains(name)) {
                return; // says something of the archive, not of an article
            }
            if (isSidecar(name)) {
                sidecars.put(name, file);
            } else if (isArticle(name) || holdsPages(file)) {
                articles.put(name, file);
            } else {
                refuse(
                        prefix + name,
                        file,
                        true,
                        "Files of the kind '" + extension(name)
                                + "' are not read; accepted are text (.txt), pages (.html, .mhtml), WARC files (.warc, .warc.gz),"
                                + " and .yml for notes about them.");
            }
        });
        pair(prefix, articles, sidecars);
    }

    private void pair(String prefix, Map<String, Path> articles, Map<String, Path> sidecars) {
        SidecarPairs pairs = SidecarPairs.of(articles.keySet(), sidecars.keySet());
        articles.forEach((name, file) -> {
            String refusal = pairs.refusal(name);
            if (refusal != null) {
                refuse(prefix + name, file, true, refusal);
                return;
            }
            String sidecar = pairs.sidecarOf(name);
            Path beside = sidecar == null ? null : sidecars.get(sidecar);
            found.add(new ArticleFile(prefix + name, file, beside, prefix + sidecar, (int) largest));
        });
        for (String orphan : pairs.orphans()) {
            Path file = sidecars.get(orphan);
            if (file != null) {
                refuse(
                        prefix + orphan,
                        file,
                        true,
                        "There is no article " + stem(orphan) + ".txt or " + stem(orphan)
                                + ".html beside these notes; name them like the article that they are about.");
            }
        }
    }

    private void refuse(String path, Path file, boolean readable, String reason) {
        found.add(new FolderSource.Refused(path, file, readable, reason));
    }

    /** What lies in a folder, by name; several where names differ only in how their characters are composed. */
    private static Map<String, List<Path>> entries(Path folder) throws IOException {
        Map<String, List<Path>> entries = new TreeMap<>();
        try (DirectoryStream<Path> in = Files.newDirectoryStream(folder)) {
            for (Path entry : in) {
                entries.computeIfAbsent(name(entry), name -> new ArrayList<>()).add(entry);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.values().forEach(paths -> paths.sort((a, b) -> a.compareTo(b)));
        return new LinkedHashMap<>(entries);
    }

    /**
     * The name of a file. It is taken from the address and not from {@link Path#toString()}, which gives question marks for
     * every letter outside ASCII where the system's locale is plain C.
     */
    private static String name(Path file) {
        String address = file.toUri().getRawPath();
        String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        String last = path.substring(path.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < last.length(); i++) {
            char c = last.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(last, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            String name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Normalizer.normalize(name, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return last;
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || HIDDEN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isArticle(String name) {
        return extension(name).equals(".txt") || isPage(name) || CONTAINERS.contains(extension(name));
    }

    /** Whether a file whose name says nothing begins like a page: a server's {@code story.php} is one. */
    private static boolean holdsPages(Path file) {
        try {
            return FileContent.isPage(FileBytes.read(file, FileContent.LOOKED_AT));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPage(String name) {
        return extension(name).equals(".html") || extension(name).equals(".htm");
    }

    private static boolean isSidecar(String name) {
        return extension(name).equals(".yml") || extension(name).equals(".yaml");
    }

    /** The end of a name from its last point on, in lower case; all of a name without one. Of a compressed WARC, both ends. */
    static String extension(String name) {
        int point = name.lastIndexOf('.');
        String extension = (point < 0 ? name : name.substring(point)).toLowerCase(Locale.ROOT);
        return extension.equals(".gz") && stem(name).length() < point ? COMPRESSED_WARC : extension;
    }

    /** A name without its extension. */
    static String stem(String name) {
        boolean warc = name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED_WARC);
        int point = warc ? name.length() - COMPRESSED_WARC.length() : name.lastIndexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }
}
