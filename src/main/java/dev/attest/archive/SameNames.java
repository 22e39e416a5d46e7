package dev.attest.archive;

import dev.attest.archive.DoubtfulMerge.Reason;
import dev.attest.article.Article;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which names of people and of bodies mean the same across the archive, and which may and stay apart. Two people are one
 * only where first and last name agree, and where they differ no more than romanisations do; never by a surname alone. The
 * authority files go before every rule. Neither the order of the articles nor chance has a part in it; names are only compared
 * with those that share a key, so that the work grows with their number.
 */
final class SameNames {
    /** With how many of the names behind it, in the order of the alphabet, a name is compared under each key. */
    private static final int NEIGHBOURS = 30;

    private static final int LONGEST_BODY = 8;

    private final Authority authority;
    private final SortedMap<EntryId, Bearer> bearers = new TreeMap<>();
    private final SortedMap<EntryId, EntryId> used = new TreeMap<>();
    private final SortedSet<Pair> sure = new TreeSet<>();
    private final SortedMap<Pair, Reason> doubtful = new TreeMap<>();

    private SameNames(Authority authority) {
        this.authority = authority;
    }

    /** Somebody or something by one name, as far as the articles and the authority files show. */
    private static final class Bearer {
        private final EntryId id;
        private final SortedMap<String, Integer> names = new TreeMap<>();
        private final SortedSet<String> variants = new TreeSet<>();
        private final TreeSet<Integer> articles = new TreeSet<>();
        private List<String> parts = List.of();

        Bearer(EntryId id) {
            this.id = id;
        }

        String name() {
            return names.entrySet().stream()
                    .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                    .orElseThrow()
                    .getKey();
        }

        boolean isFull() {
            return parts.size() > 1;
        }

        String first() {
            return parts.get(0);
        }

        String last() {
            return parts.get(parts.size() - 1);
        }

        String between() {
            return parts.size() < 3 ? "" : NameForms.sound(String.join(" ", parts.subList(1, parts.size() - 1)));
        }
    }

    /** Two names, the first in the alphabet first. */
    private record Pair(EntryId one, EntryId other) implements Comparable<Pair> {
        static Pair of(EntryId a, EntryId b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair that) {
            int byOne = one.compareTo(that.one);
            return byOne != 0 ? byOne : other.compareTo(that.other);
        }
    }

    /** What follows from the names in {@code articles} and from {@code authority}. */
    static SameNames of(Authority authority, List<ArchivedArticle> articles) {
        SameNames names = new SameNames(authority);
        for (int number = 0; number < articles.size(); number++) {
            Article article = articles.get(number).article();
            for (Person person : article.people()) {
                names.add(EntryKind.PERSON, person.name(), person.variants(), number);
            }
            for (Organisation body : article.organisations()) {
                names.add(EntryKind.ORGANISATION, body.name(), body.variants(), number);
            }
        }
        names.comparePeople();
        names.compareBodies();
        names.merge();
        names.noteShortForms();
        return names;
    }

    /** The entry that stands for {@code id}. */
    EntryId used(EntryId id) {
        return used.getOrDefault(id, id);
    }

    /** The entries that stand for the people and bodies of the articles. */
    SortedSet<EntryId> used() {
        return bearers.keySet().stream().map(this::used).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that may mean the same and stay apart, in their order. */
    List<DoubtfulMerge> doubts() {
        SortedSet<DoubtfulMerge> doubts = new TreeSet<>();
        doubtful.forEach((pair, reason) -> {
            EntryId one = used(pair.one());
            EntryId other = used(pair.other());
            if (!one.equals(other) && !isApart(pair.one(), pair.other()) && !isApart(one, other)) {
                boolean shortForm = reason == Reason.SURNAME_ALONE || reason == Reason.ACRONYM;
                boolean turned = shortForm
                        ? bearer(other).isFull() && !bearer(one).isFull()
                        : bearer(other).articles.size() > bearer(one).articles.size();
                String name = bearer(turned ? other : one).name();
                doubts.add(new DoubtfulMerge(
                        one.kind(), name, bearer(turned ? one : other).name(), reason));
            }
        });
        return List.copyOf(doubts);
    }

    private Bearer bearer(EntryId id) {
        return bearers.computeIfAbsent(id, Bearer::new);
    }

    private void add(EntryKind kind, String name, Collection<String> variants, int article) {
        String canonical = authority.canonical(kind, name);
        Bearer bearer = bearer(authority.id(kind, canonical));
        bearer.names.merge(canonical, 1, Integer::sum);
        bearer.variants.addAll(variants);
        bearer.articles.add(article);
        bearer.parts = kind == EntryKind.PERSON ? NameForms.person(canonical) : NameForms.body(canonical);
    }

    private List<Bearer> of(EntryKind kind) {
        return bearers.values().stream()
                .filter(bearer -> bearer.id.kind() == kind)
                .toList();
    }

    private void comparePeople() {
        SortedMap<String, List<Bearer>> keys = new TreeMap<>();
        for (Bearer bearer : of(EntryKind.PERSON)) {
            if (bearer.isFull()) {
                key(keys, NameForms.consonants(bearer.first()) + " " + NameForms.consonants(bearer.last()), bearer);
                key(keys, bearer.first() + " =" + bearer.last().charAt(0), bearer);
                key(keys, bearer.first().charAt(0) + "= " + bearer.last(), bearer);
                for (String variant : bearer.variants) {
                    Bearer same = bearers.get(authority.id(EntryKind.PERSON, variant));
                    if (same != null && same != bearer && same.isFull()) {
                        judged(bearer, same, true);
                    }
                }
            }
        }
        eachPair(keys, this::comparePeople);
    }

    private static void key(SortedMap<String, List<Bearer>> keys, String key, Bearer bearer) {
        keys.computeIfAbsent(key, of -> new ArrayList<>()).add(bearer);
    }

    private interface Comparison {
        void compare(Bearer one, Bearer other);
    }

    private static void eachPair(SortedMap<String, List<Bearer>> keys, Comparison comparison) {
        for (List<Bearer> together : keys.values()) {
            for (int at = 0; at < together.size(); at++) {
                for (Bearer other : together.subList(at + 1, Math.min(together.size(), at + 1 + NEIGHBOURS))) {
                    if (other != together.get(at)) {
                        comparison.compare(together.get(at), other);
                    }
                }
            }
        }
    }

    private void comparePeople(Bearer one, Bearer other) {
        boolean alike =
                NameForms.soundAlike(one.first(), other.first()) && NameForms.soundAlike(one.last(), other.last());
        boolean first = one.first().equals(other.first());
        boolean last = one.last().equals(other.last());
        boolean same = NameForms.sound(one.first()).equals(NameForms.sound(other.first()))
                && NameForms.sound(one.last()).equals(NameForms.sound(other.last()));
        if (!one.between().equals(other.between())) {
            if (same && (one.between().isEmpty() || other.between().isEmpty())) {
                doubt(one, other, Reason.PARTS_BETWEEN);
            }
        } else if (alike) {
            judged(one, other, first || last || same);
        } else if ((first && NameForms.mayBeMisprint(one.last(), other.last()))
                || (last && NameForms.mayBeMisprint(one.first(), other.first()))) {
            doubt(one, other, Reason.SPELLED_ALIKE);
        }
    }

    /** One bearer, if {@code isSure} and nothing speaks against it. */
    private void judged(Bearer one, Bearer other, boolean isSure) {
        boolean together = one.articles.stream().anyMatch(other.articles::contains);
        boolean bothKnown =
                authority.find(one.id).isPresent() && authority.find(other.id).isPresent();
        if (bothKnown || isApart(one.id, other.id)) {
            return;
        }
        if (isSure && !together) {
            sure.add(Pair.of(one.id, other.id));
        } else {
            doubt(one, other, together ? Reason.SAME_ARTICLE : Reason.SPELLED_ALIKE);
        }
    }

    private void doubt(Bearer one, Bearer other, Reason reason) {
        doubtful.putIfAbsent(Pair.of(one.id, other.id), reason);
    }

    private boolean isApart(EntryId one, EntryId other) {
        return authority.keepsApart(one, other);
    }

    private void compareBodies() {
        SortedMap<String, List<Bearer>> spellings = new TreeMap<>();
        SortedMap<String, List<Bearer>> butOneWord = new TreeMap<>();
        for (Bearer bearer : of(EntryKind.ORGANISATION)) {
            key(spellings, String.join(" ", bearer.parts), bearer);
            for (int at = 0; bearer.isFull() && at < Math.min(bearer.parts.size(), LONGEST_BODY); at++) {
                List<String> others = new ArrayList<>(bearer.parts);
                others.set(at, "*");
                key(butOneWord, String.join(" ", others), bearer);
            }
        }
        eachPair(spellings, (one, other) -> {
            boolean known = authority.find(one.id).isPresent()
                    && authority.find(other.id).isPresent();
            if (!known && !isApart(one.id, other.id)) {
                sure.add(Pair.of(one.id, other.id));
            }
        });
        eachPair(butOneWord, this::compareWords);
        joinAcronyms();
    }

    private void compareWords(Bearer one, Bearer other) {
        for (int at = 0; at < Math.min(one.parts.size(), other.parts.size()); at++) {
            String word = one.parts.get(at);
            String otherWord = other.parts.get(at);
            boolean letters = (word + otherWord).chars().allMatch(Character::isLetter);
            if (letters && NameForms.mayBeMisprint(word, otherWord)) {
                doubt(one, other, Reason.SPELLED_ALIKE);
            }
        }
    }

    /** Letters that an article gives for one body of the archive alone ('the Marsh Observatory (MO)') stand for it. */
    private void joinAcronyms() {
        SortedMap<String, SortedSet<EntryId>> given = new TreeMap<>();
        for (Bearer bearer : of(EntryKind.ORGANISATION)) {
            for (String variant : bearer.variants) {
                if (bearer.isFull() && isAcronym(variant)) {
                    given.computeIfAbsent(variant, of -> new TreeSet<>()).add(bearer.id);
                }
            }
        }
        given.forEach((letters, bodies) -> {
            Bearer acronym = bearers.get(authority.id(EntryKind.ORGANISATION, letters));
            if (acronym != null && bodies.size() == 1) {
                Bearer body = bearer(bodies.first());
                boolean known = authority.find(acronym.id).isPresent()
                        && authority.find(body.id).isPresent();
                if (!known && !isApart(acronym.id, body.id)) {
                    sure.add(Pair.of(acronym.id, body.id));
                }
            } else if (acronym != null) {
                bodies.forEach(body -> doubt(bearer(body), acronym, Reason.ACRONYM));
            }
        });
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 9
                && word.chars().allMatch(Character::isLetterOrDigit)
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Brings together what is surely one: groups in which every name agrees with every other, lest a chain join strangers. */
    private void merge() {
        SortedMap<EntryId, SortedSet<EntryId>> groups = new TreeMap<>();
        for (Pair pair : sure) {
            SortedSet<EntryId> group = groups.getOrDefault(pair.one(), new TreeSet<>(List.of(pair.one())));
            SortedSet<EntryId> more = groups.getOrDefault(pair.other(), new TreeSet<>(List.of(pair.other())));
            SortedSet<EntryId> all = group.size() < more.size() ? more : group;
            all.addAll(all == group ? more : group);
            (all == group ? more : group).forEach(id -> groups.put(id, all));
            all.forEach(id -> groups.putIfAbsent(id, all));
        }
        groups.forEach((id, group) -> {
            if (id.equals(group.first())) {
                mergeGroup(group);
            }
        });
    }

    private void mergeGroup(SortedSet<EntryId> group) {
        List<EntryId> ids = List.copyOf(group);
        long known = ids.stream().filter(id -> authority.find(id).isPresent()).count();
        boolean person = ids.get(0).kind() == EntryKind.PERSON;
        if (known > 1 || (person && !isWhole(ids))) {
            noteApart(ids);
            return;
        }
        EntryId name = name(ids);
        ids.forEach(id -> used.put(id, name));
    }

    private void noteApart(List<EntryId> ids) {
        for (int at = 0; at < ids.size(); at++) {
            for (EntryId other : ids.subList(at + 1, Math.min(ids.size(), at + 1 + NEIGHBOURS))) {
                Pair pair = new Pair(ids.get(at), other);
                if (sure.contains(pair)) {
                    doubtful.putIfAbsent(pair, Reason.SPELLED_ALIKE);
                }
            }
        }
    }

    private boolean isWhole(List<EntryId> ids) {
        for (int at = 0; at < ids.size(); at++) {
            for (int other = at + 1; other < ids.size(); other++) {
                if (ids.size() > NEIGHBOURS || !sure.contains(new Pair(ids.get(at), ids.get(other)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The authority file's, else the one with the most parts, else the first: an address that hangs on the names alone. */
    private EntryId name(List<EntryId> ids) {
        EntryId best = ids.get(0);
        for (EntryId id : ids) {
            if (authority.find(id).isPresent()) {
                return id;
            }
            best = bearer(id).parts.size() > bearer(best).parts.size() ? id : best;
        }
        return best;
    }

    /** A surname that stands alone in an article, where the archive has one full name with it. */
    private void noteShortForms() {
        SortedMap<String, SortedSet<EntryId>> bySurname = new TreeMap<>();
        for (Bearer bearer : of(EntryKind.PERSON)) {
            if (bearer.isFull()) {
                bySurname
                        .computeIfAbsent(NameForms.sound(bearer.last()), of -> new TreeSet<>())
                        .add(used(bearer.id));
            }
        }
        for (Bearer bearer : of(EntryKind.PERSON)) {
            SortedSet<EntryId> full =
                    bearer.parts.size() == 1 && authority.find(bearer.id).isEmpty()
                            ? bySurname.get(NameForms.sound(bearer.first()))
                            : null;
            if (full != null && full.size() == 1) {
                doubt(bearer(full.first()), bearer, Reason.SURNAME_ALONE);
            }
        }
    }
}
