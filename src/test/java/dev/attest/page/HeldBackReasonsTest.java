package dev.attest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.Messages;
import org.junit.jupiter.api.Test;

class HeldBackReasonsTest {
    private static final HeldBackReasons ARABIC = new HeldBackReasons(Messages.in("ar"));

    @Test
    void aReasonIsSaidInTheLanguageOfTheArchive() {
        Messages.english().written("reason.").values().forEach(words -> {
            String reason = words.replace("{0}", "page.pdf").replace("{1}", "b");
            assertEquals(
                    reason, new HeldBackReasons(Messages.english()).of(reason).words());
            HeldBackReasons.Worded said = ARABIC.of(reason);
            assertEquals("ar", said.language(), reason);
            assertTrue(said.words().codePoints().anyMatch(c -> c >= 0x620 && c < 0x650), said::words);
            assertEquals(reason.contains("page.pdf"), said.words().contains("page.pdf"), said::words);
        });
    }

    @Test
    void aReasonThatNoMessageHasStaysEnglish() {
        HeldBackReasons.Worded said = ARABIC.of("notes.yml, line 3: found 'x'; accepted is a day.");
        assertEquals("notes.yml, line 3: found 'x'; accepted is a day.", said.words());
        assertEquals("en", said.language());
    }
}
