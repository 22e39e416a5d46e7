package dev.attest.archive;

import dev.attest.article.Coordinates;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.document.Body;
import dev.attest.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or unnamed source, with all that refers to it. Articles are named by their place in
 * {@link Archive#articles()}.
 *
 * @param id its name in addresses
 * @param name its name in the archive
 * @param aliases other ways in which it is written, in the order of the alphabet
 * @param note what it is; null where it is not known
 * @param coordinates where it lies, by the authority file, else by the gazetteer; null for all but places, and where neither
 *     says or the name means several
 * @param localities the places on the map that articles mean by the name, in the order of their ids; empty for all but places
 * @param candidates the places that the name may mean where the article leaves it open, in the order of their ids
 * @param parts the places of the archive that lie in this one, without those that lie in one of these
 * @param parent the place that it lies in, or the source that passes it on; null where there is none
 * @param roles what articles say that it is
 * @param said the quotes it spoke, as all findings in the order of the articles
 * @param stated what it is reported to have stated, without being quoted
 * @param reported the casualty figures it reported
 * @param happened the casualty figures of this place
 * @param named where words name it, in the order of the articles
 * @param published the articles that it published
 * @param reprinted the articles of other publishers whose text comes from it
 */
public record Entry(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable String note,
        @Nullable Coordinates coordinates,
        List<Locality> localities,
        List<Locality> candidates,
        List<EntryId> parts,
        @Nullable EntryId parent,
        List<Words> roles,
        List<Finding> said,
        List<Finding> stated,
        List<Finding> reported,
        List<Finding> happened,
        List<Mention> named,
        List<Integer> published,
        List<Integer> reprinted) {
    public Entry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        localities = List.copyOf(localities);
        candidates = List.copyOf(candidates);
        parts = List.copyOf(parts);
        roles = List.copyOf(roles);
        said = PackedList.findings(said);
        stated = PackedList.findings(stated);
        reported = PackedList.findings(reported);
        happened = PackedList.findings(happened);
        named = PackedList.mentions(named);
        published = List.copyOf(published);
        reprinted = List.copyOf(reprinted);
    }

    /** Whether anything was said or reported by it. */
    public boolean isSource() {
        return id.kind() == EntryKind.SOURCE || !said.isEmpty() || !stated.isEmpty() || !reported.isEmpty();
    }

    /** How many articles name it, or come from it. */
    public int articles() {
        BitSet numbers = new BitSet();
        named.forEach(mention -> numbers.set(mention.article()));
        published.forEach(numbers::set);
        reprinted.forEach(numbers::set);
        return numbers.cardinality();
    }

    /** The articles that name it, or come from it, each once. */
    public Stream<Integer> articleNumbers() {
        return Stream.of(named.stream().map(Mention::article), published.stream(), reprinted.stream())
                .flatMap(numbers -> numbers)
                .distinct();
    }

    /**
     * A quote, a statement or a figure of an article.
     *
     * @param article the place of the article
     * @param number the place of the finding in the article's list
     */
    public record Finding(int article, int number) {}

    /**
     * Words of an article.
     *
     * @param article the place of the article
     * @param evidence the words
     */
    public record Words(int article, Evidence evidence) {}

    /**
     * Where words of an article stand.
     *
     * @param article the place of the article
     * @param paragraph as in {@link Evidence}, as are {@code start} and {@code end}
     */
    public record Mention(int article, int paragraph, int start, int end) {
        /** The words, out of the text of the article. */
        public Evidence in(Body body) {
            return Evidence.of(body, paragraph, new Span(start, end));
        }
    }
}
