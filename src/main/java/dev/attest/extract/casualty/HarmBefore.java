package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the harm that stands before its people: 'killed three', 'the death of three', 'died along with three'. */
final class HarmBefore {
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final PhraseList STRONG = PhraseList.of("strong-coordinators");
    private static final WordList IN_NAMES = WordList.of("victim-name-words");
    private static final WordList INCLUDING = WordList.of("including-verbs");
    private static final WordList DAY_PARTS = WordList.of("day-parts");
    private static final WordList DAYS = WordList.of("day-words");
    private static final Set<String> BEFORE_DAYS = Set.of("on", "late", "early", "last", "this");
    private static final int LONGEST_DAY = 5;
    private static final Set<String> INSERTING = Set.of("-", "–", "—", ")");
    private static final int LONGEST_INSERTION = 24;
    private static final int LONGEST_LIST = 16;
    private static final int FARTHEST_AMONG = 12;
    private static final int LONGEST_INTERRUPTION = 9;
    private static final int FARTHEST_ALONG = 7;

    private final CountedSentence sentence;

    HarmBefore(CountedSentence sentence) {
        this.sentence = sentence;
    }

    /** The word that takes the group as its victims, straight before it; null where none does. */
    @Nullable
    HarmWord governing(Group group) {
        int at = group.from();
        HarmWord word = takingVictims(at);
        while (word == null && at > 0 && sentence.opensPhrase(at - 1)) {
            at--;
            word = takingVictims(at);
        }
        if (word == null) {
            word = takingVictims(beforeDay(sentence.startOf(group)));
        }
        if (word == null) {
            word = ofLabel(sentence.startOf(group));
        }
        if (word == null) {
            word = interrupted(group);
        }
        if (word == null) {
            word = beforeInserted(sentence.startOf(group));
        }
        if (word == null) {
            word = ofThose(group);
        }
        return word == null || isPassive(word) || isAimed(word) ? null : word;
    }

    /** 'shot at three clinics': aimed at, not hit. */
    private boolean isAimed(HarmWord word) {
        return word.isWeak(sentence.tokens()) && sentence.is(word.to(), "at") && !sentence.is(word.to() + 1, "least");
    }

    /** 'Killed: 12', 'Deaths: 12': a harm that labels a number. */
    private @Nullable HarmWord ofLabel(int from) {
        if (from < 2 || !sentence.is(from - 1, ":")) {
            return null;
        }
        HarmWord word = HarmWord.before(sentence.tokens(), from - 1);
        boolean label = word != null
                && (word.followsVictims() || word.role() == HarmWord.Role.HEAD)
                && (word.from() == 0
                        || sentence.get(word.from() - 1).isMark()
                        || (word.from() == 1 && sentence.is(0, "the")));
        return label ? word : null;
    }

    /** The token before a day: 'killed on Monday three guards', 'detained late on Monday a woman'. */
    private int beforeDay(int from) {
        int at = from;
        int first = from;
        while (at > 0 && from - at < LONGEST_DAY && (isOfDay(at - 1) || BEFORE_DAYS.contains(sentence.lower(at - 1)))) {
            at--;
            first = isOfDay(at) || first < from ? at : from;
        }
        return first;
    }

    private boolean isDayAt(int at) {
        return sentence.get(at).isNumber() || isOfDay(at);
    }

    private boolean isOfDay(int at) {
        return WordClass.of(sentence.get(at)) == WordClass.CALENDAR
                || DAY_PARTS.contains(sentence.lower(at))
                || DAYS.contains(sentence.lower(at));
    }

    /** 'Of those killed, 12 were women', 'among the dead, three': what opens the clause says what happened to the part. */
    private @Nullable HarmWord ofThose(Group group) {
        int comma = sentence.startOf(group) - 1;
        HarmWord word = comma > 1 && sentence.is(comma, ",") ? HarmWord.before(sentence.tokens(), comma) : null;
        boolean state = word != null && (word.followsVictims() || word.role() == HarmWord.Role.HEAD);
        if (word != null && state && isApposed(word, group)) {
            return word;
        }
        if (word == null || !state || !group.isBare()) {
            return null;
        }
        int opener = word.from() - 1;
        while (opener > 0
                && (sentence.isCopulaWord(opener) || sentence.isRelative(opener) || sentence.is(opener, "total"))) {
            opener--;
        }
        boolean those = sentence.is(opener, "those") || sentence.is(opener, "the");
        return those && opener > 0 && (sentence.is(opener - 1, "of") || sentence.is(opener - 1, "among")) ? word : null;
    }

    /** 'the dead, three men and a woman, were buried', 'those injured, an officer and two guards, had come by car'. */
    private boolean isApposed(HarmWord word, Group group) {
        boolean those =
                word.from() > 0 && (sentence.is(word.from() - 1, "the") || sentence.is(word.from() - 1, "those"));
        boolean opens = word.from() == 1 || (those && word.from() > 1 && isClauseStart(word.from() - 2));
        if (!those || !opens || !group.known() || word.role() == HarmWord.Role.HEAD) {
            return false;
        }
        for (int at = group.to(); at < Math.min(sentence.size() - 1, group.to() + LONGEST_LIST); at++) {
            boolean verb = sentence.isCopulaWord(at + 1)
                    || sentence.isFinite(at + 1)
                    || WordClass.of(sentence.get(at + 1)) == WordClass.AUXILIARY;
            if (sentence.is(at, ",") && verb) {
                return true;
            }
            if (sentence.isCopulaWord(at) || sentence.isFinite(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isClauseStart(int before) {
        return sentence.get(before).isMark() || sentence.is(before, "that") || sentence.is(before, "and");
    }

    /** 'the murder on Monday of six priests': a harm and its 'of', with a time or a place between. */
    private @Nullable HarmWord interrupted(Group group) {
        int of = group.from() - 1;
        while (of > 0 && !sentence.is(of, "of") && sentence.opensPhrase(of)) {
            of--;
        }
        boolean ofVictims = of > 1 && sentence.is(of, "of");
        if (ofVictims && (sentence.is(of - 1, "[") || sentence.is(of - 1, "("))) {
            // 'the massacre [of six priests]': a word that an editor put in.
            return HarmWord.ofNoun(sentence.tokens(), of - 2);
        }
        HarmWord set = ofVictims ? beforeInsertion(of) : null;
        if (set != null) {
            return set;
        }
        for (int at = of - 2; ofVictims && at >= Math.max(0, of - LONGEST_INTERRUPTION); at--) {
            HarmWord word = HarmWord.ofNoun(sentence.tokens(), at);
            if (word != null) {
                return WordClass.of(sentence.get(at + 1)) == WordClass.PREPOSITION ? word : null;
            }
            if (sentence.isFinite(at) || sentence.get(at).isMark() || (sentence.is(at, "of") && !isDayAt(at + 1))) {
                return null;
            }
        }
        return null;
    }

    /** 'executed, after a summary trial, five villagers': a verb, and commas around what stands between it and its victims. */
    private @Nullable HarmWord beforeInserted(int from) {
        if (from < 1 || !sentence.is(from - 1, ",")) {
            return null;
        }
        int at = from - 2;
        while (at > 0 && from - at < LONGEST_INTERRUPTION && !sentence.get(at).isMark()) {
            if (sentence.groupStartingAt(at) != null || sentence.isFinite(at)) {
                return null;
            }
            at--;
        }
        HarmWord word = at > 0 && sentence.is(at, ",") ? HarmWord.before(sentence.tokens(), at) : null;
        boolean set = WordClass.of(sentence.get(at + 1)) == WordClass.PREPOSITION;
        return word != null
                        && set
                        && word.governsVictims()
                        && word.role() != HarmWord.Role.ADJECTIVE
                        && (hasSubject(word) || word.role() == HarmWord.Role.ACTIVE)
                ? word
                : null;
    }

    /** Whether somebody stands straight before an active verb: not in 'the killed, in all, two men'. */
    private boolean hasSubject(HarmWord word) {
        int at = word.from() - 1;
        return at >= 0
                && WordClass.of(sentence.get(at)) == WordClass.OPEN
                && sentence.groupStartingAt(at) == null
                && sentence.groups().stream().noneMatch(group -> group.to() == word.from());
    }

    /** 'the massacre – for which they blame the army – of 80 people': a harm before what two dashes or parentheses set off. */
    private @Nullable HarmWord beforeInsertion(int of) {
        String closing = sentence.lower(of - 1);
        if (!INSERTING.contains(closing)) {
            return null;
        }
        String opening = closing.equals(")") ? "(" : closing;
        int at = of - 1;
        while (at > 0 && sentence.is(at, closing)) {
            at--;
        }
        while (at > 0 && of - at < LONGEST_INSERTION && !sentence.is(at, opening)) {
            at--;
        }
        while (at > 0 && sentence.is(at, opening)) {
            at--;
        }
        return at + 1 < of - 1 && sentence.is(at + 1, opening) ? HarmWord.ofNoun(sentence.tokens(), at) : null;
    }

    /** What the governing word says: with a word that is joined to it, both ('killed and wounded three'), not told apart; null where they say nothing certain. */
    @Nullable
    Harm joined(HarmWord word) {
        if (word.from() >= 2 && sentence.isAndOr(word.from() - 1)) {
            HarmWord other = takingVictims(word.from() - 1);
            if (other != null && other.harm() != word.harm()) {
                return CountedSentence.both(other.harm(), word.harm(), sentence.get(word.from() - 1));
            }
        }
        return word.harm();
    }

    /** The harm of people listed before the group, by name: 'killed the mayor and two guards'; null where no list stands there. */
    @Nullable
    HarmWord ofList(Group group) {
        int from = sentence.startOf(group);
        PhraseList.Match coordinator = COORDINATORS.before(sentence.tokens(), from);
        if (coordinator == null) {
            return null;
        }
        for (int at = from - coordinator.tokens(); at > 0 && from - at < LONGEST_LIST; at--) {
            HarmWord word = takingVictims(at);
            if (word != null) {
                return word;
            }
            if (endsList(at - 1)) {
                return null;
            }
        }
        return null;
    }

    /** Whether counted people begin there; not where they only say who somebody named is ('Sara Lind, a reporter,'). */
    private boolean isCountOf(int at) {
        Group group = sentence.groupStartingAt(at);
        boolean apposed = group != null
                && group.count().form() == Counted.Form.INDEFINITE
                && at > 0
                && sentence.is(at - 1, ",")
                && sentence.is(group.to(), ",");
        return group != null && !apposed;
    }

    /** Whether the token is no part of a list of named people: a number, a mark but a comma, a function word or a verb. */
    private boolean endsList(int at) {
        Token token = sentence.get(at);
        // 'killed Sara Lind, 34, and two colleagues'.
        boolean age = token.isNumber() && at > 0 && sentence.is(at - 1, ",") && sentence.is(at + 1, ",");
        boolean number = (token.isNumber() && !age) || isCountOf(at);
        boolean comma = token.is(",") || token.is("'") || token.kind() == Token.Kind.POSSESSIVE;
        boolean inNames = IN_NAMES.contains(token.lower());
        return number
                || (token.isMark() && !comma)
                || (!inNames && (sentence.isFunctionWord(at) || sentence.isFinite(at)));
    }

    /** 'died along with two others', 'the dead were four children': the harm stands before, though it takes no object. */
    @Nullable
    Harmed alongWith(Group group) {
        int from = sentence.startOf(group);
        PhraseList.Match strong = STRONG.before(sentence.tokens(), from);
        boolean copula = from > 1
                && ((sentence.isCopulaWord(from - 1) && (hasAmong(from) || isWho(from - 1))) || isIncluding(from - 1));
        int end = strong != null ? from - strong.tokens() : copula ? from - 1 : -1;
        HarmWord word = end > 0 ? HarmWord.before(sentence.tokens(), end) : null;
        if (word == null && strong != null) {
            word = beforeCircumstance(end);
        }
        // 'among the fatalities are two children'.
        boolean counted = word != null
                && copula
                && word.role() == HarmWord.Role.HEAD
                && word.from() > 0
                && sentence.is(word.from() - 1, "the");
        return word != null && (counted || word.followsVictims())
                ? new Harmed(word.harm(), word, Harmed.How.BEFORE)
                : null;
    }

    /** 'killed 13 days ago along with nine others': the harm before a time or a place. */
    private @Nullable HarmWord beforeCircumstance(int end) {
        for (int at = end - 1; at > Math.max(0, end - FARTHEST_ALONG); at--) {
            HarmWord word = HarmWord.before(sentence.tokens(), at);
            if (word != null) {
                return word;
            }
            if (sentence.get(at).isMark() || sentence.isFinite(at) || sentence.groupStartingAt(at) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether the verb tells who is among the harmed: 'the wounded include', 'those killed included'. */
    private boolean isIncluding(int at) {
        HarmWord word = INCLUDING.contains(sentence.lower(at)) ? HarmWord.before(sentence.tokens(), at) : null;
        int those = word == null ? -1 : word.from() - 1;
        while (those > 0 && (sentence.isRelative(those) || sentence.isCopulaWord(those))) {
            // 'those who lost their lives included'.
            those--;
        }
        return those >= 0 && (sentence.is(those, "the") || sentence.is(those, "those"));
    }

    /** 'The dead were eight men': the copula tells who they are who open the clause. */
    private boolean isWho(int copula) {
        HarmWord word = HarmWord.before(sentence.tokens(), copula);
        if (word == null || word.from() == 0) {
            return false;
        }
        int those = word.from() - 1;
        boolean open = sentence.is(those, "the") || sentence.is(those, "those");
        return open && word.followsVictims() && (those == 0 || isClauseStart(those - 1));
    }

    private boolean hasAmong(int before) {
        return sentence.tokens().subList(Math.max(0, before - FARTHEST_AMONG), before).stream()
                .anyMatch(token -> token.is("among"));
    }

    /** The harm word that ends before the token and can have victims behind it; null where there is none. */
    private @Nullable HarmWord takingVictims(int end) {
        HarmWord word = HarmWord.before(sentence.tokens(), end);
        return word != null && (word.governsVictims() || word.role() == HarmWord.Role.NOMINAL) ? word : null;
    }

    /** Whether the harm belongs to whom stands before it ('were killed 20 …'), so that the number behind is not the object. */
    boolean isPassive(HarmWord word) {
        if (word.role() != HarmWord.Role.PARTICIPLE) {
            return false;
        }
        int at = word.from() - 1;
        while (at >= 0 && sentence.isAdverb(at)) {
            at--;
        }
        return at >= 0 && sentence.isCopulaWord(at);
    }
}
