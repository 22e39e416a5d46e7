package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.capture.HeldBack;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the archive holds and how it hangs together. Captures = articles + held back, always.
 *
 * @param description what the archivist says of it
 * @param articles in the order of {@link ArchivedArticle#BY_DAY}
 * @param entries people, organisations, places and unnamed sources
 * @param names which entry a name leads to
 * @param heldBack what is not published, in the order of the paths
 */
public record Archive(
        Description description,
        List<ArchivedArticle> articles,
        SortedMap<EntryId, Entry> entries,
        EntryNames names,
        List<HeldBack> heldBack) {
    public Archive {
        Objects.requireNonNull(description);
        articles = List.copyOf(articles);
        Objects.requireNonNull(names);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        heldBack = List.copyOf(heldBack);
    }

    /**
     * Brings articles together. The order in which they come does not matter.
     *
     * @param articles all that could be read
     * @param heldBack all that could not
     */
    public static Archive of(
            Description description, Authority authority, Collection<Article> articles, Collection<HeldBack> heldBack) {
        List<ArchivedArticle> archived = articles.stream()
                .map(article -> ArchivedArticle.of(article, description.publish()))
                .sorted(ArchivedArticle.BY_DAY)
                .toList();
        EntryNames names = EntryNames.of(authority, archived);
        return new Archive(
                description,
                archived,
                CrossReference.entries(authority, names, archived),
                names,
                heldBack.stream().sorted().toList());
    }

    /** The entries of one kind, in the order of their ids. */
    public List<Entry> entries(EntryKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.id().kind() == kind)
                .toList();
    }
}
