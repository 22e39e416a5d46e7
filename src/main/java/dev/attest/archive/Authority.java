package dev.attest.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The archivist's authority files: which name stands for whom. */
public final class Authority {
    private final List<AuthorityRecord> records;
    private final Map<EntryId, AuthorityRecord> byName;
    private final SortedMap<EntryId, SortedSet<EntryId>> apart = new TreeMap<>();

    /** Names come thousands of times, and making the id of one is work. */
    private final Map<EntryKind, Map<String, EntryId>> ids = new EnumMap<>(EntryKind.class);

    /**
     * @param records in the order of the files; a name or alias that two of them claim belongs to the first
     */
    public Authority(List<AuthorityRecord> records) {
        this.records = List.copyOf(records);
        for (EntryKind kind : EntryKind.values()) {
            ids.put(kind, new ConcurrentHashMap<>());
        }
        Map<EntryId, AuthorityRecord> names = new TreeMap<>();
        for (AuthorityRecord entry : this.records) {
            names.putIfAbsent(EntryId.of(entry.kind(), entry.name()), entry);
        }
        for (AuthorityRecord entry : this.records) {
            for (String alias : entry.aliases()) {
                names.putIfAbsent(EntryId.of(entry.kind(), alias), entry);
            }
        }
        for (AuthorityRecord entry : this.records) {
            for (String other : entry.apartFrom()) {
                keepApart(EntryId.of(entry.kind(), entry.name()), EntryId.of(entry.kind(), other));
            }
        }
        this.byName = Collections.unmodifiableMap(names);
    }

    private void keepApart(EntryId one, EntryId other) {
        apart.computeIfAbsent(one, of -> new TreeSet<>()).add(other);
        apart.computeIfAbsent(other, of -> new TreeSet<>()).add(one);
    }

    /** No authority files. */
    public static Authority none() {
        return new Authority(List.of());
    }

    public List<AuthorityRecord> records() {
        return records;
    }

    /** What the files say of the bearer of {@code name}. */
    public Optional<AuthorityRecord> find(EntryKind kind, String name) {
        return Optional.ofNullable(byName.get(id(kind, name)));
    }

    /** The id of what bears {@code name}, as {@link EntryId#of} gives it. */
    EntryId id(EntryKind kind, String name) {
        Map<String, EntryId> known = Objects.requireNonNull(ids.get(kind));
        EntryId id = known.get(name);
        return id != null ? id : known.computeIfAbsent(name, one -> EntryId.of(kind, one));
    }

    /** What the files say of what has the address {@code id}. */
    public Optional<AuthorityRecord> find(EntryId id) {
        return Optional.ofNullable(byName.get(id));
    }

    /** Whether the files say that the two are not the same. */
    boolean keepsApart(EntryId one, EntryId other) {
        return apart.getOrDefault(one, Collections.emptySortedSet()).contains(other);
    }

    /** The name that the archive uses for the bearer of {@code name}; {@code name} itself where the files don't know it. */
    public String canonical(EntryKind kind, String name) {
        return find(kind, name).map(AuthorityRecord::name).orElse(name);
    }
}
