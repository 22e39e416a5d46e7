package dev.attest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptDataTest {
    @Test
    void whatAScriptReadsIsWhatWasThere() {
        assertEquals(
                "[\"a \\\"b\\\" \\\\ c\",3,null,[]]", ScriptData.of(Arrays.asList("a \"b\" \\ c", 3, null, List.of())));
    }

    @Test
    void nothingEndsTheStringOrTheScript() {
        assertEquals("\"\\u003c/script>\\u2028\\u000a\"", ScriptData.of("</script>\u2028\n"));
    }

    @Test
    void halvesOfLettersAreWrittenSoThatTheFileStaysText() {
        assertEquals("\"\\ud83d x 😀\"", ScriptData.of("\ud83d x 😀"));
    }

    @Test
    void otherValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ScriptData.of(1.5));
    }
}
