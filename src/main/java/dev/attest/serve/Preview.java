package dev.attest.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Shows pages as they will be, before the whole site is built. For any thread. */
public interface Preview {
    /** Shows nothing early. */
    Preview NONE = new Preview() {
        @Override
        public boolean take(Set<Path> changed) {
            return false;
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }

        @Override
        public void built() {}
    };

    /**
     * Notes what changed.
     *
     * @param changed the files that were changed, added or deleted
     * @return whether {@link #file} now shows anything of it
     */
    boolean take(Set<Path> changed);

    /**
     * What stands at a path of the site.
     *
     * @param path below the site's root, without a leading {@code /}
     * @return the bytes; empty where the built site has them
     */
    Optional<byte[]> file(String path);

    /** Forgets what was noted: the site is built. */
    void built();
}
