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
 * @param parent the place that it lies in, or the source that passes it on; null where there is none
 * @param localities the places on the map that articles mean by the name: one where they agree; empty for all but places, and
 *     where it is not known
 * @param candidates the places that the name may mean where an article leaves it open; may be empty
 * @param parts the places of the archive that lie in this one; may be empty
 * @param roles what articles say that it is, in their words; may be empty
 * @param said the quotes it spoke
 * @param stated what it is reported to have stated, without being quoted
 * @param reported the casualty figures it reported
 * @param happened the casualty figures of this place
 * @param named the articles that name it, each with the sentences that do
 * @param published the articles that it published
 * @param reprinted the articles of other publishers whose text comes from it
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
        List<Cited> roles,
        List<QuoteView> said,
        List<StatementView> stated,
        List<FigureView> reported,
        List<FigureView> happened,
        List<Naming> named,
        List<ArticleCard> published,
        List<ArticleCard> reprinted)
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
        said = List.copyOf(said);
        stated = List.copyOf(stated);
        reported = List.copyOf(reported);
        happened = List.copyOf(happened);
        named = List.copyOf(named);
        published = List.copyOf(published);
        reprinted = List.copyOf(reprinted);
    }

    @Override
    public String template() {
        return "entry";
    }

    /**
     * An article that names the entry.
     *
     * @param article the article
     * @param sentences the sentences that name it, in order, each once
     */
    public record Naming(ArticleCard article, List<Cited> sentences) {
        public Naming {
            Objects.requireNonNull(article);
            sentences = List.copyOf(sentences);
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
