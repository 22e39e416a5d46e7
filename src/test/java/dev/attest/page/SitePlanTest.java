package dev.attest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.archive.Archive;
import dev.attest.archive.Authority;
import dev.attest.archive.Description;
import dev.attest.archive.Samples;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.message.Messages;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitePlanTest {
    private final Archive archive = Archive.of(
            Description.unnamed().at(URI.create("https://example.org/archive")),
            Authority.none(),
            List.of(Samples.report("a.txt", "2016-10-01", null), Samples.report("b.txt", null, null)),
            List.of());

    private final SitePlan plan = new SitePlan(archive, "Attest");

    @Test
    void noTwoPagesHaveTheSamePathAndEachLiesWhereItSays() {
        Set<String> paths = new HashSet<>();
        for (PlannedPage planned : plan.pages()) {
            assertTrue(paths.add(planned.path()), planned.path());
            assertEquals(planned.path(), planned.page().get().head().path());
        }
    }

    @Test
    void everyPageKnowsTheWayToTheRootAndItsFullAddress() {
        for (PlannedPage planned : plan.pages()) {
            Head head = planned.page().get().head();
            if (!(planned.page().get() instanceof NotFoundPage)) {
                assertEquals(planned.path().contains("/") ? "../" : "", head.root());
                assertEquals("https://example.org/archive/" + planned.path(), head.canonical());
            }
        }
    }

    @Test
    void thePageForBrokenAddressesLinksThroughTheBaseAddress() {
        Head head = page(NotFoundPage.class).get(0).head();
        assertEquals("https://example.org/archive/", head.root());
    }

    @Test
    void theSegmentsOfAParagraphAreItsWords() {
        for (ArticlePage page : page(ArticlePage.class)) {
            assertEquals(
                    List.of(
                            "Shells killed four people in Tell Sabil, the Harbour Committee said. Rain fell over Qasr Amin all day.",
                            "“We carried them on doors,” said the nurse Lina Haddad. She left for Tell Sabil."),
                    page.paragraphs().stream()
                            .map(paragraph -> paragraph.segments().stream()
                                    .map(ArticlePage.Segment::words)
                                    .collect(Collectors.joining()))
                            .toList());
        }
    }

    @Test
    void everyFindingIsAnchoredOnceAndMarkedOverAllOfItsWords() {
        ArticlePage page = page(ArticlePage.class).get(0);
        List<ArticlePage.Segment> segments = page.paragraphs().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .flatMap(SitePlanTest::all)
                .toList();
        FigureView figure = page.figures().get(0);
        List<ArticlePage.Segment> named = segments.stream()
                .filter(segment -> figure.id().equals(segment.id()))
                .toList();
        assertEquals(1, named.size());
        assertEquals(figure.words().words(), named.get(0).words());
        assertEquals("#" + figure.id(), figure.words().href());
    }

    private static Stream<ArticlePage.Segment> all(ArticlePage.Segment segment) {
        return Stream.concat(Stream.of(segment), segment.parts().stream().flatMap(SitePlanTest::all));
    }

    @Test
    void aFindingThatCrossesAnotherIsCutAndKeepsItsName() {
        for (ArticlePage page : page(ArticlePage.class)) {
            page.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.segments().stream())
                    .flatMap(SitePlanTest::all)
                    .filter(segment -> !segment.parts().isEmpty())
                    .forEach(segment -> assertEquals(
                            segment.words(),
                            segment.parts().stream()
                                    .map(ArticlePage.Segment::words)
                                    .collect(Collectors.joining())));
        }
    }

    @Test
    void theLedgerLeadsToTheWordsOfEachArticle() {
        LedgerPage ledger = page(LedgerPage.class).get(0);
        assertEquals(2, ledger.rows().size());
        List<PassageView.Piece> pieces =
                ledger.groups().get(0).sentences().get(0).passage().pieces();
        assertEquals(
                "Shells killed four people in Tell Sabil, the Harbour Committee said.",
                pieces.stream().map(PassageView.Piece::words).collect(Collectors.joining()));
        List<String> ways = pieces.stream()
                .map(PassageView.Piece::href)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(1, ways.size());
        assertTrue(ways.get(0).matches("\\.\\./articles/a-[0-9a-f]{8}\\.html#f-[0-9a-f]{8}"), ways.get(0));
    }

    @Test
    void countsAreShownAsTheArticleLimitsThem() {
        assertEquals(
                "at least 1,358",
                CountLabel.of(Messages.english(), new Count(1358, null, Qualifier.AT_LEAST, "1,358")));
        assertEquals("dozens", CountLabel.of(Messages.english(), new Count(12, null, Qualifier.VAGUE, "dozens")));
        assertEquals("dozens", CountLabel.of(Messages.english(), new Count(12, null, Qualifier.VAGUE, "Dozens of")));
        assertEquals("3–5", CountLabel.of(Messages.english(), new Count(3, 5, Qualifier.RANGE, "three to five")));
        assertEquals("up to 100", CountLabel.of(Messages.english(), new Count(null, 100, Qualifier.UP_TO, "100")));
        assertEquals("4", CountLabel.of(Messages.english(), new Count(4, 4, Qualifier.EXACT, "four")));
    }

    private <T extends Page> List<T> page(Class<T> type) {
        return plan.pages().stream()
                .map(planned -> planned.page().get())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
