package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.cache.Shelf;
import dev.attest.capture.CaptureSource.SavedFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a site is made from, as it was read.
 *
 * @param maker makes articles of {@code files}
 * @param shelf what articles are read from when they are asked for again, until this is closed; null where all are in memory
 * @param intake what came of {@code files}
 * @param archive what {@code intake} makes together
 */
record Sources(
        Description description,
        AuthorityReading authority,
        ArticleMaker maker,
        List<SavedFile> files,
        @Nullable Shelf<Findings> shelf,
        Intake intake,
        Archive archive)
        implements Closeable {
    @Override
    public void close() throws IOException {
        if (shelf != null) {
            shelf.close();
        }
    }
}
