package dev.attest.archive;

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
    private final List<Entry.Finding> said = new ArrayList<>();
    private final List<Entry.Finding> stated = new ArrayList<>();
    private final List<Entry.Finding> reported = new ArrayList<>();
    private final List<Entry.Finding> happened = new ArrayList<>();
    private final SortedMap<Integer, SortedSet<Evidence>> named = new TreeMap<>();
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
        if (roles.stream().noneMatch(role -> role.article() == article && holds(role.evidence(), words))) {
            roles.removeIf(role -> role.article() == article && holds(words, role.evidence()));
            roles.add(new Entry.Words(article, words));
        }
    }

    private static boolean holds(Evidence longer, Evidence words) {
        return longer.paragraph() == words.paragraph() && longer.span().contains(words.span());
    }

    void said(Entry.Finding quote) {
        said.add(quote);
    }

    void stated(Entry.Finding statement) {
        stated.add(statement);
    }

    EntryBuilder reported(Entry.Finding figure) {
        reported.add(figure);
        return this;
    }

    EntryBuilder happened(Entry.Finding figure) {
        happened.add(figure);
        return this;
    }

    void named(int article, List<Evidence> words) {
        named.computeIfAbsent(article, number -> new TreeSet<>()).addAll(words);
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
        List<Entry.Words> words = new ArrayList<>();
        named.forEach((article, all) -> all.forEach(evidence -> words.add(new Entry.Words(article, evidence))));
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
                said,
                stated,
                reported,
                happened,
                words,
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
