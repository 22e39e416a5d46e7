package dev.attest.archive;

import dev.attest.archive.ArchivedArticle.Shown;
import dev.attest.archive.incident.Decision;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incidents;
import dev.attest.archive.incident.Listed;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Publish;
import dev.attest.document.Body;
import dev.attest.document.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/**
 * All that the archive holds and how it hangs together. Captures = articles + held back, always.
 *
 * @param description what the archivist says of it
 * @param articles in the order of {@link ArchivedArticle#BY_DAY}
 * @param entries people, organisations, places and unnamed sources, in the order of their ids
 * @param names which entry a name leads to
 * @param reports the reports that several of the articles carry
 * @param carriers the findings that several articles carry as parts of one report
 * @param incidents what the casualty figures speak of
 * @param heldBack what is not published, in the order of the paths
 */
public record Archive(
        Description description,
        List<ArchivedArticle> articles,
        Map<EntryId, Entry> entries,
        EntryNames names,
        Reports reports,
        Carriers carriers,
        Incidents incidents,
        List<HeldBack> heldBack) {
    public Archive {
        Objects.requireNonNull(description);
        articles = List.copyOf(articles);
        Objects.requireNonNull(names);
        // It is asked for single entries millions of times, and each comparison of two ids goes through their letters.
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(entries)));
        Objects.requireNonNull(reports);
        Objects.requireNonNull(carriers);
        Objects.requireNonNull(incidents);
        heldBack = List.copyOf(heldBack);
    }

    /** The figure that the key names. */
    public CasualtyFigure figure(FigureKey key) {
        return articles.get(key.article()).article().casualtyFigures().get(key.number());
    }

    /** An archive of which the archivist decided nothing about incidents. */
    public static Archive of(
            Description description, Authority authority, Collection<Article> articles, Collection<HeldBack> heldBack) {
        return of(description, authority, List.of(), articles, heldBack);
    }

    /**
     * Brings articles together. The order in which they come does not matter.
     *
     * @param decisions what the archivist decided about incidents, in the order of the file
     * @param articles all that could be read
     * @param heldBack all that could not
     */
    public static Archive of(
            Description description,
            Authority authority,
            List<Decision> decisions,
            Collection<Article> articles,
            Collection<HeldBack> heldBack) {
        return ofStored(
                description,
                authority,
                decisions,
                articles.stream().map(StoredArticle::held).toList(),
                heldBack);
    }

    /** Brings articles together that need not all be in memory; else as {@link #of}. */
    public static Archive ofStored(
            Description description,
            Authority authority,
            List<Decision> decisions,
            Collection<StoredArticle> articles,
            Collection<HeldBack> heldBack) {
        Room<Shown> room = Shown.room();
        List<Entering> entering = articles.parallelStream()
                .map(article -> Entering.of(article, description.publish(), room))
                .sorted(Comparator.comparing(Entering::archived, ArchivedArticle.BY_DAY))
                .collect(Collectors.toCollection(ArrayList::new));
        List<ArchivedArticle> archived =
                entering.stream().map(Entering::archived).toList();
        List<Fingerprint> prints =
                entering.stream().map(Entering::print).collect(Collectors.toCollection(ArrayList::new));
        entering.clear(); // as the prints below: they take much memory, and what follows takes long
        // The incidents and the reprints take as long as all the rest, and need nothing of it.
        ForkJoinTask<Incidents> incidents = ForkJoinTask.adapt(() -> incidents(authority, decisions, archived))
                .fork();
        ForkJoinTask<Reports> carried = ForkJoinTask.adapt(() -> {
                    Reports found = Reprints.of(new OnDemand<>(archived, ArchivedArticle::document), prints);
                    prints.clear();
                    return found;
                })
                .fork();
        EntryNames names = EntryNames.of(authority, archived);
        SortedMap<EntryId, Entry> entries = CrossReference.entries(authority, names, archived);
        Reports reports = carried.join();
        return new Archive(
                description,
                archived,
                entries,
                names,
                reports,
                Carriers.of(archived, names, reports),
                incidents.join(),
                heldBack.stream().sorted().toList());
    }

    /**
     * The archive with another content of one article, for a first look at its page: all else is as it was, and what only the whole
     * archive can tell of the article's new findings is not told of them.
     *
     * @param number the place of the article
     * @param authority what the archive was made with
     * @param stored the article as it is now, published on the same day
     */
    public Archive with(int number, Authority authority, StoredArticle stored) {
        ArchivedArticle before = articles.get(number);
        ArchivedArticle after = ArchivedArticle.of(stored, description.publish(), Shown.room());
        if (!before.isOf(stored)) {
            throw new IllegalArgumentException("Another article, or of another day: " + stored.path());
        }
        List<ArchivedArticle> changed = new ArrayList<>(articles);
        changed.set(number, after);
        Map<EntryId, Entry> known = new HashMap<>(entries);
        CrossReference.entries(authority, names, number, after.article())
                .forEach((id, entry) -> known.putIfAbsent(id, entry));
        Article old = before.article();
        boolean sameFindings = old.casualtyFigures().equals(after.article().casualtyFigures())
                && old.quotes().equals(after.article().quotes());
        return new Archive(
                description,
                changed,
                known,
                names,
                reports,
                sameFindings ? carriers : Carriers.none(),
                incidents.with(number, old.casualtyFigures(), after.article().casualtyFigures()),
                heldBack);
    }

    private static Incidents incidents(Authority authority, List<Decision> decisions, List<ArchivedArticle> archived) {
        PlacesOnMap onMap =
                PlacesOnMap.of(authority, archived.stream().flatMap(one -> one.article().places().stream()));
        return Incidents.of(
                archived.stream()
                        .map(one -> new Listed(one.path(), one.published()))
                        .toList(),
                new OnDemand<>(archived, ArchivedArticle::article),
                new KnownPlaces(authority, onMap),
                decisions,
                Slug::of);
    }

    /** The entries of one kind, in the order of their ids. */
    public List<Entry> entries(EntryKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.id().kind() == kind)
                .toList();
    }

    /** What may be shown of each of {@link #articles}; fetched when it is asked for. */
    public List<Article> contents() {
        return new OnDemand<>(articles, ArchivedArticle::article);
    }

    /** An article on its way in: what may be shown of it, and the fingerprint of all of it; none where it is no single article. */
    private record Entering(ArchivedArticle archived, Fingerprint print) {
        static Entering of(StoredArticle stored, Publish byDefault, Room<Shown> room) {
            ArchivedArticle archived = ArchivedArticle.of(stored, byDefault, room);
            Document document = archived.whole().document();
            // Pages with several articles would tie reports together that have nothing in common.
            boolean isOne = document.form() == Document.Form.ARTICLE;
            return new Entering(archived, Fingerprint.of(isOne ? document.body() : Body.empty()));
        }
    }
}
