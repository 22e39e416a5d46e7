package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Lengths;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the archive says of each day. What lasts longer than a day stands at the day on which it begins. */
final class Chronology {
    private final Archive archive;
    private final SortedMap<LocalDate, SortedMap<Integer, Item>> days = new TreeMap<>();

    private Chronology(Archive archive) {
        this.archive = archive;
    }

    /**
     * What one article has to do with a day.
     *
     * @param article the place of the article
     * @param figures the numbers of its casualty figures that are of the day
     * @param named its words that mean the day
     */
    record Item(LocalDate day, int article, List<Integer> figures, List<Evidence> named) {
        Passages passages(Archive archive) {
            Passages passages = new Passages(archive, article);
            figures.forEach(passages::figure);
            named.forEach(passages::named);
            return passages;
        }

        /** How many bytes of a page the passages take, about. */
        int weight(Archive archive) {
            Lengths lengths = archive.articles().get(article).lengths();
            return Passages.weight(
                    figures.stream().mapToInt(lengths::figure),
                    named.stream().mapToInt(words -> words.words().length()));
        }
    }

    /** What each article says of each day, by day; an article without a word of the day of its publication is there too. */
    static List<Item> of(Archive archive) {
        Chronology chronology = new Chronology(archive);
        for (int number = 0; number < archive.articles().size(); number++) {
            ArchivedArticle archived = archive.articles().get(number);
            LocalDate published = archived.published();
            if (published != null) {
                chronology.item(published, number);
            }
            chronology.add(number, archived.article());
        }
        List<Item> items = new ArrayList<>();
        chronology.days.values().forEach(articles -> items.addAll(articles.values()));
        return items;
    }

    private void add(int number, Article article) {
        for (int index = 0; index < article.casualtyFigures().size(); index++) {
            CasualtyFigure figure = article.casualtyFigures().get(index);
            LocalDate from = from(figure.period());
            if (from != null && archive.carriers().isFirstFigure(number, index)) {
                item(from, number).figures().add(index);
            }
        }
        for (DateMention date : article.dates()) {
            LocalDate from = from(date);
            if (from != null) {
                item(from, number).named().add(date.evidence());
            }
        }
    }

    private static @Nullable LocalDate from(@Nullable DateMention date) {
        return date == null ? null : date.from();
    }

    private Item item(LocalDate day, int article) {
        return days.computeIfAbsent(day, date -> new TreeMap<>())
                .computeIfAbsent(article, number -> new Item(day, number, new ArrayList<>(0), new ArrayList<>(0)));
    }
}
