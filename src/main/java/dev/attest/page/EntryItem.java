package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.Entry.Finding;
import dev.attest.archive.Entry.Mention;
import dev.attest.archive.Lengths;
import dev.attest.archive.PackedList;
import dev.attest.document.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one article has to do with an entry.
 *
 * @param article the place of the article
 * @param published whether the entry published it
 * @param reprinted whether its text comes from the entry
 * @param said the quotes of the entry in it
 * @param stated what it reports the entry to have stated
 * @param reported the casualty figures in it that the entry reported
 * @param happened the casualty figures in it that are of the entry
 * @param named where words in it name the entry
 */
record EntryItem(
        int article,
        boolean published,
        boolean reprinted,
        List<Finding> said,
        List<Finding> stated,
        List<Finding> reported,
        List<Finding> happened,
        List<Mention> named) {

    /** The articles that have to do with {@code entry}, in their order. */
    static List<EntryItem> of(Archive archive, Entry entry) {
        Runs<Integer> published = new Runs<>(entry.published(), article -> article);
        Runs<Integer> reprinted = new Runs<>(entry.reprinted(), article -> article);
        Runs<Finding> said = findings(Views.quotesOnce(archive, entry.said()));
        Runs<Finding> stated = findings(entry.stated());
        Runs<Finding> reported = findings(Views.figuresOnce(archive, entry.reported()));
        Runs<Finding> happened = findings(Views.figuresOnce(archive, entry.happened()));
        Runs<Mention> named = new Runs<>(entry.named(), Mention::article);
        List<Runs<?>> all = List.of(published, reprinted, said, stated, reported, happened, named);
        List<EntryItem> items = new ArrayList<>();
        for (int article = next(all); article != Runs.END; article = next(all)) {
            items.add(new EntryItem(
                    article,
                    !published.take(article).isEmpty(),
                    !reprinted.take(article).isEmpty(),
                    said.take(article),
                    stated.take(article),
                    reported.take(article),
                    happened.take(article),
                    named.take(article)));
        }
        return List.copyOf(items);
    }

    private static Runs<Finding> findings(List<Finding> findings) {
        return new Runs<>(PackedList.findings(findings), Finding::article);
    }

    private static int next(List<Runs<?>> all) {
        return all.stream().mapToInt(Runs::next).min().orElse(Runs.END);
    }

    Passages passages(Archive archive) {
        Passages passages = new Passages(archive, article);
        said.forEach(finding -> passages.quote(finding.number()));
        stated.forEach(finding -> passages.statement(finding.number()));
        figures().forEach(finding -> passages.figure(finding.number()));
        Body body = archive.articles().get(article).document().body();
        named.forEach(mention -> passages.named(mention.in(body)));
        return passages;
    }

    /** How many bytes of a page the passages take, about. */
    int weight(Archive archive) {
        Lengths lengths = archive.articles().get(article).lengths();
        IntStream found = Stream.of(
                        said.stream().mapToInt(quote -> lengths.quote(quote.number())),
                        stated.stream().mapToInt(statement -> lengths.statement(statement.number())),
                        figures().mapToInt(figure -> lengths.figure(figure.number())))
                .flatMapToInt(each -> each);
        return Passages.weight(found, named.stream().mapToInt(mention -> mention.end() - mention.start()));
    }

    /** The casualty figures in it that have to do with the entry. */
    private Stream<Finding> figures() {
        return Stream.concat(reported.stream(), happened.stream()).distinct();
    }

    /** Goes through a list that is in the order of the articles, one article after the other. */
    private static final class Runs<T> {
        static final int END = Integer.MAX_VALUE;

        private final List<T> list;
        private final ToIntFunction<T> article;
        private int at;

        Runs(List<T> list, ToIntFunction<T> article) {
            this.list = list;
            this.article = article;
        }

        /** The article that comes next. */
        int next() {
            return at < list.size() ? article.applyAsInt(list.get(at)) : END;
        }

        /** What there is of an article, if it is the one that comes next; else nothing. */
        List<T> take(int number) {
            int from = at;
            while (next() == number) {
                at++;
            }
            return from == at ? List.of() : list.subList(from, at);
        }
    }
}
