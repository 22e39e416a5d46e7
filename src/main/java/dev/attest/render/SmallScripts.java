package dev.attest.render;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The program's own scripts in the form in which they are published: without what only people need, with short names. That form is
 * made where the program is built, and bears the hash of the script that it was made from; a script that is any other, be it an
 * archivist's own or one that is being worked on, is published as it is. See docs/decisions/0030.
 */
final class SmallScripts {
    private static final String RESOURCES = "/dev/attest/scripts/";
    private static final String SOURCE = "// ";

    private SmallScripts() {}

    /**
     * What is published for a script.
     *
     * @param name as {@code assets/search.js}
     * @param script the script as it is written
     */
    static byte[] of(String name, byte[] script) throws IOException {
        try (InputStream in =
                SmallScripts.class.getResourceAsStream(RESOURCES + name.substring(name.indexOf('/') + 1))) {
            if (in == null) {
                return script;
            }
            byte[] small = in.readAllBytes();
            byte[] source = source(script).getBytes(StandardCharsets.UTF_8);
            boolean isOfThis = small.length > source.length && Arrays.mismatch(small, source) == source.length;
            return isOfThis ? Arrays.copyOfRange(small, source.length, small.length) : script;
        }
    }

    /** The first line of the small form of a script. */
    static String source(byte[] script) {
        return SOURCE + Sha256.of(script) + "\n";
    }
}
