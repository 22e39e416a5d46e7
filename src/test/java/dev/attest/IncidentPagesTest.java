package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.page.CarrierView;
import dev.attest.page.EntryPage;
import dev.attest.page.FigureView;
import dev.attest.page.IncidentListPage;
import dev.attest.page.IncidentPage;
import dev.attest.page.LedgerPage;
import dev.attest.page.Page;
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
        assertEquals(1, ledger.figures().size());
        List<CarrierView> carriers = ledger.figures().get(0).carriers();
        assertEquals(2, carriers.size());
        assertTrue(carriers.stream().noneMatch(CarrierView::differs));
        assertEquals("killed 16 people", carriers.get(0).words().words());
    }

    @Test
    void carriersThatGiveAnotherNumberKeepTheirRowsAndAreSaidToDiffer() throws Exception {
        LedgerPage ledger = pages("reprint-altered", LedgerPage.class).get(0);
        assertEquals(1, ledger.reports());
        assertEquals(2, ledger.figures().size());
        for (FigureView figure : ledger.figures()) {
            assertEquals(1, figure.carriers().size());
            assertTrue(figure.carriers().get(0).differs());
        }
    }

    @Test
    void aSourceShowsAReportOnce() throws Exception {
        EntryPage committee = pages("reprints", EntryPage.class).stream()
                .filter(page -> page.name().equals("Harbour Committee"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, committee.reported().size());
        assertEquals(3, committee.named().size());
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
