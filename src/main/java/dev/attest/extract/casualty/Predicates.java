package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the verbs of people tell of them: a harm, or something else. */
final class Predicates {
    private static final Set<String> HARD_MARKS = Set.of(";", ":", ".", "?", "!");
    private static final int LONGEST_VERBS = 12;
    private static final int LONGEST_VERB_PHRASE = 16;
    private static final int LONGEST_REST = 8;

    private final CountedSentence sentence;
    private final Uncounted uncounted;
    private final ClauseWords words;

    Predicates(CountedSentence sentence, Uncounted uncounted, ClauseWords words) {
        this.sentence = sentence;
        this.uncounted = uncounted;
        this.words = words;
    }

    @Nullable
    Harmed harmed(HarmWord word) {
        Harm harm = joined(word);
        return harm == null ? null : new Harmed(harm, word, Harmed.How.BEHIND);
    }

    Told found(HarmWord word) {
        Harmed harmed = harmed(word);
        Told found = harmed == null ? Told.OTHER_VERB : new Told(harmed, false);
        // 'were shot and died'.
        return word.isWeak(sentence.tokens()) ? joinedVerb(word.to(), found) : found;
    }

    /** What the word says: with a word that is joined to it, both ('killed or injured'), not told apart. */
    @Nullable
    Harm joined(HarmWord word) {
        if (word.to() + 1 < sentence.size() && sentence.isAndOr(word.to())) {
            HarmWord other = HarmWord.at(sentence.tokens(), word.to() + 1);
            if (other != null
                    && other.harm() != word.harm()
                    && other.followsVictims()
                    && !sentence.groupAt(other.to())) {
                return CountedSentence.both(word.harm(), other.harm(), sentence.get(word.to()));
            }
        }
        return word.harm();
    }

    /** 'were taken off a bus and shot dead', 'were rushed to hospital with burns': a second verb of the same people. */
    Told joinedVerb(int from, Told otherwise) {
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_VERB_PHRASE); at++) {
            boolean other = HARD_MARKS.contains(sentence.lower(at))
                    || sentence.isBreak(at)
                    || sentence.isRelative(at)
                    || sentence.groupStartingAt(at) != null
                    || words.opensSubject(at);
            if (other) {
                return otherwise;
            }
            HarmWord injuries = Injuries.at(sentence.tokens(), at);
            if (injuries != null) {
                return found(injuries);
            }
            if (sentence.is(at, "and") && at + 1 < sentence.size()) {
                Told joined = secondVerb(sentence.skipAdverbs(at + 1));
                if (joined != null) {
                    return joined;
                }
            }
        }
        return otherwise;
    }

    @Nullable
    Told secondVerb(int at) {
        if (at >= sentence.size()) {
            return null;
        }
        if (words.isCopula(at)) {
            Told passive = afterCopula(at);
            return passive.harmed() == null ? null : passive;
        }
        HarmWord word = HarmWord.at(sentence.tokens(), at);
        if (word == null) {
            return null;
        }
        boolean own = (word.role() == HarmWord.Role.INTRANSITIVE || word.role() == HarmWord.Role.PARTICIPLE)
                && !sentence.groupAt(word.to())
                && !words.takesObject(word)
                && !words.takesNamed(word)
                && !uncounted.isHypothetical(word.from());
        return own ? found(word) : null;
    }

    /** The harm behind a group inside the phrase of another ('20 members of two families were killed'). */
    Told behindInner(int to, boolean leaving) {
        for (int at = to; at < sentence.size() && at < to + LONGEST_REST; at++) {
            HarmWord word = HarmWord.at(sentence.tokens(), at);
            if (word != null && word.followsVictims() && leaving) {
                return found(word);
            }
            if (sentence.isCopulaWord(at)) {
                return afterCopula(at);
            }
            if (sentence.get(at).isMark() || sentence.isFinite(at)) {
                break;
            }
        }
        return Told.NOTHING;
    }

    /** What a copula or auxiliary says of its subject: a harm, with nothing but verbs and adverbs between, or something else. */
    Told afterCopula(int from) {
        boolean passive = false;
        boolean negated = false;
        int at = from;
        while (at < sentence.size() && at < from + LONGEST_VERBS) {
            HarmWord word = HarmWord.at(sentence.tokens(), at);
            if (word != null && word.followsVictims() && !sentence.startsLongerAdverb(at)) {
                return !negated && suits(word, passive) ? found(word) : Told.OTHER_VERB;
            }
            boolean copula = sentence.isCopulaWord(at);
            passive |= copula;
            negated |= sentence.is(at, "not");
            int next = copula ? at + 1 : sentence.skipAdverb(at);
            if (next == at) {
                return Told.OTHER_VERB;
            }
            at = next;
        }
        return Told.OTHER_VERB;
    }

    /** Whether a harm behind verbs happened to their subject: not where they are active ('had killed', 'have left two dead'). */
    boolean suits(HarmWord word, boolean passive) {
        boolean active = !passive && (word.role() == HarmWord.Role.PARTICIPLE || sentence.groupAt(word.to()));
        return !active && !uncounted.isHypothetical(word.from());
    }
}
