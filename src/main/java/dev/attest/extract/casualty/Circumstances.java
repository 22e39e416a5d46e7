package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.extract.Names;
import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.text.PhraseList;
import dev.attest.text.Span;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence by what, by whom, where and when people were harmed. */
final class Circumstances {
    private static final PhraseList CUMULATIVE = PhraseList.of("cumulative-markers");
    private static final WordList SPEECH_NOUNS = WordList.of("speech-nouns");
    private static final WordList REPORT_DAYS = WordList.of("report-days");
    private static final WordList ONE_EVENT = WordList.of("one-event-words");

    /** Farther than any date of the same clause, in UTF-16 units. */
    private static final int ASIDE = 200;

    private static final int LONGEST_REPORTER = 12;

    private final SentenceWords sentence;
    private final List<DateMention> dates;
    private final Causes causes;
    private final Perpetrators perpetrators;
    private final Places places;

    Circumstances(SentenceWords sentence, List<Names.Name> names, List<DateMention> dates) {
        this.sentence = sentence;
        this.dates = dates;
        this.causes = new Causes(sentence);
        this.perpetrators = new Perpetrators(sentence, names, causes.all());
        this.places = new Places(sentence, names, dates, causes.all());
    }

    /**
     * What was found about the circumstances of a figure.
     *
     * @param cause by what; null where the sentence does not say
     * @param perpetrator by whom; null where the sentence does not say
     * @param place where; null where the sentence does not say
     * @param period when; null where the sentence does not say
     * @param scope one event or several
     */
    record Found(
            @Nullable Evidence cause,
            @Nullable Evidence perpetrator,
            @Nullable PlaceReference place,
            @Nullable DateMention period,
            Scope scope) {}

    Found of(Group group, Harmed harmed) {
        Causes.Cause cause = causes.of(group, harmed);
        DateMention period = period(harmed);
        Scope scope = scope(period, cause);
        // 'killed by a raid, bringing the toll since the war began to 900': the raid and who flew it are not those of
        // the 900.
        boolean longer = scope == Scope.CUMULATIVE && harmed.how() == Harmed.How.TOLL;
        boolean ofOthers =
                longer && (cause == null || cause.from() < harmed.word().from());
        return new Found(
                cause == null || ofOthers ? null : sentence.evidence(cause.from(), cause.to()),
                ofOthers ? null : perpetrators.of(group, harmed, cause),
                places.of(group, harmed),
                period,
                scope);
    }

    /** The one place that the sentence names; null where it names none or several. */
    @Nullable
    PlaceReference onlyPlace() {
        return places.only();
    }

    /** The one day that the sentence gives, that on which somebody spoke left aside; null where it gives none or several. */
    @Nullable
    DateMention onlyDay() {
        List<DateMention> days = dates.stream()
                .filter(date -> date.granularity() == DateMention.Granularity.DAY)
                .filter(date -> !isOfSpeech(date.evidence().span()))
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** Whether the sentence names something that harms people. */
    boolean tellsOfAttack() {
        return !causes.all().isEmpty();
    }

    /** The nearest date, one behind the harm before one in front of it; the day on which somebody spoke is none. */
    private @Nullable DateMention period(Harmed harmed) {
        Span at = sentence.span(harmed.word().from(), harmed.word().to());
        DateMention best = null;
        int nearest = Integer.MAX_VALUE;
        for (DateMention date : dates) {
            Span span = date.evidence().span();
            int distance = span.start() >= at.end()
                    ? span.start() - at.end() + (isInAside(at, span) ? ASIDE : 0)
                    : at.start() - span.end() + 20;
            boolean speech = date.granularity() == DateMention.Granularity.DAY && isOfSpeech(span);
            // 'On Friday, the mayor said three had died on Monday'.
            boolean opener = dates.size() > 1 && opensReport(span);
            if (distance < nearest && !speech && !opener) {
                best = date;
                nearest = distance;
            }
        }
        return best;
    }

    /** Whether ', which' stands between a harm and a date, so that the date is that of something else. */
    private boolean isInAside(Span harm, Span date) {
        for (int at = 1; at < sentence.size() && sentence.get(at).start() < date.start(); at++) {
            boolean relative =
                    sentence.lower(at).equals("which") || sentence.lower(at).equals("whose");
            if (sentence.get(at).start() >= harm.end()
                    && relative
                    && sentence.lower(at - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSpeech(Span date) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.get(at).start() >= date.end() && ReportingVerbs.passOnFigures(sentence.lower(at))) {
                // 'videos published on Friday showed', 'the governor on Friday said'.
                return true;
            }
            if (sentence.get(at).start() >= date.end()) {
                return false;
            }
            if (sentence.get(at).start() == date.start() && isBehindReport(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date opens the sentence, and the first verb behind it reports what is told further on. */
    private boolean opensReport(Span date) {
        int from = 0;
        while (from < sentence.size() && sentence.get(from).start() < date.end()) {
            from++;
        }
        boolean opens =
                date.start() <= sentence.get(Math.min(1, sentence.size() - 1)).start();
        for (int at = from; opens && at < Math.min(sentence.size() - 2, from + LONGEST_REPORTER); at++) {
            if (ReportingVerbs.passOnFigures(sentence.lower(at))) {
                return at > from + 1;
            }
            boolean verb = sentence.isVerbLike(at) || HarmWord.at(sentence.tokens(), at) != null;
            if (verb || Counts.startsNumber(sentence.tokens(), at)) {
                return false;
            }
        }
        return false;
    }

    /** 'said on Friday', 'reported Friday', 'in a statement on Friday', 'made public on Friday'. */
    private boolean isBehindReport(int at) {
        boolean preposition =
                sentence.lower(at - 1).equals("on") || sentence.lower(at - 1).equals("in");
        String before = sentence.lower(preposition ? at - 2 : at - 1);
        return ReportingVerbs.passOnFigures(before) || SPEECH_NOUNS.contains(before) || REPORT_DAYS.contains(before);
    }

    private Scope scope(@Nullable DateMention period, Causes.@Nullable Cause cause) {
        boolean oneEvent = cause != null && !cause.several() && ONE_EVENT.contains(sentence.lower(cause.from()));
        if (oneEvent) {
            return Scope.INCIDENT;
        }
        boolean stretch = period != null
                && (period.granularity() == DateMention.Granularity.PERIOD
                        || period.granularity() == DateMention.Granularity.MONTH
                        || period.granularity() == DateMention.Granularity.YEAR);
        return stretch || hasMarker() ? Scope.CUMULATIVE : Scope.INCIDENT;
    }

    private boolean hasMarker() {
        for (int at = 0; at < sentence.size(); at++) {
            if (CUMULATIVE.at(sentence.tokens(), at) != null) {
                return true;
            }
        }
        return false;
    }
}
