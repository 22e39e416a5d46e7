package dev.attest.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.page.map.MapDrawing.SpotView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapMakerTest {
    @Test
    void placesLieWhereTheyAreNorthUpAndEastRight() {
        MapDrawing map = draw(spot("South-west", 36, 35, 1), spot("North-east", 38, 37, 1));
        SpotView southWest = view(map, "South-west");
        SpotView northEast = view(map, "North-east");
        assertTrue(percent(southWest.x()) < percent(northEast.x()));
        assertTrue(percent(southWest.y()) > percent(northEast.y()));
        map.spots().forEach(spot -> assertTrue(percent(spot.x()) > 0 && percent(spot.x()) < 100, spot::x));
    }

    @Test
    void theLandAroundAPlaceIsDrawnWithItsName() {
        MapDrawing map = draw(spot("Aleppo", 37.16, 36.2, 40), spot("Damascus", 36.29, 33.51, 9));
        assertTrue(map.names().stream().anyMatch(name -> name.name().equals("Syria")));
        assertTrue(map.lands().size() >= 3, () -> map.lands().size() + " countries");
        assertTrue(map.lands().stream().allMatch(land -> land.matches("(M-?\\d+[ -][-\\d l]+z)+")));
    }

    @Test
    void aMapOfAllTheWorldStaysSmall() {
        MapDrawing map = draw(spot("Far west", -170, -50, 1), spot("Far east", 175, 70, 1));
        int characters = map.lands().stream().mapToInt(String::length).sum();
        assertTrue(characters < 120_000, () -> characters + " characters");
    }

    @Test
    void theBarOfTheScaleIsAsLongAsItSays() {
        // Along the equator a degree is 111.2 km; 9 degrees and a margin of 12% on both sides are 1,241 km.
        MapDrawing map = draw(spot("A", 0, 0, 1), spot("B", 9, 0, 1));
        assertEquals(200, map.scaleKilometres());
        assertEquals(200 / 1241.0 * 100, percent(map.scaleWidth()), 0.05);
    }

    @Test
    void moreArticlesMakeALargerDotThatLiesBelowTheSmallerOnes() {
        MapDrawing map = draw(spot("Small", 37, 36, 1), spot("Large", 37, 36, 60));
        assertEquals(
                List.of("Large", "Small"),
                map.spots().stream().map(SpotView::name).toList());
        assertTrue(view(map, "Large").radius() > view(map, "Small").radius());
    }

    @Test
    void noNameLiesOnAnother() {
        List<MapMaker.Spot> crowd = IntStream.range(0, 20)
                .mapToObj(i -> spot("Quarter " + i, 37 + i / 1000.0, 36, 20 - i))
                .toList();
        MapDrawing map = MapMaker.draw("m", "Map", "", crowd);
        assertEquals(
                1,
                map.spots().stream()
                        .filter(spot -> spot.label().equals("always"))
                        .count());
        assertFalse(view(map, "Quarter 1").label().equals("wide"));
    }

    @Test
    void anAreaThatReachesBeyondTheBoxIsCutAtItsSides() {
        Ring square = new Ring(new double[] {-5, 5, 5, -5}, new double[] {-5, -5, 5, 5});
        Ring cut = square.within(new Box(0, 0, 10, 10));
        assertEquals(4, cut.size());
        for (int at = 0; at < cut.size(); at++) {
            assertTrue(cut.x(at) == 0 || cut.x(at) == 5);
            assertTrue(cut.y(at) == 0 || cut.y(at) == 5);
        }
        assertEquals(0, square.within(new Box(6, 6, 10, 10)).size());
    }

    @Test
    void everyCountryHasANameAndLand() {
        List<Borders.Country> countries = Borders.countries();
        assertTrue(countries.size() > 200, () -> countries.size() + " countries");
        countries.forEach(country ->
                assertFalse(country.name().isBlank() || country.rings().isEmpty(), country::name));
    }

    private static MapDrawing draw(MapMaker.Spot... spots) {
        return MapMaker.draw("m", "Map", "", List.of(spots));
    }

    private static MapMaker.Spot spot(String name, double longitude, double latitude, int articles) {
        return new MapMaker.Spot(name, name.toLowerCase(Locale.ROOT), longitude, latitude, articles, name, true);
    }

    private static SpotView view(MapDrawing map, String name) {
        return map.spots().stream()
                .filter(spot -> spot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double percent(String written) {
        return Double.parseDouble(written.substring(0, written.length() - 1));
    }
}
