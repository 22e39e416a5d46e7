package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or unnamed source, with all that concerns it.
 *
 * @param head what every page has
 * @param kind {@code person}, {@code organisation}, {@code place} or {@code source}
 * @param name its name in the archive
 * @param aliases other ways in which it is written; may be empty
 * @param note what it is ('monitoring group', 'town'); null where it is not known
 * @param coordinates where it lies; null for all but places, and where nobody gives it
 * @param parent the place that it lies in, or the source that passes it on; null where there is none, or where its one place on
 *     the map leads there already
 * @param localities the places on the map that articles mean by the name: one where they agree; empty for all but places, and
 *     where it is not known
 * @param candidates the places that the name may mean where an article leaves it open; may be empty
 * @param parts the places of the archive that lie in this one; may be empty
 * @param furtherParts how many other places lie in it
 * @param roles what articles say that it is, in their words, the same words once; may be empty
 * @param furtherRoles how many other descriptions there are
 * @param tallies what the archive holds of it, and how much
 * @param standing how it stands to others who report; null where it reports and publishes nothing
 * @param shelf where what each article says is to be found
 * @param articles what each article says; empty where that is on pages of their own
 */
public record EntryPage(
        Head head,
        String kind,
        String name,
        List<String> aliases,
        @Nullable String note,
        @Nullable Coordinates coordinates,
        @Nullable Link parent,
        List<Locality> localities,
        List<Locality> candidates,
        List<Link> parts,
        int furtherParts,
        List<Role> roles,
        int furtherRoles,
        List<Tally> tallies,
        @Nullable Standing standing,
        ShelfView shelf,
        List<GroupView> articles)
        implements Page {
    public EntryPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        localities = List.copyOf(localities);
        candidates = List.copyOf(candidates);
        parts = List.copyOf(parts);
        roles = List.copyOf(roles);
        tallies = List.copyOf(tallies);
        Objects.requireNonNull(shelf);
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "entry";
    }

    /**
     * What articles say that it is.
     *
     * @param words the words where they first stand
     * @param articles how many articles describe it so
     * @param from the first day of these, ISO 8601; null where all are undated
     * @param to the last
     */
    public record Role(
            Cited words,
            int articles,
            @Nullable String from,
            @Nullable String to) {
        public Role {
            Objects.requireNonNull(words);
        }
    }

    /**
     * How much of something the archive holds of it.
     *
     * @param number how many
     * @param text the same in words: '12 quotes'
     */
    public record Tally(int number, String text) {
        public Tally {
            Objects.requireNonNull(text);
        }
    }

    /**
     * How it stands to others who report. Incidents and articles are counted, never casualties.
     *
     * @param incidents of how many incidents it gives a toll
     * @param alone of how many of these no other source in the archive gives one
     * @param others who else gives a toll of the same incidents, those who do so most often first, at most twelve
     * @param published how many articles of the archive it published
     * @param reprints how many of these carry what another outlet or an agency wrote
     */
    public record Standing(int incidents, int alone, List<Other> others, int published, int reprints) {
        public Standing {
            others = List.copyOf(others);
        }
    }

    /**
     * Another who reports on the same incidents.
     *
     * @param entry who, leading to its page
     * @param incidents on how many of the same
     */
    public record Other(Link entry, int incidents) {
        public Other {
            Objects.requireNonNull(entry);
        }
    }

    /**
     * Where a place lies.
     *
     * @param latitude degrees north, -90 to 90, as the authority file or the gazetteer writes it
     * @param longitude degrees east, -180 to 180, as the authority file or the gazetteer writes it
     * @param precision how well that is known, in the archivist's words; null where it is not noted
     * @param by who gives them: {@code archivist} or {@code gazetteer}
     */
    public record Coordinates(
            String latitude, String longitude, @Nullable String precision, String by) {}

    /**
     * A place on the map.
     *
     * @param name its name there
     * @param precision how large it is: {@code point}, {@code neighbourhood}, {@code city}, {@code region} or {@code country}
     * @param within what it lies in, the smallest first; may be empty
     */
    public record Locality(String name, String precision, List<Whole> within) {
        public Locality {
            Objects.requireNonNull(name);
            Objects.requireNonNull(precision);
            within = List.copyOf(within);
        }
    }

    /**
     * A place that others lie in.
     *
     * @param name its name
     * @param href the way to its page; null where the archive has none
     */
    public record Whole(String name, @Nullable String href) {
        public Whole {
            Objects.requireNonNull(name);
        }
    }
}
