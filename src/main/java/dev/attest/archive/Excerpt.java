package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.Corrections;
import dev.attest.article.Corrections.Change;
import dev.attest.article.Corrections.Corrected;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.Corrections.Struck;
import dev.attest.article.Corrections.Unmatched;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an article of which only the sentences with quotes and casualty figures may be shown. The rest is taken out of
 * the text itself, so that no page, list or download made later can leak it; the findings move with their words, and names
 * that stand only in what is withheld go.
 */
final class Excerpt {
    private final Body body;
    private final List<Kept> kept;
    private final Set<Integer> gaps;

    private Excerpt(Body body, List<Kept> kept, Set<Integer> gaps) {
        this.body = body;
        this.kept = kept;
        this.gaps = gaps;
    }

    /**
     * A stretch of the whole text that the excerpt keeps.
     *
     * @param paragraph its paragraph in the whole text
     * @param span where it stands there
     */
    private record Kept(int paragraph, Span span) {}

    /**
     * An article cut down.
     *
     * @param article what is left
     * @param gaps the numbers of the paragraphs before which words are left out
     */
    record Shown(Article article, Set<Integer> gaps) {
        Shown {
            gaps = Set.copyOf(gaps);
        }
    }

    /** The sentences of {@code article} that hold quotes and figures, and what was found in them. */
    static Shown of(Article article) {
        return cut(article.document().body(), AllEvidence.ofQuotesAndFigures(article))
                .applyTo(article);
    }

    /** Nothing of the text and the findings of {@code article}: only its record. */
    static Article recordOnly(Article article) {
        return new Article(
                with(article.document(), Body.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Corrections(List.of(), List.of(), withoutWords(article.corrections())));
    }

    private static Excerpt cut(Body whole, SortedSet<Evidence> needed) {
        List<Kept> kept = new ArrayList<>();
        Set<Integer> gaps = new TreeSet<>();
        Body.Builder body = new Body.Builder();
        boolean left = false;
        for (int paragraph = 0; paragraph < whole.paragraphs().size(); paragraph++) {
            Span run = null;
            for (Sentence sentence : Sentences.of(whole.words(paragraph))) {
                if (isNeeded(needed, Evidence.of(whole, paragraph, sentence.span()))) {
                    run = new Span(
                            run == null ? sentence.span().start() : run.start(),
                            sentence.span().end());
                    continue;
                }
                if (run != null) {
                    keep(whole, body, kept, gaps, left, paragraph, run);
                    run = null;
                }
                left = true;
            }
            if (run != null) {
                keep(whole, body, kept, gaps, left, paragraph, run);
                left = false;
            }
        }
        return new Excerpt(body.build(), kept, gaps);
    }

    private static void keep(
            Body whole, Body.Builder body, List<Kept> kept, Set<Integer> gaps, boolean gap, int paragraph, Span run) {
        if (gap) {
            gaps.add(kept.size());
        }
        kept.add(new Kept(paragraph, run));
        body.add(
                run.in(whole.words(paragraph)),
                whole.paragraphs().get(paragraph).role());
    }

    private static boolean isNeeded(SortedSet<Evidence> needed, Evidence sentence) {
        return needed.stream().anyMatch(evidence -> evidence.overlaps(sentence));
    }

    private Shown applyTo(Article article) {
        return new Shown(
                new Article(
                        with(article.document(), body),
                        article.quotes().stream().map(this::moved).toList(),
                        article.statements().stream()
                                .map(this::moved)
                                .filter(Objects::nonNull)
                                .toList(),
                        article.casualtyFigures().stream().map(this::moved).toList(),
                        named(
                                article.sources(),
                                Source::mentions,
                                (source, mentions) ->
                                        new Source(source.name(), source.kind(), source.through(), mentions)),
                        named(
                                article.people(),
                                Person::mentions,
                                (person, mentions) -> new Person(
                                        person.name(),
                                        variantsIn(mentions, person.name()),
                                        moved(person.roles()),
                                        mentions)),
                        named(
                                article.organisations(),
                                Organisation::mentions,
                                (organisation, mentions) -> new Organisation(
                                        organisation.name(),
                                        organisation.kind(),
                                        variantsIn(mentions, organisation.name()),
                                        mentions)),
                        named(
                                article.places(),
                                Place::mentions,
                                (place, mentions) -> new Place(place.name(), mentions, place.whereabouts())),
                        article.dates().stream()
                                .map(this::moved)
                                .filter(Objects::nonNull)
                                .toList(),
                        moved(article)),
                gaps);
    }

    /** The corrections whose words are shown. What the machine had read elsewhere, and what matches nothing, is withheld. */
    private Corrections moved(Article article) {
        Corrections all = article.corrections();
        List<Corrected> corrected = new ArrayList<>();
        for (Corrected one : all.corrected()) {
            Evidence words = moved(one.words());
            if (words != null && (one.finding() != Finding.STATEMENT || number(article, one) >= 0)) {
                corrected.add(new Corrected(
                        one.finding(),
                        words,
                        one.finding() == Finding.STATEMENT ? Integer.valueOf(number(article, one)) : one.number(),
                        one.added(),
                        one.changes().stream()
                                .map(this::moved)
                                .filter(Objects::nonNull)
                                .toList(),
                        one.why()));
            }
        }
        List<Struck> struck = new ArrayList<>();
        for (Struck one : all.struck()) {
            Evidence words = moved(one.words());
            if (words != null) {
                struck.add(new Struck(one.finding(), words, one.reading(), one.why()));
            }
        }
        return new Corrections(corrected, struck, withoutWords(all));
    }

    private @Nullable Change moved(Change change) {
        Evidence words = moved(change.machineWords());
        boolean withheld = words == null && change.machineWords() != null;
        return withheld
                ? null
                : new Change(change.key(), change.machine(), words, change.archivist(), change.inArticle());
    }

    /** The number of a statement among those that are shown; -1 where it is not. */
    private int number(Article article, Corrected corrected) {
        int number = 0;
        for (int i = 0; i < article.statements().size(); i++) {
            boolean shown = moved(article.statements().get(i)) != null;
            if (Integer.valueOf(i).equals(corrected.number())) {
                return shown ? number : -1;
            }
            number += shown ? 1 : 0;
        }
        return -1;
    }

    private static List<Unmatched> withoutWords(Corrections corrections) {
        return corrections.unmatched().stream().map(Unmatched::withoutWords).toList();
    }

    private <T> List<T> named(
            List<T> all, Function<T, List<Evidence>> mentions, BiFunction<T, List<Evidence>, T> with) {
        List<T> named = new ArrayList<>();
        for (T one : all) {
            List<Evidence> left = moved(mentions.apply(one));
            if (!left.isEmpty()) {
                named.add(with.apply(one, left));
            }
        }
        return named;
    }

    private static List<String> variantsIn(List<Evidence> mentions, String name) {
        return mentions.stream()
                .map(Evidence::words)
                .filter(words -> !words.equals(name))
                .distinct()
                .toList();
    }

    private Quote moved(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        Quote.Speaker outer = quote.outerSpeaker();
        return new Quote(
                required(quote.evidence()),
                quote.kind(),
                speaker == null ? null : moved(speaker, required(speaker.asWritten())),
                moved(quote.cue()),
                quote.continues(),
                moved(quote.medium()),
                outer == null ? null : moved(outer),
                quote.confidence());
    }

    /** A statement; null where its words are withheld. It does not decide what is shown: only quotes and figures do. */
    private @Nullable Statement moved(Statement statement) {
        Evidence words = moved(statement.evidence());
        Evidence cue = moved(statement.cue());
        Quote.Speaker speaker = moved(statement.speaker());
        Quote.Speaker outer = statement.outerSpeaker();
        return words == null || cue == null || speaker == null
                ? null
                : new Statement(
                        words,
                        statement.stance(),
                        speaker,
                        cue,
                        moved(statement.medium()),
                        outer == null ? null : moved(outer),
                        statement.quotes());
    }

    private Quote.@Nullable Speaker moved(Quote.Speaker speaker) {
        Evidence asWritten = moved(speaker.asWritten());
        return asWritten == null ? null : moved(speaker, asWritten);
    }

    private Quote.Speaker moved(Quote.Speaker speaker, Evidence asWritten) {
        return new Quote.Speaker(asWritten, speaker.name(), moved(speaker.role()), moved(speaker.affiliation()));
    }

    private CasualtyFigure moved(CasualtyFigure figure) {
        PlaceReference place = figure.place();
        ReportedBy by = figure.reportedBy();
        return new CasualtyFigure(
                required(figure.evidence()),
                figure.harm(),
                figure.count(),
                moved(figure.victims()),
                figure.victimGroups(),
                moved(figure.cause()),
                moved(figure.perpetrator()),
                place == null ? null : new PlaceReference(required(place.asWritten()), place.place()),
                moved(figure.period()),
                new ReportedBy(moved(by.asWritten()), by.source(), by.basis()),
                figure.subsetOf(),
                figure.scope(),
                figure.toll(),
                figure.replaces(),
                figure.carried());
    }

    private @Nullable DateMention moved(@Nullable DateMention date) {
        Evidence words = date == null ? null : moved(date.evidence());
        return date == null || words == null
                ? null
                : new DateMention(words, date.from(), date.to(), date.granularity());
    }

    private List<Evidence> moved(List<Evidence> all) {
        return all.stream().map(this::moved).filter(Objects::nonNull).toList();
    }

    private Evidence required(Evidence evidence) {
        return Objects.requireNonNull(
                moved(evidence), () -> "An excerpt keeps the words of its quotes and figures: " + evidence);
    }

    /** Where the words stand in the excerpt; null where they are withheld. */
    private @Nullable Evidence moved(@Nullable Evidence evidence) {
        if (evidence != null) {
            for (int number = 0; number < kept.size(); number++) {
                Kept run = kept.get(number);
                if (run.paragraph() == evidence.paragraph() && run.span().contains(evidence.span())) {
                    return Evidence.of(
                            body, number, evidence.span().shifted(-run.span().start()));
                }
            }
        }
        return null;
    }

    private static Document with(Document document, Body body) {
        return new Document(
                document.holding(),
                document.headline(),
                document.byline(),
                null,
                document.published(),
                document.modified(),
                document.publisher(),
                document.address(),
                document.syndicatedFrom(),
                document.language(),
                document.direction(),
                body,
                document.retrieved(),
                document.encoding(),
                document.form());
    }
}
