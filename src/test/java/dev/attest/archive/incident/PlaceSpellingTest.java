package dev.attest.archive.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlaceSpellingTest {
    private static boolean isSame(String one, String other) {
        return PlaceSpelling.isSame(PlaceSpelling.key(one), PlaceSpelling.key(other));
    }

    @Test
    void waysToWriteOneNameMeet() {
        assertTrue(isSame("Hass", "Haas"));
        assertTrue(isSame("Atmeh", "Atama"));
        assertTrue(isSame("al-Marjah", "Marjeh"));
        assertTrue(isSame("Qaterji", "al-Katerji"));
        assertTrue(isSame("Orem", "Urum al-Kubra"));
    }

    @Test
    void theFirstWordOfManyNamesIsNoName() {
        assertFalse(isSame("al-Bab", "Bab al-Hawa"));
        assertFalse(isSame("Kafr", "Kafr Nabl"));
        assertFalse(isSame("Homs", "Hama"));
    }

    @Test
    void aNameWithoutConsonantsKeepsItsLetters() {
        assertEquals("a", PlaceSpelling.key("A"));
        assertEquals("", PlaceSpelling.key("…"));
    }
}
