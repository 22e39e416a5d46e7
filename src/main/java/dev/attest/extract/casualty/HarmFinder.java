package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what happened to counted people: before them, behind them, inside the phrase, or in a toll that counts them. */
final class HarmFinder {
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList VERBS = WordList.of("plain-verbs");
    private static final int LONGEST_LIST = 16;
    private static final WordList CAUSING = WordList.of("causing-verbs");
    private static final WordList MODALS = WordList.of("modal-words");
    private static final WordList HYPOTHETICAL = WordList.of("hypothetical-words");
    private static final PhraseList ADVERBS = PhraseList.of("harm-adverbs");
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final PhraseList STRONG = PhraseList.of("strong-coordinators");
    private static final PhraseList SUBSETS = PhraseList.of("subset-markers");
    private static final Set<String> LEAVING = Set.of("left", "leaving", "leaves", "leave", "with");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "having");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");
    private static final Set<String> BREAKS = Set.of(
            "after",
            "when",
            "where",
            "while",
            "whereas",
            "as",
            "but",
            "which",
            "because",
            "before",
            "until",
            "if",
            "although",
            "though",
            "they",
            "it",
            "he",
            "she",
            "we",
            "you");
    private static final Set<String> HARD_MARKS = Set.of(";", ":", ".", "?", "!");
    private static final Set<String> SAVED = Set.of("saved", "saving", "save", "rescued", "spare", "spared", "saves");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "those",
            "these",
            "his",
            "her",
            "its",
            "their",
            "all",
            "an",
            "a",
            "further",
            "additional",
            "total",
            "of",
            "some",
            "another",
            "what",
            "only",
            "just",
            "about",
            "so-called");
    private static final int FARTHEST = 32;

    private final List<Token> tokens;
    private final List<Group> groups;

    HarmFinder(List<Token> tokens, List<Group> groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /** What happened to the group of that number by its own words; null where they do not say. */
    @Nullable
    Harmed of(int number) {
        Group group = groups.get(number);
        if (isNamed(group)) {
            return null;
        }
        if (group.inside() != null) {
            return insideOf(group, group.inside());
        }
        if (group.isBare() && adjacentBehind(group) != null) {
            return adjacentBehind(group);
        }
        HarmWord governing = governing(group);
        if (governing != null && (isDenied(governing) || isHypothetical(governing))) {
            return null;
        }
        Harmed besides = adjacentBehind(group);
        if (besides != null && governing != null && isToll(governing)) {
            return besides;
        }
        Harmed before = governing == null ? null : new Harmed(joinedBefore(governing), governing, Harmed.How.BEFORE);
        before = before == null ? alongWith(group) : before;
        if (before != null) {
            return before;
        }
        Harmed toll = new Tolls(tokens).of(group);
        if (toll != null) {
            return toll;
        }
        Behind behind = behind(number);
        boolean free = behind.harmed() == null && !behind.stopped() && group.known();
        HarmWord listed = free ? harmOfList(startOf(group)) : null;
        return listed == null || isPassive(listed) || isHypothetical(listed)
                ? behind.harmed()
                : new Harmed(listed.harm(), listed, Harmed.How.BEFORE);
    }

    private int startOf(Group group) {
        int at = group.from();
        while (at > 0 && isSkippedBefore(at - 1)) {
            at--;
        }
        return at;
    }

    /** 'a commander of the brigade, Omar Odeh': somebody named is no count. */
    private boolean isNamed(Group group) {
        boolean capitals = tokens.get(group.to() - 1).isCapitalised()
                && tokens.get(group.from()).isCapitalised();
        if (group.count().form() != Counted.Form.INDEFINITE || capitals) {
            return false;
        }
        for (int at = group.to(); at < Math.min(tokens.size() - 2, group.to() + 9); at++) {
            if (tokens.get(at).is(",")) {
                return tokens.get(at + 1).isCapitalised() && tokens.get(at + 2).isCapitalised();
            }
            if (isFinite(at)
                    || BREAKS.contains(tokens.get(at).lower())
                    || tokens.get(at).isMark()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words behind the group give it a verb of another kind, so that it can't share a harm. */
    boolean doesSomethingElse(int number) {
        return behind(number).stopped();
    }

    private @Nullable Harmed insideOf(Group group, HarmWord word) {
        int before = leftOf(group.from());
        boolean saved = before >= 0 && SAVED.contains(tokens.get(before).lower());
        boolean identifies = before >= 0
                && group.count().form() == Counted.Form.INDEFINITE
                && word.role() != HarmWord.Role.HEAD
                && tokens.get(before).is("of");
        if (identifies) {
            // 'the name of a missing man' tells which man is meant, and counts nobody.
            return null;
        }
        boolean perhaps =
                word.role() == HarmWord.Role.HEAD ? isCausedPerhaps(group.from()) : isHypothetical(group.from());
        return saved || perhaps ? null : new Harmed(word.harm(), word, Harmed.How.INSIDE);
    }

    /** 'three killed', 'three dead', where the number stands alone. */
    private @Nullable Harmed adjacentBehind(Group group) {
        int at = skipAdverbs(group.to());
        HarmWord word = HarmWord.at(tokens, at);
        if (word == null || !word.followsVictims() || groupAt(word.to())) {
            return null;
        }
        return new Harmed(joined(word), word, Harmed.How.BEHIND);
    }

    // ------------------------------------------------------------------------------------------------- before

    /** The word that takes the group as its victims, straight before it; null where none does. */
    private @Nullable HarmWord governing(Group group) {
        int at = group.from();
        HarmWord word = harmBefore(at);
        while (word == null && at > 0 && isSkippedBefore(at - 1)) {
            at--;
            word = harmBefore(at);
        }
        return word == null || isPassive(word) ? null : word;
    }

    /** 'killed the mayor and two guards', 'the death of Sara Odeh, her son and two others': people named before the group. */
    private @Nullable HarmWord harmOfList(int from) {
        PhraseList.Match coordinator = COORDINATORS.before(tokens, from);
        if (coordinator == null) {
            return null;
        }
        for (int at = from - coordinator.tokens(); at > 0 && from - at < LONGEST_LIST; at--) {
            HarmWord word = harmBefore(at);
            if (word != null) {
                return word;
            }
            Token token = tokens.get(at - 1);
            boolean comma = token.is(",") || token.is("'") || token.kind() == Token.Kind.POSSESSIVE;
            boolean inNames = Set.of("of", "the", "a", "an", "his", "her", "their", "and", "s")
                    .contains(token.lower());
            boolean number = token.isNumber() || groupStartingAt(at - 1) != null;
            if (number
                    || (token.isMark() && !comma)
                    || (!inNames && (FUNCTION_WORDS.contains(token.lower()) || isFinite(at - 1)))) {
                return null;
            }
        }
        return null;
    }

    private boolean isToll(HarmWord word) {
        return word.role() == HarmWord.Role.NOMINAL && tokens.get(word.to() - 2).is("toll");
    }

    /** Modals before a noun tell of a possible harm only where they cause it: 'could lead to the death of', not 'will mourn the death of'. */
    private boolean isHypothetical(HarmWord word) {
        return word.role() == HarmWord.Role.NOMINAL ? isCausedPerhaps(word.from()) : isHypothetical(word.from());
    }

    private boolean isCausedPerhaps(int from) {
        for (int at = from - 1; at > 0 && at >= from - 6; at--) {
            if (MODALS.contains(tokens.get(at - 1).lower())
                    && CAUSING.contains(tokens.get(at).lower())) {
                return true;
            }
            boolean opens = tokens.get(at).is("of")
                    || tokens.get(at).is("the")
                    || tokens.get(at).is("to");
            if (opens && HYPOTHETICAL.contains(tokens.get(at - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** 'died along with two others', 'the dead were four children': the harm stands before, though it takes no object. */
    private @Nullable Harmed alongWith(Group group) {
        int from = group.from();
        while (from > 0 && isSkippedBefore(from - 1)) {
            from--;
        }
        PhraseList.Match strong = STRONG.before(tokens, from);
        boolean copula = from > 1
                && ((COPULAS.contains(tokens.get(from - 1).lower()) && hasAmong(from)) || isIncluding(from - 1));
        int end = strong != null ? from - strong.tokens() : copula ? from - 1 : -1;
        HarmWord word = end > 0 ? HarmWord.before(tokens, end) : null;
        return word != null && word.followsVictims() ? new Harmed(word.harm(), word, Harmed.How.BEFORE) : null;
    }

    /** 'the wounded include', 'those killed included'. */
    private boolean isIncluding(int at) {
        boolean verb = Set.of("include", "included", "includes")
                .contains(tokens.get(at).lower());
        return verb
                && at > 1
                && Set.of("the", "those").contains(tokens.get(at - 2).lower());
    }

    private boolean hasAmong(int before) {
        return tokens.subList(Math.max(0, before - 8), before).stream().anyMatch(token -> token.is("among"));
    }

    private @Nullable HarmWord harmBefore(int end) {
        HarmWord word = HarmWord.before(tokens, end);
        return word != null && (word.governsVictims() || word.role() == HarmWord.Role.NOMINAL) ? word : null;
    }

    private boolean isSkippedBefore(int at) {
        Token token = tokens.get(at);
        String lower = token.lower();
        return DETERMINERS.contains(lower)
                || (token.isWord() && lower.length() > 4 && lower.endsWith("ly"))
                || lower.equals("“")
                || lower.equals("”")
                || lower.equals("\"");
    }

    /** 'were killed 20 …', where the number behind is not the object. */
    private boolean isPassive(HarmWord word) {
        if (word.role() != HarmWord.Role.PARTICIPLE) {
            return false;
        }
        int at = leftOf(word.from());
        while (at >= 0 && isAdverb(at)) {
            at--;
        }
        return at >= 0 && COPULAS.contains(tokens.get(at).lower());
    }

    private boolean isDenied(HarmWord word) {
        for (int at = Math.max(0, word.from() - 3); at < word.from(); at++) {
            String lower = tokens.get(at).lower();
            if (lower.equals("not") || lower.equals("never") || lower.endsWith("n't") || lower.startsWith("den")) {
                return !lower.startsWith("den") || lower.equals("denied") || lower.equals("denies");
            }
        }
        return false;
    }

    /** 'would kill', 'threatened to kill', 'a plan to … kill': in the few words before. */
    private boolean isHypothetical(int from) {
        for (int at = from - 1; at >= 0 && at >= from - 6; at--) {
            Token token = tokens.get(at);
            if (token.isMark()
                    || (BREAKS.contains(token.lower()) && !token.is("if"))
                    || RELATIVES.contains(token.lower())) {
                return false;
            }
            if (token.is("managed") || token.is("killed") || token.is("that")) {
                return false;
            }
            if (MODALS.contains(token.lower())) {
                return !(token.is("may") && at > 0 && isMonthContext(at));
            }
            boolean opens = at + 1 < tokens.size()
                    && Set.of("to", "of").contains(tokens.get(at + 1).lower());
            if (opens && HYPOTHETICAL.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMonthContext(int at) {
        Token before = tokens.get(at - 1);
        boolean numberBehind = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        return before.isNumber()
                || before.is("in")
                || before.is("since")
                || before.is("on")
                || before.is("of")
                || numberBehind;
    }

    /** 'killed and wounded three', 'killed or injured': both, not told apart. */
    private Harm joinedBefore(HarmWord word) {
        if (word.from() >= 2 && isAndOr(word.from() - 1)) {
            HarmWord other = HarmWord.before(tokens, word.from() - 1);
            if (other != null
                    && other.harm() != word.harm()
                    && (other.governsVictims() || other.role() == HarmWord.Role.NOMINAL)) {
                return both(other.harm(), word.harm());
            }
        }
        return word.harm();
    }

    private Harm joined(HarmWord word) {
        if (word.to() + 1 < tokens.size() && isAndOr(word.to())) {
            HarmWord other = HarmWord.at(tokens, word.to() + 1);
            if (other != null && other.harm() != word.harm() && other.followsVictims() && !groupAt(other.to())) {
                return both(word.harm(), other.harm());
            }
        }
        return word.harm();
    }

    private boolean isAndOr(int at) {
        return tokens.get(at).is("and")
                || tokens.get(at).is("or")
                || tokens.get(at).is("/");
    }

    private static Harm both(Harm one, Harm other) {
        boolean casualties =
                (one == Harm.KILLED || one == Harm.WOUNDED) && (other == Harm.KILLED || other == Harm.WOUNDED);
        return casualties ? Harm.CASUALTIES : one;
    }

    // ------------------------------------------------------------------------------------------------- behind

    /**
     * What was found behind a group.
     *
     * @param harmed the harm; null for none
     * @param stopped whether a verb of another kind was found instead
     */
    private record Behind(@Nullable Harmed harmed, boolean stopped) {
        static final Behind NOTHING = new Behind(null, false);
        static final Behind OTHER_VERB = new Behind(null, true);
    }

    private Behind behind(int number) {
        Group group = groups.get(number);
        boolean leaving = isLeft(group);
        boolean relative = false;
        boolean newSubject = false;
        int at = group.to();
        int limit = Math.min(tokens.size(), at + FARTHEST);
        while (at < limit) {
            Token token = tokens.get(at);
            Group next = groupStartingAt(at);
            if (next != null && next.isBare() && next.to() == at + 1 && !isJoined(at)) {
                at = next.to();
                continue;
            }
            if (next != null) {
                if (!isJoined(at)) {
                    return leaving || isInPhrase(at) ? skipTo(next.to(), leaving) : Behind.NOTHING;
                }
                leaving = leaving || isLeft(next);
                at = Math.max(next.to(), at + 1);
                continue;
            }
            HarmWord word = HarmWord.at(tokens, at);
            if (word != null && word.followsVictims()) {
                return accepted(group, word, leaving, relative);
            }
            if (word != null && word.role() == HarmWord.Role.ACTIVE) {
                return Behind.OTHER_VERB;
            }
            boolean closed = token.is(")") && isInParentheses(group);
            if (closed || HARD_MARKS.contains(token.lower()) || BREAKS.contains(token.lower())) {
                return Behind.NOTHING;
            }
            newSubject |= opensSubject(at);
            if (RELATIVES.contains(token.lower())) {
                relative = true;
            } else if (isCopula(at) || AUXILIARIES.contains(token.lower())) {
                Behind found = afterCopula(at);
                if (found.harmed() != null || !relative) {
                    return found.harmed() == null && newSubject ? Behind.NOTHING : found;
                }
                relative = false;
                at = endOfVerbs(at) - 1;
            } else if (isFinite(at)) {
                if (!relative) {
                    return newSubject ? Behind.NOTHING : Behind.OTHER_VERB;
                }
                relative = false;
            }
            at++;
        }
        return Behind.NOTHING;
    }

    private int endOfVerbs(int from) {
        int at = from;
        while (at < tokens.size()
                && (isCopula(at) || AUXILIARIES.contains(tokens.get(at).lower()) || isFinite(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    /** A comma or a closing mark and a determiner: whoever follows is the subject of what comes then. */
    private boolean opensSubject(int at) {
        String lower = tokens.get(at).lower();
        if (lower.equals("”")) {
            return true;
        }
        boolean mark = lower.equals(",") && at + 1 < tokens.size();
        return mark
                && (Set.of("the", "its", "their").contains(tokens.get(at + 1).lower())
                        || tokens.get(at + 1).isCapitalised());
    }

    /** A verb that joins; 'IS' in 'IS fighters' is none. */
    private boolean isCopula(int at) {
        Token token = tokens.get(at);
        boolean acronym = token.is("is")
                && token.words().equals("IS")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).words().equals(tokens.get(at + 1).lower());
        return COPULAS.contains(token.lower()) && !acronym;
    }

    private Behind skipTo(int to, boolean leaving) {
        int at = to;
        while (at < tokens.size() && at < to + 8) {
            HarmWord word = HarmWord.at(tokens, at);
            if (word != null && word.followsVictims() && leaving) {
                return new Behind(new Harmed(joined(word), word, Harmed.How.BEHIND), false);
            }
            if (COPULAS.contains(tokens.get(at).lower())) {
                return afterCopula(at);
            }
            if (tokens.get(at).isMark() || isFinite(at)) {
                break;
            }
            at++;
        }
        return Behind.NOTHING;
    }

    /** Whether the group is inside the phrase of the one before ('20 members of two families'). */
    private boolean isInPhrase(int at) {
        return at > 0 && (tokens.get(at - 1).is("of") || tokens.get(at - 1).is("in"));
    }

    private Behind accepted(Group group, HarmWord word, boolean leaving, boolean relative) {
        boolean adjacent = skipAdverbs(group.to()) >= word.from();
        if (word.role() == HarmWord.Role.INTRANSITIVE) {
            return isHypothetical(word.from()) ? Behind.OTHER_VERB : found(word);
        }
        if (word.role() == HarmWord.Role.ADJECTIVE) {
            return adjacent || leaving ? found(word) : Behind.NOTHING;
        }
        if (groupAt(word.to()) || takesObject(word)) {
            return leaving && !adjacent ? found(word) : Behind.OTHER_VERB;
        }
        if (tokens.get(word.from() - 1).is("those")) {
            // 'people gathered to mourn those killed': others were harmed.
            return Behind.OTHER_VERB;
        }
        boolean afterMark = tokens.get(word.from() - 1).isMark();
        return adjacent || leaving || !afterMark || relative ? found(word) : Behind.NOTHING;
    }

    private Behind found(HarmWord word) {
        return new Behind(new Harmed(joined(word), word, Harmed.How.BEHIND), false);
    }

    /** 'killed the mayor', 'killed Sara': an object, so what stands before it is not the victim. */
    private boolean takesObject(HarmWord word) {
        if (word.to() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(word.to());
        String lower = next.lower();
        boolean determiner = Set.of(
                        "the",
                        "his",
                        "her",
                        "their",
                        "its",
                        "him",
                        "them",
                        "himself",
                        "herself",
                        "each",
                        "civilians",
                        "people")
                .contains(lower);
        return determiner || People.isPerson(lower);
    }

    private Behind afterCopula(int from) {
        boolean passive = false;
        boolean negated = false;
        int at = from;
        while (at < tokens.size() && at < from + 12) {
            HarmWord word = HarmWord.at(tokens, at);
            if (word != null && word.followsVictims() && !startsLongerAdverb(at)) {
                boolean suits = passive || word.role() != HarmWord.Role.PARTICIPLE;
                return suits && !negated && !isHypothetical(word.from()) && !groupAtUnlessPassive(word, passive)
                        ? found(word)
                        : Behind.OTHER_VERB;
            }
            passive |= COPULAS.contains(tokens.get(at).lower());
            negated |= tokens.get(at).is("not");
            int next = COPULAS.contains(tokens.get(at).lower()) ? at + 1 : skipAdverb(at);
            if (next == at) {
                return Behind.OTHER_VERB;
            }
            at = next;
        }
        return Behind.OTHER_VERB;
    }

    private boolean groupAtUnlessPassive(HarmWord word, boolean passive) {
        return !passive && groupAt(word.to());
    }

    private boolean startsLongerAdverb(int at) {
        PhraseList.Match adverb = ADVERBS.at(tokens, at);
        return adverb != null && adverb.tokens() > 1 && HarmWord.at(tokens, at + adverb.tokens()) != null;
    }

    private boolean isInParentheses(Group group) {
        return group.from() > 0 && tokens.get(group.from() - 1).is("(");
    }

    private boolean isLeft(Group group) {
        int before = leftOf(group.from());
        while (before >= 0 && isSkippedBefore(before)) {
            before--;
        }
        return before >= 0 && LEAVING.contains(tokens.get(before).lower());
    }

    /** Whether the group that begins at the token is added to the one before by 'and', a comma or 'including'. */
    private boolean isJoined(int at) {
        int from = at;
        while (from > 0 && isSkippedBefore(from - 1)) {
            from--;
        }
        return COORDINATORS.before(tokens, from) != null
                || SUBSETS.before(tokens, from) != null
                || (from > 0
                        && (tokens.get(from - 1).is("(")
                                || tokens.get(from - 1).is("-")
                                || tokens.get(from - 1).is("–")
                                || tokens.get(from - 1).is("—")));
    }

    private boolean isFinite(int at) {
        String lower = tokens.get(at).lower();
        if (VERBS.contains(lower)) {
            return true;
        }
        boolean regular =
                lower.length() > 4 && lower.endsWith("ed") && tokens.get(at).isWord();
        if (!regular || SentenceWords.isNameLike(tokens.get(at))) {
            return false;
        }
        boolean beforeNoun = at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !FUNCTION_WORDS.contains(tokens.get(at + 1).lower())
                && at > 0
                && FUNCTION_WORDS.contains(tokens.get(at - 1).lower());
        boolean reduced = at + 1 < tokens.size()
                && Set.of("of", "by", "with", "from", "in", "at", "as", "on")
                        .contains(tokens.get(at + 1).lower());
        return !beforeNoun && !reduced && !lower.contains("-");
    }

    // ------------------------------------------------------------------------------------------------- words

    private int skipAdverbs(int from) {
        int at = from;
        while (at < tokens.size()) {
            int next = skipAdverb(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int skipAdverb(int at) {
        PhraseList.Match adverb = ADVERBS.at(tokens, at);
        if (adverb != null) {
            return at + adverb.tokens();
        }
        return isAdverb(at) ? at + 1 : at;
    }

    private boolean isAdverb(int at) {
        Token token = tokens.get(at);
        return (token.isWord() && token.lower().length() > 4 && token.lower().endsWith("ly"))
                || ADVERBS.at(List.of(token), 0) != null;
    }

    private int leftOf(int at) {
        return at - 1;
    }

    private boolean groupAt(int at) {
        int from = at;
        while (from < tokens.size()
                && from < at + 2
                && DETERMINERS.contains(tokens.get(from).lower())
                && groupStartingAt(from) == null) {
            from++;
        }
        return groupStartingAt(from) != null;
    }

    private @Nullable Group groupStartingAt(int at) {
        for (Group group : groups) {
            if (group.from() == at) {
                return group;
            }
        }
        return null;
    }
}
