package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.message.Messages;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers what is found in one article into its sentences, so that none is shown twice. */
final class Passages {
    /** So many sentences that do no more than name something are shown of an article in which nothing else is found of it. */
    private static final int NAMING = 2;

    private static final int FIGURE = 0;
    private static final int QUOTE = 1;
    private static final int STATEMENT = 2;
    private static final int NAME = 3;

    private static final Comparator<Mark> IN_ORDER = Comparator.comparing(Mark::evidence)
            .thenComparing(mark -> mark.tag() == null)
            .thenComparing(Mark::anchor);

    private final ArchivedArticle archived;
    private final Archive archive;
    private final Messages messages;
    private final int article;
    private final List<Mark> marks = new ArrayList<>();

    Passages(Archive archive, int article) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.article = article;
        this.archived = archive.articles().get(article);
    }

    /**
     * Words that lead to their place.
     *
     * @param evidence the words
     * @param anchor their name in the article's page; empty where they only name something: their sentence leads to them
     * @param rank which of two that overlap is to lead to its words: the smaller
     * @param tag what is found in them; null where they only name something
     * @param more whether the article's page says more of it than the words do
     */
    private record Mark(
            Evidence evidence,
            String anchor,
            int rank,
            @Nullable String tag,
            boolean more) {}

    /** Sentences that touch each other in what they hold. */
    private static final class Passage {
        private final int paragraph;
        private final int start;
        private int end;
        private final List<Mark> marks = new ArrayList<>();
        private final Set<Evidence> sentences = new LinkedHashSet<>();

        Passage(int paragraph, int start, int end) {
            this.paragraph = paragraph;
            this.start = start;
            this.end = end;
        }
    }

    void quote(int number) {
        Quote quote = archived.article().quotes().get(number);
        int carriers = archive.carriers().otherQuotes(article, number).size();
        boolean uncertain = quote.speaker() != null && quote.confidence() < Views.CERTAIN;
        add(
                quote.evidence(),
                archived.anchors().quote(number),
                carriers("tag.carriers", carriers, messages.say(uncertain ? "tag.quoted-uncertain" : "tag.quoted")),
                Finding.QUOTE,
                number,
                carriers > 0);
    }

    void statement(int number) {
        Statement statement = archived.article().statements().get(number);
        String tag = messages.word("tag", statement.stance());
        add(statement.evidence(), archived.anchors().statement(number), tag, Finding.STATEMENT, number, false);
    }

    void figure(int number) {
        CasualtyFigure figure = archived.article().casualtyFigures().get(number);
        int carriers = archive.carriers().otherFigures(article, number).size();
        int differing = archive.carriers().differingFigures(article, number).size();
        String stated = stated(messages, figure);
        boolean running = figure.scope() == CasualtyFigure.Scope.CUMULATIVE;
        String tag = carriers("tag.carriers", carriers, running ? messages.say("tag.cumulative", stated) : stated);
        add(
                figure.evidence(),
                archived.anchors().figure(number),
                carriers("tag.differing", differing, tag),
                Finding.FIGURE,
                number,
                carriers + differing > 0);
    }

    void named(Evidence evidence) {
        marks.add(new Mark(evidence, "", NAME, null, false));
    }

    private void add(Evidence evidence, String anchor, String what, Finding finding, int number, boolean more) {
        boolean corrected = archived.article().corrections().of(finding, number) != null;
        String tag = corrected ? messages.say("tag.corrected", what) : what;
        marks.add(new Mark(evidence, anchor, rank(finding), tag, more || corrected));
    }

    private static int rank(Finding finding) {
        return switch (finding) {
            case FIGURE -> FIGURE;
            case QUOTE -> QUOTE;
            case STATEMENT -> STATEMENT;
            default -> NAME;
        };
    }

    /** What a figure says, in short: '17 killed'. */
    static String stated(Messages messages, CasualtyFigure figure) {
        return messages.say(
                "stated.figure", CountLabel.of(messages, figure.count()), messages.word("harm", figure.harm()));
    }

    private String carriers(String how, int number, String what) {
        return number == 0 ? what : messages.say(how, number, what);
    }

    /**
     * How many bytes of a page passages take, about.
     *
     * @param found the lengths of what is found in them
     * @param named the lengths of what does no more than name their subject
     */
    static int weight(IntStream found, IntStream named) {
        int[] lengths = found.toArray();
        IntStream shown = lengths.length == 0 ? named.limit(NAMING) : IntStream.of(lengths);
        return 300 + shown.map(length -> 200 + length).sum();
    }

    /** How many sentences are shown that do no more than name it: what is found of it says more. */
    private int naming() {
        return marks.stream().anyMatch(mark -> mark.tag() != null) ? 0 : NAMING;
    }

    GroupView view(Views views, boolean published, boolean reprinted) {
        marks.sort(IN_ORDER);
        List<PassageView> shown = new ArrayList<>();
        List<Cited> more = new ArrayList<>();
        int left = naming();
        for (Passage passage : passages()) {
            boolean bare = passage.marks.stream().allMatch(mark -> mark.tag() == null);
            if (bare && --left < 0) {
                passage.sentences.forEach(sentence -> more.add(new Cited(
                        sentence.words(), href(views, archived.anchors().sentence(sentence)))));
            } else {
                shown.add(view(views, passage));
            }
        }
        return new GroupView(views.card(article), published, reprinted, shown, more);
    }

    private String href(Views views, String anchor) {
        return views.href(Paths.article(archived.id()) + "#" + anchor);
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        Passage last = null;
        for (Mark mark : marks) {
            List<Evidence> sentences = archived.anchors().sentencesWith(mark.evidence());
            Evidence first = sentences.isEmpty() ? mark.evidence() : sentences.get(0);
            int start = Math.min(first.start(), mark.evidence().start());
            int end = Math.max(
                    mark.evidence().end(),
                    sentences.isEmpty()
                            ? 0
                            : sentences.get(sentences.size() - 1).end());
            if (last == null || last.paragraph != first.paragraph() || start >= last.end) {
                last = new Passage(first.paragraph(), start, end);
                passages.add(last);
            }
            last.end = Math.max(last.end, end);
            last.marks.add(mark);
            last.sentences.addAll(sentences);
        }
        return passages;
    }

    private PassageView view(Views views, Passage passage) {
        List<Mark> found =
                passage.marks.stream().filter(mark -> mark.tag() != null).toList();
        if (found.isEmpty()) {
            return new PassageView(bySentence(views, passage), List.of(), note(passage));
        }
        if (found.size() > 1 && passage.sentences.size() == 1) {
            return new PassageView(
                    bySentence(views, passage),
                    found.stream().map(mark -> tag(views, mark, true)).toList(),
                    note(passage));
        }
        return byWords(views, passage, found);
    }

    /** Each sentence leads to its place as a whole: where it only names something, or several things are found in it at once. */
    private List<PassageView.Piece> bySentence(Views views, Passage passage) {
        String words = archived.document().body().words(passage.paragraph);
        List<PassageView.Piece> pieces = new ArrayList<>();
        int at = passage.start;
        for (Evidence sentence : passage.sentences) {
            if (sentence.start() > at) {
                pieces.add(new PassageView.Piece(words.substring(at, sentence.start()), null));
            }
            pieces.add(new PassageView.Piece(
                    sentence.words(), href(views, archived.anchors().sentence(sentence))));
            at = sentence.end();
        }
        if (at < passage.end) {
            pieces.add(new PassageView.Piece(words.substring(at, passage.end), null));
        }
        return pieces;
    }

    private PassageView.Tag tag(Views views, Mark mark, boolean leads) {
        return new PassageView.Tag(
                Objects.requireNonNull(mark.tag()),
                mark.more() || !leads ? href(views, "about-" + mark.anchor()) : null);
    }

    /** The words of each finding lead to their place. */
    private PassageView byWords(Views views, Passage passage, List<Mark> found) {
        String words = archived.document().body().words(passage.paragraph);
        List<PassageView.Piece> pieces = new ArrayList<>();
        List<PassageView.Tag> tags = new ArrayList<>();
        Set<Mark> leading = leading(found);
        int at = passage.start;
        for (Mark mark : found) {
            Span span = mark.evidence().span();
            boolean leads = leading.contains(mark);
            if (leads) {
                if (span.start() > at) {
                    pieces.add(new PassageView.Piece(words.substring(at, span.start()), null));
                }
                pieces.add(new PassageView.Piece(span.in(words), href(views, mark.anchor())));
                at = span.end();
            }
            tags.add(tag(views, mark, leads));
        }
        if (at < passage.end) {
            pieces.add(new PassageView.Piece(words.substring(at, passage.end), null));
        }
        return new PassageView(pieces, tags, note(passage));
    }

    private @Nullable String note(Passage passage) {
        return note(archive, article, passage.paragraph);
    }

    /** What a reader is told before words of a paragraph, as before the whole text or before that paragraph; null where nothing is. */
    static @Nullable String note(Archive archive, int article, int paragraph) {
        var document = archive.articles().get(article).document();
        String note = document.holding().sidecar().contentNote();
        return note != null
                ? note
                : archive.description().presentation().noteOn(document.body().words(paragraph));
    }

    /** Those that lead to their words: a link can't lie in a link. */
    private static Set<Mark> leading(List<Mark> marks) {
        NavigableMap<Integer, Mark> taken = new TreeMap<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::rank).thenComparing(IN_ORDER))
                .forEach(mark -> {
                    var before = taken.lowerEntry(mark.evidence().end());
                    if (before == null
                            || before.getValue().evidence().end()
                                    <= mark.evidence().start()) {
                        taken.put(mark.evidence().start(), mark);
                    }
                });
        return new HashSet<>(taken.values());
    }

    /** The sentences of figures that begin in the same sentence, with their words. */
    static PassageView of(Archive archive, Views views, List<Entry.Finding> figures) {
        Passages passages = new Passages(archive, figures.get(0).article());
        figures.forEach(figure -> passages.figure(figure.number()));
        return passages.view(views, false, false).passages().get(0);
    }

    /** Figures in their order, those together that follow each other and are of one article. */
    static <T> List<List<T>> byArticle(List<T> all, Function<T, Entry.Finding> finding) {
        List<List<T>> groups = new ArrayList<>();
        int article = -1;
        for (T one : all) {
            int next = finding.apply(one).article();
            if (next != article) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            article = next;
        }
        return groups;
    }

    /** Figures of one article in their order, those together that follow each other and begin in the same sentence. */
    static <T> List<List<T>> bySentence(Archive archive, List<T> all, Function<T, Entry.Finding> finding) {
        List<List<T>> groups = new ArrayList<>();
        Evidence last = null;
        for (T one : all) {
            Evidence sentence = sentence(archive, finding.apply(one));
            if (!sentence.equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            last = sentence;
        }
        return groups;
    }

    private static Evidence sentence(Archive archive, Entry.Finding figure) {
        ArchivedArticle archived = archive.articles().get(figure.article());
        Evidence words =
                archived.article().casualtyFigures().get(figure.number()).evidence();
        List<Evidence> sentences = archived.anchors().sentencesWith(words);
        return sentences.isEmpty() ? words : sentences.get(0);
    }
}
