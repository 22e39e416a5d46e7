package dev.attest.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which entry a name of an article leads to. Depends on the authority files and on all articles, not on their order. */
public final class EntryNames {
    private final Authority authority;
    private final SameNames same;
    private final Set<EntryId> known;
    /** What {@link #source} has answered. */
    private final Map<String, EntryId> sources = new ConcurrentHashMap<>();

    private EntryNames(Authority authority, SameNames same, Set<EntryId> known) {
        this.authority = authority;
        this.same = same;
        this.known = new HashSet<>(known);
    }

    static EntryNames of(Authority authority, List<ArchivedArticle> articles) {
        SameNames same = SameNames.of(authority, articles);
        return new EntryNames(authority, same, same.used());
    }

    /** The entry of that kind that {@code name} means. */
    public EntryId id(EntryKind kind, String name) {
        return same.used(authority.id(kind, authority.canonical(kind, name)));
    }

    /** Names that may mean the same and stay apart, for the archivist to judge; in their order. */
    public List<DoubtfulMerge> doubts() {
        return same.doubts();
    }

    /** The entry of what spoke or reported under {@code name}: a person, else an organisation, else an unnamed source. */
    public EntryId source(String name) {
        EntryId answered = sources.get(name);
        return answered != null ? answered : sources.computeIfAbsent(name, this::sought);
    }

    private EntryId sought(String name) {
        EntryId person = id(EntryKind.PERSON, name);
        if (known.contains(person) || authority.find(EntryKind.PERSON, name).isPresent()) {
            return person;
        }
        EntryId organisation = id(EntryKind.ORGANISATION, name);
        boolean isOrganisation = known.contains(organisation)
                || authority.find(EntryKind.ORGANISATION, name).isPresent();
        return isOrganisation ? organisation : id(EntryKind.SOURCE, name);
    }
}
