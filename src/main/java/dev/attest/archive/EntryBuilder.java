package dev.attest.archive;

import dev.attest.archive.PackedList.Packer;
import dev.attest.article.Coordinates;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Source;
import dev.attest.article.Whereabouts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what refers to one entry. */
final class EntryBuilder {
    private final EntryId id;
    private final @Nullable AuthorityRecord authority;
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private final SortedSet<String> aliases = new TreeSet<>();
    private final Map<Source.Kind, Integer> kinds = new EnumMap<>(Source.Kind.class);
    private final List<Entry.Words> roles = new ArrayList<>();
    private final Packer said = new Packer();
    private final Packer stated = new Packer();
    private final Packer reported = new Packer();
    private final Packer happened = new Packer();
    private final Packer named = new Packer();
    /** The article that is being gone through; nothing is told of an earlier one after it. */
    private int current = -1;

    private final List<Evidence> rolesHere = new ArrayList<>();
    private final SortedSet<Evidence> namedHere = new TreeSet<>();
    private final List<Integer> published = new ArrayList<>();
    private final List<Integer> reprinted = new ArrayList<>();
    private final SortedMap<String, Locality> localities = new TreeMap<>();
    private final SortedMap<String, Locality> candidates = new TreeMap<>();
    private final SortedSet<EntryId> parts = new TreeSet<>();
    private @Nullable EntryId parent;

    EntryBuilder(EntryId id, @Nullable AuthorityRecord authority) {
        this.id = id;
        this.authority = authority;
    }

    EntryId id() {
        return id;
    }

    void name(String name) {
        names.merge(name, 1, Integer::sum);
    }

    void alias(String alias) {
        aliases.add(alias);
    }

    void kind(Source.Kind kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    void within(EntryId whole) {
        if (!whole.equals(id)) {
            parent = whole;
        }
    }

    /** What it lies in; null where that is not known. */
    @Nullable
    EntryId parent() {
        return parent;
    }

    void part(EntryId place) {
        parts.add(place);
    }

    void lies(Whereabouts whereabouts) {
        whereabouts.locality().ifPresent(place -> localities.put(place.id(), place));
        whereabouts.candidates().forEach(place -> candidates.put(place.id(), place));
    }

    /** The one place on the map that all articles mean by the name, as far as they say; null where there is none. */
    @Nullable
    Locality locality() {
        return localities.size() == 1 ? localities.get(localities.firstKey()) : null;
    }

    /** Of words that lie inside of others the longer ones stay: 'UN envoy', and not 'envoy' besides. */
    void role(int article, Evidence words) {
        turnTo(article);
        if (rolesHere.stream().noneMatch(role -> holds(role, words))) {
            rolesHere.removeIf(role -> holds(words, role));
            rolesHere.add(words);
        }
    }

    private void turnTo(int article) {
        if (article < current) {
            throw new IllegalStateException("Article " + article + " comes after " + current);
        }
        if (article > current) {
            rolesHere.forEach(role -> roles.add(new Entry.Words(current, role)));
            rolesHere.clear();
            namedHere.forEach(words -> named.add(current, words.paragraph(), words.start(), words.end()));
            namedHere.clear();
            current = article;
        }
    }

    private static boolean holds(Evidence longer, Evidence words) {
        return longer.paragraph() == words.paragraph() && longer.span().contains(words.span());
    }

    void said(Entry.Finding quote) {
        said.add(quote.article(), quote.number());
    }

    void stated(Entry.Finding statement) {
        stated.add(statement.article(), statement.number());
    }

    EntryBuilder reported(Entry.Finding figure) {
        reported.add(figure.article(), figure.number());
        return this;
    }

    EntryBuilder happened(Entry.Finding figure) {
        happened.add(figure.article(), figure.number());
        return this;
    }

    void named(int article, List<Evidence> words) {
        turnTo(article);
        namedHere.addAll(words);
    }

    void published(int article) {
        published.add(article);
    }

    void reprinted(int article) {
        reprinted.add(article);
    }

    Entry build() {
        String name = name();
        SortedSet<String> others = new TreeSet<>(aliases);
        others.addAll(names.keySet());
        if (authority != null) {
            others.addAll(authority.aliases());
        }
        others.remove(name);
        turnTo(Integer.MAX_VALUE);
        return new Entry(
                id,
                name,
                List.copyOf(others),
                note(),
                coordinates(),
                List.copyOf(localities.values()),
                List.copyOf(candidates.values()),
                List.copyOf(parts),
                parent,
                roles,
                said.findings(),
                stated.findings(),
                reported.findings(),
                happened.findings(),
                named.mentions(),
                published,
                reprinted);
    }

    private @Nullable Coordinates coordinates() {
        Coordinates given = authority == null ? null : authority.coordinates();
        Locality one = locality();
        return given != null || one == null ? given : one.coordinates();
    }

    /** The authority file's name, else the one that most articles use, else the first in the alphabet. */
    String name() {
        if (authority != null) {
            return authority.name();
        }
        return mostFrequent(names);
    }

    private @Nullable String note() {
        if (authority != null && authority.note() != null) {
            return authority.note();
        }
        if (kinds.isEmpty()) {
            return id.kind() == EntryKind.ORGANISATION && !published.isEmpty() ? label(Source.Kind.NEWS_OUTLET) : null;
        }
        Source.Kind kind = mostFrequent(kinds);
        return kind == Source.Kind.PERSON ? null : label(kind);
    }

    /** The key with the highest count; the first in the map's order where several have it. */
    private static <K> K mostFrequent(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .orElseThrow()
                .getKey();
    }

    private static String label(Source.Kind kind) {
        return switch (kind) {
            case UN_BODY -> "UN body";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
