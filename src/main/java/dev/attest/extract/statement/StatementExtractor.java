package dev.attest.extract.statement;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.attribution.Attribution;
import dev.attest.extract.attribution.AttributionFinder;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.quote.QuotedSpeech;
import dev.attest.extract.quote.SpeakerNames;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article reports somebody to have stated without quoting it ({@link SentenceReading}), and who that is. Speakers
 * are resolved as those of quotes are; where one verb attributes a quoted part as well, the speaker is the quote's. Immutable; may
 * be shared between threads.
 */
public final class StatementExtractor {
    private static final WordList NOT_VOICES = WordList.of("statement-not-voices");

    private final AttributionFinder attributions;
    private final Media media;

    public StatementExtractor(KnownNames known) {
        this.attributions = new AttributionFinder(known);
        this.media = new Media(known);
    }

    /**
     * The statements in {@code document}, and its quotes with those who passed them on. A pure function.
     *
     * @param quotes all quotes of the document: what they hold is not reported but quoted
     */
    public Spoken extract(AnnotatedDocument document, List<Quote> quotes) {
        return extract(document, new QuotedSpeech(quotes, SpeakerNames.of(document)));
    }

    /** The same, with the names of speakers that were found for the quotes. */
    public Spoken extract(AnnotatedDocument document, QuotedSpeech speech) {
        List<Quote> quotes = speech.quotes();
        Work work = new Work(document, quotes, speech.speakers());
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            work.read(paragraph);
        }
        work.found.sort(Comparator.comparing(Statement::evidence).thenComparing(Statement::cue));
        return new Spoken(work.found, Relays.of(quotes, work.found, work.passedOn));
    }

    /** The work on one document. */
    private final class Work {
        private final AnnotatedDocument document;
        private final List<Quote> quotes;
        private final SpeakerNames speakers;
        private final List<Statement> found = new ArrayList<>();
        /** Who passed on the quote of that number, as far as 'according to' and 'quoted … as saying' show. */
        private final SortedMap<Integer, Relays.Relay> passedOn = new TreeMap<>();

        private int nextQuote;

        Work(AnnotatedDocument document, List<Quote> quotes, SpeakerNames speakers) {
            this.document = document;
            this.quotes = quotes;
            this.speakers = speakers;
        }

        void read(AnnotatedParagraph paragraph) {
            int from = nextQuote;
            while (nextQuote < quotes.size() && quotes.get(nextQuote).evidence().paragraph() == paragraph.number()) {
                nextQuote++;
            }
            List<Quote> here = quotes.subList(from, nextQuote);
            List<Span> runs =
                    here.stream().map(quote -> quote.evidence().span()).toList();
            for (Sentence sentence : paragraph.sentences()) {
                new SentenceWork(this, paragraph, sentence, runs, from).read();
            }
        }
    }

    /** The work on one sentence. */
    private final class SentenceWork {
        private final Work work;
        private final AnnotatedParagraph paragraph;
        private final Sentence sentence;
        private final List<Span> runs;
        private final int firstQuote;
        private final List<Name> names;
        private final Line line;
        private final IdentityHashMap<Reported, Statement> statements = new IdentityHashMap<>();
        private @Nullable List<Attribution> attributed;

        SentenceWork(Work work, AnnotatedParagraph paragraph, Sentence sentence, List<Span> runs, int firstQuote) {
            this.work = work;
            this.paragraph = paragraph;
            this.sentence = sentence;
            this.runs = runs;
            this.firstQuote = firstQuote;
            this.names = work.document.names().in(paragraph.number(), sentence.span()).stream()
                    .filter(name -> sentence.span().contains(name.evidence().span()))
                    .toList();
            this.line = new Line(sentence, names, runs);
        }

        void read() {
            readRelay();
            for (Reported reported : SentenceReading.of(line)) {
                Statement statement = statement(reported);
                if (statement != null) {
                    statements.put(reported, statement);
                    work.found.add(statement);
                }
            }
        }

        /** 'The Tidings quoted Lee as saying “…”'. */
        private void readRelay() {
            RelayReading relay = runs.isEmpty() ? null : RelayReading.of(line);
            if (relay == null) {
                return;
            }
            Quote.Speaker named = speaker(relay.outer());
            Subject outlet = relay.outer();
            Quote.Speaker outer = named != null || line.isPronoun(outlet.head())
                    ? named
                    : new Quote.Speaker(paragraph.evidence(line.span(outlet.first(), outlet.last())), null);
            Quote.Speaker inner = speaker(relay.inner());
            for (int number = firstQuote; number < firstQuote + runs.size(); number++) {
                Span run = runs.get(number - firstQuote);
                boolean behind = run.start() >= line.token(relay.verb()).end()
                        && sentence.span().contains(run)
                        && work.quotes.get(number).speaker() != null;
                if (behind && outer != null && inner != null) {
                    work.passedOn.put(number, new Relays.Relay(inner, outer, null));
                }
            }
        }

        private @Nullable Statement statement(Reported reported) {
            Span words = line.span(reported.words().start(), reported.words().end() - 1);
            Evidence cue = paragraph.evidence(line.span(reported.cueFrom(), reported.cueTo()));
            Quote.Speaker speaker = speaker(reported, cue);
            if (speaker == null) {
                return null;
            }
            Integer attributed = attributedIn(words);
            if (attributed != null) {
                if (reported.words().end() <= reported.cueFrom()) {
                    work.passedOn.putIfAbsent(attributed, new Relays.Relay(null, speaker, null));
                }
                return null;
            }
            readInner(reported, words, cue, speaker);
            Span medium = media.of(line, names, reported);
            Statement outer = reported.within() == null ? null : statements.get(reported.within());
            return new Statement(
                    paragraph.evidence(words),
                    reported.stance(),
                    speaker,
                    cue,
                    medium == null ? null : paragraph.evidence(medium),
                    outer == null ? null : outer.speaker(),
                    quotesIn(words));
        }

        /** 'The Tidings reported that Lee had written “…”': the quoted words are Lee's. */
        private void readInner(Reported reported, Span words, Evidence cue, Quote.Speaker outer) {
            for (int number : quotesIn(words)) {
                InnerSpeech inner = cue.equals(work.quotes.get(number).cue())
                        ? InnerSpeech.of(
                                line,
                                reported,
                                line.tokenAt(runs.get(number - firstQuote).start()))
                        : null;
                Quote.Speaker speaker = inner == null ? null : speakerInside(inner.speaker(), reported.subject());
                if (inner != null && speaker != null) {
                    Evidence verb = paragraph.evidence(line.span(inner.verb(), inner.verb()));
                    work.passedOn.put(number, new Relays.Relay(speaker, outer, verb));
                }
            }
        }

        /** Who spoke inside of what {@code outer} states; null where a pronoun may mean either of them. */
        private Quote.@Nullable Speaker speakerInside(Subject subject, Subject outer) {
            if (line.isPronoun(subject.head())) {
                return isPerson(outer) ? null : speaker(subject);
            }
            Quote.Speaker named = speaker(subject);
            boolean somebody = Line.isSomebody(line.token(subject.head()).lower());
            Evidence asWritten = paragraph.evidence(line.span(subject.first(), subject.last()));
            return named != null ? named : somebody ? described(subject, asWritten, null) : null;
        }

        private boolean isPerson(Subject subject) {
            Span words = line.span(subject.first(), subject.last());
            return line.isPronoun(subject.head())
                    || "person"
                            .equals(NounPhrases.meaning(
                                    line.token(subject.head()).lower()))
                    || names.stream()
                            .anyMatch(name -> name.kind() == Names.Kind.PERSON
                                    && words.contains(name.evidence().span()));
        }

        /**
         * The quote outside of the words that they attribute ('“…,” Lee said in Geneva, according to the Tidings'); null where
         * they attribute none.
         */
        private @Nullable Integer attributedIn(Span words) {
            for (int number = firstQuote; number < firstQuote + runs.size(); number++) {
                Evidence cue = work.quotes.get(number).cue();
                boolean inside = cue != null && cue.paragraph() == paragraph.number() && words.contains(cue.span());
                boolean whole = work.quotes.get(number).kind() == Quote.Kind.FULL;
                if (inside && (whole || !words.contains(runs.get(number - firstQuote)))) {
                    return number;
                }
            }
            return null;
        }

        private List<Integer> quotesIn(Span words) {
            List<Integer> inside = new ArrayList<>();
            for (int run = 0; run < runs.size(); run++) {
                boolean speech = work.quotes.get(firstQuote + run).kind() != Quote.Kind.SCARE;
                if (speech && words.overlaps(runs.get(run))) {
                    inside.add(firstQuote + run);
                }
            }
            return inside;
        }

        /** The speaker; null where a pronoun means nobody for sure, or the words mean nobody who can state something. */
        private Quote.@Nullable Speaker speaker(Reported reported, Evidence cue) {
            for (int number = firstQuote; number < firstQuote + runs.size(); number++) {
                Quote quote = work.quotes.get(number);
                if (cue.equals(quote.cue()) && quote.speaker() != null) {
                    return quote.speaker();
                }
            }
            Quote.Speaker named = speaker(reported.subject());
            if (named != null && named.name() != null) {
                return named;
            }
            Subject subject = reported.subject();
            Evidence asWritten = paragraph.evidence(line.span(subject.first(), subject.last()));
            if (line.isPronoun(subject.head())) {
                return null;
            }
            boolean voice = !NOT_VOICES.contains(line.token(subject.head()).lower());
            String name = voice ? attributedTo(cue, asWritten) : null;
            boolean somebody =
                    name != null || Line.isSomebody(line.token(subject.head()).lower());
            return somebody ? described(subject, asWritten, name) : null;
        }

        /** A speaker of that name, or of none, with what the words of {@code subject} say of them. */
        private Quote.Speaker described(Subject subject, Evidence asWritten, @Nullable String name) {
            Quote.Speaker like = work.speakers.at(
                    paragraph.number(), line.token(subject.head()).span());
            boolean same = like != null && like.asWritten().overlaps(asWritten);
            return like == null || !same
                    ? new Quote.Speaker(asWritten, name)
                    : new Quote.Speaker(asWritten, name, like.role(), like.affiliation());
        }

        /** The speaker whom the words of {@code subject} name, as for a quote; null where they name nobody. */
        private Quote.@Nullable Speaker speaker(Subject subject) {
            Evidence asWritten = paragraph.evidence(line.span(subject.first(), subject.last()));
            Quote.Speaker like = work.speakers.at(
                    paragraph.number(), line.token(subject.head()).span());
            if (like != null && like.asWritten().end() > asWritten.end()) {
                // The verb was taken for a part of the noun phrase there ('the Tidings quoted Lee').
                return named(asWritten);
            }
            if (like == null || like.name() == null) {
                return null;
            }
            boolean inside = like.asWritten().paragraph() == paragraph.number()
                    && asWritten.span().contains(like.asWritten().span())
                    && names.stream()
                            .map(Name::evidence)
                            .filter(like.asWritten()::overlaps)
                            .allMatch(name -> like.asWritten().span().contains(name.span()));
            return new Quote.Speaker(
                    inside ? like.asWritten() : asWritten, like.name(), like.role(), like.affiliation());
        }

        private Quote.@Nullable Speaker named(Evidence asWritten) {
            Quote.Speaker speaker = null;
            for (Name name : names) {
                boolean bearer = name.kind() == Names.Kind.PERSON || name.kind() == Names.Kind.ORGANISATION;
                if (bearer && name.evidence().end() == asWritten.end()) {
                    speaker = new Quote.Speaker(asWritten, name.entity());
                }
            }
            return speaker;
        }

        /** The name of the body or government that the words mean ('a spokesman for the ministry', 'Moscow'); null without one. */
        private @Nullable String attributedTo(Evidence cue, Evidence asWritten) {
            if (attributed == null) {
                attributed = attributions.in(work.document, paragraph, sentence);
            }
            for (Attribution attribution : attributed) {
                Name name = attribution.name();
                // 'the Lee campaign' is not Lee; 'the mayor, Ann Lee,' is.
                boolean bearer = name != null
                        && (name.kind() != Names.Kind.PERSON
                                || name.evidence().end() == attribution.source().end());
                if (name != null
                        && bearer
                        && attribution.cue().overlaps(cue)
                        && attribution.source().overlaps(asWritten)) {
                    return name.entity();
                }
            }
            return null;
        }
    }
}
