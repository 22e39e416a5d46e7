package dev.attest.page.map;

import java.util.List;
import java.util.Objects;

/**
 * A map, mark by mark. North is up; degrees of longitude and latitude have the same length everywhere on it (equirectangular, true
 * along its middle).
 *
 * @param id what its title and description are known by on the page
 * @param title what it shows
 * @param description the same for who can't see it
 * @param width the width of the drawing of the land in units of its own
 * @param height its height
 * @param lands the countries, each as the {@code d} of a path
 * @param names the names of countries
 * @param spots the places, the largest first, so that small ones lie on top
 * @param scaleWidth how much of the width the bar of the scale takes, in percent with the sign
 * @param scaleKilometres what that is on the ground
 */
public record MapDrawing(
        String id,
        String title,
        String description,
        int width,
        int height,
        List<String> lands,
        List<Name> names,
        List<SpotView> spots,
        String scaleWidth,
        int scaleKilometres) {
    public MapDrawing {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        lands = List.copyOf(lands);
        names = List.copyOf(names);
        spots = List.copyOf(spots);
        Objects.requireNonNull(scaleWidth);
    }

    /**
     * The name of a country.
     *
     * @param name its name
     * @param x its middle from the left, in percent with the sign
     * @param y its middle from the top, in percent with the sign
     */
    public record Name(String name, String x, String y) {
        public Name {
            Objects.requireNonNull(name);
            Objects.requireNonNull(x);
            Objects.requireNonNull(y);
        }
    }

    /**
     * A place.
     *
     * @param name its name in the archive
     * @param href its page
     * @param x from the left, in percent with the sign
     * @param y from the top, in percent with the sign
     * @param radius how large its dot is in pixels: the area grows with the number of articles
     * @param words what is said of it: its name, in how many articles, how well its place is known, and who says so
     * @param known {@code exact} where its coordinates are those of the place itself, else {@code approximate}
     * @param label {@code always}, {@code wide} (only where the map is wide) or {@code never}: whether its name is written out, so
     *     that names do not lie on each other
     */
    public record SpotView(
            String name, String href, String x, String y, int radius, String words, String known, String label) {
        public SpotView {
            Objects.requireNonNull(name);
            Objects.requireNonNull(href);
            Objects.requireNonNull(x);
            Objects.requireNonNull(y);
            Objects.requireNonNull(words);
            Objects.requireNonNull(known);
            Objects.requireNonNull(label);
        }
    }
}
