package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.page.ArticlePage;
import dev.attest.page.CarrierView;
import dev.attest.page.EntryPage;
import dev.attest.page.IncidentListPage;
import dev.attest.page.IncidentPage;
import dev.attest.page.LedgerPage;
import dev.attest.page.Page;
import dev.attest.page.PassageView;
import dev.attest.page.SitePlan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages show of incidents and of reports that several articles carry, over archives of the incident cases. */
class IncidentPagesTest {
    private static <P extends Page> List<P> pages(String name, Class<P> kind) throws Exception {
        Path folder = Path.of("src/test/cases/incident", name, "articles");
        return new SitePlan(IncidentCasesTest.archive(folder, false), "Attest")
                .pages().stream()
                        .map(planned -> planned.page().get())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    @Test
    void aReportStandsOnOneRowOfTheLedgerWithItsCarriers() throws Exception {
        LedgerPage ledger = pages("reprints", LedgerPage.class).get(0);
        assertEquals(1, ledger.reports());
        assertEquals(1, ledger.rows().size());
        PassageView.Tag tag =
                ledger.groups().get(0).sentences().get(0).passage().tags().get(0);
        assertEquals("16 killed, also in 2 other articles", tag.text());
        String about = String.valueOf(tag.href());
        ArticlePage article = pages("reprints", ArticlePage.class).stream()
                .filter(page -> about.startsWith("../" + page.head().path()))
                .findFirst()
                .orElseThrow();
        List<CarrierView> carriers = article.figures().get(0).carriers();
        assertEquals(2, carriers.size());
        assertTrue(carriers.stream().noneMatch(CarrierView::differs));
        assertEquals("killed 16 people", carriers.get(0).words().words());
    }

    @Test
    void carriersThatGiveAnotherNumberKeepTheirRowsAndAreSaidToDiffer() throws Exception {
        LedgerPage ledger = pages("reprint-altered", LedgerPage.class).get(0);
        assertEquals(1, ledger.reports());
        assertEquals(2, ledger.rows().size());
        for (LedgerPage.Group group : ledger.groups()) {
            String tag = group.sentences().get(0).passage().tags().get(0).text();
            assertTrue(tag.endsWith(" killed, with another number in another article"), tag);
        }
    }

    @Test
    void aSourceShowsAReportOnce() throws Exception {
        EntryPage committee = pages("reprints", EntryPage.class).stream()
                .filter(page -> page.name().equals("Harbour Committee"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, committee.articles().size());
        assertEquals(
                1,
                committee.articles().stream()
                        .flatMap(group -> group.passages().stream())
                        .flatMap(passage -> passage.tags().stream())
                        .filter(tag -> tag.text().startsWith("16 killed"))
                        .count());
    }

    @Test
    void anIncidentShowsTheLowestAndTheHighestOfEachSource() throws Exception {
        IncidentPage.TollView killed =
                pages("rising-toll", IncidentPage.class).get(0).tolls().get(0);
        assertEquals("several sources", killed.verdict());
        assertEquals(3, killed.lines().size());
        IncidentPage.VoiceView committee = killed.voices().stream()
                .filter(voice -> voice.name().equals("Harbour Committee"))
                .findFirst()
                .orElseThrow();
        assertEquals("at least 22", committee.lowest().words());
    }

    @Test
    void everyFigureOfAnIncidentSaysWhyItStandsThereAndLeadsToIt() throws Exception {
        IncidentPage page = pages("one-day-two-reports", IncidentPage.class).get(0);
        page.tolls().forEach(toll -> toll.lines().forEach(line -> {
            assertFalse(line.reasons().isEmpty());
            assertNotNull(line.figure().incident());
        }));
        assertEquals(2, page.reports());
    }

    @Test
    void whatTheArchivistDecidedIsShownAsTheirs() throws Exception {
        IncidentPage page = pages("archivist-joins", IncidentPage.class).get(0);
        assertEquals(List.of("Joined by the archivist: Dar Selim is the old name of Kasrin"), page.notes());
        assertTrue(page.tolls().get(0).lines().stream().allMatch(IncidentPage.Line::byArchivist));
        IncidentListPage all =
                pages("archivist-matches-nothing", IncidentListPage.class).get(0);
        assertEquals(2, all.unmatched().size());
    }
}
