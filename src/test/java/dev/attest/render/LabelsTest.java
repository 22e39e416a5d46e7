package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels labels = new Labels(Messages.english());

    @Test
    void daysAreNamedInEnglishWhateverTheMachineSpeaks() {
        assertEquals("13 October 2016", labels.day("2016-10-13"));
        assertEquals("1 June 2017", labels.day("2017-06-01"));
        assertEquals("October 2016", labels.day("2016-10"));
    }

    @Test
    void stretchesOfAMonthNameItOnce() {
        assertEquals("11–13 October 2016", labels.days("2016-10-11 – 2016-10-13"));
        assertEquals("30 October 2016 – 2 November 2016", labels.days("2016-10-30 – 2016-11-02"));
        assertEquals("13 October 2016", labels.days("2016-10-13"));
    }

    @Test
    void aWholeMonthOrYearIsNamedAsSuch() {
        assertEquals("September 2016", labels.days("2016-09-01 – 2016-09-30"));
        assertEquals("February 2016", labels.days("2016-02-01 – 2016-02-29"));
        assertEquals("1–28 February 2016", labels.days("2016-02-01 – 2016-02-28"));
        assertEquals("2016", labels.days("2016-01-01 – 2016-12-31"));
    }

    @Test
    void anOpenEndIsSaidInWords() {
        assertEquals("until 13 October 2016", labels.days("until 2016-10-13"));
        assertEquals("from 1 June 2017", labels.days("from 2017-06-01"));
        assertEquals("from here", labels.days("from here"));
    }

    @Test
    void whatIsNoDayIsLeftAsItIs() {
        for (String text : List.of("2016-13-01 – 2016-13-31", "2016-13-45", "2016-02-30", "soon", "", "a – b", " – ")) {
            assertEquals(text, labels.days(text));
        }
        assertFalse(labels.isDay("2016"));
        assertFalse(labels.isDay("2016-10-11 – 2016-10-13"));
        assertTrue(labels.isDay("2016-10-13"));
    }

    @Test
    void lengthsAreRounded() {
        assertEquals("1 byte", labels.bytes(1));
        assertEquals("812 bytes", labels.bytes(812));
        assertEquals("14 KB", labels.bytes(13_500));
        assertEquals("2.5 MB", labels.bytes(2_450_000));
        assertEquals("1,234.0 MB", labels.bytes(1_234_000_000));
    }

    @Test
    void daysAreNamedInTheLanguageOfTheInterface() {
        Labels arabic = new Labels(Messages.in("ar"));
        assertEquals("13 أكتوبر 2016", arabic.day("2016-10-13"));
        assertEquals("11–13 أكتوبر 2016", arabic.days("2016-10-11 – 2016-10-13"));
        assertEquals("حتى 13 أكتوبر 2016", arabic.days("until 2016-10-13"));
    }

    @Test
    void theContactIsALinkOnlyIfItIsAMailOrWebAddress() {
        assertEquals("mailto:desk@tarim.example", labels.contact("desk@tarim.example"));
        assertEquals("https://tarim.example/desk", labels.contact("https://tarim.example/desk"));
        assertNull(labels.contact("the desk"));
        assertNull(labels.contact("javascript:alert(1)"));
        assertNull(labels.contact("a@b.example?subject=x&body=y"));
        assertNull(labels.contact(null));
    }

    @Test
    void languagesKnowTheirDirection() {
        assertEquals("rtl", labels.direction("ar-SY"));
        assertEquals("rtl", labels.direction("he"));
        assertEquals("ltr", labels.direction("en"));
        assertEquals("ltr", labels.direction("not a tag"));
    }

    @Test
    void onlyAddressesOfTheWebAreWebAddresses() {
        assertTrue(labels.isWeb("https://courier.example/a"));
        assertTrue(labels.isWeb("HTTP://courier.example/a"));
        for (String text : List.of("", "courier.example", "ftp://a", "javascript:x", " https://a", "https:/a", "//a")) {
            assertFalse(labels.isWeb(text), text);
        }
    }
}
