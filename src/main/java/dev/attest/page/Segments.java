package dev.attest.page;

import dev.attest.archive.Anchors;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Description;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.document.Body;
import dev.attest.document.Paragraph;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nests the findings of a paragraph in each other as their words nest: a sentence holds a quote, the quote a name. A finding is
 * cut only where it crosses the end of another.
 */
final class Segments {
    private static final String SENTENCE = "sentence";
    private static final String PLAIN = "";
    /** The name of what nothing leads to. */
    private static final String UNNAMED = "";

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
     * @param anchor its name; empty where nothing leads to it
     * @param kind what it is, a class of the stylesheet
     * @param begins whether its first words are in the stretch
     * @param split whether the stretch is only a part of it
     */
    private record Mark(Span span, int rank, String anchor, String kind, boolean begins, boolean split) {
        /** As they nest: what begins earlier or ends later first. */
        static final Comparator<Mark> NESTING = Comparator.comparingInt(
                        (Mark mark) -> mark.span().start())
                .thenComparing(
                        Comparator.comparingInt((Mark mark) -> mark.span().end())
                                .reversed())
                .thenComparingInt(Mark::rank)
                .thenComparing(Mark::anchor);

        boolean isNamed() {
            return !anchor.equals(UNNAMED);
        }

        Mark upTo(int end) {
            return new Mark(new Span(span.start(), end), rank, anchor, kind, begins, true);
        }

        Mark from(int start) {
            return new Mark(new Span(start, span.end()), rank, anchor, kind, false, true);
        }
    }

    /** What is shown of the text of {@code archived}. */
    static List<ArticlePage.ParagraphView> of(Description description, ArchivedArticle archived) {
        Segments segments = new Segments(archived.document().body());
        segments.addStatements(archived.article(), archived.anchors());
        SortedMap<Evidence, String> kinds = kinds(archived.article());
        Set<Evidence> linked = linked(archived);
        archived.anchors().words().forEach((evidence, anchor) -> {
            String kind = kinds.get(evidence);
            if (linked.contains(evidence)) {
                segments.add(evidence, 2, anchor, kind == null ? SENTENCE : kind);
            } else if (kind != null) {
                segments.add(evidence, 2, UNNAMED, kind);
            }
        });
        archived.anchors().sentences().forEach((evidence, anchor) -> segments.add(evidence, 0, anchor, SENTENCE));
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

    private void addStatements(Article article, Anchors anchors) {
        for (int number = 0; number < article.quotes().size(); number++) {
            var quote = article.quotes().get(number);
            add(quote.evidence(), 1, anchors.quote(number), Views.isSpeech(quote) ? "quote" : SENTENCE);
        }
        for (int number = 0; number < article.statements().size(); number++) {
            add(article.statements().get(number).evidence(), 1, anchors.statement(number), "statement");
        }
        for (int number = 0; number < article.casualtyFigures().size(); number++) {
            add(article.casualtyFigures().get(number).evidence(), 1, anchors.figure(number), "figure");
        }
    }

    /**
     * Words that links lead to: the first mentions of each name, roles, what the archivist corrected, and what findings have from
     * other sentences than their own.
     */
    private static Set<Evidence> linked(ArchivedArticle archived) {
        Article article = archived.article();
        Set<Evidence> linked = new HashSet<>();
        article.people().forEach(person -> linked.addAll(person.roles()));
        article.people().forEach(one -> first(one.mentions(), linked));
        article.organisations().forEach(one -> first(one.mentions(), linked));
        article.places().forEach(one -> first(one.mentions(), linked));
        article.sources().forEach(one -> first(one.mentions(), linked));
        article.dates().forEach(one -> linked.add(one.evidence()));
        for (Corrections.Corrected corrected : article.corrections().corrected()) {
            linked.add(corrected.words());
            corrected.changes().stream()
                    .map(Corrections.Change::machineWords)
                    .filter(Objects::nonNull)
                    .forEach(linked::add);
        }
        article.corrections().struck().forEach(struck -> linked.add(struck.words()));
        article.quotes().forEach(quote -> roles(quote.speaker(), quote.outerSpeaker(), linked));
        article.statements().forEach(one -> roles(one.speaker(), one.outerSpeaker(), linked));
        article.quotes().forEach(quote -> elsewhere(archived, quote.evidence(), aside(quote), linked));
        article.statements().forEach(one -> elsewhere(archived, one.evidence(), aside(one), linked));
        article.casualtyFigures().forEach(figure -> elsewhere(archived, figure.evidence(), aside(figure), linked));
        return linked;
    }

    private static void first(List<Evidence> mentions, Set<Evidence> linked) {
        mentions.stream().limit(MentionView.FIRST).forEach(linked::add);
    }

    /** A speaker's page names all that articles call them. */
    private static void roles(Quote.@Nullable Speaker speaker, Quote.@Nullable Speaker outer, Set<Evidence> linked) {
        Stream.of(Optional.ofNullable(speaker), Optional.ofNullable(outer))
                .flatMap(Optional::stream)
                .map(Quote.Speaker::role)
                .filter(Objects::nonNull)
                .forEach(linked::add);
    }

    private static void elsewhere(
            ArchivedArticle archived, Evidence finding, Stream<@Nullable Evidence> aside, Set<Evidence> linked) {
        aside.filter(words -> words != null && !archived.anchors().isInSentenceOf(finding, words))
                .forEach(linked::add);
    }

    private static Stream<@Nullable Evidence> aside(Quote quote) {
        return Stream.concat(
                Stream.of(quote.cue(), quote.medium()),
                Stream.concat(aside(quote.speaker()), aside(quote.outerSpeaker())));
    }

    private static Stream<@Nullable Evidence> aside(Statement statement) {
        return Stream.concat(
                Stream.of(statement.cue(), statement.medium()),
                Stream.concat(aside(statement.speaker()), aside(statement.outerSpeaker())));
    }

    private static Stream<@Nullable Evidence> aside(Quote.@Nullable Speaker speaker) {
        return speaker == null ? Stream.empty() : Stream.of(speaker.asWritten(), speaker.role(), speaker.affiliation());
    }

    private static Stream<@Nullable Evidence> aside(CasualtyFigure figure) {
        var place = figure.place();
        var period = figure.period();
        return Stream.of(
                figure.victims(),
                figure.cause(),
                figure.perpetrator(),
                place == null ? null : place.asWritten(),
                period == null ? null : period.evidence(),
                figure.reportedBy().asWritten());
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

    private void add(Evidence evidence, int rank, String anchor, String kind) {
        marks.get(evidence.paragraph()).add(new Mark(evidence.span(), rank, anchor, kind, true, false));
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
        return new ArticlePage.Segment(words, List.of(), null, null, PLAIN);
    }

    private static ArticlePage.Segment segment(String words, Mark mark, List<ArticlePage.Segment> parts) {
        boolean bare = parts.size() == 1 && parts.get(0).kind().equals(PLAIN);
        return new ArticlePage.Segment(
                mark.span().in(words),
                bare ? List.of() : parts,
                mark.begins() && mark.isNamed() ? mark.anchor() : null,
                mark.split() && mark.isNamed() ? mark.anchor() : null,
                mark.kind());
    }
}
