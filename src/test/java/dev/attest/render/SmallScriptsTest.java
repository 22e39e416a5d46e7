package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallScriptsTest {
    @Test
    void theSmallFormIsWhatTheCompilerMakesOfTheScripts() throws IOException {
        Map<String, String> held = new TreeMap<>();
        try (Stream<Path> files = Files.list(ScriptCompiler.SMALL)) {
            for (Path file : files.toList()) {
                held.put(ScriptCompiler.SMALL.relativize(file).toString(), Files.readString(file));
            }
        }
        assertEquals(
                ScriptCompiler.compiled(),
                held,
                "run the main class dev.attest.render.ScriptCompiler of the tests: mvn -q test-compile exec:java@scripts");
    }

    @Test
    void ourScriptsArePublishedSmallAndOthersAsTheyAre() throws IOException {
        byte[] ours = Files.readAllBytes(Path.of("templates/assets/search.js"));
        byte[] small = SmallScripts.of("assets/search.js", ours);
        assertTrue(small.length < ours.length / 2, () -> small.length + " of " + ours.length);
        byte[] changed = (new String(ours, StandardCharsets.UTF_8) + "// mine\n").getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(changed, SmallScripts.of("assets/search.js", changed));
        byte[] other = "alert('mine')".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(other, SmallScripts.of("assets/mine/other.js", other));
    }
}
