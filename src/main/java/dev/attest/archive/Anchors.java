package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of an article's findings inside its page. A name is a letter for the kind, a hyphen and the first eight digits of
 * the SHA-256 of the words, with a number behind where the same words come again ({@code q-1f3870be}, {@code f-1f3870be-2}).
 * It depends on the words alone: it stays when the page is saved anew or another finding comes.
 *
 * <p>An archive holds some hundreds of names for each article, so each takes eight bytes, and is written out when it is asked for.
 */
public final class Anchors {
    private final long[] quotes;
    private final long[] figures;
    private final long[] statements;
    private final Named own;
    private final Named words;
    private final NamedSentences sentences;

    private Anchors(
            long[] quotes, long[] figures, long[] statements, Named own, Named words, NamedSentences sentences) {
        this.quotes = quotes;
        this.figures = figures;
        this.statements = statements;
        this.own = own;
        this.words = words;
        this.sentences = sentences;
    }

    /** The names of the findings of {@code article}. */
    public static Anchors of(Article article) {
        Naming naming = new Naming();
        long[] quotes = article.quotes().stream()
                .mapToLong(quote -> naming.name('q', quote.evidence().words()))
                .toArray();
        long[] figures = article.casualtyFigures().stream()
                .mapToLong(figure -> naming.name('f', figure.evidence().words()))
                .toArray();
        long[] statements = article.statements().stream()
                .mapToLong(statement -> naming.name('r', statement.evidence().words()))
                .toArray();
        SortedMap<Evidence, Long> own = own(article, quotes, statements, figures);
        SortedMap<Evidence, Long> words = new TreeMap<>();
        AllEvidence.of(article).stream()
                .filter(evidence -> !own.containsKey(evidence))
                .forEach(evidence -> words.put(evidence, naming.name('w', evidence.words())));
        return new Anchors(
                quotes,
                figures,
                statements,
                Named.of(own),
                Named.of(words),
                NamedSentences.of(article.document().body(), naming));
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
        at = words.find(evidence);
        if (at < 0) {
            throw new IllegalArgumentException("No finding rests on " + evidence);
        }
        return words.name(at);
    }

    /** All other words that findings rest on, with their names, in the order of the text. */
    public SortedMap<Evidence, String> words() {
        SortedMap<Evidence, String> all = new TreeMap<>();
        for (int at = 0; at < words.evidence.size(); at++) {
            all.put(words.evidence.get(at), words.name(at));
        }
        return all;
    }

    /** All sentences of the text, with their names, in order. */
    public SortedMap<Evidence, String> sentences() {
        SortedMap<Evidence, String> all = new TreeMap<>();
        for (int at = 0; at < sentences.count(); at++) {
            all.put(sentences.evidence(at), sentences.name(at));
        }
        return all;
    }

    /** The name of a sentence of the text. */
    public String sentence(Evidence sentence) {
        int at = sentences.firstEndingBehind(sentence);
        if (at == sentences.count() || !sentences.evidence(at).equals(sentence)) {
            throw new IllegalArgumentException("No sentence of the text: " + sentence);
        }
        return sentences.name(at);
    }

    /** The sentences that {@code evidence} stands in, in order. */
    public List<Evidence> sentencesWith(Evidence evidence) {
        List<Evidence> with = new ArrayList<>();
        for (int at = sentences.firstEndingBehind(evidence);
                at < sentences.count() && sentences.evidence(at).overlaps(evidence);
                at++) {
            with.add(sentences.evidence(at));
        }
        return with;
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

    /** The sentences of a text, which don't overlap, with their names. */
    private static final class NamedSentences {
        private final Body body;
        /** Of each sentence three numbers: its paragraph, its start and its end. */
        private final int[] places;

        private final long[] names;

        private NamedSentences(Body body, int[] places, long[] names) {
            this.body = body;
            this.places = places;
            this.names = names;
        }

        static NamedSentences of(Body body, Naming naming) {
            List<int[]> places = new ArrayList<>();
            List<Long> names = new ArrayList<>();
            for (int paragraph = 0; paragraph < body.paragraphs().size(); paragraph++) {
                for (Sentence sentence : Sentences.of(body.words(paragraph))) {
                    Span span = sentence.span();
                    places.add(new int[] {paragraph, span.start(), span.end()});
                    names.add(naming.name('s', span.in(body.words(paragraph))));
                }
            }
            return new NamedSentences(
                    body,
                    places.stream().flatMapToInt(Arrays::stream).toArray(),
                    names.stream().mapToLong(Long::longValue).toArray());
        }

        int count() {
            return names.length;
        }

        private int paragraph(int at) {
            return places[3 * at];
        }

        private int end(int at) {
            return places[3 * at + 2];
        }

        Evidence evidence(int at) {
            return Evidence.of(body, paragraph(at), new Span(places[3 * at + 1], end(at)));
        }

        String name(int at) {
            return Naming.text(names[at]);
        }

        /** The number of the first sentence that ends behind the beginning of {@code evidence}. */
        int firstEndingBehind(Evidence evidence) {
            int low = 0;
            int high = count();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = paragraph(middle) != evidence.paragraph()
                        ? paragraph(middle) < evidence.paragraph()
                        : end(middle) <= evidence.start();
                if (before) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
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
            long name = (long) kind << LETTER | Long.parseLong(Slug.hash(words), 16) << HASH;
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
