package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article's findings inside its page. A name is a letter for the kind, a hyphen and the first eight digits of
 * the SHA-256 of the words, with a number behind where the same words come again ({@code q-1f3870be}, {@code f-1f3870be-2}).
 * It depends on the words alone: it stays when the page is saved anew or another finding comes.
 *
 * <p>An archive holds some hundreds of names for each article, so each takes eight bytes, and is written out when it is asked for.
 */
public final class Anchors {
    private final Article article;
    private final long[] quotes;
    private final long[] figures;
    private final long[] statements;
    private final Named own;
    private final NamedSentences sentences;
    private volatile @Nullable Named others;

    private Anchors(Article article) {
        this.article = article;
        Naming naming = new Naming();
        this.quotes = article.quotes().stream()
                .mapToLong(quote -> naming.name('q', quote.evidence().words()))
                .toArray();
        this.figures = article.casualtyFigures().stream()
                .mapToLong(figure -> naming.name('f', figure.evidence().words()))
                .toArray();
        this.statements = article.statements().stream()
                .mapToLong(statement -> naming.name('r', statement.evidence().words()))
                .toArray();
        this.own = Named.of(own(article, quotes, statements, figures));
        this.sentences = new NamedSentences(article.document().body());
    }

    /** The names of the findings of {@code article}. */
    public static Anchors of(Article article) {
        return new Anchors(article);
    }

    /** The words of quotes, figures and statements, which bear the names of these. */
    private static SortedMap<Evidence, Long> own(Article article, long[] quotes, long[] statements, long[] figures) {
        SortedMap<Evidence, Long> own = new TreeMap<>();
        for (int number = 0; number < quotes.length; number++) {
            own.putIfAbsent(article.quotes().get(number).evidence(), quotes[number]);
        }
        for (int number = 0; number < statements.length; number++) {
            own.putIfAbsent(article.statements().get(number).evidence(), statements[number]);
        }
        for (int number = 0; number < figures.length; number++) {
            own.putIfAbsent(article.casualtyFigures().get(number).evidence(), figures[number]);
        }
        return own;
    }

    /** The name of the quote of that number in {@link Article#quotes()}. */
    public String quote(int number) {
        return Naming.text(quotes[number]);
    }

    /** The name of the figure of that number in {@link Article#casualtyFigures()}. */
    public String figure(int number) {
        return Naming.text(figures[number]);
    }

    /** The name of the statement of that number in {@link Article#statements()}. */
    public String statement(int number) {
        return Naming.text(statements[number]);
    }

    /** The name of words that some finding of the article rests on. */
    public String words(Evidence evidence) {
        int at = own.find(evidence);
        if (at >= 0) {
            return own.name(at);
        }
        Named others = others();
        at = others.find(evidence);
        if (at < 0) {
            throw new IllegalArgumentException("No finding rests on " + evidence);
        }
        return others.name(at);
    }

    /** All other words that findings rest on, with their names, in the order of the text. */
    public SortedMap<Evidence, String> words() {
        Named others = others();
        SortedMap<Evidence, String> all = new TreeMap<>();
        for (int at = 0; at < others.evidence.size(); at++) {
            all.put(others.evidence.get(at), others.name(at));
        }
        return all;
    }

    /** Who lists findings mostly does without them. */
    private Named others() {
        Named made = others;
        if (made == null) {
            Naming naming = new Naming();
            SortedMap<Evidence, Long> named = new TreeMap<>();
            AllEvidence.of(article).stream()
                    .filter(evidence -> own.find(evidence) < 0)
                    .forEach(evidence -> named.put(evidence, naming.name('w', evidence.words())));
            made = Named.of(named);
            others = made;
        }
        return made;
    }

    /** All sentences of the text, with their names, in order. */
    public SortedMap<Evidence, String> sentences() {
        SortedMap<Evidence, String> all = new TreeMap<>();
        for (int paragraph = 0; paragraph < sentences.paragraphs(); paragraph++) {
            for (int at = 0; at < sentences.in(paragraph).size(); at++) {
                all.put(sentences.evidence(paragraph, at), sentences.name(paragraph, at));
            }
        }
        return all;
    }

    /** The name of a sentence of the text. */
    public String sentence(Evidence sentence) {
        int at = sentences.in(sentence.paragraph()).indexOf(sentence.span());
        if (at < 0 || !sentences.evidence(sentence.paragraph(), at).equals(sentence)) {
            throw new IllegalArgumentException("No sentence of the text: " + sentence);
        }
        return sentences.name(sentence.paragraph(), at);
    }

    /** The sentences that {@code evidence} stands in, in order. */
    public List<Evidence> sentencesWith(Evidence evidence) {
        List<Span> in = sentences.in(evidence.paragraph());
        List<Evidence> with = new ArrayList<>();
        for (int at = 0; at < in.size(); at++) {
            if (in.get(at).overlaps(evidence.span())) {
                with.add(sentences.evidence(evidence.paragraph(), at));
            }
        }
        return List.copyOf(with);
    }

    /** Whether {@code words} stand in one of the sentences that {@code evidence} stands in. */
    public boolean isInSentenceOf(Evidence evidence, Evidence words) {
        if (evidence.paragraph() != words.paragraph()) {
            return false;
        }
        for (Span sentence : sentences.in(evidence.paragraph())) {
            if (sentence.overlaps(evidence.span()) && sentence.contains(words.span())) {
                return true;
            }
        }
        return false;
    }

    /** Words with their names, in the order of the text. */
    private static final class Named {
        private final List<Evidence> evidence;
        private final long[] names;

        private Named(List<Evidence> evidence, long[] names) {
            this.evidence = evidence;
            this.names = names;
        }

        static Named of(SortedMap<Evidence, Long> named) {
            return new Named(
                    List.copyOf(named.keySet()),
                    named.values().stream().mapToLong(Long::longValue).toArray());
        }

        /** Where {@code wanted} stands; negative where it does not. */
        int find(Evidence wanted) {
            return Collections.binarySearch(evidence, wanted);
        }

        String name(int at) {
            return Naming.text(names[at]);
        }
    }

    /** The sentences of a text, found paragraph by paragraph, and named when the first name is asked for. */
    private static final class NamedSentences {
        private final Body body;
        private final AtomicReferenceArray<@Nullable List<Span>> found;
        private volatile long @Nullable [][] names;

        NamedSentences(Body body) {
            this.body = body;
            this.found = new AtomicReferenceArray<>(body.paragraphs().size());
        }

        int paragraphs() {
            return found.length();
        }

        /** Where the sentences of a paragraph stand in it, in order; none where the text has no such paragraph. */
        List<Span> in(int paragraph) {
            if (paragraph >= paragraphs()) {
                return List.of();
            }
            List<Span> known = found.get(paragraph);
            if (known == null) {
                known = Sentences.of(body.words(paragraph)).stream()
                        .map(Sentence::span)
                        .toList();
                found.set(paragraph, known);
            }
            return known;
        }

        Evidence evidence(int paragraph, int at) {
            return Evidence.of(body, paragraph, in(paragraph).get(at));
        }

        String name(int paragraph, int at) {
            long[][] known = names;
            if (known == null) {
                Naming naming = new Naming();
                known = IntStream.range(0, paragraphs())
                        .mapToObj(number -> names(in(number), body.words(number), naming))
                        .toArray(long[][]::new);
                names = known;
            }
            return Naming.text(known[paragraph][at]);
        }

        private static long[] names(List<Span> sentences, String words, Naming naming) {
            return sentences.stream()
                    .mapToLong(sentence -> naming.name('s', sentence.in(words)))
                    .toArray();
        }
    }

    /** Gives names, and counts how often the same words came. A name is a number: its letter, its hash, how often it came. */
    private static final class Naming {
        private static final int LETTER = 56;
        private static final int HASH = 24;
        private static final int TIMES = (1 << HASH) - 1;
        private final Map<Long, Integer> given = new HashMap<>();

        /** @throws IllegalArgumentException if the same words come more than 16 million times */
        long name(char kind, String words) {
            long name = (long) kind << LETTER | Slug.number(words) << HASH;
            int times = given.merge(name, 1, Integer::sum);
            if (times > TIMES) {
                throw new IllegalArgumentException("The same words come too often: " + words);
            }
            return name | times;
        }

        static String text(long name) {
            String first = (char) (name >>> LETTER) + "-" + HexFormat.of().toHexDigits(name >>> HASH, Slug.HASH_DIGITS);
            int times = (int) (name & TIMES);
            return times == 1 ? first : first + "-" + times;
        }
    }
}
