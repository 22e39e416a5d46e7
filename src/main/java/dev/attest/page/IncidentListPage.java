package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Incidents, by day, those without a day last; of the whole archive, or of a year, a month or a day.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param incidents those of several reports or of one; where they are on the pages below this one those that most reports speak
 *     of
 * @param unmatched decisions of the archivist that match nothing, each with its reason
 */
public record IncidentListPage(Head head, ShelfView shelf, List<Item> incidents, List<String> unmatched)
        implements Page {
    public IncidentListPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        incidents = List.copyOf(incidents);
        unmatched = List.copyOf(unmatched);
    }

    /** Those of which several reports speak: what can be compared. */
    public List<Item> compared() {
        return incidents.stream().filter(incident -> incident.reports() > 1).toList();
    }

    /** Those of which one report speaks. */
    public List<Item> single() {
        return incidents.stream().filter(incident -> incident.reports() == 1).toList();
    }

    @Override
    public String template() {
        return "incidents";
    }

    /**
     * An incident of the list.
     *
     * @param incident its place and what was hit, leading to its page
     * @param days the day or days, ISO 8601; null where they can't be told
     * @param kind {@code event}, or {@code stretch} for totals over a stretch of time
     * @param reports how many reports speak of it, reprints counted once
     * @param figures how many figures they give
     * @param killed the lowest and the highest number of dead, of what each source reports at most; null where none counts the
     *     dead
     * @param verdict how the sources on the dead stand to each other: {@code single source}, {@code contested} or {@code several
     *     sources}; null where none counts the dead
     */
    public record Item(
            Link incident,
            @Nullable String days,
            String kind,
            int reports,
            int figures,
            @Nullable String killed,
            @Nullable String verdict) {
        public Item {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(kind);
        }
    }
}
