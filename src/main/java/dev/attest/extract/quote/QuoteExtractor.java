package dev.attest.extract.quote;

import dev.attest.article.Quote;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quoted runs, tells quotations from scare quotes and titles, and gives each its speaker. For each run the candidate of
 * the greatest weight is taken ({@link Candidates}, {@link SpeakerModel}); 'nobody' is a candidate too.
 */
public final class QuoteExtractor implements Extractor<Quote> {
    private final SpeakerModel model;

    public QuoteExtractor() {
        this(SpeakerModel.ofResource());
    }

    QuoteExtractor(SpeakerModel model) {
        this.model = model;
    }

    @Override
    public List<Quote> extract(AnnotatedDocument document) {
        Scene scene = Scene.of(document);
        Speakers speakers = new Speakers(scene);
        RunKinds kinds = new RunKinds(scene);
        List<Quote> quotes = new ArrayList<>();
        Heard heard = new Heard(scene);
        for (int number = 0; number < scene.runs().size(); number++) {
            Candidate before = heard.last();
            Candidate chosen = choose(scene, number, heard);
            if (kinds.isAside(number)) {
                chosen = Candidate.nobody(List.of());
            }
            quotes.add(quote(scene, number, chosen, before, speakers, kinds, quotes));
            heard.add(number, chosen);
        }
        return List.copyOf(quotes);
    }

    Candidate choose(Scene scene, int number, Heard heard) {
        Candidate best = null;
        double bestScore = 0;
        for (Candidate candidate : Candidates.of(scene, number, heard)) {
            double score = model.score(candidate.features());
            if (best == null || score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == null) {
            throw new IllegalStateException("Nobody is always a candidate");
        }
        return best;
    }

    private static Quote quote(
            Scene scene,
            int number,
            Candidate chosen,
            @Nullable Candidate before,
            Speakers speakers,
            RunKinds kinds,
            List<Quote> earlier) {
        QuotedRun run = scene.runs().get(number);
        Quote last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (chosen.isNobody()) {
            return new Quote(
                    scene.evidence(run.paragraph(), run.span()), kinds.withoutSpeaker(number), null, null, null, null);
        }
        boolean again = before != null && before.isAt(chosen.paragraph(), chosen.unit());
        Quote.Speaker known = last == null ? null : last.speaker();
        Attribution attribution = Attributions.of(scene, number, chosen);
        Quote.Speaker speaker = again && known != null
                ? known
                : speakers.of(chosen, attribution.cue(), known == null ? null : known.name());
        Integer continues = again && last != null && last.speaker() != null && Continuations.goesOn(scene, number)
                ? Integer.valueOf(number - 1)
                : null;
        return new Quote(
                scene.evidence(run.paragraph(), run.span()),
                kinds.withSpeaker(number, continues != null),
                speaker,
                attribution.cue() == null ? null : scene.evidence(attribution.paragraph(), attribution.cue()),
                continues,
                attribution.medium() == null ? null : scene.evidence(attribution.paragraph(), attribution.medium()));
    }
}
