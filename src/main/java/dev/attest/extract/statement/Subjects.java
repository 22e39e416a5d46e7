package dev.attest.extract.statement;

import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.extract.statement.StatementVerbs.Verb;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb of speech says, where the sentence says it as done ('did not say', 'would say' are no statements). */
final class Subjects {
    /** How far before the verb an apposition may begin, in tokens. */
    private static final int REACH = 40;

    private static final WordList TIMES = WordList.of("time-units");

    private final Line line;

    Subjects(Line line) {
        this.line = line;
    }

    /** The subject before {@code verb}, which is of the form {@code as}; null where there is none, or it states nothing. */
    @Nullable
    Subject before(int verb, Verb as) {
        int end = beforeHelpers(verb);
        if (end < 0 || as.ending() == VerbForms.Ending.ING) {
            return null;
        }
        boolean perfect = end < verb - 1 && hasAuxiliary(end + 1, verb);
        if (as.ending() == VerbForms.Ending.THIRD && perfect) {
            return null;
        }
        Subject subject = line.isComma(end) || line.is(end, ")", "—", "–") ? overAside(end) : endingAt(end);
        if (subject == null || (as.ending() == VerbForms.Ending.BASE && !line.isPlural(subject.head()))) {
            return null;
        }
        return subject;
    }

    /** The subject behind an inverted verb ('…, said Ann Lee'); null where there is none. */
    @Nullable
    Subject behind(int verb) {
        int start = verb + 1;
        if (!line.isInPhrase(start) || line.isPronoun(start) || line.isQuoted(start) || isNobody(start)) {
            return null;
        }
        return new Subject(start, line.lastOf(start), line.endOfGrown(start), verb);
    }

    /** The token before 'has', 'had' and adverbs; -1 where other helpers stand there or the sentence begins. */
    private int beforeHelpers(int verb) {
        int at = verb - 1;
        while (at >= 0 && line.isClass(at, WordClass.AUXILIARY, WordClass.ADVERB)) {
            boolean stated = line.isClass(at, WordClass.ADVERB) || line.is(at, "has", "have", "had");
            if (!stated || line.is(at, "never", "neither", "hardly", "barely", "nearly", "almost")) {
                return -1;
            }
            at--;
        }
        return at;
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.isClass(at, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** The subject that ends at {@code end}, taken to the left over 'of …', 'for …' and possessives. */
    private @Nullable Subject endingAt(int end) {
        if (!line.isInPhrase(end) || line.isQuoted(end)) {
            return null;
        }
        if (line.isPronoun(end)) {
            return line.isClass(end, WordClass.SUBJECT_PRONOUN) ? placed(end, end, end) : null;
        }
        int from = line.firstOf(end);
        int head = end;
        for (int steps = 0; from > 1 && steps < 6; steps++) {
            int before = from - 1;
            if (line.token(before).kind() == Token.Kind.POSSESSIVE && line.isInPhrase(before - 1)) {
                from = line.firstOf(before - 1);
            } else if (line.joins(before) && line.isInPhrase(before - 1) && !line.isPronoun(before - 1)) {
                from = line.firstOf(before - 1);
                head = before - 1;
            } else {
                break;
            }
        }
        if (isNobody(from)) {
            return null;
        }
        Subject named = described(from, head);
        return named == null ? placed(from, head, end) : named;
    }

    /**
     * The name with which the sentence begins, where what stands behind its comma says who that is and the second comma is missing
     * ('Ann Lee, director of the port told the radio'); else null.
     */
    private @Nullable Subject described(int from, int head) {
        int comma = from - 1;
        boolean role = comma > 0
                && line.isComma(comma)
                && Line.isPerson(line.token(head).lower())
                && !line.is(from, "the");
        if (!role || line.firstOf(comma - 1) != 0 || !line.isPersonsName(comma - 1)) {
            return null;
        }
        return new Subject(0, comma - 1, comma - 1, 0);
    }

    /** 'no official', 'few doctors', 'whoever'. */
    private boolean isNobody(int first) {
        return line.is(first, "no", "few", "neither", "nobody", "none", "any", "whose", "what", "which");
    }

    /** Over what stands between two commas, brackets or dashes, of which the second is at {@code end}. */
    private @Nullable Subject overAside(int end) {
        String opening = line.is(end, ")") ? "(" : line.token(end).words();
        for (int at = end - 1; at > Math.max(0, end - REACH); at--) {
            if (line.isQuoted(at)) {
                return null;
            }
            if (line.is(at, opening) && !line.isClass(at - 1, WordClass.CALENDAR)) {
                Subject subject = isAside(at + 1, end) ? endingAt(at - 1) : null;
                if (subject != null && !line.isPronoun(subject.head())) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** A description, a relative clause, an age, or what stands in brackets: not another clause. */
    private boolean isAside(int from, int to) {
        boolean opens = line.isInPhrase(from)
                || line.isClass(from, WordClass.RELATIVE)
                || line.token(from).isNumber()
                || line.is(to, ")");
        return from < to && opens && (line.isClass(from, WordClass.RELATIVE) || !line.hasFiniteVerb(from, to));
    }

    /** The subject, where what stands before it lets a clause begin there that says something is so; else null. */
    private @Nullable Subject placed(int first, int head, int last) {
        int before = first - 1;
        if (before < 0) {
            return new Subject(first, head, last, 0);
        }
        boolean clause = line.isMark(before)
                || line.isClass(before, WordClass.CALENDAR, WordClass.ADVERB)
                || (line.isClass(before, WordClass.THAT) && isStatementVerb(before - 1))
                || (line.isClass(before, WordClass.CONJUNCTION) && !line.is(before, "nor", "or"))
                || line.is(before, "because", "while", "although", "though", "whereas", "after", "since")
                || isStatementVerb(before)
                || isTime(before);
        return clause && !line.is(before, "?") ? new Subject(first, head, last, first) : null;
    }

    /** 'Last week the mayor …', 'In Geneva the envoy …'. */
    private boolean isTime(int last) {
        if (!line.isInPhrase(last) || line.isPronoun(last)) {
            return false;
        }
        int first = line.firstOf(last);
        boolean time = TIMES.contains(line.token(last).lower());
        return (first == 0 && time) || (first == 1 && line.isClass(0, WordClass.PREPOSITION));
    }

    private boolean isStatementVerb(int at) {
        return line.has(at) && StatementVerbs.of(line.token(at).lower()) != null;
    }
}
