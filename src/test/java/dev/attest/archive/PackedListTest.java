package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attest.archive.Entry.Finding;
import dev.attest.archive.Entry.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedListTest {
    @Test
    void itHoldsWhatItWasMadeOf() {
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            findings.add(new Finding(number / 3, number));
        }
        List<Finding> packed = PackedList.findings(findings);
        assertEquals(findings, packed);
        assertEquals(findings.subList(7, 12), packed.subList(7, 12));
        assertSame(packed, PackedList.findings(packed));
        List<Mention> mentions = List.of(new Mention(3, 0, 12, 19), new Mention(Integer.MAX_VALUE, 4, 0, 1));
        assertEquals(mentions, PackedList.mentions(mentions));
        assertEquals(List.of(), PackedList.findings(List.of()));
    }

    @Test
    void thereIsNothingOutsideOfItAndItStaysAsItIs() {
        List<Finding> packed = PackedList.findings(List.of(new Finding(1, 2)));
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(-1));
        assertThrows(UnsupportedOperationException.class, () -> packed.add(new Finding(0, 0)));
    }
}
