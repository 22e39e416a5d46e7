package dev.attest.extract.casualty;

import dev.attest.extract.phrase.WordClass;
import dev.attest.text.WordList;
import java.util.EnumSet;
import java.util.Set;

/** The words that name or describe whoever says something: where they begin and end, and whether they can name anybody. */
final class SourceWords {
    private static final WordList PASSIVE = WordList.of("passive-openers");
    private static final WordList PRONOUNS = WordList.of("source-pronouns");
    private static final WordList AUXILIARIES = WordList.of("before-report-verbs");
    private static final WordList ENDS = WordList.of("source-breaks");
    private static final WordList DETERMINERS = WordList.of("source-openers");
    private static final WordList IN_NAMES = WordList.of("source-inner-words");
    private static final int LONGEST = 16;
    private static final Set<WordClass> JOINING =
            EnumSet.of(WordClass.PREPOSITION, WordClass.OF, WordClass.TO, WordClass.CONJUNCTION);
    private static final WordList SOURCES = WordList.of("source-nouns");
    private static final WordList BEHIND_PARTICIPLES = WordList.of("report-participle-prepositions");
    private static final WordList NO_SOURCE = WordList.of("no-source-openers");

    private SourceWords() {}

    /** 'Omar Said, the governor': a name in the form of a verb. */
    static boolean isName(SentenceWords sentence, int at) {
        return at > 0
                && SentenceWords.isNameLike(sentence.get(at))
                && SentenceWords.isNameLike(sentence.get(at - 1))
                && (sentence.isMark(at + 1) || sentence.isVerbLike(at + 1));
    }

    static boolean isVerb(SentenceWords sentence, int at) {
        return at < sentence.size()
                && (sentence.isVerbLike(at) || WordClass.of(sentence.get(at)) == WordClass.AUXILIARY);
    }

    /** The token behind the words with which the sentence begins, up to its first verb or comma, where they name somebody; else 0. */
    static int subjectEnd(SentenceWords sentence) {
        int end = 1;
        while (end < sentence.size() && !sentence.isMark(end) && !isVerb(sentence, end) && end < LONGEST) {
            end++;
        }
        boolean ends = end < sentence.size()
                && (!sentence.isMark(end) || sentence.lower(end).equals(","));
        while (end > 1 && isSkipped(sentence, end - 1)) {
            end--;
        }
        boolean pronoun = PRONOUNS.contains(sentence.lower(0));
        return ends && !pronoun && namesSomebody(sentence, 0, end) ? end : 0;
    }

    /** 'the governor', 'a spokesman for the army', 'two residents of the camp', 'medics': a noun for somebody who can say something. */
    static boolean isDescribed(SentenceWords sentence, int from, int to) {
        // '…, said state television.': without an article only at the end, where no clause can follow.
        boolean one = DETERMINERS.contains(sentence.lower(from));
        if (!one && to < sentence.size() - 1) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (isSourceNoun(sentence, at) || People.isPerson(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSourceNoun(SentenceWords sentence, int at) {
        String noun = sentence.lower(at);
        return SOURCES.contains(noun) || (noun.endsWith("s") && SOURCES.contains(noun.substring(0, noun.length() - 1)));
    }

    static boolean isSkipped(SentenceWords sentence, int at) {
        String lower = sentence.lower(at);
        return AUXILIARIES.contains(lower) || (lower.length() > 4 && lower.endsWith("ly"));
    }

    /** The first token of the name that ends before the token {@code end}. */
    static int nameStart(SentenceWords sentence, int end) {
        if (PRONOUNS.contains(sentence.lower(end - 1))) {
            return end - 1;
        }
        int at = beforeAcronym(sentence, end);
        boolean apposed = sentence.lower(end - 1).equals(",");
        if (apposed) {
            at = beforeAcronym(sentence, at - 1);
        }
        int and = -1;
        int commas = apposed ? 1 : 0;
        while (at > 0 && end - at < LONGEST) {
            String before = sentence.lower(at - 1);
            boolean comma = before.equals(",");
            if (comma && commas != 1) {
                break;
            }
            commas += comma ? 1 : 0;
            if (comma && beforeAcronym(sentence, at - 1) < at - 1) {
                // 'The Harbour Watch (HW), a local group, said'.
                at = beforeAcronym(sentence, at - 1);
                continue;
            }
            if ((sentence.isMark(at - 1) && !comma) || ENDS.contains(before)) {
                break;
            }
            if (isClauseVerb(sentence, at - 1) && !isReduced(sentence, at)) {
                return and > 0 ? and : at;
            }
            if (before.equals("and")) {
                and = at;
            }
            if (startsName(sentence, at - 1)) {
                // 'shelled the town and officials said': the object of another verb.
                return and > 0 && at > 1 && isClauseVerb(sentence, at - 2) ? and : at - 1;
            }
            at--;
        }
        return at;
    }

    /** 'the security forces (SF) said': the name stands before the parentheses. */
    private static int beforeAcronym(SentenceWords sentence, int end) {
        boolean acronym =
                sentence.lower(end - 1).equals(")") && sentence.lower(end - 3).equals("(");
        return acronym && end > 3 ? end - 3 : end;
    }

    /** 'videos released on Friday': a participle with its preposition belongs to the name. */
    private static boolean isReduced(SentenceWords sentence, int behindVerb) {
        boolean preposition = BEHIND_PARTICIPLES.contains(sentence.lower(behindVerb));
        return preposition
                && sentence.lower(behindVerb - 1).endsWith("ed")
                && HarmWord.at(sentence.tokens(), behindVerb - 1) == null;
    }

    private static boolean isClauseVerb(SentenceWords sentence, int at) {
        boolean name =
                at > 0 && SentenceWords.isNameLike(sentence.get(at)) && SentenceWords.isNameLike(sentence.get(at - 1));
        if (name || sentence.lower(at).equals("armed")) {
            return false;
        }
        return sentence.isVerbLike(at)
                || PASSIVE.contains(sentence.lower(at))
                || HarmWord.at(sentence.tokens(), at) != null;
    }

    /** A determiner behind a noun opens a new phrase; one behind a preposition belongs to the phrase before. */
    private static boolean startsName(SentenceWords sentence, int at) {
        return DETERMINERS.contains(sentence.lower(at))
                && at > 0
                && !IN_NAMES.contains(sentence.lower(at - 1))
                && !sentence.lower(at - 1).equals(",");
    }

    static int nameEnd(SentenceWords sentence, int from) {
        int at = from;
        boolean apposition = false;
        while (at < sentence.size() && at < from + LONGEST) {
            String lower = sentence.lower(at);
            if (lower.equals(",") && !apposition && isApposition(sentence, at + 1)) {
                apposition = true;
            } else if (lower.equals("(") || (sentence.isMark(at) && !"'’-&/“\"".contains(lower))) {
                break;
            } else if (sentence.isFunctionWord(at)
                    && !IN_NAMES.contains(lower)
                    && !(at > from && isInTitle(sentence, at))
                    && !(at == from && DETERMINERS.contains(lower))) {
                break;
            } else if (at > from
                    && !isName(sentence, at)
                    && (sentence.isVerbLike(at) || HarmWord.at(sentence.tokens(), at) != null)) {
                break;
            }
            at++;
        }
        while (at > from && (IN_NAMES.contains(sentence.lower(at - 1)) || sentence.isMark(at - 1))) {
            at--;
        }
        return at;
    }

    /** 'Doctors Without Borders': a small word with a capital between two names, where not all words have one. */
    private static boolean isInTitle(SentenceWords sentence, int at) {
        return at + 1 < sentence.size()
                && SentenceWords.isNameLike(sentence.get(at - 1))
                && SentenceWords.isNameLike(sentence.get(at))
                && SentenceWords.isNameLike(sentence.get(at + 1))
                && sentence.isMixed();
    }

    /** Whether a name that explains the one before stands between this token and the next comma or the end. */
    private static boolean isApposition(SentenceWords sentence, int from) {
        if (!sentence.lower(from).equals("the")) {
            return isNameUpToMark(sentence, from);
        }
        for (int at = from; at < Math.min(sentence.size(), from + 10); at++) {
            if (sentence.isMark(at)) {
                return true;
            }
            if (sentence.isVerbLike(at)) {
                return false;
            }
        }
        return true;
    }

    /** 'the mayor, Lina Haddad.' */
    private static boolean isNameUpToMark(SentenceWords sentence, int from) {
        int at = from;
        while (at < sentence.size() && SentenceWords.isNameLike(sentence.get(at))) {
            at++;
        }
        return at > from + 1 && (at >= sentence.size() || sentence.isMark(at));
    }

    /** Whether the token ties others together, as no first or last word of a name does: 'that figure and'. */
    private static boolean isJoining(SentenceWords sentence, int at) {
        return JOINING.contains(WordClass.of(sentence.get(at)));
    }

    /** A phrase of a noun or a pronoun, not a clause word or a number alone. */
    static boolean namesSomebody(SentenceWords sentence, int from, int to) {
        if (NO_SOURCE.contains(sentence.lower(from))) {
            return false;
        }
        if (PRONOUNS.contains(sentence.lower(from))) {
            return to == from + 1;
        }
        for (int at = from; at < to; at++) {
            if (sentence.get(at).isWord() && !sentence.isFunctionWord(at)) {
                return !Set.of("the", "there").contains(sentence.lower(to - 1))
                        && !isJoining(sentence, from)
                        && !isJoining(sentence, to - 1)
                        && HarmWord.at(sentence.tokens(), to - 1) == null;
            }
        }
        return false;
    }
}
