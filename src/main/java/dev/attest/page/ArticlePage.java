package dev.attest.page;

import dev.attest.page.chart.Chart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article: its text with the findings marked, the findings beside it, and where it comes from.
 *
 * @param head what every page has
 * @param card the article in short
 * @param byline the people who signed it
 * @param paragraphs what is shown of the text; empty where only the record is published
 * @param quotes its quotes
 * @param statements what it reports without quoting it
 * @param figures its casualty figures
 * @param incidents what its figures are taken to speak of, each with those that do
 * @param sources whom it names as having reported something
 * @param people the persons it names
 * @param organisations the bodies it names
 * @param places the places it names
 * @param dates the expressions of time in it that could be resolved to days
 * @param provenance where it comes from
 * @param form {@code article}, {@code live blog} or {@code several articles}
 * @param sameReport the other articles that carry the same report; null where there are none
 * @param previous the article before it in the archive; null for the first
 * @param next the article after it; null for the last
 * @param corrections what the archivist corrected, added and struck in it
 * @param contentNote what a reader is told before the text is shown; null where nothing is
 */
public record ArticlePage(
        Head head,
        ArticleCard card,
        List<String> byline,
        List<ParagraphView> paragraphs,
        List<QuoteView> quotes,
        List<StatementView> statements,
        List<FigureView> figures,
        List<Incident> incidents,
        List<MentionView> sources,
        List<MentionView> people,
        List<MentionView> organisations,
        List<MentionView> places,
        List<MentionView> dates,
        Provenance provenance,
        String form,
        @Nullable SameReport sameReport,
        @Nullable Link previous,
        @Nullable Link next,
        Corrections corrections,
        @Nullable String contentNote)
        implements Page {
    public ArticlePage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(card);
        byline = List.copyOf(byline);
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        incidents = List.copyOf(incidents);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(form);
        Objects.requireNonNull(corrections);
    }

    /** One that the archivist corrected nothing in, without a content note, with figures of no incident. */
    public ArticlePage(
            Head head,
            ArticleCard card,
            List<String> byline,
            List<ParagraphView> paragraphs,
            List<QuoteView> quotes,
            List<StatementView> statements,
            List<FigureView> figures,
            List<MentionView> sources,
            List<MentionView> people,
            List<MentionView> organisations,
            List<MentionView> places,
            List<MentionView> dates,
            Provenance provenance,
            String form,
            @Nullable SameReport sameReport,
            @Nullable Link previous,
            @Nullable Link next) {
        this(
                head,
                card,
                byline,
                paragraphs,
                quotes,
                statements,
                figures,
                List.of(),
                sources,
                people,
                organisations,
                places,
                dates,
                provenance,
                form,
                sameReport,
                previous,
                next,
                Corrections.none(),
                null);
    }

    @Override
    public String template() {
        return "article";
    }

    /** The figures that are taken to speak of no incident; those that differ in whom they count and how many only are together. */
    public List<List<FigureView>> figuresApart() {
        return FigureView.alike(
                figures.stream().filter(figure -> figure.incident() == null).toList(), figure -> figure);
    }

    /** What it reports without quoting it, by whom and how they put it, in the order in which they first do. */
    public List<List<StatementView>> statementsBySpeaker() {
        Map<List<@Nullable Object>, List<StatementView>> bySpeaker = new LinkedHashMap<>();
        for (StatementView statement : statements) {
            Link speaker = statement.speaker();
            bySpeaker
                    .computeIfAbsent(
                            Arrays.asList(
                                    speaker,
                                    speaker == null
                                            ? statement.speakerAsWritten().words()
                                            : null,
                                    statement.stance()),
                            first -> new ArrayList<>())
                    .add(statement);
        }
        return List.copyOf(bySpeaker.values());
    }

    /** The quotes whose words begin in a paragraph, to be noted beside it. */
    public List<QuoteView> quotesIn(ParagraphView paragraph) {
        Set<String> anchors = paragraph.anchors();
        return quotes.stream().filter(quote -> anchors.contains(quote.id())).toList();
    }

    /** The casualty figures whose words begin in a paragraph, to be noted beside it; alike ones together. */
    public List<List<FigureView>> figuresIn(ParagraphView paragraph) {
        Set<String> anchors = paragraph.anchors();
        return FigureView.alike(
                figures.stream().filter(figure -> anchors.contains(figure.id())).toList(), figure -> figure);
    }

    /**
     * A paragraph, with its findings nested in each other as their words are.
     *
     * @param role {@code text}, {@code subhead}, {@code list_item}, {@code block_quote} or {@code caption}
     * @param gapBefore whether words of the article are left out before it
     * @param segments its text in order; together their words are the paragraph's
     * @param note what a reader is told before it is shown; null where nothing is
     */
    public record ParagraphView(
            String role,
            boolean gapBefore,
            List<Segment> segments,
            @Nullable String note) {
        public ParagraphView {
            Objects.requireNonNull(role);
            segments = List.copyOf(segments);
        }

        /** One that is shown as it is. */
        public ParagraphView(String role, boolean gapBefore, List<Segment> segments) {
            this(role, gapBefore, segments, null);
        }

        Set<String> anchors() {
            return segments.stream().flatMap(Segment::anchors).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A stretch of a paragraph: plain text, or a finding with what lies in it.
     *
     * @param words the text, letter by letter
     * @param parts what it is made of, in order; together their words are its own; empty where nothing lies in it
     * @param id the name of the finding, where its words begin here; null for plain text and where they go on
     * @param finding the name of the finding, where its words are split over several stretches, for {@code data-finding}; null
     *     where one stretch holds them all
     * @param kind what it is: {@code quote}, {@code statement}, {@code figure}, {@code source}, {@code person},
     *     {@code organisation}, {@code place}, {@code date}, {@code sentence} for what is only linked to; empty for plain text
     */
    public record Segment(
            String words,
            List<Segment> parts,
            @Nullable String id,
            @Nullable String finding,
            String kind) {
        public Segment {
            Objects.requireNonNull(words);
            parts = List.copyOf(parts);
            Objects.requireNonNull(kind);
        }

        Stream<String> anchors() {
            return Stream.concat(Stream.ofNullable(id), parts.stream().flatMap(Segment::anchors));
        }
    }

    /**
     * An incident, as the article speaks of it. What the archive has of one that no other article speaks of is all here.
     *
     * @param id its name in the page, by which other pages lead here
     * @param name its place and what was hit
     * @param kind {@code event}, or {@code stretch} for totals over a stretch of time
     * @param page its own page, with what other articles say; null where there is none
     * @param place its place, leading to the place's page; null where the article names none that has a page
     * @param days the day or days, ISO 8601; null where they can't be told
     * @param dayStated whether a report states the day; otherwise it is known from when reports were published
     * @param yearAssumed whether no report gives the year of that day
     * @param standings how the sources of each kind of harm stand to each other ('killed: contested'), where there are several
     * @param charts the figures drawn by source, where they have no page of their own and there are enough of them
     * @param figures the article's figures that speak of it, in the order of the text
     */
    public record Incident(
            String id,
            String name,
            String kind,
            @Nullable Link page,
            @Nullable Link place,
            @Nullable String days,
            boolean dayStated,
            boolean yearAssumed,
            List<String> standings,
            List<Chart> charts,
            List<FigureView> figures) {
        public Incident {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            standings = List.copyOf(standings);
            charts = List.copyOf(charts);
            figures = List.copyOf(figures);
        }

        /** The figures; those that differ in whom they count and how many only are together. */
        public List<List<FigureView>> rows() {
            return FigureView.alike(figures, figure -> figure);
        }
    }

    /**
     * That several articles carry one report, which is one voice.
     *
     * @param carriers those that carry it, this one among them, in the order of their days: all on the page of the first, elsewhere
     *     at most twelve
     * @param further how many others there are
     * @param all the page of the first, which names all; null where there are no others
     * @param basis why one is taken for the origin: {@code named by others}, {@code earliest}, or {@code unknown}
     * @param named the outlet or agency from which those that name one say they have it; null where none does, or they differ
     * @param identical whether the words are the same in all of them
     */
    public record SameReport(
            List<Carrier> carriers,
            int further,
            @Nullable Link all,
            String basis,
            @Nullable String named,
            boolean identical) {
        public SameReport {
            carriers = List.copyOf(carriers);
            Objects.requireNonNull(basis);
        }
    }

    /**
     * An article that carries a report.
     *
     * @param card the article
     * @param here whether it is the one on this page
     * @param origin whether the others are likely taken from it
     */
    public record Carrier(ArticleCard card, boolean here, boolean origin) {
        public Carrier {
            Objects.requireNonNull(card);
        }
    }

    /**
     * Where an article comes from.
     *
     * @param address the page's address on the web; null where nobody states one
     * @param addressByArchivist whether that is the archivist's word
     * @param publisherByArchivist whether the publisher is the archivist's word
     * @param syndicationByArchivist whether the origin of a reprint is the archivist's word
     * @param syndicatedHeadline the headline there; null where none is given
     * @param dateline the place and date that open the text; null where there is none
     * @param modified the day it was last changed, ISO 8601; null where the page does not state it
     * @param datedBy on what ground the archivist dates it; null where the page states the day, or none is given
     * @param retrieved the day it was saved, ISO 8601; null where it is not noted
     * @param rights who holds the rights; null where it is not noted
     * @param path the saved file
     * @param mediaType its media type
     * @param size its length in bytes
     * @param sha256 its SHA-256
     * @param encoding what is uncertain about the encoding in which it was read; null where nothing is
     */
    public record Provenance(
            @Nullable String address,
            boolean addressByArchivist,
            boolean publisherByArchivist,
            boolean syndicationByArchivist,
            @Nullable String syndicatedHeadline,
            @Nullable String dateline,
            @Nullable String modified,
            @Nullable String datedBy,
            @Nullable String retrieved,
            @Nullable String rights,
            String path,
            String mediaType,
            long size,
            String sha256,
            @Nullable String encoding) {
        public Provenance {
            Objects.requireNonNull(path);
            Objects.requireNonNull(mediaType);
            Objects.requireNonNull(sha256);
        }
    }

    /**
     * What the archivist corrected in the findings of an article.
     *
     * @param corrected the findings corrected and added, in the order of the text
     * @param struck what the machine read and the archivist struck, in the order of the text
     * @param unmatched corrections that match nothing any more, each with its place and reason
     */
    public record Corrections(List<CorrectionView> corrected, List<Struck> struck, List<String> unmatched) {
        public Corrections {
            corrected = List.copyOf(corrected);
            struck = List.copyOf(struck);
            unmatched = List.copyOf(unmatched);
        }

        static Corrections none() {
            return new Corrections(List.of(), List.of(), List.of());
        }

        /** Whether there is nothing to show. */
        public boolean isEmpty() {
            return corrected.isEmpty() && struck.isEmpty() && unmatched.isEmpty();
        }
    }

    /**
     * What the machine read and the archivist struck.
     *
     * @param kind what kind of finding it was
     * @param words the words that it rested on
     * @param reading what the machine made of them; null where the words say it all
     * @param why the archivist's reason
     */
    public record Struck(String kind, Cited words, @Nullable String reading, String why) {
        public Struck {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(words);
            Objects.requireNonNull(why);
        }
    }
}
