package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their qualifiers: 'at least 17', 'between 11 and 14', 'dozens of', 'a', 'no'. */
final class Counts {
    private static final PhraseList QUALIFIERS = PhraseList.of("count-qualifiers");
    private static final PhraseList VAGUE = PhraseList.of("vague-counts");
    private static final WordList MONTHS = WordList.of("months");
    private static final WordList FOLLOWS_NUMBER_OF_OTHER = WordList.of("number-traps");
    private static final Set<String> FILLERS =
            Set.of("a", "total", "of", "an", "estimated", "another", "further", "the");
    private static final Set<String> NO_ONE = Set.of("nobody", "none");
    private static final Set<String> BEFORE_PRONOUN_ONE =
            Set.of("this", "that", "the", "which", "every", "each", "no", "any", "some", "day", "another", "number");
    private static final Set<String> BEFORE_QUESTION = Set.of("how", "so", "too", "as");
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList KIN = WordList.of("kin-nouns");
    private static final WordList NUMBERED = WordList.of("numbered-things");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList ORDINALS = WordList.of("ordinals");
    private static final PhraseList NOBODY = PhraseList.of("zero-phrases");
    private static final int OLDEST = 115;
    private static final int LARGEST_WHOLE = 1000;
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");
    private static final int LONGEST_AGES = 8;
    private static final Set<String> BETWEEN_AGES = Set.of("and", "to", "or", "-", "–", ",", "between", "from");
    private static final Set<String> BETWEEN_DAYS = Set.of("and", "to", "or", "-", "–", ",");
    private static final String MONEY = "$£€¥";

    private Counts() {}

    /** The number that begins at the token {@code from}, which may be behind the last one; null where none does. */
    static @Nullable Counted at(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        PhraseList.Match qualified = isMoveUp(tokens, from) ? null : QUALIFIERS.at(tokens, from);
        if (qualified != null) {
            int number = behindFillers(tokens, from + qualified.tokens());
            Counted bare = number(tokens, number);
            if (bare == null) {
                bare = vague(tokens, number);
            }
            if (bare == null) {
                bare = roundNumber(tokens, number);
            }
            if (bare != null && bare.to() > number) {
                Counted limited = limited(bare, from, Qualifier.valueOf(qualified.value()));
                Counted range = upTo(tokens, limited);
                return range == null ? limited : range;
            }
        }
        Counted bare = number(tokens, from);
        if (bare == null) {
            bare = both(tokens, from);
        }
        if (bare == null) {
            bare = zero(tokens, from);
        }
        if (bare == null) {
            bare = vague(tokens, from);
        }
        return bare == null ? indefinite(tokens, from) : bare;
    }

    /** 'has gone up to 52': the way of a toll, no limit. */
    private static boolean isMoveUp(List<Token> tokens, int from) {
        return is(tokens, from, "up") && (is(tokens, from - 1, "gone") || is(tokens, from - 1, "went"));
    }

    /** 'at least 13 and as many as 46': two bounds of one number; null where no upper one follows. */
    private static @Nullable Counted upTo(List<Token> tokens, Counted least) {
        boolean joined = is(tokens, least.to(), "and") || is(tokens, least.to(), "but") || is(tokens, least.to(), "or");
        int at = joined ? least.to() + 1 : least.to();
        PhraseList.Match limit = QUALIFIERS.at(tokens, at);
        Integer minimum = least.minimum();
        if (limit == null || minimum == null || !limit.value().equals(Qualifier.UP_TO.name())) {
            return null;
        }
        Counted most = number(tokens, at + limit.tokens());
        Integer maximum = most == null ? null : most.maximum();
        return most != null && maximum != null && maximum > minimum && least.qualifier() == Qualifier.AT_LEAST
                ? new Counted(
                        least.from(), most.to(), minimum, maximum, Qualifier.RANGE, least.form(), least.wordsFrom())
                : null;
    }

    /** Whether a number of any kind stands there. */
    static boolean startsNumber(List<Token> tokens, int at) {
        return tokens.get(at).isNumber() || NumberWords.at(tokens, at).isPresent();
    }

    private static int behindFillers(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 4
                && FILLERS.contains(tokens.get(at).lower())) {
            if (NumberWords.at(tokens, at).isPresent()) {
                break;
            }
            at++;
        }
        return at;
    }

    private static @Nullable Counted number(List<Token> tokens, int from) {
        // Asked of each word of a text, and nearly all begin none.
        boolean mayBe = from < tokens.size()
                && (NumberWords.mayBegin(tokens.get(from)) || tokens.get(from).is("between"));
        return mayBe ? numberFrom(tokens, from) : null;
    }

    private static @Nullable Counted numberFrom(List<Token> tokens, int from) {
        if (tokens.get(from).is("between") && isOfAges(tokens, from - 1)) {
            return null;
        }
        if (tokens.get(from).is("between")) {
            return range(tokens, from, from + 1, "and");
        }
        Optional<NumberWords.Reading> reading = NumberWords.at(tokens, from);
        if (reading.isEmpty()
                || isOtherNumber(tokens, from, from + reading.get().tokens())) {
            return null;
        }
        for (String join : List.of("to", "or", "-", "–")) {
            Counted range = range(tokens, from, from, join);
            if (range != null) {
                return range;
            }
        }
        int to = from + reading.get().tokens();
        int value = reading.get().value();
        if (to + 1 < tokens.size()
                && (tokens.get(to).is("or") || tokens.get(to).is("and"))
                && tokens.get(to + 1).is("more")) {
            return new Counted(from, to + 2, value, null, Qualifier.AT_LEAST, Counted.Form.NUMBER, from);
        }
        return new Counted(from, to, value, value, Qualifier.EXACT, Counted.Form.NUMBER, from);
    }

    private static @Nullable Counted range(List<Token> tokens, int from, int first, String join) {
        Optional<NumberWords.Reading> low = NumberWords.at(tokens, first);
        if (low.isEmpty() || Tolls.isOvertaken(tokens, from)) {
            return null;
        }
        int joint = first + low.get().tokens();
        if (joint >= tokens.size() || !tokens.get(joint).is(join)) {
            return null;
        }
        Optional<NumberWords.Reading> high = NumberWords.at(tokens, joint + 1);
        if (high.isEmpty() || high.get().value() <= low.get().value()) {
            return null;
        }
        int to = joint + 1 + high.get().tokens();
        return new Counted(from, to, low.get().value(), high.get().value(), Qualifier.RANGE, Counted.Form.NUMBER, from);
    }

    /** Money, percentages, dates, years, ages and numbers glued to other signs. */
    private static boolean isOtherNumber(List<Token> tokens, int from, int to) {
        Token first = tokens.get(from);
        String before = from > 0 ? tokens.get(from - 1).lower() : "";
        String after = to < tokens.size() ? tokens.get(to).lower() : "";
        if (MONEY.contains(before) && !before.isEmpty()) {
            return true;
        }
        if (before.equals(".")
                && from > 1
                && tokens.get(from - 2).is("no")
                && tokens.get(from - 2).isCapitalised()) {
            // 'No. 14'.
            return true;
        }
        if (first.is("one")
                && to == from + 1
                && BEFORE_PRONOUN_ONE.contains(before)
                && !(before.equals("that") && isPersonNear(tokens, to))) {
            return true;
        }
        boolean dashes = from > 1 && before.equals("-") && tokens.get(from - 2).is("-");
        boolean glued = from > 0
                && !dashes
                && tokens.get(from - 1).isMark()
                && tokens.get(from - 1).end() == first.start()
                && "-/:#.№@'’".contains(before);
        boolean gluedAfter = to < tokens.size()
                && tokens.get(to).isMark()
                && tokens.get(to).start() == tokens.get(to - 1).end()
                && "%/:°$€£".contains(after);
        boolean monthBefore = MONTHS.contains(before) && isDayOrYear(tokens, from, to, after);
        boolean date = monthBefore || (first.isNumber() && isMonthOf(tokens, to));
        boolean name = first.isNumber() && NUMBERED.contains(before) && !People.isPerson(after);
        boolean range = to + 1 < tokens.size()
                && tokens.get(to).is("-")
                && tokens.get(to + 1).lower().startsWith("year");
        return glued
                || name
                || gluedAfter
                || range
                || before.equals("per")
                || before.equals("every")
                || isShare(tokens, from, to)
                || date
                || FOLLOWS_NUMBER_OF_OTHER.contains(after)
                || isAge(tokens, from, before, after);
    }

    private static boolean isPersonNear(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + 3)).stream()
                .anyMatch(token -> People.isPerson(token.lower()));
    }

    private static boolean isDayOrYear(List<Token> tokens, int from, int to, String after) {
        boolean people = to < tokens.size() && (People.isPerson(after) || HarmWord.headAt(tokens, to) != null);
        return tokens.get(from).isNumber() && !people;
    }

    private static boolean isMonthOf(List<Token> tokens, int at) {
        boolean second = at + 2 < tokens.size()
                && BETWEEN_DAYS.contains(tokens.get(at).lower())
                && tokens.get(at + 1).isNumber();
        if (second) {
            // 'between 4 and 7 July'.
            return isMonthOf(tokens, at + 2);
        }
        return at < tokens.size()
                && MONTHS.contains(tokens.get(at).lower())
                && tokens.get(at).isCapitalised();
    }

    /** 'one in five children', 'nine in ten', 'nine out of ten'. */
    private static boolean isShare(List<Token> tokens, int from, int to) {
        boolean ofOne = from > 1
                && tokens.get(from - 1).is("in")
                && tokens.get(from - 2).is("one");
        boolean ofMore = from > 1
                && tokens.get(from - 1).is("of")
                && tokens.get(from - 2).is("out");
        boolean words =
                !tokens.get(from).isNumber() && from > 1 && tokens.get(from - 1).is("in");
        boolean ofWords = words
                && !tokens.get(from - 2).isNumber()
                && NumberWords.at(tokens, from - 2).isPresent();
        boolean whole = ofOne || ofMore || ofWords;
        boolean outOf = is(tokens, to, "out")
                && is(tokens, to + 1, "of")
                && (NumberWords.at(tokens, to + 2).isPresent() || is(tokens, to + 2, "every"));
        boolean inWords = !tokens.get(from).isNumber()
                && is(tokens, to, "in")
                && isSmall(tokens, to + 1)
                && !tokens.get(to + 1).isNumber()
                && is(tokens, to + 2, "of");
        boolean in = inWords
                || (tokens.get(from).is("one")
                        && is(tokens, to, "in")
                        && (isSmall(tokens, to + 1) || is(tokens, to + 1, "every")));
        return whole || outOf || in;
    }

    /** Whether a number stands there that is no year. */
    private static boolean isSmall(List<Token> tokens, int at) {
        return NumberWords.at(tokens, at)
                .map(number -> number.value() <= LARGEST_WHOLE)
                .orElse(false);
    }

    /** 'aged 12', 'Sara Odeh, 12, …', 'the senator, 61, …'. */
    private static boolean isAge(List<Token> tokens, int from, String before, String after) {
        boolean ofOne = from > 1
                && (tokens.get(from - 2).isCapitalised()
                        || People.isOnePerson(tokens.get(from - 2).lower()));
        boolean years = NumberWords.at(tokens, from)
                .map(number -> number.value() <= OLDEST)
                .orElse(false);
        boolean apposed = (before.equals(",") || before.equals("("))
                && (after.equals(",") || after.equals(")"))
                && years
                && ofOne;
        return apposed || isOfAges(tokens, from - 1);
    }

    /** 'aged 12', 'aged 3, 5 and 7', 'aged between 10 and 14'. */
    private static boolean isOfAges(List<Token> tokens, int last) {
        for (int at = last; at >= 0 && at > last - LONGEST_AGES; at--) {
            Token token = tokens.get(at);
            if (token.is("aged") || token.is("age") || token.is("ages")) {
                return true;
            }
            if (!BETWEEN_AGES.contains(token.lower()) && !startsNumber(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** 'both men', 'both were'; not 'both men and women'. */
    private static @Nullable Counted both(List<Token> tokens, int from) {
        if (!is(tokens, from, "both") || from + 1 >= tokens.size()) {
            return null;
        }
        boolean subject = COPULAS.contains(tokens.get(from + 1).lower())
                && (from == 0 || !tokens.get(from - 1).isWord());
        int at = from + 1;
        while (at < tokens.size()
                && at < from + 4
                && (!People.isPerson(tokens.get(at).lower())
                        || People.isOnePerson(tokens.get(at).lower()))) {
            at++;
        }
        boolean people = at < Math.min(tokens.size(), from + 4) && !is(tokens, at + 1, "and");
        return subject || people ? new Counted(from, from + 1, 2, 2, Qualifier.EXACT, Counted.Form.NUMBER, from) : null;
    }

    private static @Nullable Counted vague(List<Token> tokens, int from) {
        PhraseList.Match match = VAGUE.at(tokens, from);
        if (match == null
                || (from > 0 && BEFORE_QUESTION.contains(tokens.get(from - 1).lower()))) {
            return null;
        }
        if (match.tokens() == 2 && is(tokens, from + 1, "couple") && isPair(tokens, from + 2)) {
            return new Counted(from, from + 2, 2, 2, Qualifier.EXACT, Counted.Form.NUMBER, from);
        }
        int floor = Integer.parseInt(match.value());
        return new Counted(from, from + match.tokens(), floor, null, Qualifier.VAGUE, Counted.Form.VAGUE, from);
    }

    /** 'a couple and their son': two people, where no noun follows of whom there are a few. */
    private static boolean isPair(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark()
                || is(tokens, at, "and")
                || is(tokens, at, "from")
                || is(tokens, at, "who")
                || COPULAS.contains(tokens.get(at).lower());
    }

    /** 'more than hundred': a multiplier alone, behind a qualifier only. */
    private static @Nullable Counted roundNumber(List<Token> tokens, int at) {
        int value =
                is(tokens, at, "hundred") ? 100 : is(tokens, at, "thousand") ? 1000 : is(tokens, at, "dozen") ? 12 : 0;
        return value == 0 ? null : new Counted(at, at + 1, value, value, Qualifier.EXACT, Counted.Form.NUMBER, at);
    }

    private static @Nullable Counted zero(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        int length = 0;
        PhraseList.Match none = NOBODY.at(tokens, from);
        if (none != null) {
            length = none.tokens();
        } else if (token.is("no") || (token.is("without") && is(tokens, from + 1, "any"))) {
            length = token.is("without") || is(tokens, from + 1, "one") ? 2 : 1;
        } else if (NO_ONE.contains(token.lower()) && !is(tokens, from + 1, "other")) {
            length = 1;
        }
        return length == 0 ? null : new Counted(from, from + length, 0, 0, Qualifier.EXACT, Counted.Form.ZERO, from);
    }

    private static @Nullable Counted indefinite(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        boolean article = token.is("a")
                || token.is("an")
                || token.is("another")
                || isHisOwn(tokens, from)
                || isHisDescribed(tokens, from);
        if (article && isOrdinalAlone(tokens, from + 1)) {
            return new Counted(from, from + 2, 1, 1, Qualifier.EXACT, Counted.Form.NUMBER, from);
        }
        return article ? new Counted(from, from + 1, 1, 1, Qualifier.EXACT, Counted.Form.INDEFINITE, from) : null;
    }

    /** 'a fourth was wounded', 'a second injured', 'killed two and wounded a third': one more. */
    private static boolean isOrdinalAlone(List<Token> tokens, int at) {
        if (at >= tokens.size() || !ORDINALS.contains(tokens.get(at).lower())) {
            return false;
        }
        HarmWord before = HarmWord.before(tokens, at - 1);
        boolean object = before != null && before.governsVictims();
        HarmWord behind = HarmWord.at(tokens, at + 1);
        boolean ends = at + 1 >= tokens.size()
                || tokens.get(at + 1).isMark()
                || tokens.get(at + 1).is("and")
                || tokens.get(at + 1).is("in")
                || tokens.get(at + 1).is("on");
        boolean subject =
                at + 1 < tokens.size() && COPULAS.contains(tokens.get(at + 1).lower());
        return subject
                || (object && ends)
                || (behind != null && behind.followsVictims() && behind.role() != HarmWord.Role.ADJECTIVE);
    }

    /** 'a man and his wife', 'his driver and two guards': one more of a list, where a person follows straight behind. */
    private static boolean isHisOwn(List<Token> tokens, int from) {
        if (!POSSESSIVES.contains(tokens.get(from).lower()) || from + 1 >= tokens.size()) {
            return false;
        }
        boolean listed = is(tokens, from - 1, "and")
                || (is(tokens, from - 1, "as") && is(tokens, from - 2, "well"))
                || (is(tokens, from - 1, "with") && (is(tokens, from - 2, "along") || is(tokens, from - 2, "together")))
                || (is(tokens, from - 1, ",") && from > 1 && isPersonOrName(tokens.get(from - 2)))
                || (is(tokens, from - 1, ",") && is(tokens, from + 2, ",") && is(tokens, from + 3, "and"))
                || (is(tokens, from + 2, "and") && countsBehind(tokens, from + 3));
        return listed && People.isOnePerson(tokens.get(from + 1).lower());
    }

    /** 'his estranged wife and two neighbours': kin behind one adjective, with counted people joined to it. */
    private static boolean isHisDescribed(List<Token> tokens, int from) {
        if (!POSSESSIVES.contains(tokens.get(from).lower()) || from + 3 >= tokens.size()) {
            return false;
        }
        boolean adjective = tokens.get(from + 1).isWord()
                && !FUNCTION_WORDS.contains(tokens.get(from + 1).lower())
                && !People.isPerson(tokens.get(from + 1).lower());
        boolean listed = is(tokens, from - 1, "and")
                || (is(tokens, from - 1, ",") && from > 1 && isPersonOrName(tokens.get(from - 2)))
                || (is(tokens, from + 3, "and") && countsBehind(tokens, from + 4));
        return adjective && listed && KIN.contains(tokens.get(from + 2).lower());
    }

    private static boolean isPersonOrName(Token token) {
        return People.isPerson(token.lower()) || SentenceWords.isNameLike(token);
    }

    private static boolean countsBehind(List<Token> tokens, int at) {
        return at < tokens.size() && (startsNumber(tokens, at) || is(tokens, at, "a"));
    }

    private static boolean is(List<Token> tokens, int at, String lower) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(lower);
    }

    private static Counted limited(Counted bare, int from, Qualifier qualifier) {
        Integer least = bare.minimum();
        if (bare.form() == Counted.Form.VAGUE) {
            return new Counted(from, bare.to(), least, null, Qualifier.VAGUE, Counted.Form.VAGUE, bare.wordsFrom());
        }
        if (bare.qualifier() == Qualifier.RANGE) {
            return new Counted(from, bare.to(), least, bare.maximum(), Qualifier.RANGE, bare.form(), bare.wordsFrom());
        }
        Integer minimum = qualifier == Qualifier.UP_TO ? null : least;
        boolean open = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        Integer maximum = open ? null : bare.maximum();
        return new Counted(from, bare.to(), minimum, maximum, qualifier, bare.form(), bare.wordsFrom());
    }
}
