package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the counted people of a sentence, harmed or not. */
final class Groups {
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList VERBS = WordList.of("plain-verbs");
    private static final PhraseList SUBSETS = PhraseList.of("subset-markers");
    private static final WordList TIMES = WordList.of("time-words");
    private static final WordList NOT_ADVERBS = WordList.of("not-adverbs");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList ONLY_PEOPLE = WordList.of("harms-of-people");
    private static final WordList IRREGULAR = WordList.of("irregular-participles");
    private static final WordList PERFECT = WordList.of("perfect-auxiliaries");
    private static final Set<String> OPENERS = Set.of("“", "\"", "‘", "'", "(", "[");
    private static final Set<String> DETERMINERS =
            Set.of("the", "those", "these", "his", "her", "its", "their", "our", "my");
    private static final Set<String> THOSE_BEFORE = Set.of("them", "whom", "those", "these", "which", "us");
    private static final Set<String> SPEAKING =
            Set.of("said", "says", "say", "told", "tells", "quoted", "quotes", "wrote");
    private static final Set<String> OTHERS = Set.of("others", "other", "more", "another", "additional");
    private static final Set<String> GUESSES = Set.of("possibly", "perhaps", "probably", "maybe", "if");
    private static final Set<String> TAKEN = Set.of("hostage", "captive", "prisoner");
    private static final WordList FAMILIES = WordList.of("families");
    private static final WordList SHARES = WordList.of("share-words");
    private static final int LONGEST_PHRASE = 9;
    private static final int FARTHEST_SHARE = 7;
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final List<Token> tokens;

    /** Whether the text is not all in capitals, so that a capital tells a name. */
    private final boolean mixed;

    private Groups(List<Token> tokens) {
        this.tokens = tokens;
        this.mixed = tokens.stream()
                .anyMatch(token -> token.isWord() && token.words().equals(token.lower()));
    }

    /** The counted people among the tokens of a sentence, in order, without overlap; none begins with a token of a date. */
    static List<Group> in(List<Token> tokens, Predicate<Token> isOfTime) {
        Groups finder = new Groups(tokens);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            boolean none = isOfTime.test(tokens.get(at)) || finder.isAgeAt(at) || finder.isAllBut(at);
            Counted count = none ? null : Counts.at(tokens, at);
            Group group = count == null ? null : finder.group(count);
            if (group != null && !finder.tellsWho(groups, group)) {
                groups.add(group);
            }
            at = group != null ? Math.max(group.to(), at + 1) : count == null ? at + 1 : skip(count, at);
        }
        return groups;
    }

    /** 'one of them a baby': the second words say who the first are, and count nobody else. */
    private boolean tellsWho(List<Group> before, Group group) {
        Group last = before.isEmpty() ? null : before.get(before.size() - 1);
        // 'hundreds, possibly thousands, of people': a guess at the same people.
        boolean guess = last != null
                && last.count().form() == Counted.Form.VAGUE
                && group.count().form() == Counted.Form.VAGUE
                && last.isBare()
                && group.from() - last.to() == 1
                && tokens.get(last.to()).is(",")
                && GUESSES.contains(tokens.get(group.from()).lower());
        boolean description = last != null
                && last.partOf()
                && last.isBare()
                && last.to() == group.from()
                && group.count().form() == Counted.Form.INDEFINITE;
        return guess || description || (last != null && isApposed(last, group));
    }

    /** 'at least one civilian, a shepherd, was killed': the second words say who the first is. */
    private boolean isApposed(Group one, Group group) {
        Integer least = one.count().minimum();
        if (least != null && least == 2 && isPair(one, group)) {
            return true;
        }
        boolean number = one.count().form() == Counted.Form.NUMBER && least != null && least == 1 && one.known();
        return number
                && group.count().form() == Counted.Form.INDEFINITE
                && group.from() == one.to() + 1
                && is(one.to(), ",")
                && group.to() + 1 < tokens.size()
                && (is(group.to(), "who")
                        || (is(group.to(), ",")
                                && COPULAS.contains(tokens.get(group.to() + 1).lower())));
    }

    /** 'two children, a brother and sister, were': one noun with an article and one without tell who the two are. */
    private boolean isPair(Group two, Group group) {
        int end = group.to() + 2;
        return two.count().form() == Counted.Form.NUMBER
                && two.known()
                && group.count().form() == Counted.Form.INDEFINITE
                && group.from() == two.to() + 1
                && is(two.to(), ",")
                && is(group.to(), "and")
                && end <= tokens.size()
                && isPersonAt(group.to() + 1)
                && (end == tokens.size() || tokens.get(end).isMark());
    }

    /** 'A boy of 12': behind one person and 'of', a number without a noun is an age. */
    private boolean isAgeAt(int at) {
        boolean ofOne = at > 1
                && tokens.get(at - 1).is("of")
                && People.isOnePerson(tokens.get(at - 2).lower());
        boolean noun =
                at + 1 < tokens.size() && People.isPerson(tokens.get(at + 1).lower());
        return ofOne && !noun;
    }

    /** Behind a number that counts no people; a qualifier or an article alone hides nothing behind it. */
    private static int skip(Counted count, int at) {
        boolean number = count.form() == Counted.Form.NUMBER;
        return number ? Math.max(count.to(), at + 1) : at + 1;
    }

    private @Nullable Group group(Counted count) {
        Group family = family(count);
        if (family != null) {
            return family;
        }
        int at = count.to();
        boolean partOf = false;
        if (is(at, "of")) {
            if (at + 1 < tokens.size()
                    && THOSE_BEFORE.contains(tokens.get(at + 1).lower())) {
                return new Group(count, count.from(), at + 2, at + 2, -1, true, true, null);
            }
            at++;
            while (at < tokens.size() && DETERMINERS.contains(tokens.get(at).lower())) {
                at++;
            }
            partOf = true;
            boolean own =
                    is(at, "own") && (at + 1 >= tokens.size() || WordClass.of(tokens.get(at + 1)) != WordClass.OPEN);
            if (own) {
                // 'three of their own were killed'.
                return new Group(count, count.from(), at + 1, at + 1, -1, true, true, null);
            }
            if (countsOthers(at)) {
                return new Group(count, count.from(), at, at, -1, true, true, null, true);
            }
            HarmWord harmed = is(at - 1, "the") ? HarmWord.at(tokens, at) : null;
            if (harmed != null && harmed.followsVictims() && !personFollows(harmed.to(), 3)) {
                return new Group(count, count.from(), harmed.to(), at, harmed.to() - 1, true, true, harmed);
            }
        }
        while (at < tokens.size() && OPENERS.contains(tokens.get(at).lower()) && !opensParts(at)) {
            at++;
        }
        Group group = phrase(count, at, partOf);
        if ((partOf && group.isBare()) || isOfShare(group)) {
            return null;
        }
        return accepts(group) ? group : null;
    }

    /** 'the majority of the city's 400 residents were displaced': what happened is told of a share that has no number. */
    private boolean isOfShare(Group group) {
        HarmWord behind = HarmWord.at(tokens, group.to());
        if (group.inside() != null || (behind != null && behind.role() == HarmWord.Role.PARTICIPLE)) {
            return false;
        }
        for (int at = group.from() - 1; at > 0 && at >= group.from() - FARTHEST_SHARE; at--) {
            if (is(at, "of")) {
                return SHARES.contains(tokens.get(at - 1).lower()) || isAllBut(at - 1);
            }
            Token token = tokens.get(at);
            boolean owner = token.kind() == Token.Kind.POSSESSIVE || DETERMINERS.contains(token.lower());
            if (!owner && (token.isMark() || FUNCTION_WORDS.contains(token.lower()) || isVerbLike(at))) {
                return false;
            }
        }
        return false;
    }

    /** 'all but three': what is counted are those whom it did not happen to. */
    private boolean isAllBut(int number) {
        return number > 1 && is(number - 1, "but") && is(number - 2, "all");
    }

    /** '2017' alone is a year; '2,017' and '2000' may count people. */
    private boolean isYear(Counted count) {
        Token token = tokens.get(count.wordsFrom());
        Integer value = count.minimum();
        return value != null
                && token.isNumber()
                && token.words().length() == YEAR_DIGITS
                && count.to() == count.wordsFrom() + 1
                && value > FIRST_YEAR
                && value < LAST_YEAR
                && value % 100 != 0;
    }

    /** '23, the mayor was shot': a day or an age whose beginning another sentence has; '23, including a child, were shot' counts. */
    private boolean isLeftover(Group group) {
        return group.from() == 0
                && tokens.get(0).isNumber()
                && is(group.to(), ",")
                && SUBSETS.at(tokens, group.to() + 1) == null;
    }

    /** '3 (2 civilians, 1 soldier)': parts of a number alone. */
    private boolean opensParts(int at) {
        return is(at, "(") && at + 1 < tokens.size() && Counts.startsNumber(tokens, at + 1);
    }

    /** 'a family of five', 'an entire family of nine': as many people as the number says. */
    private @Nullable Group family(Counted count) {
        int at = count.form() == Counted.Form.INDEFINITE ? count.to() : tokens.size();
        while (at < tokens.size()
                && at < count.to() + 2
                && !FAMILIES.contains(tokens.get(at).lower())
                && tokens.get(at).isWord()) {
            at++;
        }
        boolean family = at < tokens.size() && FAMILIES.contains(tokens.get(at).lower()) && is(at + 1, "of");
        Counted members = family ? Counts.at(tokens, at + 2) : null;
        boolean number = members != null && members.form() == Counted.Form.NUMBER;
        return members == null || !number || personFollows(members.to(), 2)
                ? null
                : new Group(members, count.from(), members.to(), at, at, true, false, null);
    }

    /** 'three of the five killed': the people that a number is a part of are counted too. */
    private boolean countsOthers(int at) {
        Counted whole =
                is(at - 1, "of") || DETERMINERS.contains(tokens.get(at - 1).lower()) ? Counts.at(tokens, at) : null;
        return whole != null && whole.form() == Counted.Form.NUMBER && group(whole) != null;
    }

    private Group phrase(Counted count, int from, boolean partOf) {
        if (from < tokens.size() && TAKEN.contains(tokens.get(from).lower()) && !count.isOne()) {
            // 'taking 18 captive'.
            return bareOr(count, from, from, partOf, null);
        }
        HarmWord inside = null;
        int at = from;
        while (at < tokens.size() && at < from + LONGEST_PHRASE && !ends(at, from)) {
            HarmWord head = HarmWord.headAt(tokens, at);
            if (head != null && !personFollows(head.to(), 2)) {
                return new Group(count, count.from(), head.to(), from, at, true, partOf, head);
            }
            HarmWord harm = HarmWord.at(tokens, at);
            if (harm != null) {
                boolean others = Counts.at(tokens, harm.to()) != null;
                if (!harm.followsVictims() || others || holdsThing(from, at) || !personFollows(harm.to(), 4)) {
                    break;
                }
                inside = harm;
                at = harm.to();
            } else {
                at++;
            }
        }
        return bareOr(count, from, at, partOf, inside);
    }

    /** 'two attacks killed civilians': the harm is a verb, as no attacks are killed. */
    private boolean holdsThing(int from, int to) {
        return to > from && People.isNotPeople(tokens.get(to - 1).lower());
    }

    private Group bareOr(Counted count, int from, int end, boolean partOf, @Nullable HarmWord inside) {
        int head = head(count, from, end);
        if (head < 0) {
            return new Group(count, count.from(), from, from, -1, false, partOf, inside);
        }
        boolean known = People.isPerson(tokens.get(head).lower())
                || OTHERS.contains(tokens.get(head).lower());
        return new Group(count, count.from(), head + 1, from, head, known, partOf, inside);
    }

    /** The last token, if it is a person; else the last noun for several people; else the last token. */
    private int head(Counted count, int from, int end) {
        if (end <= from) {
            return -1;
        }
        int last = end - 1;
        if (isReporter(last, from, end)) {
            return last - 1;
        }
        if (isPersonAt(last) || OTHERS.contains(tokens.get(last).lower())) {
            return last;
        }
        if (isThingOf(count, last, from)) {
            return last;
        }
        for (int at = last - 1; at >= from; at--) {
            boolean fits =
                    count.isOne() ? People.isOnePerson(tokens.get(at).lower()) && isVerbLike(at + 1) : isPersonAt(at);
            if (fits) {
                return at;
            }
        }
        return last;
    }

    /** 'six teachers activists said': a report without a comma before it. */
    private boolean isReporter(int last, int from, int end) {
        return last > from
                && end < tokens.size()
                && ReportingVerbs.passOnFigures(tokens.get(end).lower())
                && isPersonAt(last - 1)
                && !People.isOnePerson(tokens.get(last - 1).lower())
                && isPersonAt(last);
    }

    /** 'two police dogs', 'various criminal charges': a plural behind a singular for somebody is what is counted. */
    private boolean isThingOf(Counted count, int last, int from) {
        String lower = tokens.get(last).lower();
        boolean plural = lower.endsWith("s")
                && !lower.endsWith("ss")
                && !tokens.get(last).isCapitalised();
        return !count.isOne()
                && last > from
                && plural
                && isPersonAt(last - 1)
                && !tokens.get(last - 1).lower().endsWith("s")
                && (People.isNotPeople(lower)
                        || People.isOnePerson(tokens.get(last - 1).lower()))
                && !People.hasEndingOfPerson(lower)
                && !isVerbLike(last);
    }

    /** 'two boarding schools': a gerund that belongs to a noun which counts no people. */
    private boolean isBeforeThing(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).lower().endsWith("ing")
                && HarmWord.at(tokens, at) == null
                && People.isNotPeople(tokens.get(at + 1).lower());
    }

    /** 'three jawans were martyred', 'five khwarij got arrested': what is done to people only. */
    private boolean isHarmedAsPeople(int verb) {
        int copula = verb < tokens.size() && PERFECT.contains(tokens.get(verb).lower()) ? verb + 1 : verb;
        return copula + 1 < tokens.size()
                && COPULAS.contains(tokens.get(copula).lower())
                && ONLY_PEOPLE.contains(tokens.get(copula + 1).lower());
    }

    /** Whether a noun of no list can stand for people: by its ending, or as a name in text that is not all in capitals. */
    private boolean mayBePerson(int at) {
        return People.hasEndingOfPerson(tokens.get(at).lower())
                || (mixed && tokens.get(at).isCapitalised());
    }

    private boolean isPersonAt(int at) {
        return People.isPerson(tokens.get(at).lower());
    }

    private boolean accepts(Group group) {
        Counted count = group.count();
        if (group.isBare() && group.inside() == null && isBeforeThing(count.to())) {
            return false;
        }
        if (group.isBare() && (isYear(count) || isLeftover(group))) {
            return false;
        }
        if (group.isBare()) {
            boolean some = tokens.get(count.wordsFrom()).is("some") && count.to() == count.wordsFrom() + 1;
            return (count.form() != Counted.Form.INDEFINITE && !some)
                    || tokens.get(count.wordsFrom()).is("another");
        }
        String head = tokens.get(group.head()).lower();
        String first = tokens.get(Math.min(group.victimsFrom(), group.head())).lower();
        if (group.inside() != null && group.inside().role() == HarmWord.Role.HEAD) {
            return group.head() == group.victimsFrom() || !People.isNotPeople(first);
        }
        if (People.isNotPeople(first) && !group.known()) {
            return false;
        }
        return switch (count.form()) {
            case INDEFINITE ->
                (People.isOnePerson(head) || head.equals("other"))
                        && !tokens.get(group.victimsFrom()).is("few");
            case ZERO -> group.known();
            case NUMBER, VAGUE ->
                group.known()
                        ? !People.isNotPeople(head) || !People.isNotPeople(first)
                        : !People.isNotPeople(head) && (mayBePerson(group.head()) || isHarmedAsPeople(group.to()));
        };
    }

    /** Whether a noun phrase that began at {@code from} ends before the token {@code at}. */
    private boolean ends(int at, int from) {
        boolean taken =
                at > from && isPersonAt(at - 1) && TAKEN.contains(tokens.get(at).lower());
        if (taken || (at > from && is(at - 1, "others"))) {
            // 'took two nurses hostage': the last word is no noun of the phrase.
            return true;
        }
        Token token = tokens.get(at);
        if (token.is("-")
                && at + 1 < tokens.size()
                && People.isAged(tokens.get(at + 1).lower())) {
            return false;
        }
        if (token.isMark()) {
            return !(at > from
                    && OPENERS.contains(token.lower())
                    && personFollows(at + 1, 3)
                    && token.lower().charAt(0) != '(');
        }
        String lower = token.lower();
        if (isAcronym(token, at)) {
            return false;
        }
        if (at > from && isPersonAt(at - 1) && IRREGULAR.contains(lower)) {
            // 'a man born in 1961', 'six men held at sea'.
            return true;
        }
        if (FUNCTION_WORDS.contains(lower) || SUBSETS.at(tokens, at) != null || TIMES.contains(lower)) {
            return true;
        }
        boolean adverb =
                lower.length() > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower) && !personFollows(at + 1, 3);
        // 'twelve burned bodies', but not 'two volunteers pulled bodies'.
        boolean bodies =
                at + 1 < tokens.size() && HarmWord.headAt(tokens, at + 1) != null && !(at > from && isPersonAt(at - 1));
        // 'one extended family': the participle belongs to a noun that counts no people.
        boolean ofThing = at == from
                && at + 1 < tokens.size()
                && lower.endsWith("ed")
                && People.isNotPeople(tokens.get(at + 1).lower());
        // 'two wanted men', but not 'two officials said six men'.
        boolean verb = SPEAKING.contains(lower) || (at > from && isPersonAt(at - 1));
        boolean participle = !verb && personFollows(at + 1, 3);
        return adverb || (isVerbLike(at) && !bodies && !ofThing && !participle);
    }

    /** 'IS fighters', 'US soldiers', where small words are not in capitals too. */
    private boolean isAcronym(Token token, int at) {
        boolean capitals = token.words().length() == 2
                && token.words().equals(token.lower().toUpperCase(Locale.ROOT));
        return capitals
                && token.isWord()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).words().equals(tokens.get(at + 1).lower());
    }

    private boolean personFollows(int from, int within) {
        for (int at = from; at < tokens.size() && at < from + within; at++) {
            Token token = tokens.get(at);
            boolean small = FUNCTION_WORDS.contains(token.lower()) && !isAcronym(token, at);
            if (token.isMark() || small || SUBSETS.at(tokens, at) != null || Counts.startsNumber(tokens, at)) {
                return false;
            }
            if (People.isPerson(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbLike(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(at).lower();
        boolean regular =
                lower.length() > 4 && (lower.endsWith("ed") || (lower.endsWith("ing") && !People.isPerson(lower)));
        return regular || VERBS.contains(lower);
    }

    private boolean is(int at, String lower) {
        return at < tokens.size() && tokens.get(at).is(lower);
    }
}
