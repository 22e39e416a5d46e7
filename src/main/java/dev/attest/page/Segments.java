package dev.attest.page;

import dev.attest.archive.Anchors;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Description;
import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.document.Paragraph;
import dev.attest.message.Messages;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Nests the findings of a paragraph in each other as their words nest: a sentence holds a quote, the quote a name. A finding is
 * cut only where it crosses the end of another.
 */
final class Segments {
    private static final String SENTENCE = "sentence";
    private static final String PLAIN = "";

    private final Body body;
    private final List<List<Mark>> marks = new ArrayList<>();

    private Segments(Body body) {
        this.body = body;
        body.paragraphs().forEach(paragraph -> marks.add(new ArrayList<>()));
    }

    /**
     * A finding over a stretch of a paragraph.
     *
     * @param span where it stands
     * @param rank what of two over the same words is without: the smaller
     * @param anchor its name
     * @param kind what it is, a class of the stylesheet
     * @param title what a reader should know of it
     * @param begins whether its first words are in the stretch
     * @param split whether the stretch is only a part of it
     */
    private record Mark(
            Span span,
            int rank,
            String anchor,
            String kind,
            @Nullable String title,
            boolean begins,
            boolean split) {
        /** As they nest: what begins earlier or ends later first. */
        static final Comparator<Mark> NESTING = Comparator.comparingInt(
                        (Mark mark) -> mark.span().start())
                .thenComparing(
                        Comparator.comparingInt((Mark mark) -> mark.span().end())
                                .reversed())
                .thenComparingInt(Mark::rank)
                .thenComparing(Mark::anchor);

        Mark upTo(int end) {
            return new Mark(new Span(span.start(), end), rank, anchor, kind, title, begins, true);
        }

        Mark from(int start) {
            return new Mark(new Span(start, span.end()), rank, anchor, kind, title, false, true);
        }
    }

    /** What is shown of the text of {@code archived}. */
    static List<ArticlePage.ParagraphView> of(Description description, ArchivedArticle archived) {
        Segments segments = new Segments(archived.document().body());
        segments.addStatements(description.messages(), archived.article(), archived.anchors());
        SortedMap<Evidence, String> kinds = kinds(archived.article());
        archived.anchors()
                .words()
                .forEach((evidence, anchor) ->
                        segments.add(evidence, 2, anchor, kinds.getOrDefault(evidence, SENTENCE), null));
        archived.anchors().sentences().forEach((evidence, anchor) -> segments.add(evidence, 0, anchor, SENTENCE, null));
        List<ArticlePage.ParagraphView> paragraphs = new ArrayList<>();
        for (int number = 0; number < segments.marks.size(); number++) {
            Paragraph paragraph = segments.body.paragraphs().get(number);
            paragraphs.add(new ArticlePage.ParagraphView(
                    paragraph.role().name().toLowerCase(Locale.ROOT),
                    archived.gaps().contains(number),
                    segments.nest(number),
                    description.presentation().noteOn(archived.document().body().words(number))));
        }
        return paragraphs;
    }

    private void addStatements(Messages messages, Article article, Anchors anchors) {
        for (int number = 0; number < article.quotes().size(); number++) {
            var quote = article.quotes().get(number);
            var speaker = quote.speaker();
            boolean speech = Views.isSpeech(quote);
            String who = speaker == null
                    ? messages.say("segment.quote")
                    : messages.say("segment.quote-by", speaker.display());
            add(quote.evidence(), 1, anchors.quote(number), speech ? "quote" : SENTENCE, speech ? who : null);
        }
        for (int number = 0; number < article.statements().size(); number++) {
            var statement = article.statements().get(number);
            String who = messages.say("segment.statement", statement.speaker().display());
            add(statement.evidence(), 1, anchors.statement(number), "statement", who);
        }
        for (int number = 0; number < article.casualtyFigures().size(); number++) {
            var figure = article.casualtyFigures().get(number);
            String what = messages.say("segment.figure", Passages.stated(messages, figure));
            add(figure.evidence(), 1, anchors.figure(number), "figure", what);
        }
    }

    /** What the words name; where several findings rest on the same words, the first of this order. */
    private static SortedMap<Evidence, String> kinds(Article article) {
        SortedMap<Evidence, String> kinds = new TreeMap<>();
        article.people().forEach(one -> one.mentions().forEach(at -> kinds.putIfAbsent(at, "person")));
        article.organisations().forEach(one -> one.mentions().forEach(at -> kinds.putIfAbsent(at, "organisation")));
        article.places().forEach(one -> one.mentions().forEach(at -> kinds.putIfAbsent(at, "place")));
        article.dates().forEach(one -> kinds.putIfAbsent(one.evidence(), "date"));
        article.sources().forEach(one -> one.mentions().forEach(at -> kinds.putIfAbsent(at, "source")));
        return kinds;
    }

    private void add(Evidence evidence, int rank, String anchor, String kind, @Nullable String title) {
        marks.get(evidence.paragraph()).add(new Mark(evidence.span(), rank, anchor, kind, title, true, false));
    }

    private List<ArticlePage.Segment> nest(int paragraph) {
        String words = body.words(paragraph);
        PriorityQueue<Mark> waiting = new PriorityQueue<>(Mark.NESTING);
        waiting.addAll(marks.get(paragraph));
        return words.isEmpty() ? List.of() : nest(words, new Span(0, words.length()), waiting);
    }

    /** What stands in {@code span}: takes the marks that begin there, and leaves what of them reaches beyond it. */
    private static List<ArticlePage.Segment> nest(String words, Span span, PriorityQueue<Mark> waiting) {
        List<ArticlePage.Segment> segments = new ArrayList<>();
        int at = span.start();
        for (Mark next = waiting.peek(); next != null && next.span().start() < span.end(); next = waiting.peek()) {
            waiting.remove();
            Mark mark = next;
            if (mark.span().end() > span.end()) {
                waiting.add(mark.from(span.end()));
                mark = mark.upTo(span.end());
            }
            if (mark.span().start() > at) {
                segments.add(plain(new Span(at, mark.span().start()).in(words)));
            }
            segments.add(segment(words, mark, nest(words, mark.span(), waiting)));
            at = mark.span().end();
        }
        if (at < span.end()) {
            segments.add(plain(new Span(at, span.end()).in(words)));
        }
        return segments;
    }

    private static ArticlePage.Segment plain(String words) {
        return new ArticlePage.Segment(words, List.of(), null, null, PLAIN, null);
    }

    private static ArticlePage.Segment segment(String words, Mark mark, List<ArticlePage.Segment> parts) {
        boolean bare = parts.size() == 1 && parts.get(0).kind().equals(PLAIN);
        return new ArticlePage.Segment(
                mark.span().in(words),
                bare ? List.of() : parts,
                mark.begins() ? mark.anchor() : null,
                mark.split() ? mark.anchor() : null,
                mark.kind(),
                mark.begins() ? mark.title() : null);
    }
}
