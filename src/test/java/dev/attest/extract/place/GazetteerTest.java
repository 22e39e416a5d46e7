package dev.attest.extract.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Locality;
import dev.attest.article.PlaceRelation;
import dev.attest.text.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Path FILES = Path.of("src/main/resources/dev/attest/gazetteer");

    @Test
    void everyPlaceHasAnIdOfItsOwnAndLiesInOneThatIsThereUpToACountry() throws IOException {
        Gazetteer gazetteer = Gazetteer.standard();
        Set<String> ids = new HashSet<>();
        for (String file : List.of("places.tsv", "more-places.tsv")) {
            for (String line : Files.readAllLines(FILES.resolve(file))) {
                if (!line.startsWith("#")) {
                    GazetteerPlace place = GazetteerPlace.of(line);
                    assertTrue(ids.add(place.id()), () -> place.id() + " stands there twice");
                    GazetteerPlace country = gazetteer.get(gazetteer.countryOf(place));
                    assertEquals(GazetteerPlace.Kind.COUNTRY, country == null ? null : country.kind(), place.id());
                }
            }
        }
    }

    @Test
    void everyCountryOfTheListThatStillIsHasItsLine() {
        Set<String> gone = Set.of("czechoslovakia", "soviet union", "ussr", "yugoslavia");
        Set<String> parts = Set.of("england", "scotland", "wales", "northern ireland", "somaliland");
        for (String country : WordList.of("countries").entries()) {
            boolean known = Gazetteer.standard().named(country.replaceFirst("^the ", "")).stream()
                    .anyMatch(place -> place.kind() == GazetteerPlace.Kind.COUNTRY);
            assertEquals(!gone.contains(country) && !parts.contains(country), known, country);
        }
    }

    @Test
    void spellingsOfOneNameSoundAlikeAndOthersDoNot() {
        assertTrue(Spelling.areAlike("Khan Sheikhoun", "Khān Shaykhūn"));
        assertTrue(Spelling.areAlike("Saraqeb", "Sarāqib"));
        assertFalse(Spelling.areAlike("Houla", "Al Ḩawl"));
        assertFalse(Spelling.areAlike("Salma", "As Salamīyah"));
        assertEquals(Spelling.consonants("Tel Rifaat"), Spelling.consonants("Tall Rif‘at"));
        assertEquals(Spelling.consonants("Hodeidah"), Spelling.consonants("Al Ḩudaydah"));
        assertNotEquals(Spelling.consonants("Homs"), Spelling.consonants("Hama"));
        assertEquals("", Spelling.consonants("Aya"), "a single consonant or none tells nothing");
    }

    @Test
    void namesAreTheSameWhateverTheirAccentsAndHyphens() {
        assertEquals(Spelling.key("Al-Bāb"), Spelling.key("al Bab"));
        assertEquals(Spelling.key("A‘zāz"), Spelling.key("A'zaz"));
        assertEquals("lodz", Spelling.key("Łódź"));
    }

    @Test
    void placesLieToEachOtherAsTheMapSays() {
        Locality syria = place("SY");
        Locality aleppo = place("170063");
        Locality homs = place("169577");
        Locality idlibRegion = place("SY.12");
        Locality sakhour = place("attest:sakhour");
        assertEquals(PlaceRelation.SAME, aleppo.relationTo(aleppo));
        assertEquals(PlaceRelation.WITHIN, sakhour.relationTo(syria));
        assertEquals(PlaceRelation.CONTAINS, syria.relationTo(sakhour));
        assertEquals(PlaceRelation.WITHIN, sakhour.relationTo(aleppo));
        assertEquals(PlaceRelation.DISJOINT, aleppo.relationTo(homs));
        assertEquals(PlaceRelation.DISJOINT, aleppo.relationTo(idlibRegion));
        assertEquals(PlaceRelation.DISJOINT, syria.relationTo(place("LB")));
        assertEquals(PlaceRelation.DISJOINT, sakhour.relationTo(place("LB")));
        assertEquals(PlaceRelation.UNKNOWN, sakhour.relationTo(place("attest:shaar")), "parts of a city may overlap");
        assertEquals(PlaceRelation.UNKNOWN, place("SY.08").relationTo(place("attest:rojava")));
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        double kilometres = place("170063").kilometresTo(place("169577")).orElseThrow();
        assertTrue(kilometres > 160 && kilometres < 175, "Aleppo to Homs: " + kilometres);
        assertTrue(place("attest:sakhour").kilometresTo(place("170063")).isEmpty());
    }

    private static Locality place(String id) {
        GazetteerPlace whole = Gazetteer.standard().get(id);
        return Gazetteer.standard()
                .locality(
                        whole != null
                                ? whole
                                : Gazetteer.standard()
                                        .named(id.substring(id.indexOf(':') + 1))
                                        .get(0));
    }
}
