package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Article;
import dev.attest.article.Coordinates;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Precision;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Publish;
import dev.attest.document.Body;
import dev.attest.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final HeldBack HELD_BACK = new HeldBack("broken.txt", null, -1, "It is broken.");

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        List<Article> articles = new ArrayList<>(List.of(
                Samples.report("a.txt", "2016-10-02", null),
                Samples.report("b.txt", "2016-10-01", null),
                Samples.report("c.txt", null, Publish.EXCERPT)));
        Archive first = archive(Authority.none(), articles);
        Collections.reverse(articles);
        Archive second = archive(Authority.none(), articles);
        assertEquals(first.entries(), second.entries());
        assertEquals(paths(first), paths(second));
    }

    @Test
    void articlesAreInTheOrderOfTheirDaysAndTheUndatedComeLast() {
        Archive archive = archive(
                Authority.none(),
                List.of(
                        Samples.report("a.txt", null, null),
                        Samples.report("b.txt", "2016-10-02", null),
                        Samples.report("c.txt", "2016-10-01", null)));
        assertEquals(List.of("c.txt", "b.txt", "a.txt"), paths(archive));
    }

    @Test
    void onlySingleArticlesAreTakenForOneReport() {
        for (Document.Form form : Document.Form.values()) {
            Archive archive = archive(Authority.none(), List.of(page("a.txt", form), page("b.txt", form)));
            assertEquals(
                    form == Document.Form.ARTICLE ? 1 : 0,
                    archive.reports().all().size(),
                    form.toString());
        }
    }

    private static Article page(String path, Document.Form form) {
        Body body = Body.ofLines("The road by the harbour was open again in the morning. ".repeat(8));
        Document one = Samples.document(path, null, null, body);
        Document page = new Document(
                one.holding(),
                one.headline(),
                one.byline(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                one.direction(),
                body,
                null,
                null,
                form);
        return new Article(page, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void anEntryKnowsAllThatConcernsIt() {
        Archive archive = archive(
                Authority.none(),
                List.of(Samples.report("a.txt", "2016-10-01", null), Samples.report("b.txt", "2016-10-02", null)));
        Entry nurse = entry(archive, EntryKind.PERSON, "Lina Haddad");
        assertEquals(List.of(new Entry.Finding(0, 0), new Entry.Finding(1, 0)), nurse.said());
        assertEquals(List.of("the nurse", "the nurse"), words(nurse.roles()));
        Entry committee = entry(archive, EntryKind.ORGANISATION, "the Harbour Committee");
        assertEquals(List.of(new Entry.Finding(0, 0), new Entry.Finding(1, 0)), committee.reported());
        assertEquals("charity", committee.note());
        Entry place = entry(archive, EntryKind.PLACE, "Tell Sabil");
        assertEquals(List.of(new Entry.Finding(0, 0), new Entry.Finding(1, 0)), place.happened());
        assertEquals(2, place.articles());
        assertEquals(
                List.of(0, 1),
                entry(archive, EntryKind.ORGANISATION, "Harbour News").published());
    }

    @Test
    void theAuthorityFileNamesAndPlacesAnEntry() {
        Authority authority = new Authority(List.of(
                new AuthorityRecord(EntryKind.PERSON, "Lina M. Haddad", List.of("Lina Haddad"), "Nurse", null, null),
                new AuthorityRecord(
                        EntryKind.PLACE,
                        "Tell Sabil",
                        List.of(),
                        "town",
                        new Coordinates(
                                new BigDecimal("36.50"),
                                new BigDecimal("37.1"),
                                "approximate",
                                Coordinates.Origin.ARCHIVIST),
                        "Sabil district"),
                new AuthorityRecord(EntryKind.PLACE, "Sabil district", List.of(), "district", null, "Tell Sabil")));
        Archive archive = archive(authority, List.of(Samples.report("a.txt", null, null)));
        assertEquals(
                List.of("Lina Haddad"),
                entry(archive, EntryKind.PERSON, "Lina M. Haddad").aliases());
        Entry place = entry(archive, EntryKind.PLACE, "Tell Sabil");
        assertEquals("town", place.note());
        assertEquals(EntryId.of(EntryKind.PLACE, "Sabil district"), place.parent());
        assertTrue(archive.entries().containsKey(EntryId.of(EntryKind.PLACE, "Sabil district")));
    }

    @Test
    void aPlaceLiesInThoseThatTheMapHasAroundItAndTheyHoldIt() {
        Locality.Whole country = new Locality.Whole("XA", "Aland", Precision.COUNTRY);
        Locality aland = new Locality("XA", "Aland", Precision.COUNTRY, List.of(), null);
        Coordinates middle =
                new Coordinates(new BigDecimal("1.5"), new BigDecimal("2"), null, Coordinates.Origin.GAZETTEER);
        Locality sabil = new Locality("7", "Tell Sabil", Precision.CITY, List.of(country), middle);
        Archive archive = archive(
                Authority.none(),
                List.of(Samples.located("a.txt", sabil, aland), Samples.located("b.txt", sabil, aland)));
        Entry town = entry(archive, EntryKind.PLACE, "Tell Sabil");
        Entry land = entry(archive, EntryKind.PLACE, "Qasr Amin");
        assertEquals(List.of(sabil), town.localities());
        assertEquals(middle, town.coordinates());
        assertEquals(land.id(), town.parent());
        assertEquals(List.of(town.id()), land.parts());
    }

    @Test
    void aNameThatArticlesUseForDifferentPlacesHasNeitherCoordinatesNorAWhole() {
        Locality aland = new Locality("XA", "Aland", Precision.COUNTRY, List.of(), null);
        Locality one = new Locality("7", "Tell Sabil", Precision.CITY, List.of(aland.whole()), null);
        Locality other = new Locality("8", "Tell Sabil", Precision.CITY, List.of(), null);
        Archive archive = archive(
                Authority.none(),
                List.of(Samples.located("a.txt", one, aland), Samples.located("b.txt", other, aland)));
        Entry town = entry(archive, EntryKind.PLACE, "Tell Sabil");
        assertEquals(List.of(one, other), town.localities());
        assertNull(town.coordinates());
        assertNull(town.parent());
    }

    @Test
    void anExcerptKeepsTheSentencesOfItsFindingsAndMovesTheirEvidence() {
        ArchivedArticle excerpt = ArchivedArticle.of(Samples.report("a.txt", null, Publish.EXCERPT), Publish.FULL);
        Article article = excerpt.article();
        assertEquals(
                List.of(
                        "Shells killed four people in Tell Sabil, the Harbour Committee said.",
                        "“We carried them on doors,” said the nurse Lina Haddad."),
                List.of(
                        article.document().body().words(0),
                        article.document().body().words(1)));
        assertEquals(Set.of(1), excerpt.gaps());
        AllEvidence.of(article)
                .forEach(evidence ->
                        assertTrue(evidence.standsIn(article.document().body()), evidence.toString()));
        assertEquals(
                List.of("Tell Sabil"),
                article.places().stream().map(place -> place.name()).toList());
        assertEquals(1, article.places().get(0).mentions().size());
    }

    @Test
    void aRecordKeepsNothingOfTheText() {
        Article article = ArchivedArticle.of(Samples.report("a.txt", null, Publish.RECORD), Publish.FULL)
                .article();
        assertTrue(article.document().body().isEmpty());
        assertEquals(Set.of(), AllEvidence.of(article));
        assertNull(article.document().dateline());
    }

    @Test
    void theSidecarGoesBeforeTheArchivesDefault() {
        assertEquals(
                Publish.FULL,
                ArchivedArticle.of(Samples.report("a.txt", null, Publish.FULL), Publish.RECORD)
                        .publish());
        assertEquals(
                Publish.RECORD,
                ArchivedArticle.of(Samples.report("a.txt", null, null), Publish.RECORD)
                        .publish());
    }

    @Test
    void theSameWordsTwiceHaveTwoAnchors() {
        Article article = Samples.report("a.txt", null, null);
        Anchors anchors = Anchors.of(article);
        List<Evidence> places = article.places().get(0).mentions();
        String first = anchors.words(places.get(0));
        assertEquals(first + "-2", anchors.words(places.get(1)));
        assertFalse(anchors.quote(0).equals(anchors.figure(0)));
        assertEquals(
                anchors.words().size(), Set.copyOf(anchors.words().values()).size());
    }

    private static Archive archive(Authority authority, List<Article> articles) {
        return Archive.of(Description.unnamed(), authority, articles, List.of(HELD_BACK));
    }

    private static List<String> paths(Archive archive) {
        return archive.articles().stream()
                .map(article -> article.document().holding().path())
                .toList();
    }

    private static Entry entry(Archive archive, EntryKind kind, String name) {
        return Objects.requireNonNull(archive.entries().get(EntryId.of(kind, name)), name);
    }

    private static List<String> words(List<Entry.Words> words) {
        return words.stream().map(one -> one.evidence().words()).collect(Collectors.toList());
    }
}
