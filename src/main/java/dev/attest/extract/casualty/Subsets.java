package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which counted people are a part of others ('12 people, including five children'), and hands on a harm to people who
 * are added to others or are a part of them.
 */
final class Subsets {
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final Set<String> LISTS = Set.of(":", "-", "–", "—", "(", ",");

    private static final WordList GRAVITY = WordList.of("gravity-words");
    private static final WordList COPULAS = WordList.of("copulas");
    /** Marks that open a list of parts, whatever stands before them. */
    private static final Set<String> OPENING = Set.of(":", "–", "—", ";");

    private static final int LONGEST_WHOLE = 8;
    private static final int LONGEST_AMONG = 4;

    private final List<Token> tokens;
    private final List<Group> groups;
    private final PartWords words;
    private final HarmFinder finder;
    private final @Nullable Harmed[] harmed;
    private final int[] container;

    private Subsets(List<Token> tokens, List<Group> groups) {
        this.tokens = tokens;
        this.groups = groups;
        this.words = new PartWords(tokens, groups);
        this.finder = new HarmFinder(tokens, groups);
        this.harmed = new Harmed[groups.size()];
        this.container = new int[groups.size()];
    }

    /**
     * What was found out about a group.
     *
     * @param group the group
     * @param harmed what happened to it; null for nothing
     * @param container the number of the group that contains it; -1 for none
     */
    record Solved(Group group, @Nullable Harmed harmed, int container) {}

    /** What happened to each group of a sentence, and which it is a part of; as many as there are groups, in their order. */
    static List<Solved> solve(List<Token> tokens, List<Group> groups) {
        Subsets subsets = new Subsets(tokens, groups);
        subsets.findOwn();
        for (int number = 0; number < groups.size(); number++) {
            subsets.link(number);
        }
        subsets.linkSums();
        List<Solved> solved = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            solved.add(new Solved(groups.get(number), subsets.harmed[number], subsets.container[number]));
        }
        return List.copyOf(solved);
    }

    private void findOwn() {
        for (int number = 0; number < groups.size(); number++) {
            harmed[number] = finder.of(number);
            container[number] = -1;
        }
        for (int number = 0; number + 1 < groups.size(); number++) {
            if (groups.get(number).ofNext()) {
                partOfNext(number);
            } else if (isAmongNext(number)) {
                beAmong(number, number + 1);
            }
        }
    }

    /** 'a boy and his uncle were among the eight people killed': all of the list are a part. */
    private void beAmong(int last, int whole) {
        for (int number = last; number >= 0; number--) {
            boolean listed = number == last
                    || words.isJoined(groups.get(number).to(), words.startWithDeterminers(groups.get(number + 1)));
            Harmed own = harmed[number];
            Harmed of = harmed[whole];
            if (!listed || of == null || (own != null && !isShared(own, of))) {
                return;
            }
            harmed[number] = shared(harmed[whole]);
            container[number] = whole;
        }
    }

    /**
     * 'three of the five killed were brothers', 'two of the four hostages died': what the phrase of the whole says is so of the part
     * too, what a verb behind it says is so of the part alone.
     */
    private void partOfNext(int number) {
        Harmed behind = harmed[number + 1];
        boolean told = isInRelative(number + 1, behind) || isBehindMark(number + 1, behind);
        Harmed whole = told ? behind : finder.without(number + 1);
        boolean ofPart = behind != null && (whole == null || !behind.word().equals(whole.word()));
        harmed[number + 1] = whole;
        Harmed own = harmed[number];
        if (own != null && own.how() == Harmed.How.BEFORE && whole != null && own.harm() != whole.harm()) {
            // 'the bodies of two of the three kidnapped men'.
            return;
        }
        HarmWord later = whole == null ? null : laterVerb(whole);
        if (later != null) {
            // 'three of the 12 men wounded later died'.
            harmed[number] = new Harmed(later.harm(), later, Harmed.How.BEHIND);
        } else if (ofPart && (whole == null || behind.harm() != whole.harm())) {
            harmed[number] = behind;
        } else if (whole != null && !finder.isSaved(groups.get(number)) && !finder.isSaved(groups.get(number + 1))) {
            harmed[number] = shared(whole);
            container[number] = number + 1;
        }
    }

    /** The other harm that a verb tells behind where and when the first one was ('injured in a raid have since died'); else null. */
    private @Nullable HarmWord laterVerb(Harmed first) {
        int from = first.word().to();
        int at = from;
        while (at < tokens.size()
                && at - from < LONGEST_WHOLE
                && tokens.get(at).isWord()
                && !isHelper(at)
                && !isDied(at)) {
            at++;
        }
        boolean passive = false;
        while (at < tokens.size() && isHelper(at)) {
            passive |= COPULAS.contains(tokens.get(at).lower());
            at++;
        }
        HarmWord word = at < tokens.size() ? HarmWord.at(tokens, at) : null;
        if (word == null || word.harm() == first.harm()) {
            return null;
        }
        return isDied(at) || (passive && word.role() == HarmWord.Role.PARTICIPLE) ? word : null;
    }

    private boolean isDied(int at) {
        HarmWord word = at < tokens.size() ? HarmWord.at(tokens, at) : null;
        return word != null && word.role() == HarmWord.Role.INTRANSITIVE;
    }

    private boolean isHelper(int at) {
        WordClass of = WordClass.of(tokens.get(at));
        return of == WordClass.AUXILIARY
                || of == WordClass.ADVERB
                || tokens.get(at).is("since");
    }

    /** 'three of the 14 sailors, including a cook, killed at sea': a participle behind a mark describes all. */
    private boolean isBehindMark(int number, @Nullable Harmed behind) {
        int word = behind == null ? 0 : behind.word().from();
        return behind != null
                && behind.word().role() == HarmWord.Role.PARTICIPLE
                && word > groups.get(number).to()
                && tokens.get(word - 1).isMark();
    }

    /** 'one of the two women who were injured': a harm told in the relative clause straight behind. */
    private boolean isInRelative(int number, @Nullable Harmed behind) {
        int from = groups.get(number).to();
        if (behind == null || !words.wordAt(from).equals("who")) {
            return false;
        }
        return tokens.subList(from, Math.max(from, behind.word().from())).stream()
                .noneMatch(token -> token.is(","));
    }

    /** 'three children were among the nine people killed'. */
    private boolean isAmongNext(int number) {
        int at = groups.get(number).to();
        int next = words.startWithDeterminers(groups.get(number + 1));
        boolean verb = next - at == 1 || COPULAS.contains(words.wordAt(at));
        boolean among = verb
                && next > at
                && next - at <= LONGEST_AMONG
                && words.wordAt(next - 1).equals("among");
        return among && harmed[number + 1] != null && container[number + 1] < 0;
    }

    private void link(int number) {
        if (container[number] >= 0 || finder.tellsOfHarm(groups.get(number))) {
            return;
        }
        int holder = markedContainer(number);
        boolean saved = groups.get(number).partOf() && finder.isSaved(groups.get(number));
        if (holder >= 0 && (saved || isFatal(number, holder))) {
            return;
        }
        if (holder >= 0) {
            Harmed whole = harmed[holder];
            Harmed part = ownPart(number, whole);
            if (whole != null && (part == null || isShared(part, whole) || contains(whole, part))) {
                container[number] = holder;
                harmed[number] = part == null ? shared(whole) : part;
            }
            return;
        }
        if (goesOnTelling(number)) {
            harmed[number] = shared(harmed[number - 1]);
            container[number] =
                    OPENING.contains(words.wordAt(groups.get(number).from() - 1)) && container[number - 1] < 0
                            ? number - 1
                            : container[number - 1];
        } else if (harmed[number] == null && number > 0) {
            share(number);
        }
    }

    /** 'shot seven people, two fatally': the adverb tells that the part died. */
    private boolean isFatal(int number, int holder) {
        Group group = groups.get(number);
        Harmed whole = harmed[holder];
        boolean fatal = group.isBare() && "KILLED".equals(GRAVITY.value(words.wordAt(group.to())));
        if (!fatal || whole == null || whole.harm() == Harm.KILLED) {
            return false;
        }
        HarmWord word = new HarmWord(Harm.KILLED, HarmWord.Role.PARTICIPLE, group.to(), group.to() + 1);
        harmed[number] = new Harmed(Harm.KILLED, word, Harmed.How.BEHIND);
        container[number] = whole.harm() == Harm.CASUALTIES ? holder : -1;
        return true;
    }

    /** 'including one child, and twelve were wounded': a harm behind that belongs to the next people is not the part's. */
    private @Nullable Harmed ownPart(int number, @Nullable Harmed whole) {
        Harmed own = harmed[number];
        boolean far = own != null
                && whole != null
                && own.how() == Harmed.How.BEHIND
                && !isShared(own, whole)
                && (own.word().from() - groups.get(number).to() > 3 || isOfNext(number, own));
        return far ? null : own;
    }

    /** 'including 11 children, and 190 wounded': the harm straight behind the next number is the next one's. */
    private boolean isOfNext(int number, Harmed own) {
        return number + 1 < groups.size()
                && groups.get(number + 1).isBare()
                && groups.get(number + 1).to() == own.word().from();
    }

    private static boolean isShared(Harmed part, Harmed whole) {
        return part.word().equals(whole.word());
    }

    /** Whether people harmed in the second way can be a part of those harmed in the first. */
    private static boolean contains(Harmed whole, Harmed part) {
        boolean casualties =
                whole.harm() == Harm.CASUALTIES && (part.harm() == Harm.KILLED || part.harm() == Harm.WOUNDED);
        return casualties || part.harm() == whole.harm();
    }

    private static @Nullable Harmed shared(@Nullable Harmed from) {
        return from == null ? null : new Harmed(from.harm(), from.word(), Harmed.How.SHARED);
    }

    // ------------------------------------------------------------------------------------------------- parts

    private int markedContainer(int number) {
        Group group = groups.get(number);
        if (group.count().form() == Counted.Form.ZERO) {
            return -1;
        }
        if (group.partOf() && group.isBare()) {
            return goesOnParting(number) ? container[number - 1] : nearestBefore(number, before -> true);
        }
        boolean inParentheses = group.from() > 0 && tokens.get(group.from() - 1).is("(");
        boolean told = inParentheses && (harmed[number] == null || isOfCasualties(number));
        if (words.isMarked(group) || told) {
            return nearestBefore(number, before -> true);
        }
        if (words.isAmongThem(number)) {
            return nearestBefore(number, before -> container[before] < 0);
        }
        if (isListed(number)) {
            return container[number - 1];
        }
        return isOfWhole(number) || isByGravity(number) || isAmongBefore(number) ? number - 1 : -1;
    }

    /** '27 of them women and four of them journalists': both are parts of the same people. */
    private boolean goesOnParting(int number) {
        if (number == 0 || container[number - 1] < 0) {
            return false;
        }
        Group before = groups.get(number - 1);
        Group group = groups.get(number);
        boolean same = before.partOf()
                && before.isBare()
                && words.wordAt(before.to() - 1).equals(words.wordAt(group.to() - 1));
        return same && COORDINATORS.before(tokens, group.from()) != null && group.from() - before.to() <= LONGEST_WHOLE;
    }

    /** 'nine are children and four are women': each number with a verb that only says who they are. */
    private boolean goesOnTelling(int number) {
        if (number == 0 || harmed[number] != null || !groups.get(number).isBare()) {
            return false;
        }
        Group before = groups.get(number - 1);
        boolean set = harmed[number - 1] != null
                && OPENING.contains(words.wordAt(groups.get(number).from() - 1))
                && finder.tellsWho(groups.get(number));
        if (set) {
            // 'killed 30; ten were children'.
            return true;
        }
        return harmed[number - 1] != null
                && before.isBare()
                && groups.get(number).from() - before.to() <= LONGEST_WHOLE
                && finder.tellsWho(before)
                && finder.tellsWho(groups.get(number));
    }

    /** '12 casualties (four dead, …': a part that tells which of the two. */
    private boolean isOfCasualties(int number) {
        Harmed whole = number == 0 ? null : harmed[number - 1];
        Harmed part = harmed[number];
        return whole != null && part != null && whole.harm() == Harm.CASUALTIES && contains(whole, part);
    }

    /** 'Of the 14 killed, five were children': a number behind its whole and a comma. */
    private boolean isOfWhole(int number) {
        if (number == 0 || harmed[number - 1] == null) {
            return false;
        }
        Group whole = groups.get(number - 1);
        int of = words.startWithDeterminers(whole) - 1;
        boolean opens = of == 0
                || (of > 0
                        && (tokens.get(of - 1).isMark()
                                || tokens.get(of - 1).is("and")
                                || tokens.get(of - 1).is("that")));
        boolean ofWhole = opens && tokens.get(of).is("of");
        int from = words.startWithDeterminers(groups.get(number));
        boolean comma = from > 0 && tokens.get(from - 1).is(",");
        int end = Math.max(whole.to(), lastOf(harmed[number - 1]));
        return ofWhole && comma && from - end < LONGEST_WHOLE;
    }

    private static int lastOf(@Nullable Harmed of) {
        return of == null ? 0 : of.word().to();
    }

    /** 'Among the 12 dead were five children': a part behind its whole and a copula. */
    private boolean isAmongBefore(int number) {
        if (number == 0 || harmed[number - 1] == null) {
            return false;
        }
        int among = words.startWithDeterminers(groups.get(number - 1)) - 1;
        int end = Math.max(groups.get(number - 1).to(), lastOf(harmed[number - 1]));
        int from = words.startWithDeterminers(groups.get(number));
        return among >= 0
                && (tokens.get(among).is("among") || tokens.get(among).is("amongst"))
                && from > end
                && from - end <= LONGEST_AMONG
                && COPULAS.contains(words.wordAt(from - 1));
    }

    /** '20 were wounded, three critically': how badly some of the wounded were hurt. */
    private boolean isByGravity(int number) {
        Group group = groups.get(number);
        Harmed whole = number == 0 ? null : harmed[number - 1];
        boolean grave = GRAVITY.contains(words.wordAt(group.to()))
                && HarmWord.at(tokens, group.to() + 1) == null
                && !words.wordAt(group.to() + 1).equals("and");
        return whole != null
                && (whole.harm() == Harm.WOUNDED || whole.word().isWeak(tokens))
                && group.isBare()
                && grave
                && words.wordAt(group.from() - 1).equals(",");
    }

    /** Whether the list that 'including' opened goes on: until a comma behind its 'and', or a harm of its own. */
    private boolean isListed(int number) {
        if (number == 0 || container[number - 1] < 0) {
            return false;
        }
        Harmed own = harmed[number];
        boolean ownPredicate = own != null && own.how() != Harmed.How.BEHIND;
        Harmed first = harmed[number - 1];
        boolean told = own != null && first != null && isOfCasualties(own, harmed[container[number - 1]]);
        int end = told
                ? Math.max(groups.get(number - 1).to(), lastOf(first))
                : groups.get(number - 1).to();
        boolean others = words.areOthers(container[number - 1], number)
                || (words.isElsewhere(groups.get(number)) && !words.isBeforePlace(groups.get(number - 1)));
        if (ownPredicate || others || !words.isAdded(end, number)) {
            // 'eight soldiers, including two officers, and three civilians'.
            return false;
        }
        boolean parentheses =
                words.hasClosing(groups.get(number - 1).to(), groups.get(number).from());
        boolean ended = words.isAndBefore(groups.get(number - 1))
                && tokens.get(groups.get(number - 1).to()).is(",");
        Harmed whole = harmed[container[number - 1]];
        boolean sameHarm = own == null || (whole != null && (isShared(own, whole) || isOfCasualties(own, whole)));
        return !parentheses && !ended && sameHarm;
    }

    private static boolean isOfCasualties(Harmed part, @Nullable Harmed whole) {
        return whole != null && whole.harm() == Harm.CASUALTIES && contains(whole, part);
    }

    /** The nearest number before that counts harmed people and is {@code accepted}; -1 for none. */
    private int nearestBefore(int number, IntPredicate accepted) {
        for (int before = number - 1; before >= 0; before--) {
            boolean person = groups.get(before).count().form() != Counted.Form.INDEFINITE;
            if (harmed[before] != null && person && accepted.test(before)) {
                return before;
            }
        }
        return -1;
    }

    // ------------------------------------------------------------------------------------------------- additions

    /** 'killed a woman and two children': the second shares the harm of the first. */
    private void share(int number) {
        Group group = groups.get(number);
        if (group.count().form() == Counted.Form.ZERO || finder.isNamed(group)) {
            return;
        }
        boolean other = finder.doesSomethingElse(number);
        // 'seven died at the scene and four in hospital'.
        boolean somewhere = number > 0 && groups.get(number - 1).isBare() && words.isSomewhere(group);
        boolean clear = group.known() || words.isElsewhere(group) || somewhere;
        for (int before = number - 1; before >= 0 && clear; before--) {
            Harmed first = harmed[before];
            if (first != null && container[before] < 0) {
                boolean fits = first.how() != Harmed.How.INSIDE
                        && first.how() != Harmed.How.TOLL
                        && words.isAdded(endOf(before, words.isElsewhere(group)), number);
                boolean others = words.isOthers(group);
                // 'the death of a judge and a mayor shook the town': the verb behind is that of the death.
                boolean apposed = first.how() == Harmed.How.BEFORE
                        && words.wordAt(first.word().to()).equals(",");
                fits &= !other || apposed || first.word().role() == HarmWord.Role.NOMINAL;
                boolean elsewhere = words.isElsewhere(group);
                fits &= !elsewhere
                        || words.isElsewhere(groups.get(before))
                        || !groups.get(before).isBare()
                        || first.how() == Harmed.How.BEHIND;
                others |= elsewhere;
                HarmWord inside = group.inside();
                // 'the dead included a boy, and six of the injured …': their own words tell another harm.
                fits &= inside == null || inside.harm() == first.harm();
                if (fits && (first.how() != Harmed.How.BEHIND || others || startsBefore(first, group))) {
                    harmed[number] = shared(first);
                }
                return;
            }
        }
    }

    private boolean startsBefore(Harmed first, Group group) {
        return first.word().from() > group.to();
    }

    /** The token behind a group, and behind its verb where another place is to follow: 'five were killed in Tolka and'. */
    private int endOf(int number, boolean withVerb) {
        Harmed own = harmed[number];
        int end = groups.get(number).to();
        return withVerb && own != null && own.how() == Harmed.How.BEHIND
                ? Math.max(end, own.word().to())
                : end;
    }

    // ------------------------------------------------------------------------------------------------- sums

    /** 'four engineers, two Peruvians and two Frenchmen': what is listed behind a number and adds up to it is its parts. */
    private void linkSums() {
        for (int number = 0; number + 2 < groups.size(); number++) {
            Harmed whole = harmed[number];
            Integer count = groups.get(number).count().minimum();
            if (whole == null || count == null || !opensList(number, whole)) {
                continue;
            }
            int last = lastOfSum(number, count);
            for (int part = number + 1; part <= last; part++) {
                if (container[part] < 0) {
                    container[part] = number;
                    harmed[part] = harmed[part] == null ? shared(whole) : harmed[part];
                    takeParts(part, number);
                }
            }
        }
    }

    /** '51 dead: 30 civilians and 21 fighters, eight of whom were foreigners': a part of the last that stands before it. */
    private void takeParts(int part, int whole) {
        int next = part + 1;
        boolean inner = next < groups.size()
                && container[next] == whole
                && groups.get(next).partOf()
                && groups.get(next).isBare()
                && groups.get(next).from() - groups.get(part).to() <= 1;
        if (inner) {
            container[next] = part;
        }
    }

    private boolean opensList(int number, Harmed whole) {
        int first = words.startWithDeterminers(groups.get(number + 1));
        boolean bare = words.isSomewhere(groups.get(number + 1)) && LISTS.contains(words.wordAt(first - 1));
        return bare
                || LISTS.contains(words.wordAt(groups.get(number).to()))
                || LISTS.contains(words.wordAt(whole.word().to()))
                || OPENING.contains(words.wordAt(first - 1));
    }

    /** The last of the people behind a number that add up to it; -1 where they do not, or are others of a list. */
    private int lastOfSum(int number, int count) {
        int sum = 0;
        int parts = 0;
        Harmed whole = harmed[number];
        for (int part = number + 1; part < groups.size(); part++) {
            if (container[part] >= 0) {
                continue;
            }
            Integer value = groups.get(part).count().minimum();
            Harmed own = harmed[part];
            boolean casualties = own != null && whole != null && isOfCasualties(own, whole);
            boolean other = own != null && whole != null && !contains(whole, own);
            boolean known = groups.get(part).known() || words.isSomewhere(groups.get(part));
            boolean people =
                    casualties || (known && !words.areOthers(number, part) && !finder.tellsOfHarm(groups.get(part)));
            if (value == null || other || !people) {
                return -1;
            }
            sum += value;
            parts++;
            if (sum >= count) {
                return sum == count && parts > 1 ? part : -1;
            }
        }
        return -1;
    }
}
