package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Locality.Whole;
import dev.attest.article.Place;
import dev.attest.article.PlaceRelation;
import dev.attest.article.Precision;
import dev.attest.article.Whereabouts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesOnMapTest {
    private static final Whole LAND = new Whole("XA", "Aland", Precision.COUNTRY);
    private static final Whole SHIRE = new Whole("XA.1", "Shire", Precision.REGION);
    private static final Locality TOWN = new Locality("1", "Town", Precision.CITY, List.of(SHIRE, LAND), null);
    private static final Locality OTHER_TOWN =
            new Locality("2", "Town", Precision.CITY, List.of(new Whole("XB", "Beland", Precision.COUNTRY)), null);
    private static final Locality QUARTER =
            new Locality("1/east", "east Town", Precision.NEIGHBOURHOOD, List.of(TOWN.whole(), SHIRE, LAND), null);

    private static Place place(String name, Locality locality) {
        return new Place(
                name,
                List.of(new Evidence(0, 0, name.length(), name)),
                new Whereabouts.Located(locality, Whereabouts.Basis.ONLY_ONE));
    }

    @Test
    void aNameThatArticlesUseForDifferentPlacesMeansNone() {
        PlacesOnMap map = PlacesOnMap.of(
                Authority.none(),
                Stream.of(place("Town", TOWN), place("Town", OTHER_TOWN), place("east Town", QUARTER)));
        assertEquals(Optional.empty(), map.find("Town"));
        assertEquals(PlaceRelation.UNKNOWN, map.relation("east Town", "Town"));
        assertEquals(PlaceRelation.SAME, map.relation("Town", "Town"), "it is the same name all the same");
        assertFalse(map.isWide("Town"));
    }

    @Test
    void namesOfOnePlaceAreOneNameWhateverTheOrderOfTheArticles() {
        List<Place> places =
                new ArrayList<>(List.of(place("Town", TOWN), place("Toun", TOWN), place("east Town", QUARTER)));
        for (int turn = 0; turn < 2; turn++) {
            PlacesOnMap map = PlacesOnMap.of(Authority.none(), places.stream());
            assertEquals("Toun", map.name("Town"));
            assertEquals("Toun", map.name("Toun"));
            assertEquals("Nowhere", map.name("Nowhere"));
            assertEquals(List.of("Toun", "XA.1", "XA"), map.wholes("east Town"), "what nobody names stands by its id");
            assertEquals(PlaceRelation.WITHIN, map.relation("east Town", "Town"));
            assertEquals(PlaceRelation.CONTAINS, map.relation("Toun", "east Town"));
            assertTrue(map.isWide("Town"));
            assertFalse(map.isWide("east Town"));
            Collections.reverse(places);
        }
    }

    @Test
    void theAuthorityFileJoinsNames() {
        Authority authority = new Authority(
                List.of(new AuthorityRecord(EntryKind.PLACE, "Old Town", List.of("Town"), null, null, null)));
        PlacesOnMap map = PlacesOnMap.of(authority, Stream.of(place("Town", TOWN)));
        assertEquals("Old Town", map.name("Town"));
        assertEquals(Optional.of(TOWN), map.find("Old Town"));
    }
}
