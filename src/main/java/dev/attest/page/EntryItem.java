package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.Entry.Finding;
import dev.attest.archive.Entry.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What one article has to do with an entry.
 *
 * @param article the place of the article
 * @param published whether the entry published it
 * @param reprinted whether its text comes from the entry
 * @param said the quotes of the entry in it
 * @param stated what it reports the entry to have stated
 * @param figures the casualty figures in it that the entry reported, or that are of it
 * @param named the words in it that name the entry
 */
record EntryItem(
        int article,
        boolean published,
        boolean reprinted,
        List<Finding> said,
        List<Finding> stated,
        List<Finding> figures,
        List<Words> named) {

    /** The articles that have to do with {@code entry}, in their order. */
    static List<EntryItem> of(Archive archive, Entry entry) {
        SortedMap<Integer, EntryItem> items = new TreeMap<>();
        Set<Integer> published = new HashSet<>(entry.published());
        Set<Integer> reprinted = new HashSet<>(entry.reprinted());
        IntFunction<EntryItem> empty =
                article -> empty(article, published.contains(article), reprinted.contains(article));
        published.forEach(article -> items.put(article, empty.apply(article)));
        reprinted.forEach(article -> items.put(article, empty.apply(article)));
        collect(items, empty, Views.quotesOnce(archive, entry.said()), Finding::article, (i, f) -> i.said.add(f));
        collect(items, empty, entry.stated(), Finding::article, (i, f) -> i.stated.add(f));
        collect(
                items,
                empty,
                Views.figuresOnce(archive, entry.reported()),
                Finding::article,
                (i, f) -> i.figures.add(f));
        collect(
                items,
                empty,
                Views.figuresOnce(archive, entry.happened()),
                Finding::article,
                (i, f) -> i.figures.add(f));
        collect(items, empty, entry.named(), Words::article, (i, w) -> i.named.add(w));
        return List.copyOf(items.values());
    }

    private static EntryItem empty(int article, boolean published, boolean reprinted) {
        return new EntryItem(
                article,
                published,
                reprinted,
                new ArrayList<>(0),
                new ArrayList<>(0),
                new ArrayList<>(0),
                new ArrayList<>(0));
    }

    private static <F> void collect(
            SortedMap<Integer, EntryItem> items,
            IntFunction<EntryItem> empty,
            List<F> findings,
            ToIntFunction<F> article,
            BiConsumer<EntryItem, F> add) {
        for (F finding : findings) {
            int number = article.applyAsInt(finding);
            add.accept(items.computeIfAbsent(number, empty::apply), finding);
        }
    }

    Passages passages(Archive archive) {
        Passages passages = new Passages(archive, article);
        said.forEach(finding -> passages.quote(finding.number()));
        stated.forEach(finding -> passages.statement(finding.number()));
        figures.stream().distinct().forEach(finding -> passages.figure(finding.number()));
        named.forEach(words -> passages.named(words.evidence()));
        return passages;
    }
}
