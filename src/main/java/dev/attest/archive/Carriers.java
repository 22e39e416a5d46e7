package dev.attest.archive;

import dev.attest.archive.Entry.Finding;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The findings that several carriers of one report have in common: one finding of one report, not several. A figure is the same
 * where harm, number, qualifier, victims and source are; where the sentence is the same and the number another, the carriers are said
 * to differ, and both figures stand.
 */
public final class Carriers {
    private final Shared figures;
    private final Shared quotes;

    private Carriers(Shared figures, Shared quotes) {
        this.figures = figures;
        this.quotes = quotes;
    }

    /** No finding has another carrier. */
    static Carriers none() {
        return new Carriers(new Shared(), new Shared());
    }

    static Carriers of(List<ArchivedArticle> articles, EntryNames names, Reports reports) {
        Shared figures = new Shared();
        Shared quotes = new Shared();
        for (Report report : reports.all()) {
            List<Integer> carriers = originFirst(report);
            figures.add(
                    carriers,
                    articles,
                    (article, number) -> number < article.casualtyFigures().size()
                            ? figureKey(article.casualtyFigures().get(number), names)
                            : null);
            quotes.add(
                    carriers,
                    articles,
                    (article, number) -> number < article.quotes().size()
                            ? quoteKey(article.quotes().get(number))
                            : null);
            figures.addDiffering(carriers, articles);
        }
        return new Carriers(figures, quotes);
    }

    private static List<Integer> originFirst(Report report) {
        Integer origin = report.origin();
        return report.articles().stream()
                .sorted(Comparator.comparing((Integer number) -> !number.equals(origin))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String figureKey(CasualtyFigure figure, EntryNames names) {
        CasualtyFigure.Count count = figure.count();
        String source = figure.reportedBy().source();
        Evidence victims = figure.victims();
        return String.join(
                "\n",
                figure.harm().name(),
                count.minimum() + "-" + count.maximum(),
                count.qualifier().name(),
                figure.scope().name(),
                source == null ? "" : names.source(source).toString(),
                victims == null ? "" : letters(victims.words()));
    }

    private static String quoteKey(Quote quote) {
        return quote.kind() + "\n" + letters(quote.evidence().words());
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether a figure stands for itself; false where another carrier's stands for it. */
    public boolean isFirstFigure(int article, int number) {
        return figures.isFirst(new Finding(article, number));
    }

    /** Whether a quote stands for itself; false where another carrier's stands for it. */
    public boolean isFirstQuote(int article, int number) {
        return quotes.isFirst(new Finding(article, number));
    }

    /** The figure that stands for this one; itself where it does. */
    public Finding firstFigure(int article, int number) {
        return figures.first(new Finding(article, number));
    }

    /** The quote that stands for this one; itself where it does. */
    public Finding firstQuote(int article, int number) {
        return quotes.first(new Finding(article, number));
    }

    /** The same figure in the other carriers of the report. */
    public List<Finding> otherFigures(int article, int number) {
        return figures.others(new Finding(article, number));
    }

    /** The same quote in the other carriers of the report. */
    public List<Finding> otherQuotes(int article, int number) {
        return quotes.others(new Finding(article, number));
    }

    /** Figures with another number in the same sentence of other carriers. */
    public List<Finding> differingFigures(int article, int number) {
        return List.copyOf(figures.differing.getOrDefault(new Finding(article, number), List.of()));
    }

    /** Findings of one kind that carriers share. */
    private static final class Shared {
        private final Map<Finding, Finding> firsts = new HashMap<>();
        private final Map<Finding, List<Finding>> groups = new HashMap<>();
        private final Map<Finding, List<Finding>> differing = new HashMap<>();

        void add(
                List<Integer> carriers,
                List<ArchivedArticle> articles,
                BiFunction<Article, Integer, @Nullable String> keyOf) {
            Map<String, Finding> known = new HashMap<>();
            for (int carrier : carriers) {
                Map<String, Integer> times = new HashMap<>();
                Article article = articles.get(carrier).article();
                int number = 0;
                for (String key = keyOf.apply(article, number); key != null; key = keyOf.apply(article, number)) {
                    int time = times.merge(key, 1, Integer::sum);
                    Finding finding = new Finding(carrier, number);
                    Finding first = known.putIfAbsent(key + "\n" + time, finding);
                    if (first != null) {
                        firsts.put(finding, first);
                        groups.computeIfAbsent(first, f -> new ArrayList<>()).add(finding);
                    }
                    number++;
                }
            }
        }

        void addDiffering(List<Integer> carriers, List<ArchivedArticle> articles) {
            Map<String, List<Finding>> bySentence = new HashMap<>();
            for (int carrier : carriers) {
                Article article = articles.get(carrier).article();
                Map<String, Integer> times = new HashMap<>();
                Map<Integer, List<Sentence>> sentences = new HashMap<>();
                for (int number = 0; number < article.casualtyFigures().size(); number++) {
                    String key = sentenceWithoutNumber(
                            article, article.casualtyFigures().get(number), sentences);
                    int time = times.merge(key, 1, Integer::sum);
                    Finding first = first(new Finding(carrier, number));
                    List<Finding> same = bySentence.computeIfAbsent(key + "\n" + time, k -> new ArrayList<>());
                    if (!same.contains(first)) {
                        same.add(first);
                    }
                }
            }
            for (List<Finding> same : bySentence.values()) {
                for (Finding finding : same) {
                    List<Finding> others = same.stream()
                            .filter(other -> other.article() != finding.article())
                            .toList();
                    if (!others.isEmpty()) {
                        differing.put(finding, others);
                    }
                }
            }
        }

        private static String sentenceWithoutNumber(
                Article article, CasualtyFigure figure, Map<Integer, List<Sentence>> sentences) {
            Evidence evidence = figure.evidence();
            String paragraph = article.document().body().words(evidence.paragraph());
            for (Sentence sentence :
                    sentences.computeIfAbsent(evidence.paragraph(), number -> Sentences.of(paragraph))) {
                if (sentence.span().overlaps(evidence.span())) {
                    String words = sentence.span().in(paragraph);
                    return figure.harm() + " "
                            + letters(words.replace(figure.count().words(), " ").replaceAll("\\d+", " "));
                }
            }
            return figure.harm() + " " + letters(evidence.words());
        }

        boolean isFirst(Finding finding) {
            return !firsts.containsKey(finding);
        }

        Finding first(Finding finding) {
            return firsts.getOrDefault(finding, finding);
        }

        List<Finding> others(Finding finding) {
            Finding first = first(finding);
            List<Finding> all = new ArrayList<>(groups.getOrDefault(first, List.of()));
            all.add(first);
            all.remove(finding);
            all.sort(Comparator.comparingInt(Finding::article).thenComparingInt(Finding::number));
            return List.copyOf(all);
        }
    }
}
