package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.VictimGroup;
import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.EnumSet;
import java.util.Set;

/** Says what keeps a number beside a harm from being a figure: a name, a denial, a threat, a plan, a rescue. */
final class Uncounted {
    private static final WordList CAUSING = WordList.of("causing-verbs");
    private static final WordList MODALS = WordList.of("modal-words");
    private static final WordList HYPOTHETICAL = WordList.of("hypothetical-words");
    private static final WordList SAVED = WordList.of("rescue-verbs");
    private static final WordList SURVIVAL = WordList.of("survival-verbs");
    private static final int FARTHEST_APPOSITION = 9;
    private static final int FARTHEST_CLOSING = 12;
    private static final int FARTHEST_PLAN = 6;
    private static final int FARTHEST_RATE = 7;
    private static final WordList PREDICTIONS = WordList.of("prediction-verbs");
    private static final WordList DENIALS = WordList.of("denials");
    private static final WordList ASKERS = WordList.of("askers");
    private static final WordList KIN = WordList.of("kin-nouns");
    private static final WordList LOST_PEOPLE = WordList.of("lost-people");
    private static final WordList THOSE_WHO_LOSE = WordList.of("losing-subjects");
    private static final int FARTHEST_DENIAL = 8;
    private static final int FARTHEST_LOSS = 4;
    private static final WordList ARMED_ONLY = WordList.of("armed-harm-words");
    private static final WordList ACTORS = WordList.of("actor-words");
    private static final int FARTHEST_SIDE = 12;
    private static final WordList MASS_ONLY = WordList.of("mass-harm-words");
    private static final int FEWEST_DISPLACED = 100;
    private static final WordList LOSS = WordList.of("life-loss-words");
    private static final PhraseList RATES = PhraseList.of("rate-words");
    private static final Set<String> BELIEVED = Set.of("believed", "thought", "said", "known", "to", "reportedly");
    private static final Set<VictimGroup> ARMED =
            EnumSet.of(VictimGroup.FIGHTERS, VictimGroup.SOLDIERS, VictimGroup.POLICE);

    /** 'were nearly killed': nobody was. */
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "narrowly");

    private static final Set<String> CITING = Set.of("citing", "cites", "cited", "quoting", "quotes", "quoted");
    private static final int LONGEST_OFFICE = 5;

    private final CountedSentence sentence;
    /** Whether the text is all in capitals, so that a capital tells no name. */
    private final boolean capitals;

    private final Unreal unreal;
    private final ClauseWords clause;

    Uncounted(CountedSentence sentence) {
        this.sentence = sentence;
        this.capitals = sentence.isInCapitals();
        this.unreal = new Unreal(sentence);
        this.clause = new ClauseWords(sentence);
    }

    /** Whether the people are one who is named: 'a commander of the brigade, Omar Odeh' is no count. */
    boolean isNamed(Group group) {
        if (tellsOfHarm(group)) {
            return true;
        }
        boolean oneOf = group.partOf() && group.count().isOne() && !group.isBare();
        // 'the murder of Omar Said, his wife, and two others': one more of a list.
        boolean his = sentence.is(group.from(), "his")
                || sentence.is(group.from(), "her")
                || sentence.is(group.from(), "their");
        if ((group.count().form() != Counted.Form.INDEFINITE && !oneOf) || capitals || his) {
            return false;
        }
        if (isApposedToName(group)) {
            return true;
        }
        for (int at = group.to(); at < Math.min(sentence.size() - 2, group.to() + FARTHEST_APPOSITION); at++) {
            if (sentence.is(at, ",")) {
                return sentence.get(at + 1).isCapitalised()
                        && sentence.get(at + 2).isCapitalised()
                        && !isReporterNamed(at + 1);
            }
            if (sentence.isFinite(at)
                    || sentence.isBreak(at)
                    || sentence.get(at).isMark()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the people are those who tell of the harm: 'according to two medics', 'citing two medics', '…, a doctor at the clinic said'. */
    boolean tellsOfHarm(Group group) {
        int before = sentence.startOf(group) - 1;
        boolean cited = before >= 0 && group.inside() == null && CITING.contains(sentence.lower(before));
        return isAccordingTo(before) || cited || isClosingReport(group);
    }

    /** '…, a doctor at the clinic said', but not '…, two officers reported missing', '…, without reported casualties'. */
    private boolean isClosingReport(Group group) {
        int verb = clause.closingReport(sentence.startOf(group) - 1);
        for (int at = group.to(); at < verb; at++) {
            if (HarmWord.at(sentence.tokens(), at) != null) {
                // 'According to witnesses, two men died in an attack claimed by the group'.
                return false;
            }
        }
        return verb >= group.to() && HarmWord.at(sentence.tokens(), verb + 1) == null && !sentence.is(verb + 1, "to");
    }

    /** 'a woman died, Dr Ann Lee, who runs the clinic, said': the name behind the comma is that of whoever tells of the harm. */
    private boolean isReporterNamed(int name) {
        int at = name;
        while (at < sentence.size() && sentence.get(at).isWord() && !ReportingVerbs.passOnFigures(sentence.lower(at))) {
            at++;
        }
        if (at < sentence.size() && sentence.is(at, ",")) {
            at++;
            while (at < sentence.size() && sentence.get(at).isWord()) {
                at++;
            }
            at++;
        }
        return at < sentence.size() && ReportingVerbs.passOnFigures(sentence.lower(at));
    }

    /** 'Samir Tawil, a nurse who died': a name and who it is, but not 'in Basra, a nurse who helped was shot'. */
    private boolean isApposedToName(Group group) {
        int last = group.from() - 2;
        boolean aged = last > 1 && sentence.get(last).isNumber() && sentence.is(last - 1, ",");
        // 'Samir Tawil, 43, a nurse': behind an age only a name can stand.
        int name = aged ? last - 2 : last;
        boolean closed = aged
                || group.to() >= sentence.size()
                || sentence.get(group.to()).isMark()
                || sentence.isRelative(group.to())
                || sentence.is(group.to(), "from")
                || closesBehind(group.to());
        boolean apposed =
                name >= 0 && sentence.is(group.from() - 1, ",") && SentenceWords.isNameLike(sentence.get(name));
        if (!apposed || WordClass.of(sentence.get(name)) == WordClass.CALENDAR) {
            return false;
        }
        int from = name;
        while (from > 0 && SentenceWords.isNameLike(sentence.get(from - 1)) && !sentence.isFunctionWord(from - 1)) {
            from--;
        }
        if (isReporter(from)) {
            return true;
        }
        WordClass before = from == 0 ? WordClass.MARK : WordClass.of(sentence.get(from - 1));
        // 'Tawil, a father of three, was abducted': one name alone at the beginning, but not 'Marsa, a man, 43, was'.
        boolean alone = from == 0
                && closed
                && !sentence.get(Math.min(group.to() + 1, sentence.size() - 1)).isNumber();
        return closed && (aged || name > from || alone) && before != WordClass.PREPOSITION;
    }

    /** Whether the name that begins there is of whoever reports: 'according to Ann Lee, a nurse', 'said the mayor Ann Lee, a nurse'. */
    private boolean isReporter(int name) {
        int at = name - 1;
        while (at > 0
                && name - at < LONGEST_OFFICE
                && sentence.get(at).isWord()
                && !ReportingVerbs.passOnFigures(sentence.lower(at))
                && !sentence.is(at, "to")
                && !sentence.isBreak(at)) {
            at--;
        }
        return isAccordingTo(at) || (at >= 0 && ReportingVerbs.passOnFigures(sentence.lower(at)));
    }

    private boolean isAccordingTo(int to) {
        return sentence.is(to, "to") && sentence.is(to - 1, "according");
    }

    /** Whether a mark comes before a verb: 'Samir Tawil, a member of the council, died', not 'in May, a member of it died'. */
    private boolean closesBehind(int from) {
        // 'a trader arrested in May': straight behind its noun, a participle of it.
        int behind = from < sentence.size() && sentence.lower(from).endsWith("ed") ? from + 1 : from;
        for (int at = behind; at < Math.min(sentence.size(), from + FARTHEST_CLOSING); at++) {
            if (sentence.get(at).isMark() || sentence.isRelative(at)) {
                return true;
            }
            boolean verb = sentence.isCopulaWord(at)
                    || (WordClass.of(sentence.get(at)) == WordClass.AUXILIARY && !sentence.is(at, "may"))
                    || sentence.isFinite(at);
            if (verb || sentence.isBreak(at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the harm of a group counts nobody after all: a rate, a word that is a death of the armed only, lives not lost. */
    boolean isRuledOut(Group group, HarmWord word) {
        int from = Math.min(group.from(), word.from());
        return isRate(Math.max(group.to(), word.to()))
                || isRateOf(group, word)
                || (word.from() > 0 && NEARLY.contains(sentence.lower(word.from() - 1)))
                || isOver(word)
                || isComparison(group)
                || isRateBefore(sentence.startOfWordsBefore(from))
                || (!isPresupposed(group, word) && isAsked(sentence.startOfWordsBefore(from)))
                || isOfThings(group)
                || isShotOfGun(group, word)
                || isShotDown(group, word)
                || isAge(group)
                || isShare(group)
                || isLeftPerhaps(group)
                || isDeniedClause(from)
                || isFigurative(group, word)
                || isEscape(group, word)
                || isLivesKept(group, word)
                || isLikeness(group, word)
                || unreal.is(group, word);
    }

    /** '30 people a day die': a rate between the people and their harm. */
    private boolean isRateOf(Group group, HarmWord word) {
        PhraseList.Match rate = word.from() > group.to() && sentence.is(group.to(), "a")
                ? RATES.at(sentence.tokens(), group.to())
                : null;
        return rate != null && rate.value().isEmpty();
    }

    /** 'one shot', 'no shot': the noun, where no people are named. */
    private boolean isShotOfGun(Group group, HarmWord word) {
        boolean number =
                group.count().form() == Counted.Form.NUMBER && !group.count().isOne();
        boolean alone = word.to() == word.from() + 1;
        return alone && word.isWeak(sentence.tokens()) && group.isBare() && !group.partOf() && !number;
    }

    /** 'of 83 missiles, 43 were shot down': where no people are named, things are. */
    private boolean isShotDown(Group group, HarmWord word) {
        return group.isBare() && sentence.is(word.to() - 1, "shot") && sentence.is(word.to(), "down");
    }

    /** 'could leave thousands dead'. */
    private boolean isLeftPerhaps(Group group) {
        int verb = sentence.startOf(group) - 1;
        return sentence.is(verb, "leave") && isHypothetical(verb);
    }

    /** 'under the age of 15'. */
    private boolean isAge(Group group) {
        boolean age = sentence.is(group.from() - 2, "age") || sentence.is(group.from() - 2, "ages");
        return sentence.is(group.from() - 1, "aged") || (age && sentence.is(group.from() - 1, "of"));
    }

    /** 'four in five people', 'one out of ten families': a part of the whole, and no number of people. */
    private boolean isShare(Group group) {
        int in = group.from() + 1;
        int whole = sentence.is(in, "out") && sentence.is(in + 1, "of") ? in + 2 : in + 1;
        boolean share = sentence.is(in, "in") || whole == in + 2;
        return share
                && whole + 1 < sentence.size()
                && Counts.startsNumber(sentence.tokens(), whole)
                && People.isPerson(sentence.lower(whole + 1));
    }

    /** 'three tanks were destroyed and two captured': a number alone means what was counted last. */
    private boolean isOfThings(Group group) {
        boolean joined =
                group.from() > 0 && (sentence.is(group.from() - 1, "and") || sentence.is(group.from() - 1, ","));
        if (!joined || !group.isBare() || group.partOf() || group.inside() != null) {
            return false;
        }
        for (int at = group.from() - 1; at > 0 && group.from() - at < FARTHEST_SIDE; at--) {
            boolean ended = sentence.get(at).isMark() && !sentence.is(at, ",");
            if (ended || People.isPerson(sentence.lower(at)) || HarmWord.at(sentence.tokens(), at) != null) {
                return false;
            }
            if (People.isNotPeople(sentence.lower(at)) && Counts.startsNumber(sentence.tokens(), at - 1)) {
                return sentence.isCopulaWord(at + 1);
            }
        }
        return false;
    }

    /** 'ten people die every day', 'were killed per 100,000'. */
    private boolean isRate(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + FARTHEST_RATE); at++) {
            if (sentence.get(at).isMark() || sentence.isBreak(at) || sentence.groupStartingAt(at) != null) {
                PhraseList.Match rate = RATES.at(sentence.tokens(), at);
                return rate != null && rate.value().isEmpty();
            }
            PhraseList.Match rate = RATES.at(sentence.tokens(), at);
            if (rate != null) {
                return rate.value().isEmpty() && !isWithin(at - 1);
            }
        }
        return false;
    }

    /** 'three hikers who were missing were found safe': a harm that the same sentence says has ended. */
    private boolean isOver(HarmWord word) {
        boolean may = word.harm() == Harm.MISSING || word.harm() == Harm.TRAPPED || word.harm() == Harm.ABDUCTED;
        int at = word.to();
        if (!may || at >= sentence.size() || !sentence.isCopulaWord(at)) {
            return false;
        }
        while (at < sentence.size() && (isBeforeSurvival(at) || sentence.is(at, "found"))) {
            at++;
        }
        boolean found = sentence.is(at - 1, "found") && (sentence.is(at, "safe") || sentence.is(at, "well"));
        return found
                || (at < sentence.size()
                        && (SURVIVAL.contains(sentence.lower(at)) || SAVED.contains(sentence.lower(at))));
    }

    /** 'many more deaths than', 'twelve fewer deaths than': a difference. */
    private boolean isComparison(Group group) {
        if (!sentence.is(group.to(), "than")) {
            return false;
        }
        for (int at = group.from(); at < group.to(); at++) {
            if (sentence.is(at, "more") || sentence.is(at, "fewer")) {
                return true;
            }
        }
        return false;
    }

    /** 'every year, 1,300 people die', 'an average of four deaths': a rate that opens the clause. */
    private boolean isRateBefore(int from) {
        if (from > 0 && sentence.is(from - 1, "average")) {
            return true;
        }
        for (int at = from - 1; at >= 0 && at >= from - FARTHEST_RATE; at--) {
            if (sentence.is(at, "average") && sentence.is(at + 1, "of")) {
                return true;
            }
            boolean each = sentence.is(at, "every") || sentence.is(at, "each") || sentence.is(at, "on");
            PhraseList.Match rate = each ? RATES.at(sentence.tokens(), at) : null;
            if (rate != null) {
                return rate.value().isEmpty();
            }
            if ((sentence.get(at).isMark() && !sentence.is(at, ",")) || sentence.isBreak(at) || sentence.isFinite(at)) {
                return false;
            }
        }
        return false;
    }

    /** 'whether the other two deaths', 'whether the ten people killed': asked is something else of them. */
    private boolean isPresupposed(Group group, HarmWord word) {
        boolean definite = group.from() > 0 && sentence.is(group.from() - 1, "the");
        return word.role() == HarmWord.Role.HEAD || (definite && word.from() == group.to());
    }

    /** 'it is not clear whether two men were killed'. */
    private boolean isAsked(int from) {
        return from > 0 && ASKERS.contains(sentence.lower(from - 1));
    }

    /** 'denied that its forces had killed ten': a denial with nothing but a subject between. */
    private boolean isDeniedClause(int from) {
        for (int at = from - 1; at >= 0 && at >= from - FARTHEST_DENIAL; at--) {
            if (DENIALS.contains(sentence.lower(at))) {
                return true;
            }
            WordClass of = WordClass.of(sentence.get(at));
            if (sentence.get(at).isMark()
                    || of == WordClass.PREPOSITION
                    || of == WordClass.OF
                    || sentence.is(at, "and")
                    || HarmWord.at(sentence.tokens(), at) != null) {
                return false;
            }
        }
        return false;
    }

    /** 'killed 100 people in a day', 'the daily': a stretch of time, a newspaper. */
    private boolean isWithin(int before) {
        WordClass of = WordClass.of(sentence.get(before));
        return of == WordClass.PREPOSITION || of == WordClass.DETERMINER;
    }

    /** 'two men fled', 'fighters fled': few people or armed ones escape, and are not displaced. */
    private boolean isEscape(Group group, HarmWord word) {
        if (word.to() != word.from() + 1 || !MASS_ONLY.contains(sentence.lower(word.from()))) {
            return false;
        }
        Integer least = group.count().minimum();
        return least == null || least < FEWEST_DISPLACED || isArmed(group);
    }

    private boolean isArmed(Group group) {
        for (int at = group.victimsFrom(); at < group.to(); at++) {
            VictimGroup named = People.group(sentence.lower(at));
            if (named != null && (ARMED.contains(named) || named == VictimGroup.DETAINEES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigurative(Group group, HarmWord word) {
        if (word.harm() == Harm.WOUNDED
                || !ARMED_ONLY.contains(sentence.lower(word.from()))
                || sentence.is(word.to() - 1, "lives")
                || sentence.is(word.to() - 1, "life")) {
            return false;
        }
        boolean lost = sentence.lower(word.from()).startsWith("los");
        boolean mourned = lost && isLostPeople(group) && word.from() > 0 && loses(word.from() - 1, group);
        return !mourned && !isArmed(group) && (lost || !hasSide(word.from(), group.to()));
    }

    /** 'lost eight men', 'lost two sons': people whose loss is their death. */
    private boolean isLostPeople(Group group) {
        return !group.isBare() && LOST_PEOPLE.contains(sentence.lower(group.head()));
    }

    private boolean isKin(Group group) {
        String head = sentence.lower(group.head());
        return KIN.contains(head)
                || (head.endsWith("s") && KIN.contains(head.substring(0, head.length() - 1)))
                || head.equals("children");
    }

    /** Whether who stands before the verb can lose these people to death: a side of a conflict, a family, a parent. */
    private boolean loses(int at, Group group) {
        int subject = at;
        while (subject > 0
                && (WordClass.of(sentence.get(subject)) == WordClass.AUXILIARY || sentence.isAdverb(subject))) {
            subject--;
        }
        boolean somebody = subject >= 0
                && (People.isOnePerson(sentence.lower(subject)) || SentenceWords.isNameLike(sentence.get(subject)));
        return THOSE_WHO_LOSE.contains(sentence.lower(subject))
                || ACTORS.contains(sentence.lower(subject))
                || (somebody && isKin(group));
    }

    /** Whether a side of a conflict is named around: 'the army eliminated five members'. */
    private boolean hasSide(int from, int to) {
        for (int at = Math.max(0, from - FARTHEST_SIDE); at < Math.min(sentence.size(), to + FARTHEST_SIDE); at++) {
            if (ACTORS.contains(sentence.lower(at)) && !sentence.is(at, "group") && !sentence.is(at, "is")) {
                return true;
            }
        }
        return false;
    }

    /** 'he was a corpse', 'she is a martyr', 'a knee injury': tells what somebody is, is like or has. */
    private boolean isLikeness(Group group, HarmWord word) {
        return word.role() == HarmWord.Role.HEAD
                && group.count().form() == Counted.Form.INDEFINITE
                && (sentence.is(word.from(), "injury")
                        || (group.from() > 0
                                && (sentence.isCopulaWord(group.from() - 1) || sentence.is(group.from() - 1, "like"))));
    }

    /** 'touched 14 lives': only words of loss make victims of lives. */
    private boolean isLivesKept(Group group, HarmWord word) {
        boolean lives = word.role() == HarmWord.Role.HEAD || word.role() == HarmWord.Role.NOMINAL;
        if (!lives || !sentence.is(word.from(), "lives")) {
            return false;
        }
        int to = Math.min(sentence.size(), Math.max(group.to(), word.to()) + FARTHEST_LOSS);
        int from = Math.min(group.from(), word.from());
        for (int at = Math.max(0, from - FARTHEST_LOSS); at < to; at++) {
            if (LOSS.contains(sentence.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a harm inside the phrase of its people counts nobody: 'saved two wounded men', 'the name of a missing man'. */
    boolean isRuledOutInside(Group group, HarmWord word) {
        int before = group.from() - 1;
        int phrase = sentence.startOf(group) - 1;
        boolean foreseen = phrase >= 0 && PREDICTIONS.contains(sentence.lower(phrase));
        boolean saved = foreseen || (before >= 0 && SAVED.contains(sentence.lower(before)));
        // 'the name of a missing man' tells which man is meant.
        boolean identifies = before >= 0
                && group.count().form() == Counted.Form.INDEFINITE
                && word.role() != HarmWord.Role.HEAD
                && sentence.is(before, "of");
        boolean perhaps =
                word.role() == HarmWord.Role.HEAD ? isCausedPerhaps(group.from()) : isHypothetical(group.from());
        boolean definite = before >= 0 && sentence.is(before, "the");
        if (word.harm() == Harm.ABDUCTED && definite && HarmWord.before(sentence.tokens(), phrase + 1) != null) {
            // 'threatened to kill the two hostages': hostages they are.
            return saved || identifies;
        }
        return saved || identifies || perhaps;
    }

    /**
     * Whether the harm that the words for a group hold is over: 'freed two hostages', 'two hostages were freed', 'three of the
     * hostages escaped'.
     */
    boolean isSaved(Group group) {
        HarmWord inside = group.inside();
        if (inside != null && (inside.harm() == Harm.KILLED || inside.harm() == Harm.CASUALTIES)) {
            return false;
        }
        int before = sentence.startOf(group) - 1;
        if (before >= 0 && SAVED.contains(sentence.lower(before))) {
            return true;
        }
        int at = group.to();
        boolean passive = at < sentence.size() && SAVED.contains(sentence.lower(at));
        while (at < sentence.size() && isBeforeSurvival(at)) {
            passive |= sentence.isCopulaWord(at);
            at++;
        }
        return at < sentence.size()
                && ((passive && SAVED.contains(sentence.lower(at))) || SURVIVAL.contains(sentence.lower(at)));
    }

    /** Whether the people are the object of a rescue, so that what is told of them behind is over: 'released four soldiers who'. */
    boolean isFreed(Group group) {
        int before = sentence.startOf(group) - 1;
        return before >= 0
                && SAVED.contains(sentence.lower(before))
                && group.to() < sentence.size()
                && sentence.isRelative(group.to());
    }

    /** 'are', 'were later', 'believed to be': what may stand between people and the word that says that they live. */
    private boolean isBeforeSurvival(int at) {
        return WordClass.of(sentence.get(at)) == WordClass.AUXILIARY
                || sentence.isAdverb(at)
                || BELIEVED.contains(sentence.lower(at));
    }

    /** Whether the words before the harm deny it: 'did not kill', 'denied killing'. */
    boolean isDenied(HarmWord word) {
        for (int at = Math.max(0, word.from() - 3); at < word.from(); at++) {
            String lower = sentence.lower(at);
            if (lower.equals("not") || lower.equals("never") || lower.endsWith("n't") || DENIALS.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the harm is only possible. Modals before a noun tell so only where they cause it: 'could lead to the death of', not
     * 'will mourn the death of'.
     */
    boolean isHypothetical(HarmWord word) {
        return word.role() == HarmWord.Role.NOMINAL ? isCausedPerhaps(word.from()) : isHypothetical(word.from());
    }

    /** Whether the few words before make a harm a plan or a threat: 'would kill', 'threatened to kill', 'a plan to … kill'. */
    boolean isHypothetical(int from) {
        for (int at = from - 1; at >= 0 && at >= from - FARTHEST_PLAN; at--) {
            Token token = sentence.get(at);
            if (isFact(at)) {
                return false;
            }
            if (MODALS.contains(token.lower())) {
                return !(token.is("may") && at > 0 && isMonthContext(at));
            }
            boolean opens = sentence.is(at + 1, "to") || sentence.is(at + 1, "of");
            if (opens && HYPOTHETICAL.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before the token says nothing any more of a harm behind it. */
    private boolean isFact(int at) {
        Token token = sentence.get(at);
        boolean clause = token.isMark() || (sentence.isBreak(at) && !token.is("if")) || sentence.isRelative(at);
        return clause || token.is("managed") || token.is("killed") || token.is("that");
    }

    /** Whether something that only may happen brings the harm about: 'could cause the death of', 'the risk of the death of'. */
    private boolean isCausedPerhaps(int from) {
        for (int at = from - 1; at > 0 && at >= from - FARTHEST_PLAN; at--) {
            if (MODALS.contains(sentence.lower(at - 1)) && CAUSING.contains(sentence.lower(at))) {
                return true;
            }
            boolean opens = sentence.is(at, "of") || sentence.is(at, "the") || sentence.is(at, "to");
            if (opens && HYPOTHETICAL.contains(sentence.lower(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether 'may' is the month: 'in May', '3 May', 'May 3'. */
    private boolean isMonthContext(int at) {
        Token before = sentence.get(at - 1);
        boolean numberBehind = at + 1 < sentence.size() && sentence.get(at + 1).isNumber();
        return before.isNumber()
                || before.is("in")
                || before.is("since")
                || before.is("on")
                || before.is("of")
                || numberBehind;
    }
}
