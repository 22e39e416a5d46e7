package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes from people through the words behind them to the verb that is their own. */
final class WalkBehind {
    private static final PhraseList SUBSETS = PhraseList.of("subset-markers");
    private static final Set<String> HARD_MARKS = Set.of(";", ":", ".", "?", "!");
    private static final WordList BEHIND_PARTICIPLES = WordList.of("participle-prepositions");
    private static final WordList IRREGULAR = WordList.of("irregular-participles");
    private static final WordList ORDERS = WordList.of("order-verbs");
    private static final int FARTHEST = 32;
    private static final Set<String> PARTS = Set.of("whom", "them", "which");
    private static final int LONGEST_PARTS = 12;
    private static final int LONGEST_REDUCED = 8;

    private final CountedSentence sentence;
    private final Uncounted uncounted;
    private final SplitHarms split;
    private final ClauseWords words;
    private final Predicates verbs;
    private final Group group;
    private int at;
    /** Whether 'left' or 'with' stands before the people, so that a harm behind them needs no verb ('left three dead'). */
    private boolean leaving;
    /** Whether the next verb belongs to a relative clause, with the people's own behind it. */
    private boolean relative;
    /** Whether a relative clause stood somewhere before. */
    private boolean relativeSeen;
    /** Whether a comma opened the relative clause, so that another one closes it. */
    private boolean opened;
    /** Whether somebody else came between, whose verb says nothing of the group. */
    private boolean newSubject;

    WalkBehind(
            CountedSentence sentence,
            Uncounted uncounted,
            SplitHarms split,
            ClauseWords words,
            Predicates verbs,
            Group group) {
        this.sentence = sentence;
        this.uncounted = uncounted;
        this.split = split;
        this.words = words;
        this.verbs = verbs;
        this.group = group;
        this.at = group.to();
        this.leaving = words.isLeft(group);
    }

    Told find() {
        int limit = Math.min(sentence.size(), at + FARTHEST);
        while (at < limit) {
            Group next = sentence.groupStartingAt(at);
            Told found = next == null ? overWord() : overGroup(next);
            if (found != null) {
                return found;
            }
        }
        return Told.NOTHING;
    }

    /** What other people behind the group decide; null where they share what comes, and the walk goes on. */
    private @Nullable Told overGroup(Group next) {
        if (isPartWithOwnHarm(next)) {
            // 'twelve passengers, four of whom were injured, were taken to a clinic': the harm is that of the four.
            int closed = words.closingComma(next.to());
            at = Math.max(closed, at);
            return closed < 0 ? Told.NOTHING : null;
        }
        boolean joined = words.isJoined(at);
        if (joined && words.isWhole(group)) {
            return Told.NOTHING;
        }
        boolean number = next.isBare() && next.to() == at + 1;
        if (!joined && !number) {
            return leaving || words.isInPhrase(at) ? verbs.behindInner(next.to(), leaving) : Told.NOTHING;
        }
        leaving |= joined && words.isLeft(next);
        // 'seven people, four of whom were children, were killed': the first verb is not their own.
        relative |= next.partOf() && sentence.is(next.to() - 1, "whom");
        at = Math.max(next.to(), at + 1);
        return null;
    }

    /** Whether the next people are a part of the group whose own words tell of a harm: 'four of whom were injured'. */
    private boolean isPartWithOwnHarm(Group next) {
        boolean before = at > 1 && sentence.is(at - 2, "of") && PARTS.contains(sentence.lower(at - 1));
        boolean part = next.isBare() && (before || (next.partOf() && PARTS.contains(sentence.lower(next.to() - 1))));
        int verb = next.to();
        while (part && verb < sentence.size() && (words.isCopula(verb) || words.isAuxiliary(verb))) {
            verb++;
        }
        int word = part ? sentence.skipAdverbs(verb) : sentence.size();
        HarmWord own = word < sentence.size() ? HarmWord.at(sentence.tokens(), word) : null;
        return own != null && own.followsVictims();
    }

    /** What the next word decides; null where the walk goes on. */
    private @Nullable Told overWord() {
        HarmWord word = HarmWord.at(sentence.tokens(), at);
        boolean behind = !relative && at > group.to() && words.isJoinedAction(at);
        HarmWord around = behind ? split.aroundPronoun(at) : null;
        if (around != null) {
            return verbs.found(around);
        }
        if (word != null && behind && words.meansThem(word)) {
            return verbs.found(word);
        }
        if (word != null && word.followsVictims() && isNoun(word)) {
            at = word.to();
            return null;
        }
        if (word != null && word.followsVictims()) {
            return accepted(word);
        }
        if (word != null && word.role() == HarmWord.Role.ACTIVE && relativeSeen && words.isOf(word.from() - 1)) {
            // 'three men who were convicted of killing a guard were hanged': what they did, in their relative
            // clause.
            Group object = sentence.groupStartingAt(word.to());
            at = object == null ? word.to() : object.to();
            return null;
        }
        if (word != null && word.role() == HarmWord.Role.ACTIVE) {
            return Told.OTHER_VERB;
        }
        if (relativeSeen && sentence.isBreak(at) && !sentence.is(at - 1, ",")) {
            // 'two guards who stood there when the bomb went off were hurt': a clause inside the relative one.
            relative = true;
            at++;
            return null;
        }
        if (endsClause()) {
            return Told.NOTHING;
        }
        newSubject |= words.opensSubject(at) || words.closesWithReport(at);
        Told found = null;
        if (relativeSeen && words.isInfinitive(at - 1)) {
            // 'a man who happened to be passing was hurt': what he happened to do is no verb of his own clause.
            at++;
            return null;
        }
        if (sentence.isRelative(at)) {
            relative = true;
            relativeSeen = true;
            opened = sentence.is(at - 1, ",");
        } else if (words.isCopula(at) || words.isAuxiliary(at)) {
            found = overCopula();
        } else if (sentence.isFinite(at) && !isReduced(at)) {
            if (at == group.to() + 1
                    && ReportingVerbs.passOnFigures(sentence.lower(at))
                    && People.isPerson(sentence.lower(group.to()))) {
                // 'six teachers activists said'.
                return Told.NOTHING;
            }
            boolean ofRelative = relative || (relativeSeen && sentence.is(at - 1, "and"));
            found = ofRelative ? null : newSubject ? Told.NOTHING : verbs.joinedVerb(at + 1, Told.OTHER_VERB);
            relative = false;
        }
        at++;
        return found;
    }

    /** 'a freshman with a capable shot': what looks like a participle stands behind an article and adjectives. */
    private boolean isNoun(HarmWord word) {
        boolean may = word.to() == word.from() + 1 && word.isWeak(sentence.tokens());
        for (int before = word.from() - 1; may && before >= group.to() && before >= word.from() - 3; before--) {
            WordClass of = WordClass.of(sentence.get(before));
            if (of == WordClass.DETERMINER) {
                return true;
            }
            if (of != WordClass.OPEN || sentence.isFinite(before)) {
                return false;
            }
        }
        return false;
    }

    /** 'three men sentenced to death were hanged': straight behind its people, with their verb behind it. */
    private boolean isReduced(int verb) {
        boolean participle = sentence.lower(verb).endsWith("ed") || IRREGULAR.contains(sentence.lower(verb));
        if (verb != group.to() || !participle) {
            return false;
        }
        for (int behind = verb + 1; behind < Math.min(sentence.size(), verb + LONGEST_REDUCED); behind++) {
            boolean other = sentence.get(behind).isMark()
                    || sentence.is(behind, "and")
                    || sentence.is(behind, "that")
                    || sentence.isBreak(behind)
                    || sentence.isRelative(behind)
                    || sentence.isFinite(behind)
                    || sentence.groupStartingAt(behind) != null;
            if (words.isCopula(behind)) {
                return true;
            }
            if (other) {
                return false;
            }
        }
        return false;
    }

    /** 'the 14 sailors, including two brothers, killed in Tolka': behind the mark that closes the parts of the group. */
    private boolean isBehindParts(HarmWord word) {
        int opening = group.to();
        boolean parts = word.role() == HarmWord.Role.PARTICIPLE
                && sentence.get(opening).isMark()
                && word.from() - opening < LONGEST_PARTS
                && word.to() < sentence.size()
                && WordClass.of(sentence.get(word.to())) == WordClass.PREPOSITION;
        while (parts && opening < word.from() && sentence.get(opening).isMark()) {
            opening++;
        }
        return parts
                && (SUBSETS.at(sentence.tokens(), opening) != null
                        || SUBSETS.at(sentence.tokens(), opening - 1) != null);
    }

    private boolean endsClause() {
        boolean closed = (sentence.is(at, ")") && !isOpenedBehind(at)) || closesRelative();
        return closed || HARD_MARKS.contains(sentence.lower(at)) || sentence.isBreak(at);
    }

    /** 'the mayor, who had come with two aides, was killed': the comma ends the clause that the people stand in. */
    private boolean closesRelative() {
        boolean verb = sentence.is(at, ",") && at + 1 < sentence.size() && words.isCopula(at + 1);
        if (!verb || at != group.to()) {
            return false;
        }
        int before = group.from() - 1;
        while (before > 0 && !sentence.get(before).isMark() && sentence.groupStartingAt(before) == null) {
            before--;
        }
        return sentence.is(before, ",") && sentence.isRelative(before + 1);
    }

    /** Whether the parenthesis that closes there was opened behind the group. */
    private boolean isOpenedBehind(int closing) {
        for (int before = closing - 1; before >= group.to(); before--) {
            if (sentence.is(before, "(")) {
                return true;
            }
        }
        return false;
    }

    /** What a copula decides; null where it belongs to a relative clause without a harm, whose verbs are passed by. */
    private @Nullable Told overCopula() {
        Told found = verbs.afterCopula(at);
        if (found.stopped() && !relative && !newSubject) {
            found = verbs.joinedVerb(at + 1, found);
        }
        if (found.harmed() != null || !relative) {
            return found.harmed() == null && newSubject ? Told.NOTHING : found;
        }
        relative = false;
        int closed = opened ? words.closingComma(at) : -1;
        at = closed >= 0 ? closed : words.endOfVerbs(at) - 1;
        opened = false;
        return null;
    }

    /** 'ordered 3,000 residents to leave their homes': nobody says that they did. */
    private boolean isTold() {
        int before = sentence.startOf(group) - 1;
        return before >= 0 && ORDERS.contains(sentence.lower(before));
    }

    /** Whether a harm behind the group, without a copula, is the group's own. */
    private @Nullable Told accepted(HarmWord word) {
        boolean adjacent = sentence.skipAdverbs(group.to()) >= word.from();
        if (adjacent && words.isOfThing(group, word)) {
            return Told.OTHER_VERB;
        }
        if (sentence.is(word.from(), "to") && isTold()) {
            return Told.OTHER_VERB;
        }
        if (word.role() == HarmWord.Role.INTRANSITIVE) {
            return uncounted.isHypothetical(word.from()) ? Told.OTHER_VERB : verbs.found(word);
        }
        if (word.role() == HarmWord.Role.ADJECTIVE) {
            return adjacent || leaving ? verbs.found(word) : Told.NOTHING;
        }
        if (sentence.groupAt(word.to()) && sentence.is(word.from() - 1, "and") && !leaving) {
            // 'killed a man and a woman in Lunda and wounded four': the verb is that of who killed them.
            return Told.NOTHING;
        }
        if (!adjacent && !leaving && words.takesNamed(word)) {
            // 'four men in masks kidnapped Professor Odeh'.
            return Told.OTHER_VERB;
        }
        if (sentence.groupAt(word.to()) || words.takesObject(word)) {
            return leaving && !adjacent ? verbs.found(word) : Told.OTHER_VERB;
        }
        if (!adjacent && relativeSeen && words.isOfOthers(word.from() - 1) && !sentence.isCopulaWord(word.from() - 1)) {
            // 'a nurse who treated the wounded was shot': others, in a clause that is not yet over.
            at = word.to();
            relative = false;
            return null;
        }
        if (!adjacent && words.isOfOthers(word.from() - 1)) {
            // 'people gathered to mourn those killed', 'trained in the handling of wounded dogs': others were
            // harmed.
            return Told.OTHER_VERB;
        }
        boolean afterMark = sentence.get(word.from() - 1).isMark();
        if (afterMark && isBehindParts(word)) {
            return verbs.found(word);
        }
        boolean reduced = word.from() - 1 == group.to() && BEHIND_PARTICIPLES.contains(words.wordAt(word.to()));
        if (afterMark && reduced) {
            return verbs.found(word);
        }
        return adjacent || leaving || !afterMark || relative ? verbs.found(word) : Told.NOTHING;
    }
}
