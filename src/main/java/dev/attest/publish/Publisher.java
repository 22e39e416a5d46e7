package dev.attest.publish;

import java.io.IOException;
import java.util.stream.Stream;

/** Puts the files of a site where readers find them. The extension point for a new place to publish to. */
public interface Publisher {
    /**
     * Publishes {@code artifacts} as the whole site: what is not among them and was published before goes away. All or
     * nothing: if this throws, or the process ends on the way, readers see the site as it was.
     *
     * @param artifacts no two with the same path; may be consumed on several threads
     * @throws IOException if the place can't be written to, or is not Attest's to write to
     */
    Publication publish(Stream<Artifact> artifacts) throws IOException;

    /**
     * What publishing did, in files.
     *
     * @param written new or changed
     * @param unchanged left as they were
     * @param removed no longer part of the site
     */
    record Publication(int written, int unchanged, int removed) {}
}
