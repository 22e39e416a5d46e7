package dev.attest.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where captures come from. The extension point for a new place to read from. */
public interface CaptureSource {
    /**
     * The saved files, in the order of their paths, not yet opened.
     *
     * @throws IOException if the source as a whole can't be listed
     */
    List<SavedFile> files() throws IOException;

    /** A saved file that can be opened. */
    interface SavedFile {
        /** Where it lies below the source, with {@code /} between its parts. */
        String path();

        /**
         * The files on this machine that it is read from: while their names and bytes are the same, {@link #open} gives the same.
         * Empty where that can't be said; then it is opened anew for every build.
         */
        default List<Path> parts() {
            return List.of();
        }

        /** Whether it may hold many captures, by a look at its beginning. */
        default boolean isContainer() {
            return false;
        }

        /**
         * Opens the file and hands over each capture in it, or the reason why there is none. Never throws for what the file
         * is; may be called from any thread.
         */
        void open(Consumer<? super Loaded> sink);
    }
}
