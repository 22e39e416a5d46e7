package dev.attest.extract.date;

import dev.attest.article.DateMention;
import dev.attest.article.DateMention.Granularity;
import dev.attest.document.Stated;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Extractor;
import dev.attest.text.PhraseList;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of an article. Those that need it are resolved against the day of publication: to the latest
 * day that fits and is not after it, or to the next one where the sentence looks ahead ('will meet on Friday'). Without a day
 * of publication they have neither a first nor a last day.
 */
public final class DateExtractor implements Extractor<DateMention> {
    private static final PhraseList FUTURE = PhraseList.of("future-words");
    private static final PhraseList EVENT_STARTS = PhraseList.of("event-starts");
    private static final WordList PAST = WordList.of("past-verbs");
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList SAME_DAY = WordList.of("times-of-day");
    private static final int AHEAD_WITHIN = 8;
    private static final int FAR_MONTHS = 8;
    private static final int LONGEST_EVENT = 9;

    @Override
    public List<DateMention> extract(AnnotatedDocument document) {
        Stated<LocalDate> published = document.document().published();
        List<DateMention> mentions = new ArrayList<>();
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                mentions.addAll(in(paragraph, sentence, published == null ? null : published.value()));
            }
        }
        return List.copyOf(mentions);
    }

    /** The expressions of time of one sentence, in order, without overlap. */
    public List<DateMention> in(AnnotatedParagraph paragraph, Sentence sentence, @Nullable LocalDate published) {
        List<Token> tokens = sentence.tokens();
        List<DateMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Reading reading = read(tokens, at, published);
            if (reading == null) {
                at++;
            } else {
                mentions.add(mention(paragraph, tokens, reading));
                at = Math.max(reading.to(), at + 1);
            }
        }
        return List.copyOf(mentions);
    }

    private static DateMention mention(AnnotatedParagraph paragraph, List<Token> tokens, Reading reading) {
        Span span = new Span(
                tokens.get(reading.from()).start(), tokens.get(reading.to() - 1).end());
        return new DateMention(paragraph.evidence(span), reading.first(), reading.last(), reading.granularity());
    }

    private static @Nullable Reading read(List<Token> tokens, int at, @Nullable LocalDate published) {
        if (!DateOpeners.mayBe(tokens, at)) {
            return null;
        }
        Reading past = withNext(tokens, read(tokens, at, new Calendar(published, false)), published);
        // Looked for only where there is a date, which is seldom.
        if (past == null || published == null) {
            return past;
        }
        if (looksAhead(tokens, at)) {
            return read(tokens, at, new Calendar(published, true));
        }
        return isOpen(past, published) && !looksBack(tokens, past)
                ? Reading.unresolved(past.from(), past.to(), past.granularity())
                : past;
    }

    /** 'On Tuesday and Wednesday', 'in September and October': two that follow each other are one stretch. */
    private static @Nullable Reading withNext(
            List<Token> tokens, @Nullable Reading date, @Nullable LocalDate published) {
        LocalDate last = date == null ? null : date.last();
        if (date == null
                || last == null
                || date.to() >= tokens.size()
                || !tokens.get(date.to()).is("and")) {
            return date;
        }
        Reading next = single(tokens, date.to() + 1, new Calendar(published, false));
        boolean follows = next != null
                && next.granularity() == date.granularity()
                && last.plusDays(1).equals(next.first());
        return next != null && follows
                ? new Reading(date.from(), next.to(), date.first(), next.last(), Granularity.PERIOD)
                : date;
    }

    /**
     * Whether only the verb can tell if the last or the next one is meant: a weekday that was six days ago and comes again
     * tomorrow, a month that was eight months ago or more and comes again within four.
     */
    private static boolean isOpen(Reading past, LocalDate published) {
        LocalDate first = past.first();
        if (first == null || past.to() != past.from() + 1) {
            return false;
        }
        return switch (past.granularity()) {
            case DAY -> published.minusDays(6).equals(first);
            case MONTH -> first.plusMonths(FAR_MONTHS).isBefore(published);
            default -> false;
        };
    }

    /** Whether a verb of the past stands near, before the date in its clause or behind it. */
    private static boolean looksBack(List<Token> tokens, Reading date) {
        for (int at = date.from() - 1; at >= Math.max(0, date.from() - AHEAD_WITHIN); at--) {
            if (tokens.get(at).isMark()) {
                break;
            }
            if (isPast(tokens.get(at))) {
                return true;
            }
        }
        int end = Math.min(tokens.size(), date.to() + AHEAD_WITHIN);
        return date.from() <= 1 && tokens.subList(date.to(), end).stream().anyMatch(DateExtractor::isPast);
    }

    private static boolean isPast(Token token) {
        boolean regular =
                token.isWord() && token.lower().length() > 4 && token.lower().endsWith("ed");
        return regular || PAST.contains(token.lower());
    }

    private static @Nullable Reading read(List<Token> tokens, int at, Calendar calendar) {
        if (tokens.get(at).is("since")) {
            return since(tokens, at, calendar);
        }
        if (tokens.get(at).is("between") || tokens.get(at).is("from")) {
            Reading shared = new Stretches(tokens, calendar, new AbsoluteDates(tokens, calendar)).at(at);
            return shared == null ? stretch(tokens, at, calendar) : shared;
        }
        Reading day = single(tokens, at, calendar);
        return day == null ? null : through(tokens, day, calendar);
    }

    /** 'Sunday through Tuesday'. */
    private static Reading through(List<Token> tokens, Reading day, Calendar calendar) {
        boolean opens = day.granularity() == Granularity.DAY
                && day.to() + 1 < tokens.size()
                && tokens.get(day.to()).is("through");
        Reading end = opens ? single(tokens, day.to() + 1, calendar) : null;
        if (end == null || end.granularity() != Granularity.DAY) {
            return day;
        }
        boolean ordered =
                day.first() == null || end.last() == null || !end.last().isBefore(day.first());
        return ordered ? new Reading(day.from(), end.to(), day.first(), end.last(), Granularity.PERIOD) : day;
    }

    private static @Nullable Reading single(List<Token> tokens, int at, Calendar calendar) {
        if (at >= tokens.size()) {
            return null;
        }
        AbsoluteDates absolute = new AbsoluteDates(tokens, calendar);
        Reading stretch = new Stretches(tokens, calendar, absolute).at(at);
        if (stretch != null) {
            return stretch;
        }
        Reading byCalendar = absolute.at(at);
        if (byCalendar != null) {
            return withWeekday(tokens, byCalendar, calendar);
        }
        Reading relative = new RelativeDates(tokens, calendar).at(at);
        return relative == null
                ? new ArabicDates(tokens, calendar).at(at)
                : withCalendarDate(tokens, relative, absolute);
    }

    /** 'Monday 21 November 2016', 'Tuesday, May 3': the date says which day is meant. */
    private static Reading withCalendarDate(List<Token> tokens, Reading day, AbsoluteDates absolute) {
        if (day.granularity() != Granularity.DAY) {
            return day;
        }
        boolean inserted = isAt(tokens, day.to(), "(");
        int next = inserted || isAt(tokens, day.to(), ",") ? day.to() + 1 : day.to();
        Reading date = next < tokens.size() ? absolute.at(next) : null;
        if (date == null || date.granularity() != Granularity.DAY || (inserted && !isAt(tokens, date.to(), ")"))) {
            return day;
        }
        Reading whole = date.startingAt(day.from());
        return inserted ? whole.endingAt(date.to() + 1) : whole;
    }

    /** '9 July (Tuesday)': the weekday belongs to the date. */
    private static Reading withWeekday(List<Token> tokens, Reading date, Calendar calendar) {
        boolean inserted = date.granularity() == Granularity.DAY && isAt(tokens, date.to(), "(");
        Reading day = inserted ? new RelativeDates(tokens, calendar).at(date.to() + 1) : null;
        return day != null && day.granularity() == Granularity.DAY && isAt(tokens, day.to(), ")")
                ? date.endingAt(day.to() + 1)
                : date;
    }

    private static boolean isAt(List<Token> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).is(mark);
    }

    private static @Nullable Reading since(List<Token> tokens, int at, Calendar calendar) {
        Reading begin = single(tokens, at + 1, new Calendar(calendar.published(), false));
        if (begin != null) {
            return new Reading(at, begin.to(), begin.first(), null, Granularity.PERIOD);
        }
        if (at + 1 < tokens.size() && SAME_DAY.contains(tokens.get(at + 1).lower())) {
            // 'since dawn' is that of the day of publication.
            return new Reading(at, at + 2, calendar.published(), null, Granularity.PERIOD);
        }
        Reading whole = whole(tokens, at, calendar);
        PhraseList.Match event = EVENT_STARTS.at(tokens, at + 1);
        if (whole != null) {
            return whole;
        }
        int end = event == null ? at + 1 : at + 1 + event.tokens();
        while (end < tokens.size() && end < at + LONGEST_EVENT && isInEvent(tokens, end)) {
            Reading inside = single(tokens, end, calendar);
            if (inside != null) {
                return new Reading(at, inside.to(), inside.first(), null, Granularity.PERIOD);
            }
            end++;
        }
        return event == null ? null : Reading.unresolved(at, end, Granularity.PERIOD);
    }

    /** 'since the war began', with its date where one stands behind ('in October'). */
    private static @Nullable Reading whole(List<Token> tokens, int at, Calendar calendar) {
        Reading whole = new RelativeDates(tokens, calendar).at(at);
        boolean dated = whole != null && (isAt(tokens, whole.to(), "in") || isAt(tokens, whole.to(), "on"));
        Reading begin = whole != null && dated ? single(tokens, whole.to() + 1, calendar) : null;
        return begin == null ? whole : new Reading(at, begin.to(), begin.first(), null, Granularity.PERIOD);
    }

    private static boolean isInEvent(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.isMark()
                && (token.is("the")
                        || token.is("of")
                        || token.is("in")
                        || token.is("on")
                        || !FUNCTION_WORDS.contains(token.lower()));
    }

    /** 'between 3 and 9 May', 'from Friday to Sunday', where both ends are dates. */
    private static @Nullable Reading stretch(List<Token> tokens, int at, Calendar calendar) {
        Reading begin = single(tokens, at + 1, calendar);
        if (begin == null || begin.to() >= tokens.size()) {
            return null;
        }
        Token join = tokens.get(begin.to());
        boolean joins = join.is("and") || join.is("to") || join.is("until");
        Reading end = joins ? single(tokens, begin.to() + 1, calendar) : null;
        if (end == null) {
            return null;
        }
        LocalDate first = begin.first() == null ? beginOf(tokens, at, end) : begin.first();
        boolean ordered = first == null || end.last() == null || !end.last().isBefore(first);
        return ordered
                ? new Reading(at, end.to(), first, end.last(), Granularity.PERIOD)
                : Reading.unresolved(at, end.to(), Granularity.PERIOD);
    }

    /** 'From 31 July to 31 August 2016': the year of the end is that of the beginning too, or the one after it. */
    private static @Nullable LocalDate beginOf(List<Token> tokens, int at, Reading end) {
        Reading begin = end.last() == null ? null : single(tokens, at + 1, new Calendar(end.last(), false));
        return begin == null ? null : begin.first();
    }

    private static boolean looksAhead(List<Token> tokens, int at) {
        for (int before = at - 1; before >= 0 && before >= at - AHEAD_WITHIN; before--) {
            if (tokens.get(before).isMark()) {
                return false;
            }
            if (FUTURE.at(tokens, before) != null) {
                return true;
            }
        }
        return false;
    }
}
