package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of an article's findings inside its page. A name is a letter for the kind, a hyphen and the first eight digits of
 * the SHA-256 of the words, with a number behind where the same words come again ({@code q-1f3870be}, {@code f-1f3870be-2}).
 * It depends on the words alone: it stays when the page is saved anew or another finding comes.
 */
public final class Anchors {
    private final List<String> quotes;
    private final List<String> figures;
    private final List<String> statements;
    private final SortedMap<Evidence, String> own;
    private final SortedMap<Evidence, String> words;
    private final SortedMap<Evidence, String> sentences;
    private final List<Evidence> inOrder;

    private Anchors(
            List<String> quotes,
            List<String> figures,
            List<String> statements,
            SortedMap<Evidence, String> own,
            SortedMap<Evidence, String> words,
            SortedMap<Evidence, String> sentences) {
        this.quotes = List.copyOf(quotes);
        this.figures = List.copyOf(figures);
        this.statements = List.copyOf(statements);
        this.own = Collections.unmodifiableSortedMap(own);
        this.words = Collections.unmodifiableSortedMap(words);
        this.sentences = Collections.unmodifiableSortedMap(sentences);
        this.inOrder = List.copyOf(sentences.keySet());
    }

    /** The names of the findings of {@code article}. */
    public static Anchors of(Article article) {
        Naming naming = new Naming();
        List<String> quotes = new ArrayList<>();
        article.quotes().forEach(quote -> quotes.add(naming.name('q', quote.evidence())));
        List<String> figures = new ArrayList<>();
        article.casualtyFigures().forEach(figure -> figures.add(naming.name('f', figure.evidence())));
        List<String> statements = new ArrayList<>();
        article.statements().forEach(statement -> statements.add(naming.name('r', statement.evidence())));
        SortedMap<Evidence, String> own = own(article, quotes, statements, figures);
        SortedMap<Evidence, String> words = new TreeMap<>();
        AllEvidence.of(article).stream()
                .filter(evidence -> !own.containsKey(evidence))
                .forEach(evidence -> words.computeIfAbsent(evidence, e -> naming.name('w', e)));
        SortedMap<Evidence, String> sentences = new TreeMap<>();
        sentencesOf(article.document().body()).forEach(evidence -> sentences.put(evidence, naming.name('s', evidence)));
        return new Anchors(quotes, figures, statements, own, words, sentences);
    }

    /** The words of quotes, figures and statements, which bear the names of these. */
    private static SortedMap<Evidence, String> own(
            Article article, List<String> quotes, List<String> statements, List<String> figures) {
        SortedMap<Evidence, String> own = new TreeMap<>();
        for (int number = 0; number < quotes.size(); number++) {
            own.putIfAbsent(article.quotes().get(number).evidence(), quotes.get(number));
        }
        for (int number = 0; number < statements.size(); number++) {
            own.putIfAbsent(article.statements().get(number).evidence(), statements.get(number));
        }
        for (int number = 0; number < figures.size(); number++) {
            own.putIfAbsent(article.casualtyFigures().get(number).evidence(), figures.get(number));
        }
        return own;
    }

    private static List<Evidence> sentencesOf(Body body) {
        List<Evidence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < body.paragraphs().size(); paragraph++) {
            for (Sentence sentence : Sentences.of(body.words(paragraph))) {
                sentences.add(Evidence.of(body, paragraph, sentence.span()));
            }
        }
        return sentences;
    }

    /** The name of the quote of that number in {@link Article#quotes()}. */
    public String quote(int number) {
        return quotes.get(number);
    }

    /** The name of the figure of that number in {@link Article#casualtyFigures()}. */
    public String figure(int number) {
        return figures.get(number);
    }

    /** The name of the statement of that number in {@link Article#statements()}. */
    public String statement(int number) {
        return statements.get(number);
    }

    /** The name of words that some finding of the article rests on. */
    public String words(Evidence evidence) {
        String name = own.get(evidence);
        return name != null
                ? name
                : Objects.requireNonNull(words.get(evidence), () -> "No finding rests on " + evidence);
    }

    /** All other words that findings rest on, with their names, in the order of the text. */
    public SortedMap<Evidence, String> words() {
        return words;
    }

    /** All sentences of the text, with their names, in order. */
    public SortedMap<Evidence, String> sentences() {
        return sentences;
    }

    /** The sentences that {@code evidence} stands in, in order. */
    public List<Evidence> sentencesWith(Evidence evidence) {
        int from = firstEndingBehind(evidence);
        int to = from;
        while (to < inOrder.size() && inOrder.get(to).overlaps(evidence)) {
            to++;
        }
        return inOrder.subList(from, to);
    }

    /** The number of the first sentence that ends behind the beginning of {@code evidence}; sentences don't overlap. */
    private int firstEndingBehind(Evidence evidence) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Evidence sentence = inOrder.get(middle);
            boolean before = sentence.paragraph() != evidence.paragraph()
                    ? sentence.paragraph() < evidence.paragraph()
                    : sentence.end() <= evidence.start();
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gives names, and counts how often the same words came. */
    private static final class Naming {
        private final Map<String, Integer> given = new HashMap<>();

        String name(char kind, Evidence evidence) {
            String name = kind + "-" + Slug.hash(evidence.words());
            int times = given.merge(name, 1, Integer::sum);
            return times == 1 ? name : name + "-" + times;
        }
    }
}
