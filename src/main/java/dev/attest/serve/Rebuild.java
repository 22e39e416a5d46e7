package dev.attest.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Builds the site anew. Called on one thread at a time. */
public interface Rebuild {
    /**
     * Builds the site anew.
     *
     * @param changed the files that were changed, added or deleted; empty where that is not known
     * @return whether anything of the site changed
     * @throws IOException if the build failed and the site is as it was; the message is shown to the reader
     */
    boolean rebuild(Set<Path> changed) throws IOException;
}
