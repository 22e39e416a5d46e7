package dev.attest.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The saved files of a folder, at any depth: {@code NAME.txt}, {@code NAME.html}, {@code NAME.htm}, {@code NAME.mhtml},
 * {@code NAME.mht}, {@code NAME.warc}, {@code NAME.warc.gz} and files of other names that begin like one of these, each with an
 * optional sidecar {@code NAME.yml} or, to tell two files of one NAME apart, {@code NAME.html.yml}. A WARC file gives a capture
 * for each page in it. Passed over in silence are
 * {@code archive.yml}, {@code messages.properties}, a logo and the folder {@code authority} at the top, sidecars of what is there, hidden files, and the folder of
 * pictures and scripts that a browser saves beside a page. Whatever else lies there is held back with a reason.
 *
 * <p>Paths are given in Unicode's composed form (NFC), so that a folder which one system has stored decomposed gives the same
 * site on every other.
 */
public final class FolderSource implements CaptureSource {
    /** The size of the largest file that is read where nobody sets another, in bytes. */
    public static final long LARGEST = 32L << 20;

    private final Path folder;
    private final long largest;

    /** The files of {@code folder}, read up to {@value #LARGEST} bytes. */
    public FolderSource(Path folder) {
        this(folder, LARGEST);
    }

    /**
     * The files of {@code folder}.
     *
     * @param largest the size of the largest file that is read, in bytes, from 1 to 2,147,483,639
     */
    public FolderSource(Path folder, long largest) {
        if (largest < 1 || largest > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("The largest file has 1 to 2147483639 bytes, found " + largest);
        }
        this.folder = folder;
        this.largest = largest;
    }

    @Override
    public List<SavedFile> files() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(
                    folder.toString(),
                    null,
                    "there is no such folder; make it and save articles into it, or name another");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": this is a file; name the folder of saved articles");
        }
        return FolderListing.of(folder.toRealPath(), largest).stream()
                .sorted(Comparator.comparing(SavedFile::path))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * One file, wherever it lies, with the notes beside it ({@code NAME.ENDING.yml}, else {@code NAME.yml}).
     *
     * @param largest the size of the largest file that is read, in bytes
     */
    public static SavedFile file(Path file, long largest) {
        String name = String.valueOf(file.getFileName());
        String stem = name.lastIndexOf('.') > 0 ? FolderListing.stem(name) : name;
        for (String sidecar : List.of(name + ".yml", stem + ".yml")) {
            Path notes = file.resolveSibling(sidecar);
            if (Files.isRegularFile(notes, LinkOption.NOFOLLOW_LINKS)) {
                return new ArticleFile(name, file, notes, sidecar, Math.toIntExact(largest));
            }
        }
        return new ArticleFile(name, file, null, stem + ".yml", Math.toIntExact(largest));
    }

    /** A file that is held back whatever stands in it. */
    record Refused(String path, Path file, boolean readable, String reason) implements SavedFile {
        @Override
        public void open(Consumer<? super Loaded> sink) {
            sink.accept(readable ? FileBytes.heldBack(file, path, reason) : new HeldBack(path, null, -1, reason));
        }
    }
}
