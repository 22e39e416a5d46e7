package dev.attest.publish;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which paths of a site are taken, and by what. Two paths that differ only in case or in how an accent is written are one on
 * the file systems of Windows and macOS, and so a collision everywhere. Safe for several threads.
 */
final class PathClaims {
    private final ConcurrentMap<String, Claim> claims = new ConcurrentHashMap<>();

    /**
     * Takes {@code path} for a file, and the folders above it for folders.
     *
     * @throws IOException if it is taken, or one of the folders is a file, or is written otherwise elsewhere; names both
     */
    void take(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Claim folder = new Claim(path.substring(0, slash), true);
            Claim before = claims.putIfAbsent(folded(folder.path()), folder);
            if (before != null && !before.equals(folder)) {
                throw collision(folder, before);
            }
        }
        Claim file = new Claim(path, false);
        Claim before = claims.putIfAbsent(folded(path), file);
        if (before != null) {
            throw collision(file, before);
        }
    }

    private static IOException collision(Claim one, Claim other) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return new IOException("Two files of the site would lie in one place: " + (inOrder ? one : other) + " and "
                + (inOrder ? other : one));
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private record Claim(String path, boolean folder) {
        @Override
        public String toString() {
            return folder ? path + "/" : path;
        }
    }
}
