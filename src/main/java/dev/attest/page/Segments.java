package dev.attest.page;

import dev.attest.archive.Anchors;
import dev.attest.archive.ArchivedArticle;
import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.document.Paragraph;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts the paragraphs of an article where findings begin and end. */
final class Segments {
    private static final String SENTENCE = "sentence";

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
     * @param anchor its name
     * @param kind what it is, a class of the stylesheet
     * @param title what a reader should know of it
     */
    private record Mark(
            Span span, String anchor, String kind, @Nullable String title) {}

    /** What is shown of the text of {@code archived}. */
    static List<ArticlePage.ParagraphView> of(ArchivedArticle archived) {
        Segments segments = new Segments(archived.document().body());
        segments.addStatements(archived.article(), archived.anchors());
        SortedMap<Evidence, String> kinds = kinds(archived.article());
        archived.anchors()
                .words()
                .forEach((evidence, anchor) ->
                        segments.add(evidence, anchor, kinds.getOrDefault(evidence, SENTENCE), null));
        archived.anchors().sentences().forEach((evidence, anchor) -> segments.add(evidence, anchor, SENTENCE, null));
        List<ArticlePage.ParagraphView> paragraphs = new ArrayList<>();
        for (int number = 0; number < segments.marks.size(); number++) {
            Paragraph paragraph = segments.body.paragraphs().get(number);
            paragraphs.add(new ArticlePage.ParagraphView(
                    paragraph.role().name().toLowerCase(Locale.ROOT),
                    archived.gaps().contains(number),
                    segments.cut(number)));
        }
        return paragraphs;
    }

    private void addStatements(Article article, Anchors anchors) {
        for (int number = 0; number < article.quotes().size(); number++) {
            var quote = article.quotes().get(number);
            var speaker = quote.speaker();
            boolean speech = Views.isSpeech(quote);
            String who = speaker == null ? "Quote" : "Quote: " + speaker.display();
            add(quote.evidence(), anchors.quote(number), speech ? "quote" : SENTENCE, speech ? who : null);
        }
        for (int number = 0; number < article.statements().size(); number++) {
            var statement = article.statements().get(number);
            String who = "Reported: " + statement.speaker().display();
            add(statement.evidence(), anchors.statement(number), "statement", who);
        }
        for (int number = 0; number < article.casualtyFigures().size(); number++) {
            var figure = article.casualtyFigures().get(number);
            String what = "Figure: " + CountLabel.of(figure.count()) + " " + Views.label(figure.harm());
            add(figure.evidence(), anchors.figure(number), "figure", what);
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

    private void add(Evidence evidence, String anchor, String kind, @Nullable String title) {
        marks.get(evidence.paragraph()).add(new Mark(evidence.span(), anchor, kind, title));
    }

    private List<ArticlePage.Segment> cut(int paragraph) {
        String words = body.words(paragraph);
        List<Mark> here = marks.get(paragraph);
        here.sort(Comparator.comparing(Mark::span).thenComparing(Mark::anchor));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        here.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
        List<ArticlePage.Segment> segments = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(1)) {
            segments.add(segment(words, new Span(start, end), here));
            start = end;
        }
        return segments;
    }

    private static ArticlePage.Segment segment(String words, Span span, List<Mark> marks) {
        List<Mark> over =
                marks.stream().filter(mark -> mark.span().contains(span)).toList();
        List<String> anchors = over.stream()
                .filter(mark -> mark.span().start() == span.start())
                .map(Mark::anchor)
                .toList();
        // A sentence is there to be linked to, not to be seen: its class shows only where nothing else does.
        String classes = over.stream()
                .map(Mark::kind)
                .filter(kind -> !kind.equals(SENTENCE))
                .distinct()
                .collect(Collectors.joining(" "));
        String title =
                over.stream().map(Mark::title).filter(text -> text != null).collect(Collectors.joining("; "));
        return new ArticlePage.Segment(
                span.in(words),
                anchors,
                over.stream().map(Mark::anchor).collect(Collectors.joining(" ")),
                classes.isEmpty() && !over.isEmpty() ? SENTENCE : classes,
                title.isEmpty() ? null : title);
    }
}
