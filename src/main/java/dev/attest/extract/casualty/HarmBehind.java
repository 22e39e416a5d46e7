package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the harm that stands behind its people: 'three were killed', 'three dead', 'three who stood nearby died'. */
final class HarmBehind {
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final PhraseList SUBSETS = PhraseList.of("subset-markers");
    private static final WordList LEAVING = WordList.of("leaving-words");
    private static final WordList AUXILIARIES = WordList.of("perfect-auxiliaries");
    private static final Set<String> HARD_MARKS = Set.of(";", ":", ".", "?", "!");
    private static final WordList SUBJECT_OPENERS = WordList.of("subject-openers");
    private static final WordList OBJECT_OPENERS = WordList.of("object-openers");
    private static final WordList SOURCES = WordList.of("source-nouns");
    private static final WordList TIMES = WordList.of("time-words");
    private static final WordList BEHIND_PARTICIPLES = WordList.of("participle-prepositions");
    private static final WordList LOSS = WordList.of("life-loss-words");
    private static final WordList IRREGULAR = WordList.of("irregular-participles");
    private static final WordList UNITS = WordList.of("stretch-words");
    private static final WordList ORDERS = WordList.of("order-verbs");
    private static final int FARTHEST = 32;
    private static final int LONGEST_REPORTER = 4;
    private static final int LONGEST_CLOSING = 9;
    private static final int LONGEST_VERBS = 12;
    private static final int LONGEST_VERB_PHRASE = 16;
    private static final Set<String> PARTS = Set.of("whom", "them", "which");
    private static final Set<String> SUBJECTS = Set.of("it", "they", "he", "she", "we");
    private static final Set<String> THEM = Set.of("him", "her", "them", "both");
    private static final int LONGEST_REST = 8;
    private static final int LONGEST_PARTS = 12;
    private static final int LONGEST_REDUCED = 8;

    private final CountedSentence sentence;
    private final Uncounted uncounted;
    private final SplitHarms split;

    HarmBehind(CountedSentence sentence, Uncounted uncounted) {
        this.sentence = sentence;
        this.uncounted = uncounted;
        this.split = new SplitHarms(sentence);
    }

    /**
     * What was found behind a group.
     *
     * @param harmed the harm; null for none
     * @param stopped whether a verb of another kind was found instead
     */
    record Found(@Nullable Harmed harmed, boolean stopped) {
        private static final Found NOTHING = new Found(null, false);
        private static final Found OTHER_VERB = new Found(null, true);
    }

    /** The harm straight behind the group, without a verb: 'three killed', 'three dead'; null where none stands there. */
    @Nullable
    Harmed adjacent(Group group) {
        HarmWord gap = ofGap(group);
        if (gap != null) {
            return harmed(gap);
        }
        HarmWord word = HarmWord.at(sentence.tokens(), sentence.skipAdverbs(group.to()));
        return word == null
                        || !word.followsVictims()
                        || sentence.groupAt(word.to())
                        || takesOther(word)
                        || isOfThing(group, word)
                ? null
                : harmed(word);
    }

    /** 'the three engineers it had kidnapped': a verb whose object the people are. */
    private @Nullable HarmWord ofGap(Group group) {
        int at = group.to();
        if (sentence.is(at, "that") || sentence.is(at, "whom") || sentence.is(at, "who")) {
            at++;
        }
        if (at >= sentence.size() || !SUBJECTS.contains(sentence.lower(at))) {
            return null;
        }
        at++;
        while (at < sentence.size() && (isAuxiliary(at) || sentence.isAdverb(at))) {
            at++;
        }
        HarmWord word = at < sentence.size() ? HarmWord.at(sentence.tokens(), at) : null;
        boolean own = word != null
                && word.role() == HarmWord.Role.PARTICIPLE
                && !sentence.groupAt(word.to())
                && !takesObject(word)
                && !takesNamed(word);
        return own ? word : null;
    }

    /** 'the six priests' murder', 'a soldier's death'; null where no such noun stands behind the group. */
    @Nullable
    Harmed possessed(Group group) {
        int at = group.to();
        boolean possessive = at < sentence.size()
                && group.known()
                && (sentence.get(at).kind() == Token.Kind.POSSESSIVE || sentence.is(at, "'") || sentence.is(at, "’"));
        if (!possessive) {
            return null;
        }
        if (sentence.is(at + 1, "life") || sentence.is(at + 1, "lives")) {
            // 'the loss of two firefighters' lives'.
            int loss = sentence.startOf(group) - 1;
            HarmWord lost = new HarmWord(Harm.KILLED, HarmWord.Role.NOMINAL, at + 1, at + 2);
            return loss >= 0 && LOSS.contains(sentence.lower(loss))
                    ? new Harmed(Harm.KILLED, lost, Harmed.How.BEHIND)
                    : null;
        }
        HarmWord noun = HarmWord.ofNoun(sentence.tokens(), at + 1);
        return noun == null ? null : new Harmed(noun.harm(), noun, Harmed.How.BEHIND);
    }

    /** 'two missing teeth', 'three dead birds': with a bare number, the harm is that of the noun behind it. */
    private boolean isOfThing(Group group, HarmWord word) {
        if (group.partOf() || word.to() >= sentence.size() || word.role() == HarmWord.Role.INTRANSITIVE) {
            return false;
        }
        if (!group.isBare() && word.role() != HarmWord.Role.PARTICIPLE) {
            return false;
        }
        Token next = sentence.get(word.to());
        if (opensReport(word.to())) {
            return false;
        }
        return next.isWord()
                && !next.isCapitalised()
                && WordClass.of(next) == WordClass.OPEN
                && !sentence.isFunctionWord(word.to())
                && !sentence.isFinite(word.to())
                && sentence.skipAdverb(word.to()) == word.to()
                && HarmWord.at(sentence.tokens(), word.to()) == null
                && !TIMES.contains(next.lower())
                && (next.lower().endsWith("s") || People.isNotPeople(next.lower()))
                && !People.isPerson(next.lower())
                && !ReportingVerbs.passOnFigures(next.lower())
                && !SOURCES.contains(next.lower().substring(0, next.lower().length() - 1));
    }

    /** 'four wounded local sources said': a report without a comma before it. */
    private boolean opensReport(int from) {
        for (int at = from + 1; at < Math.min(sentence.size(), from + LONGEST_REPORTER); at++) {
            if (ReportingVerbs.passOnFigures(sentence.lower(at))) {
                return true;
            }
            if (sentence.get(at).isMark() || sentence.isFunctionWord(at)) {
                return false;
            }
        }
        return false;
    }

    /** ', local sources and a monitor said': a report behind a comma, with nothing but its source between. */
    private boolean closesWithReport(int comma) {
        if (!sentence.is(comma, ",")) {
            return false;
        }
        for (int at = comma + 1; at < Math.min(sentence.size(), comma + LONGEST_CLOSING); at++) {
            if (ReportingVerbs.passOnFigures(sentence.lower(at))) {
                return at > comma + 1;
            }
            if (sentence.get(at).isMark() || sentence.isCopulaWord(at) || sentence.isRelative(at) || isAuxiliary(at)) {
                return false;
            }
        }
        return false;
    }

    /** 'three of the dead were children': who they are, not how they fare. */
    boolean tellsWho(Group group) {
        int at = sentence.skipAdverbs(group.to());
        if (at >= sentence.size() || !sentence.isCopulaWord(at)) {
            return false;
        }
        for (int noun = at + 1; noun < Math.min(sentence.size(), at + 4); noun++) {
            if (People.isPerson(sentence.lower(noun))) {
                return true;
            }
            if (sentence.get(noun).isMark() || HarmWord.at(sentence.tokens(), noun) != null) {
                return false;
            }
        }
        return false;
    }

    /** 'one killed the other'. */
    private boolean takesOther(HarmWord word) {
        return sentence.is(word.to(), "the") && sentence.is(word.to() + 1, "other");
    }

    /** The first verb behind the group that is its own, and whether that is a harm. */
    Found of(Group group) {
        return new Walk(group).find();
    }

    private @Nullable Harmed harmed(HarmWord word) {
        Harm harm = joined(word);
        return harm == null ? null : new Harmed(harm, word, Harmed.How.BEHIND);
    }

    private Found found(HarmWord word) {
        Harmed harmed = harmed(word);
        Found found = harmed == null ? Found.OTHER_VERB : new Found(harmed, false);
        // 'were shot and died'.
        return word.isWeak(sentence.tokens()) ? joinedVerb(word.to(), found) : found;
    }

    /** What the word says: with a word that is joined to it, both ('killed or injured'), not told apart. */
    private @Nullable Harm joined(HarmWord word) {
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

    /** Goes from a group through the words behind it to the verb that is the group's own. */
    private final class Walk {
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

        Walk(Group group) {
            this.group = group;
            this.at = group.to();
            this.leaving = isLeft(group);
        }

        Found find() {
            int limit = Math.min(sentence.size(), at + FARTHEST);
            while (at < limit) {
                Group next = sentence.groupStartingAt(at);
                Found found = next == null ? overWord() : overGroup(next);
                if (found != null) {
                    return found;
                }
            }
            return Found.NOTHING;
        }

        /** What other people behind the group decide; null where they share what comes, and the walk goes on. */
        private @Nullable Found overGroup(Group next) {
            if (isPartWithOwnHarm(next)) {
                // 'twelve passengers, four of whom were injured, were taken to a clinic': the harm is that of the four.
                int closed = closingComma(next.to());
                at = Math.max(closed, at);
                return closed < 0 ? Found.NOTHING : null;
            }
            boolean joined = isJoined(at);
            if (joined && isWhole(group)) {
                return Found.NOTHING;
            }
            boolean number = next.isBare() && next.to() == at + 1;
            if (!joined && !number) {
                return leaving || isInPhrase(at) ? behindInner(next.to(), leaving) : Found.NOTHING;
            }
            leaving |= joined && isLeft(next);
            // 'seven people, four of whom were children, were killed': the first verb is not their own.
            relative |= next.partOf() && sentence.is(next.to() - 1, "whom");
            at = Math.max(next.to(), at + 1);
            return null;
        }

        /** Whether the next people are a part of the group whose own words tell of a harm: 'four of whom were injured'. */
        private boolean isPartWithOwnHarm(Group next) {
            boolean before = at > 1 && sentence.is(at - 2, "of") && PARTS.contains(sentence.lower(at - 1));
            boolean part =
                    next.isBare() && (before || (next.partOf() && PARTS.contains(sentence.lower(next.to() - 1))));
            int verb = next.to();
            while (part && verb < sentence.size() && (isCopula(verb) || isAuxiliary(verb))) {
                verb++;
            }
            int word = part ? sentence.skipAdverbs(verb) : sentence.size();
            HarmWord own = word < sentence.size() ? HarmWord.at(sentence.tokens(), word) : null;
            return own != null && own.followsVictims();
        }

        /** What the next word decides; null where the walk goes on. */
        private @Nullable Found overWord() {
            HarmWord word = HarmWord.at(sentence.tokens(), at);
            boolean behind = !relative && at > group.to() && isJoinedAction(at);
            HarmWord around = behind ? split.aroundPronoun(at) : null;
            if (around != null) {
                return found(around);
            }
            if (word != null && behind && meansThem(word)) {
                return found(word);
            }
            if (word != null && word.followsVictims() && isNoun(word)) {
                at = word.to();
                return null;
            }
            if (word != null && word.followsVictims()) {
                return accepted(word);
            }
            if (word != null && word.role() == HarmWord.Role.ACTIVE && relativeSeen && isOf(word.from() - 1)) {
                // 'three men who were convicted of killing a guard were hanged': what they did, in their relative
                // clause.
                Group object = sentence.groupStartingAt(word.to());
                at = object == null ? word.to() : object.to();
                return null;
            }
            if (word != null && word.role() == HarmWord.Role.ACTIVE) {
                return Found.OTHER_VERB;
            }
            if (relativeSeen && sentence.isBreak(at) && !sentence.is(at - 1, ",")) {
                // 'two guards who stood there when the bomb went off were hurt': a clause inside the relative one.
                relative = true;
                at++;
                return null;
            }
            if (endsClause()) {
                return Found.NOTHING;
            }
            newSubject |= opensSubject(at) || closesWithReport(at);
            Found found = null;
            if (relativeSeen && isInfinitive(at - 1)) {
                // 'a man who happened to be passing was hurt': what he happened to do is no verb of his own clause.
                at++;
                return null;
            }
            if (sentence.isRelative(at)) {
                relative = true;
                relativeSeen = true;
                opened = sentence.is(at - 1, ",");
            } else if (isCopula(at) || isAuxiliary(at)) {
                found = overCopula();
            } else if (sentence.isFinite(at) && !isReduced(at)) {
                if (at == group.to() + 1
                        && ReportingVerbs.passOnFigures(sentence.lower(at))
                        && People.isPerson(sentence.lower(group.to()))) {
                    // 'six teachers activists said'.
                    return Found.NOTHING;
                }
                boolean ofRelative = relative || (relativeSeen && sentence.is(at - 1, "and"));
                found = ofRelative ? null : newSubject ? Found.NOTHING : joinedVerb(at + 1, Found.OTHER_VERB);
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
                if (isCopula(behind)) {
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
            boolean verb = sentence.is(at, ",") && at + 1 < sentence.size() && isCopula(at + 1);
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
        private @Nullable Found overCopula() {
            Found found = afterCopula(at);
            if (found.stopped() && !relative && !newSubject) {
                found = joinedVerb(at + 1, found);
            }
            if (found.harmed() != null || !relative) {
                return found.harmed() == null && newSubject ? Found.NOTHING : found;
            }
            relative = false;
            int closed = opened ? closingComma(at) : -1;
            at = closed >= 0 ? closed : endOfVerbs(at) - 1;
            opened = false;
            return null;
        }

        /** 'ordered 3,000 residents to leave their homes': nobody says that they did. */
        private boolean isTold() {
            int before = sentence.startOf(group) - 1;
            return before >= 0 && ORDERS.contains(sentence.lower(before));
        }

        /** Whether a harm behind the group, without a copula, is the group's own. */
        private @Nullable Found accepted(HarmWord word) {
            boolean adjacent = sentence.skipAdverbs(group.to()) >= word.from();
            if (adjacent && isOfThing(group, word)) {
                return Found.OTHER_VERB;
            }
            if (sentence.is(word.from(), "to") && isTold()) {
                return Found.OTHER_VERB;
            }
            if (word.role() == HarmWord.Role.INTRANSITIVE) {
                return uncounted.isHypothetical(word.from()) ? Found.OTHER_VERB : found(word);
            }
            if (word.role() == HarmWord.Role.ADJECTIVE) {
                return adjacent || leaving ? found(word) : Found.NOTHING;
            }
            if (sentence.groupAt(word.to()) && sentence.is(word.from() - 1, "and") && !leaving) {
                // 'killed a man and a woman in Lunda and wounded four': the verb is that of who killed them.
                return Found.NOTHING;
            }
            if (!adjacent && !leaving && takesNamed(word)) {
                // 'four men in masks kidnapped Professor Odeh'.
                return Found.OTHER_VERB;
            }
            if (sentence.groupAt(word.to()) || takesObject(word)) {
                return leaving && !adjacent ? found(word) : Found.OTHER_VERB;
            }
            if (!adjacent && relativeSeen && isOfOthers(word.from() - 1) && !sentence.isCopulaWord(word.from() - 1)) {
                // 'a nurse who treated the wounded was shot': others, in a clause that is not yet over.
                at = word.to();
                relative = false;
                return null;
            }
            if (!adjacent && isOfOthers(word.from() - 1)) {
                // 'people gathered to mourn those killed', 'trained in the handling of wounded dogs': others were
                // harmed.
                return Found.OTHER_VERB;
            }
            boolean afterMark = sentence.get(word.from() - 1).isMark();
            if (afterMark && isBehindParts(word)) {
                return found(word);
            }
            boolean reduced = word.from() - 1 == group.to() && BEHIND_PARTICIPLES.contains(wordAt(word.to()));
            if (afterMark && reduced) {
                return found(word);
            }
            return adjacent || leaving || !afterMark || relative ? found(word) : Found.NOTHING;
        }
    }

    /** ', killing him', 'and then executed them': an action joined to the one before. */
    private boolean isJoinedAction(int verb) {
        int before = verb - 1;
        while (before > 0 && (sentence.isAdverb(before) || sentence.is(before, "then"))) {
            before--;
        }
        return sentence.is(before, ",") || sentence.is(before, "and");
    }

    /** 'struck a boy, killing him', 'hit two men, wounding both', 'dragged six men from a bus and executed them'. */
    private boolean meansThem(HarmWord word) {
        boolean pronoun = word.to() < sentence.size() && THEM.contains(sentence.lower(word.to()));
        int behind = word.to() + 1;
        return pronoun
                && (behind >= sentence.size()
                        || sentence.get(behind).isMark()
                        || sentence.isFunctionWord(behind)
                        || sentence.isAdverb(behind))
                && !sentence.groupAt(behind);
    }

    /** 'were taken off a bus and shot dead', 'were rushed to hospital with burns': a second verb of the same people. */
    private Found joinedVerb(int from, Found otherwise) {
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_VERB_PHRASE); at++) {
            boolean other = HARD_MARKS.contains(sentence.lower(at))
                    || sentence.isBreak(at)
                    || sentence.isRelative(at)
                    || sentence.groupStartingAt(at) != null
                    || opensSubject(at);
            if (other) {
                return otherwise;
            }
            HarmWord injuries = Injuries.at(sentence.tokens(), at);
            if (injuries != null) {
                return found(injuries);
            }
            if (sentence.is(at, "and") && at + 1 < sentence.size()) {
                Found joined = secondVerb(sentence.skipAdverbs(at + 1));
                if (joined != null) {
                    return joined;
                }
            }
        }
        return otherwise;
    }

    private @Nullable Found secondVerb(int at) {
        if (at >= sentence.size()) {
            return null;
        }
        if (isCopula(at)) {
            Found passive = afterCopula(at);
            return passive.harmed() == null ? null : passive;
        }
        HarmWord word = HarmWord.at(sentence.tokens(), at);
        if (word == null) {
            return null;
        }
        boolean own = (word.role() == HarmWord.Role.INTRANSITIVE || word.role() == HarmWord.Role.PARTICIPLE)
                && !sentence.groupAt(word.to())
                && !takesObject(word)
                && !takesNamed(word)
                && !uncounted.isHypothetical(word.from());
        return own ? found(word) : null;
    }

    /** 'and killed President Odeh': an object. */
    private boolean takesNamed(HarmWord word) {
        if (word.role() == HarmWord.Role.INTRANSITIVE || word.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(word.to());
        return next.isWord()
                && WordClass.of(next) == WordClass.OPEN
                && !sentence.isAdverb(word.to())
                && !TIMES.contains(next.lower());
    }

    private boolean isOf(int at) {
        return WordClass.of(sentence.get(at)) == WordClass.OF;
    }

    private boolean isOfOthers(int before) {
        WordClass of = WordClass.of(sentence.get(before));
        return sentence.is(before, "those")
                || of == WordClass.OF
                || of == WordClass.DETERMINER
                || of == WordClass.PREPOSITION;
    }

    /** The harm behind a group inside the phrase of another ('20 members of two families were killed'). */
    private Found behindInner(int to, boolean leaving) {
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
        return Found.NOTHING;
    }

    /** What a copula or auxiliary says of its subject: a harm, with nothing but verbs and adverbs between, or something else. */
    private Found afterCopula(int from) {
        boolean passive = false;
        boolean negated = false;
        int at = from;
        while (at < sentence.size() && at < from + LONGEST_VERBS) {
            HarmWord word = HarmWord.at(sentence.tokens(), at);
            if (word != null && word.followsVictims() && !sentence.startsLongerAdverb(at)) {
                return !negated && suits(word, passive) ? found(word) : Found.OTHER_VERB;
            }
            boolean copula = sentence.isCopulaWord(at);
            passive |= copula;
            negated |= sentence.is(at, "not");
            int next = copula ? at + 1 : sentence.skipAdverb(at);
            if (next == at) {
                return Found.OTHER_VERB;
            }
            at = next;
        }
        return Found.OTHER_VERB;
    }

    /** Whether a harm behind verbs happened to their subject: not where they are active ('had killed', 'have left two dead'). */
    private boolean suits(HarmWord word, boolean passive) {
        boolean active = !passive && (word.role() == HarmWord.Role.PARTICIPLE || sentence.groupAt(word.to()));
        return !active && !uncounted.isHypothetical(word.from());
    }

    /** The comma that closes a clause, with a verb straight behind it; -1 for none. */
    private int closingComma(int from) {
        for (int at = from; at < Math.min(sentence.size() - 1, from + FARTHEST); at++) {
            if (HARD_MARKS.contains(sentence.lower(at))) {
                return -1;
            }
            boolean verb = isCopula(at + 1) || isAuxiliary(at + 1) || sentence.isFinite(at + 1);
            if (sentence.is(at, ",") && (verb || HarmWord.at(sentence.tokens(), at + 1) != null)) {
                return at;
            }
        }
        return -1;
    }

    private int endOfVerbs(int from) {
        int at = from;
        while (at < sentence.size() && (isCopula(at) || isAuxiliary(at) || sentence.isFinite(at) || isInfinitive(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private boolean isInfinitive(int at) {
        return sentence.is(at, "to") && at + 1 < sentence.size() && (isCopula(at + 1) || isAuxiliary(at + 1));
    }

    private boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(sentence.lower(at));
    }

    /** A verb that joins; 'IS' in 'IS fighters' is none. */
    private boolean isCopula(int at) {
        Token token = sentence.get(at);
        boolean acronym = token.is("is")
                && token.words().equals("IS")
                && at + 1 < sentence.size()
                && sentence.get(at + 1).words().equals(sentence.lower(at + 1));
        return sentence.isCopulaWord(at) && !acronym;
    }

    /** A comma or a closing mark and a determiner: whoever follows is the subject of what comes then. */
    private boolean opensSubject(int at) {
        if (sentence.is(at, "”")) {
            return true;
        }
        return sentence.is(at, ",")
                && at + 1 < sentence.size()
                && (SUBJECT_OPENERS.contains(sentence.lower(at + 1))
                        || sentence.get(at + 1).isCapitalised());
    }

    /** 'killed the mayor', 'killed Sara': an object, so what stands before it is not the victim. */
    private boolean takesObject(HarmWord word) {
        if (word.to() >= sentence.size()) {
            return false;
        }
        String next = sentence.lower(word.to());
        boolean article = (next.equals("a") || next.equals("an")) && word.to() + 1 < sentence.size();
        boolean thing = article && word.role() == HarmWord.Role.PARTICIPLE && !isOfTime(word.to() + 1);
        return thing || OBJECT_OPENERS.contains(next) || People.isPerson(next);
    }

    /** 'killed a day later', 'wounded a short time after': no object. */
    private boolean isOfTime(int at) {
        for (int word = at; word < Math.min(sentence.size(), at + 2); word++) {
            String lower = sentence.lower(word);
            if (TIMES.contains(lower)
                    || UNITS.contains(lower)
                    || WordClass.of(sentence.get(word)) == WordClass.CALENDAR) {
                return true;
            }
        }
        return false;
    }

    /** 'Of the 40 people on board, 12 died': the verb is that of the part. */
    private boolean isWhole(Group group) {
        int from = sentence.startOf(group);
        return sentence.is(from, "of") && (from == 0 || sentence.get(from - 1).isMark());
    }

    private String wordAt(int at) {
        return at < sentence.size() ? sentence.lower(at) : "";
    }

    /** Whether the group is inside the phrase of the one before ('20 members of two families'). */
    private boolean isInPhrase(int at) {
        return at > 0 && (sentence.is(at - 1, "of") || sentence.is(at - 1, "in"));
    }

    /** Whether something leaves the people behind harmed: 'left three dead', 'with three wounded'. */
    private boolean isLeft(Group group) {
        int from = sentence.startOf(group);
        return from > 0 && LEAVING.contains(sentence.lower(from - 1));
    }

    /** Whether the group that begins at the token is added to the one before by 'and', a comma or 'including'. */
    private boolean isJoined(int at) {
        int from = sentence.startOfWordsBefore(at);
        return COORDINATORS.before(sentence.tokens(), from) != null
                || SUBSETS.before(sentence.tokens(), from) != null
                || (from > 0
                        && (sentence.is(from - 1, "(")
                                || sentence.is(from - 1, "-")
                                || sentence.is(from - 1, "–")
                                || sentence.is(from - 1, "—")));
    }
}
