package dev.attest.extract.statement;

import dev.attest.article.Statement.Stance;
import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.extract.statement.StatementVerbs.Verb;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of one sentence, from left to right. The shapes that it knows: somebody and a verb, with what is stated
 * behind it ('Lee said that …', 'Lee denied …', 'Lee accused Roe of …'); what is stated, and behind a comma somebody and a verb in
 * either order; 'according to' before or behind what is stated; and ', saying that …' with the subject of the statement before.
 */
final class SentenceReading {
    /** Words without marks that a statement has at least outside of quotes. */
    private static final int SHORTEST = 2;

    private static final int LONGEST_DATELINE = 14;

    private final Line line;
    private final Subjects subjects;
    private final Complements complements;
    private final List<Reported> found = new ArrayList<>();
    /** The token from which words may belong to a verb behind them. */
    private int open;

    private SentenceReading(Line line) {
        this.line = line;
        this.subjects = new Subjects(line);
        this.complements = new Complements(line, subjects);
    }

    /** The statements of {@code line}, in the order of their cues. */
    static List<Reported> of(Line line) {
        boolean question = line.size() > 0 && line.is(line.size() - 1, "?");
        SentenceReading reading = new SentenceReading(line);
        for (int at = 0; !question && at < line.size(); at++) {
            if (!line.isQuoted(at)) {
                reading.readAt(at);
            }
        }
        return List.copyOf(reading.found);
    }

    private void readAt(int at) {
        if (line.is(at, "according") && line.is(at + 1, "to")) {
            readAccordingTo(at);
            return;
        }
        boolean verbHere = !line.isInPhrase(at) || (line.is(at + 1, "that") && line.isInPhrase(at - 1));
        Verb verb = verbHere ? StatementVerbs.of(line.token(at).lower()) : null;
        if (verb == null || line.isClass(at - 1, WordClass.TO)) {
            return;
        }
        if (verb.ending() == VerbForms.Ending.ING) {
            readGoingOn(at, verb);
            return;
        }
        Subject subject = subjects.before(at, verb);
        if (subject != null) {
            readVerb(at, verb, subject);
        } else if (line.isComma(at - 1) && verb.takes("that") && verb.ending() == VerbForms.Ending.PAST) {
            Subject behind = subjects.behind(at);
            if (behind != null && (line.isComma(behind.last() + 1) || endsBehind(behind.last() + 1))) {
                addBefore(at - 1, behind, at, at, verb.stance());
            }
        }
    }

    private void readVerb(int at, Verb verb, Subject subject) {
        boolean subordinate = line.isClass(subject.opens() - 1, WordClass.SUBORDINATOR, WordClass.PREPOSITION);
        Complement words = complements.behind(at, verb, subordinate);
        if (words != null) {
            add(words, subject, at, at, verb.stance());
        } else if (line.isComma(subject.opens() - 1) && verb.takes("that") && endsBehind(behindHearer(at, verb))) {
            addBefore(subject.opens() - 1, subject, at, at, verb.stance());
        }
    }

    private int behindHearer(int at, Verb verb) {
        int hearer = line.isPronoun(at + 1) ? at + 1 : line.endOfGrown(at + 1);
        return verb.takes("hearer") && hearer > at ? hearer + 1 : at + 1;
    }

    /** Whether from {@code at} on nothing follows but when, where and how it was said, up to a mark. */
    private boolean endsBehind(int at) {
        int end = at;
        for (int next = complements.behindAdverbial(end); next > end; next = complements.behindAdverbial(end)) {
            end = next;
        }
        return line.isEnd(end) || line.is(end, ";", "—", "–", "(") || (line.isComma(end) && isGoingOn(end + 1));
    }

    /** Whether the sentence goes on in another clause, so that the statement before the comma is whole. */
    private boolean isGoingOn(int at) {
        boolean joins = line.isClass(
                at, WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.PREPOSITION, WordClass.RELATIVE);
        return !line.isQuoted(at)
                && line.has(at)
                && (joins || line.token(at).lower().endsWith("ing"))
                && !line.isFiniteVerb(at + 1);
    }

    /** ', saying that …', ', adding that …': the subject of the statement before says this too. */
    private void readGoingOn(int at, Verb verb) {
        Reported before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joined = line.isComma(at - 1) || (line.is(at - 1, "and") && line.isComma(at - 2));
        if (before == null || !joined || before.words().cut() > at || !verb.takes("that")) {
            return;
        }
        Complement words = complements.behind(at, verb, false);
        if (words != null) {
            add(words, before.subject(), at, at, verb.stance());
        }
    }

    private void readAccordingTo(int at) {
        int from = at + 2;
        if (!line.isInPhrase(from) || line.isQuoted(from) || line.isPronoun(from)) {
            return;
        }
        int head = line.lastOf(from);
        int last = line.endOfGrown(from);
        int apposition = endOfApposition(last);
        Subject source = new Subject(from, head, Math.max(last, apposition), at);
        boolean opens = at == 0 || (at == 1 && line.isClass(0, WordClass.CONJUNCTION));
        if (opens) {
            int comma = source.last() + 1;
            Complement words = line.isComma(comma) ? complements.from(comma + 1) : null;
            if (words != null && line.hasFiniteVerb(words.start(), words.end())) {
                add(words, source, at, at + 1, Stance.STATES);
            }
        } else if (endsBehind(source.last() + 1)) {
            addBefore(line.isComma(at - 1) ? at - 1 : at, source, at, at + 1, Stance.STATES);
        }
    }

    /** ', the Seaview Watch' behind 'the monitoring service': where the apposition ends; -1 where there is none. */
    private int endOfApposition(int last) {
        if (!line.isComma(last + 1) || !line.isInPhrase(last + 2) || line.isPronoun(last + 2)) {
            return -1;
        }
        int end = line.endOfGrown(last + 2);
        return line.isComma(end + 1) || line.isEnd(end + 1) ? end : -1;
    }

    /** What is stated before the token {@code to}. */
    private void addBefore(int to, Subject subject, int cueFrom, int cueTo, Stance stance) {
        int start = behindOpening(open, to);
        int end = complements.withoutMarks(start, to);
        if (end > start && isClauseBefore(start, end)) {
            add(new Complement(start, end, to), subject, cueFrom, cueTo, stance);
            open = Math.max(open, behindAttribution(Math.max(cueTo, subject.last()) + 1));
        }
    }

    private int behindAttribution(int at) {
        int end = at;
        while (line.has(end) && !line.isMark(end)) {
            end++;
        }
        return end;
    }

    /** Behind the conjunction or adverb with which a sentence takes up another ('But', 'However,'). */
    private int behindOpening(int from, int to) {
        int at = from;
        while (at < to && !line.isQuoted(at) && (line.isMark(at) || line.isClass(at, WordClass.CONJUNCTION))) {
            at++;
        }
        boolean adverb = line.isClass(at, WordClass.ADVERB) && line.isComma(at + 1);
        return Math.max(adverb ? at + 2 : at, behindDateline(at, to));
    }

    /** Behind the dash of 'HARBOUR CITY, Feb. 2 (Tidings) —'; {@code from} where there is none. */
    private int behindDateline(int from, int to) {
        for (int at = from; from == 0 && at < Math.min(to, LONGEST_DATELINE); at++) {
            if (line.is(at, "—", "–", "-")) {
                return line.hasFiniteVerb(0, at) ? from : at + 1;
            }
        }
        return from;
    }

    /** Whether a main clause stands there, and not only 'When asked about it' or 'Speaking in Geneva'. */
    private boolean isClauseBefore(int start, int end) {
        boolean whole = !line.isClass(
                end - 1,
                WordClass.AUXILIARY,
                WordClass.PREPOSITION,
                WordClass.DETERMINER,
                WordClass.SUBORDINATOR,
                WordClass.THAT,
                WordClass.TO,
                WordClass.OF);
        if (!whole || !line.hasFiniteVerb(start, end)) {
            return false;
        }
        int first = line.isClass(start, WordClass.ADVERB) ? start + 1 : start;
        boolean opens = line.isClass(first, WordClass.SUBORDINATOR, WordClass.VERB_LIKE, WordClass.SPEECH_VERB)
                || line.is(first, "after", "before", "since", "until", "in")
                || line.token(start).lower().endsWith("ing");
        if (!opens || line.isQuoted(start)) {
            return true;
        }
        for (int at = start; at < end; at++) {
            if (line.isComma(at)) {
                return line.hasFiniteVerb(at, end);
            }
        }
        return false;
    }

    private void add(Complement words, Subject subject, int cueFrom, int cueTo, Stance stance) {
        if (wordsOutsideQuotes(words) < SHORTEST) {
            return;
        }
        Reported within = holding(cueFrom, words);
        if (within != null && within.within() != null) {
            return;
        }
        found.add(new Reported(words, subject, cueFrom, cueTo, stance, within));
        if (words.start() > cueTo) {
            open = Math.max(open, words.cut());
        }
    }

    private int wordsOutsideQuotes(Complement words) {
        int count = 0;
        for (int at = words.start(); at < words.end(); at++) {
            count += !line.isQuoted(at) && !line.isMark(at) ? 1 : 0;
        }
        return count;
    }

    /** The statement of this sentence inside which the one with this cue and these words stands; null where none holds it. */
    private @Nullable Reported holding(int cue, Complement words) {
        for (int number = found.size() - 1; number >= Math.max(0, found.size() - 4); number--) {
            Complement outer = found.get(number).words();
            if (outer.start() <= Math.min(cue, words.start()) && Math.max(cue, words.end() - 1) < outer.end()) {
                return found.get(number);
            }
        }
        return null;
    }
}
