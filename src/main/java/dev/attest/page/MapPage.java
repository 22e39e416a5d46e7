package dev.attest.page;

import dev.attest.page.map.MapDrawing;
import java.util.List;
import java.util.Objects;

/**
 * The places of the archive on maps.
 *
 * @param head what every page has
 * @param maps the region that most of the archive speaks of, then the rest of the world; none where no place is known
 * @param places the places that are drawn, those that most articles name first, at most 300
 * @param wide countries and regions, which no dot can stand for, at most 300
 * @param unknown how many places are not drawn since nobody says where they lie, or a name means several
 * @param all the list of all places, relative to this page
 */
public record MapPage(Head head, List<MapDrawing> maps, List<Row> places, List<Row> wide, int unknown, String all)
        implements Page {
    public MapPage {
        Objects.requireNonNull(head);
        maps = List.copyOf(maps);
        places = List.copyOf(places);
        wide = List.copyOf(wide);
        Objects.requireNonNull(all);
    }

    @Override
    public String template() {
        return "map";
    }

    /**
     * A place.
     *
     * @param place its name, leading to its page
     * @param articles how many articles name it
     * @param known how well its place is known, and who says so; empty for countries and regions
     */
    public record Row(Link place, int articles, String known) {
        public Row {
            Objects.requireNonNull(place);
            Objects.requireNonNull(known);
        }
    }
}
