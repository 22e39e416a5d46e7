package dev.attest.extract.quote;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quoted runs, tells quotations from scare quotes and titles, and gives each its speaker. For each run the candidate of
 * the greatest weight is taken ({@link Candidates}, {@link SpeakerModel}); 'nobody' is a candidate too.
 */
public final class QuoteExtractor implements Extractor<Quote> {
    /** How likely a speaker named behind the last paragraph of a speech must be to be taken for the ones before. */
    private static final double SURE = 0.5;

    private final SpeakerModel model;

    public QuoteExtractor() {
        this(SpeakerModel.ofResource());
    }

    QuoteExtractor(SpeakerModel model) {
        this.model = model;
    }

    @Override
    public List<Quote> extract(AnnotatedDocument document) {
        return read(document).quotes();
    }

    /** The quotes, and names for speakers as they were given to the quotes. A pure function. */
    public QuotedSpeech read(AnnotatedDocument document) {
        Reading reading = new Reading(Scene.of(document), model);
        return new QuotedSpeech(reading.quotes(), new SpeakerNames(reading.scene, reading.speakers));
    }

    /** Goes through the runs of one document, in order: who spoke before counts. */
    private static final class Reading {
        private final Scene scene;
        private final SpeakerModel model;
        private final Speakers speakers;
        private final RunKinds kinds;
        private final Heard heard;
        private final List<Quote> quotes = new ArrayList<>();
        private Quote.@Nullable Speaker last;

        /** The last run of the speech over paragraphs that is being read, and who said that one once it is asked for. */
        private int endOfSpeech = -1;

        private @Nullable Choice ofSpeech;

        Reading(Scene scene, SpeakerModel model) {
            this.scene = scene;
            this.model = model;
            this.speakers = new Speakers(scene);
            this.kinds = new RunKinds(scene);
            this.heard = new Heard(scene);
        }

        List<Quote> quotes() {
            for (int number = 0; number < scene.runs().size(); number++) {
                if (ArabicSpeech.isArabic(words(number), scene.runs().get(number))) {
                    addArabic(number);
                    continue;
                }
                Choice choice = choice(number);
                Quote quote = choice.candidate().isNobody() ? unsaid(number, choice) : said(number, choice);
                quotes.add(quote);
                heard.add(number, choice.candidate());
                last = quote.speaker() == null ? last : quote.speaker();
            }
            return List.copyOf(quotes);
        }

        /**
         * Who said a run; where it goes on over paragraphs and no words beside it tell, those beside the last of them, which
         * tell it of all.
         */
        private Choice choice(int number) {
            if (kinds.isAside(number)) {
                return Choice.nobody();
            }
            Choice own = chosen(number);
            if (number > endOfSpeech) {
                endOfSpeech = Continuations.last(scene, number);
                ofSpeech = null;
            }
            if (endOfSpeech == number || isBeside(own, number)) {
                return own;
            }
            if (ofSpeech == null) {
                ofSpeech = chosen(endOfSpeech);
            }
            boolean sure = isBeside(ofSpeech, endOfSpeech) && ofSpeech.confidence() >= SURE;
            return sure ? ofSpeech : own;
        }

        private Choice chosen(int number) {
            boolean goesOn = number == quotes.size()
                    && number > 0
                    && quotes.get(number - 1).speaker() != null
                    && kinds.isSentenceAlone(number)
                    && Continuations.goesOn(scene, number);
            return Choice.of(scene, model, Candidates.of(scene, number, heard), goesOn);
        }

        private boolean isBeside(Choice choice, int number) {
            return choice.candidate().paragraph() == scene.runs().get(number).paragraph();
        }

        private String words(int number) {
            return scene.paragraph(scene.runs().get(number).paragraph()).words();
        }

        /** In Arabic rules find the speaker; a verb without a subject goes on with who spoke last. */
        private void addArabic(int number) {
            QuotedRun run = scene.runs().get(number);
            ArabicSpeech speech = ArabicSpeech.of(words(number), run, endBefore(number), startBehind(number));
            Quote.Speaker speaker = speech == null
                    ? null
                    : speech.speaker() == null ? last : speakers.asWritten(run.paragraph(), speech.speaker());
            heard.add(number, Candidate.nobody(List.of()));
            if (speech == null || speaker == null) {
                quotes.add(unsaid(number, Choice.nobody()));
                return;
            }
            boolean goesOn = speech.speaker() == null && number > 0;
            quotes.add(new Quote(
                    scene.evidence(run.paragraph(), run.span()),
                    kinds.withSpeaker(number, goesOn),
                    speaker,
                    scene.evidence(run.paragraph(), speech.cue()),
                    null,
                    evidence(run.paragraph(), speech.medium()),
                    ArabicSpeech.CONFIDENCE));
            last = speaker;
        }

        private int endBefore(int number) {
            boolean first = number == 0;
            QuotedRun before = scene.runs().get(Math.max(0, number - 1));
            return !first && before.paragraph() == scene.runs().get(number).paragraph()
                    ? before.span().end()
                    : 0;
        }

        private int startBehind(int number) {
            boolean last = number + 1 == scene.runs().size();
            QuotedRun behind = scene.runs().get(last ? number : number + 1);
            return !last && behind.paragraph() == scene.runs().get(number).paragraph()
                    ? behind.span().start()
                    : words(number).length();
        }

        private Quote unsaid(int number, Choice choice) {
            QuotedRun run = scene.runs().get(number);
            return new Quote(
                    scene.evidence(run.paragraph(), run.span()),
                    kinds.withoutSpeaker(number),
                    null,
                    null,
                    null,
                    null,
                    choice.confidence());
        }

        private Quote said(int number, Choice choice) {
            QuotedRun run = scene.runs().get(number);
            boolean later = choice.candidate().paragraph() > run.paragraph();
            Attribution attribution = Attributions.of(scene, model, later ? endOfSpeech : number, choice.candidate());
            Integer continues = goesOn(number, choice.candidate()) ? Integer.valueOf(number - 1) : null;
            return new Quote(
                    scene.evidence(run.paragraph(), run.span()),
                    kinds.withSpeaker(number, continues != null),
                    speaker(choice.candidate(), attribution),
                    evidence(attribution.paragraph(), attribution.cue()),
                    continues,
                    evidence(attribution.paragraph(), attribution.medium()),
                    choice.confidence());
        }

        private Quote.Speaker speaker(Candidate chosen, Attribution attribution) {
            if (last != null && isLast(chosen)) {
                return last;
            }
            return speakers.of(chosen, attribution.cue(), last == null ? null : last.name());
        }

        private boolean isLast(Candidate chosen) {
            Candidate before = heard.last();
            return before != null && before.isAt(chosen.paragraph(), chosen.unit());
        }

        private boolean goesOn(int number, Candidate chosen) {
            return number > 0
                    && isLast(chosen)
                    && quotes.get(number - 1).speaker() != null
                    && Continuations.goesOn(scene, number);
        }

        private @Nullable Evidence evidence(int paragraph, @Nullable Span span) {
            return span == null ? null : scene.evidence(paragraph, span);
        }
    }
}
