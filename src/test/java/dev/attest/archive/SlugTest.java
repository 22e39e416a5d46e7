package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void aLatinNameIsReadable() {
        assertEquals("walid-al-muallem", Slug.of("Walid Al-Muallem"));
        assertEquals("medecins-sans-frontieres", Slug.of("Médecins Sans Frontières"));
        assertEquals("maarat-al-numan", Slug.of("Ma’arat al-Nu'man"));
    }

    @Test
    void namesThatDifferInAccentsAndCaseShareAnAddress() {
        assertEquals(Slug.of("MÉDECINS sans frontières"), Slug.of("Medecins Sans Frontieres"));
    }

    @Test
    void namesThatLoseLettersAreToldApart() {
        assertNotEquals(Slug.of("حلب"), Slug.of("حمص"));
        assertNotEquals(Slug.of("M10 حلب"), Slug.of("M10 حمص"));
        assertTrue(Slug.of("M10 حلب").startsWith("m10-"));
        assertTrue(Slug.of("حلب").matches("[0-9a-f]{8}"));
    }

    @Test
    void longNamesAreCutAndToldApart() {
        String one = Slug.of("a".repeat(200) + " one");
        assertTrue(one.length() <= 89, one);
        assertNotEquals(one, Slug.of("a".repeat(200) + " two"));
    }

    @Test
    void aNameOfMarksAloneHasAnAddressToo() {
        assertTrue(Slug.of("!?…").matches("[0-9a-f]{8}"));
    }

    @Test
    void anArticleBeforeANameDoesNotCount() {
        assertEquals(
                EntryId.of(EntryKind.ORGANISATION, "Syrian Observatory"),
                EntryId.of(EntryKind.ORGANISATION, "The Syrian Observatory"));
        assertNotEquals(EntryId.of(EntryKind.PERSON, "Theodor"), EntryId.of(EntryKind.PERSON, "odor"));
    }

    @Test
    void filesOfTheSameNameHaveAddressesOfTheirOwn() {
        assertNotEquals(ArticleId.of("a/report.txt"), ArticleId.of("b/report.txt"));
        assertNotEquals(ArticleId.of("report.txt"), ArticleId.of("report.html"));
        assertTrue(ArticleId.of("a/Report One.txt").value().matches("report-one-[0-9a-f]{8}"));
    }
}
