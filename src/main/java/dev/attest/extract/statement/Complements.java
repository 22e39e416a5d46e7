package dev.attest.extract.statement;

import dev.attest.extract.phrase.WordClass;
import dev.attest.extract.statement.StatementVerbs.Verb;
import dev.attest.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say what is stated, behind a verb or before it. They end where the sentence may go on in the reporter's own
 * voice or in that of another: losing the end of a statement is better than giving somebody the words of another.
 */
final class Complements {
    /** The longest statement, in tokens; keeps the work linear in sentences without an end. */
    private static final int LONGEST = 250;

    /** How many tokens may stand between a verb and its 'that'. */
    private static final int BEFORE_THAT = 18;

    /** How many tokens a noun phrase and what describes it may fill before its verb. */
    private static final int BEFORE_VERB = 22;

    /** A clause that begins behind a noun and has fewer tokens may only describe the noun. */
    private static final int SHORT_CLAUSE = 8;

    private static final WordList TURNS = WordList.of("statement-turns");

    private final Line line;
    private final Subjects subjects;

    Complements(Line line, Subjects subjects) {
        this.line = line;
        this.subjects = subjects;
    }

    /** What stands behind {@code at}, a form of {@code verb}; null where nothing does that the verb can take. */
    @Nullable
    Complement behind(int at, Verb verb, boolean toComma) {
        int start = startBehind(at, verb);
        return start < 0 ? null : from(start, toComma);
    }

    private int startBehind(int at, Verb verb) {
        int from = at + 1;
        if (verb.takes("hearer")) {
            int hearer = line.isPronoun(from) ? from : line.endOfGrown(from);
            boolean needed = verb.base().equals("tell")
                    || verb.base().equals("inform")
                    || verb.base().equals("assure");
            if (hearer < 0 && needed) {
                return -1;
            }
            from = hearer < 0 ? from : hearer + 1;
        }
        int that = verb.takes("that") ? behindThat(from) : -1;
        if (that >= 0) {
            return that;
        }
        if (verb.takes("bare")) {
            int bare = bareClause(from);
            if (bare >= 0) {
                return bare;
            }
        }
        return behindOther(at + 1, verb);
    }

    private int behindOther(int from, Verb verb) {
        boolean infinitive = line.isClass(from, WordClass.TO) && line.has(from + 1);
        if (verb.takes("to") && infinitive && !line.isInPhrase(from + 1)) {
            return from;
        }
        if (verb.takes("thing") && isThing(from)) {
            return from;
        }
        if (verb.takes("of") && isSomebodyAnd(from, "of")) {
            return from;
        }
        if ((verb.takes("for") && isSomebodyAnd(from, "for")) || (verb.takes("on") && isSomebodyAnd(from, "on"))) {
            return from;
        }
        return verb.takes("to-hearer") && isSomebodyAnd(from, "to") ? from : -1;
    }

    private boolean isThing(int at) {
        boolean gerund = line.has(at)
                && !line.isQuoted(at)
                && line.token(at).lower().endsWith("ing")
                && !line.isInPhrase(at)
                && line.token(at).isWord();
        return gerund || (line.isInPhrase(at) && !line.isPronoun(at) && !line.isQuoted(at));
    }

    /** 'the army of shelling …', 'residents to leave'. */
    private boolean isSomebodyAnd(int from, String joined) {
        if (!line.isInPhrase(from) || line.isQuoted(from)) {
            return false;
        }
        for (int at = line.lastOf(from) + 1; at < Math.min(line.size(), from + BEFORE_VERB); at++) {
            if (line.is(at, joined)) {
                return line.has(at + 1) && !line.isMark(at + 1);
            }
            if (line.isFiniteVerb(at) || line.isComma(at) || line.isQuoted(at)) {
                return false;
            }
        }
        return false;
    }

    /** Behind the 'that' that follows, over what says when, where and to whom; -1 where there is none. */
    private int behindThat(int from) {
        for (int at = from; at < Math.min(line.size(), from + BEFORE_THAT); at++) {
            if (line.isQuoted(at) || line.isFiniteVerb(at) || line.isClass(at, WordClass.RELATIVE)) {
                return -1;
            }
            if (line.isClass(at, WordClass.THAT)) {
                boolean relative = at > from && line.isInPhrase(at - 1) && line.isFiniteVerb(at + 1);
                return relative || !line.has(at + 1) || isTime(at + 1) ? -1 : behindThatAt(at);
            }
            boolean aside = at > from
                    || line.isClass(at, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.CALENDAR)
                    || (line.isClass(at, WordClass.TO) && line.isInPhrase(at + 1))
                    || line.is(at, ",", "late", "early", "last", "this", "in");
            if (!aside) {
                return -1;
            }
        }
        return -1;
    }

    /** 'that night' */
    private boolean isTime(int at) {
        return line.is(at, "day", "night", "week", "month", "year", "evening", "morning", "afternoon");
    }

    /** Behind 'that', unless it may be a pronoun ('said that was …') or belong to a noun ('said that plan was …'). */
    private int behindThatAt(int that) {
        int next = that + 1;
        boolean noun = line.isInPhrase(next)
                && line.lastOf(next) == next
                && !line.isPronoun(next)
                && !line.token(next).isCapitalised()
                && !line.token(next).isNumber()
                && !line.isPlural(next);
        if (noun || line.isClass(next, WordClass.AUXILIARY) || (line.isFiniteVerb(next) && !line.isPlural(next))) {
            return that;
        }
        return line.isComma(next) ? next + 1 : next;
    }

    /** Where a clause without 'that' begins, over at most a few words that say when and where; -1 where none does. */
    private int bareClause(int from) {
        int at = from;
        for (int steps = 0; steps < 4; steps++) {
            if (isClause(at) && !(steps > 0 && maySayWhich(at))) {
                return at;
            }
            int next = behindAdverbial(at);
            if (next == at) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    /** 'a statement SANA carried on Monday': a noun, and behind it a few words with a verb that may tell which one. */
    private boolean maySayWhich(int at) {
        if (!line.isInPhrase(at - 1)) {
            return false;
        }
        int verb = at;
        while (!line.isFiniteVerb(verb)) {
            verb++;
        }
        Complement words = from(at);
        return !line.isClass(verb, WordClass.AUXILIARY) && (words == null || words.end() - at < SHORT_CLAUSE);
    }

    /** Behind one expression of time, place or manner that begins at {@code at}; {@code at} where none does. */
    int behindAdverbial(int at) {
        if (line.isQuoted(at)) {
            return at;
        }
        if (line.isClass(at, WordClass.CALENDAR, WordClass.ADVERB) || line.is(at, "late", "early")) {
            return at + 1;
        }
        boolean preposition = line.isClass(at, WordClass.PREPOSITION) || line.is(at, "to", "via");
        if (!preposition) {
            return at;
        }
        if (line.isClass(at + 1, WordClass.CALENDAR)) {
            return at + 2;
        }
        return line.isPronoun(at + 1) || line.isQuoted(at + 1) ? at : Math.max(at, line.endOfGrown(at + 1) + 1);
    }

    /** Whether a clause with its own verb begins at {@code at}. */
    private boolean isClause(int at) {
        if (line.isQuoted(at) || !line.has(at)) {
            return false;
        }
        if (line.isClass(at, WordClass.SUBJECT_PRONOUN) || line.is(at, "it", "there", "this", "these", "those")) {
            return line.isFiniteVerb(at + 1) || line.isFiniteVerb(at + 2);
        }
        if (!line.isInPhrase(at) || line.firstOf(at) != at || line.isPronoun(at)) {
            return false;
        }
        for (int verb = line.lastOf(at) + 1; verb < Math.min(line.size(), at + BEFORE_VERB); verb++) {
            if (line.isFiniteVerb(verb)) {
                return true;
            }
            boolean describes = line.isInPhrase(verb)
                    || line.joins(verb)
                    || line.isClass(
                            verb,
                            WordClass.OF,
                            WordClass.PREPOSITION,
                            WordClass.POSSESSIVE,
                            WordClass.ADVERB,
                            WordClass.CALENDAR,
                            WordClass.TO)
                    || (line.is(verb, "and") && line.isInPhrase(verb + 1))
                    || line.mayBeNoun(verb);
            if (!describes || line.isQuoted(verb)) {
                return false;
            }
        }
        return false;
    }

    /** The words from {@code start} to where they may be another's. */
    @Nullable
    Complement from(int start) {
        return from(start, false);
    }

    /**
     * The same.
     *
     * @param toComma whether a comma ends them: the statement is itself in a subordinate clause ('While Lee said …, Roe …')
     */
    @Nullable
    Complement from(int start, boolean toComma) {
        int limit = Math.min(line.size(), start + LONGEST);
        int cut = start;
        while (cut < limit && !turnsAt(cut, start) && !(toComma && line.isComma(cut))) {
            cut++;
        }
        if (cut == limit && limit < line.size()) {
            return null;
        }
        int end = withoutMarks(start, cut);
        boolean that = end - start > 2
                && line.isClass(end - 1, WordClass.THAT)
                && (line.isComma(end - 2) || line.isClass(end - 2, WordClass.CONJUNCTION));
        end = that ? withoutMarks(start, end - 1) : end;
        boolean joined = end > start && line.is(end - 1, "and", "or", "but", "even");
        end = joined ? withoutMarks(start, end - 1) : end;
        return end > start ? new Complement(start, end, cut) : null;
    }

    /** Without the commas and stops at the end; a quotation mark that closes a run stays. */
    int withoutMarks(int start, int end) {
        int at = end;
        while (at > start && line.isMark(at - 1) && !line.isQuoted(at - 1) && !line.is(at - 1, ")", "%", "]")) {
            at--;
        }
        return at;
    }

    /** Whether what follows may be the words of somebody else. */
    private boolean turnsAt(int at, int start) {
        if (line.isQuoted(at)) {
            return false;
        }
        if (line.is(at, ";", "—", "–") || line.isEnd(at)) {
            return true;
        }
        if (line.is(at, "according") && line.is(at + 1, "to")) {
            return true;
        }
        if (line.isComma(at)) {
            return isTurn(at + 1) || isRest(at);
        }
        return at > start && (line.is(at, "while", "whereas", "although", "though") || opensOther(at));
    }

    /** Behind a comma: words of the list {@code statement-turns}, a form in '-ing' of a verb of speech, another's statement. */
    private boolean isTurn(int at) {
        if (!line.has(at) || line.isQuoted(at)) {
            return false;
        }
        boolean listed = TURNS.contains(line.token(at).lower())
                || (line.has(at + 1)
                        && TURNS.contains(line.token(at).lower() + " "
                                + line.token(at + 1).lower()));
        boolean speech = line.isClass(at, WordClass.SPEECH_VERB)
                && line.token(at).lower().endsWith("ing");
        boolean gerund = line.token(at).lower().endsWith("ing")
                && line.isClass(at, WordClass.VERB_LIKE, WordClass.VERB)
                && !line.isInPhrase(at);
        boolean sameSubject = line.is(at, "and", "then") && line.isFiniteVerb(at + 1);
        return listed || speech || gerund || sameSubject || opensStatement(at);
    }

    /** Behind a comma a relative clause that no comma closes: as likely the reporter's words. */
    private boolean isRest(int comma) {
        if (!line.isClass(comma + 1, WordClass.RELATIVE) && !line.is(comma + 1, "where", "when")) {
            return false;
        }
        for (int at = comma + 2; at < Math.min(line.size(), comma + BEFORE_VERB); at++) {
            if (line.isComma(at)) {
                return false;
            }
        }
        return true;
    }

    /** 'and' or 'but', and behind it a verb of speech, or somebody else who states something. */
    private boolean opensOther(int at) {
        boolean sameSubject = line.isFiniteVerb(at + 1)
                && line.isClass(at + 1, WordClass.SPEECH_VERB)
                && StatementVerbs.of(line.token(at + 1).lower()) != null;
        return line.isClass(at, WordClass.CONJUNCTION) && (sameSubject || opensStatement(at + 1));
    }

    /** Whether a subject with a verb of speech begins at {@code at}, perhaps behind a conjunction. */
    private boolean opensStatement(int at) {
        int from = line.isClass(at, WordClass.CONJUNCTION) ? at + 1 : at;
        if (!line.isInPhrase(from) || line.firstOf(from) != from) {
            return false;
        }
        int end = line.isPronoun(from) ? from : line.endOfGrown(from);
        for (int verb = end + 1; verb < Math.min(line.size(), end + 4); verb++) {
            if (line.isQuoted(verb)) {
                return false;
            }
            Verb speech = StatementVerbs.of(line.token(verb).lower());
            if (speech != null && subjects.before(verb, speech) != null) {
                return true;
            }
            if (!line.isClass(verb, WordClass.AUXILIARY, WordClass.ADVERB)) {
                return false;
            }
        }
        return false;
    }
}
