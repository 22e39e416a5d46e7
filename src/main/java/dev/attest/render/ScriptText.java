package dev.attest.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The program's own scripts as they are published: without the lines that are comments, and without indentation, which are a third of
 * them. What is left stays in its lines and can be read. An archivist's scripts are left as they are: only of our own it is known that
 * no text in them goes over several lines.
 */
final class ScriptText {
    private static final Pattern COMMENTS =
            Pattern.compile("^[ ]*(?://[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/[ ]*)\\n", Pattern.MULTILINE);
    private static final Pattern INDENTATION = Pattern.compile("^[ ]+|^\\n", Pattern.MULTILINE);

    private ScriptText() {}

    static byte[] published(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        String bare = COMMENTS.matcher(text).replaceAll("");
        return INDENTATION.matcher(bare).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
