package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.Set;

/** What the words of a clause do: join, take an object, open a subject, close with a report. */
final class ClauseWords {
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final PhraseList SUBSETS = PhraseList.of("subset-markers");
    private static final WordList LEAVING = WordList.of("leaving-words");
    private static final WordList AUXILIARIES = WordList.of("perfect-auxiliaries");
    private static final Set<String> HARD_MARKS = Set.of(";", ":", ".", "?", "!");
    private static final WordList SUBJECT_OPENERS = WordList.of("subject-openers");
    private static final WordList OBJECT_OPENERS = WordList.of("object-openers");
    private static final WordList SOURCES = WordList.of("source-nouns");
    private static final WordList TIMES = WordList.of("time-words");
    private static final WordList UNITS = WordList.of("stretch-words");
    private static final int FARTHEST = 32;
    private static final int LONGEST_REPORTER = 4;
    private static final int LONGEST_CLOSING = 12;
    private static final Set<String> SAYING = Set.of("said", "says", "say");
    private static final Set<String> NO_SPEAKERS = Set.of("to", "by", "that");
    private static final Set<String> THEM = Set.of("him", "her", "them", "both");

    private final CountedSentence sentence;

    ClauseWords(CountedSentence sentence) {
        this.sentence = sentence;
    }

    /** 'four wounded local sources said': a report without a comma before it. */
    boolean opensReport(int from) {
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

    /** ', local sources and a monitor said', ', said residents': a report behind a comma, with nothing but its source beside it. */
    boolean closesWithReport(int comma) {
        return closingReport(comma) >= 0;
    }

    /** The verb of the report that closes the sentence behind the comma; -1 where none does. */
    int closingReport(int comma) {
        if (!sentence.is(comma, ",")) {
            return -1;
        }
        boolean relative = false;
        for (int at = comma + 1; at < Math.min(sentence.size(), comma + LONGEST_CLOSING); at++) {
            if (isReport(at)) {
                return at > comma + 1 || isInverted(at) ? at : -1;
            }
            // 'a source who asked not to be named said'.
            relative |= sentence.is(at, "who");
            boolean other = sentence.isCopulaWord(at) || sentence.isRelative(at) || isAuxiliary(at);
            if (sentence.get(at).isMark() || (other && !relative)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a verb of report stands there, 'quoted' among them. */
    private boolean isReport(int at) {
        return ReportingVerbs.passOnFigures(sentence.lower(at)) || sentence.is(at, "quoted");
    }

    /** ', said residents', but not ', said to be brothers,'. */
    private boolean isInverted(int verb) {
        return SAYING.contains(sentence.lower(verb))
                && verb + 1 < sentence.size()
                && sentence.get(verb + 1).isWord()
                && !NO_SPEAKERS.contains(sentence.lower(verb + 1));
    }

    /** 'one killed the other'. */
    boolean takesOther(HarmWord word) {
        return sentence.is(word.to(), "the") && sentence.is(word.to() + 1, "other");
    }

    /** 'two missing teeth', 'three dead birds': with a bare number, the harm is that of the noun behind it. */
    boolean isOfThing(Group group, HarmWord word) {
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

    /** ', killing him', 'and then executed them': an action joined to the one before. */
    boolean isJoinedAction(int verb) {
        int before = verb - 1;
        while (before > 0 && (sentence.isAdverb(before) || sentence.is(before, "then"))) {
            before--;
        }
        return sentence.is(before, ",") || sentence.is(before, "and");
    }

    /** 'struck a boy, killing him', 'hit two men, wounding both', 'dragged six men from a bus and executed them'. */
    boolean meansThem(HarmWord word) {
        boolean pronoun = word.to() < sentence.size() && THEM.contains(sentence.lower(word.to()));
        int behind = word.to() + 1;
        return pronoun
                && (behind >= sentence.size()
                        || sentence.get(behind).isMark()
                        || sentence.isFunctionWord(behind)
                        || sentence.isAdverb(behind))
                && !sentence.groupAt(behind);
    }

    /** 'and killed President Odeh': an object. */
    boolean takesNamed(HarmWord word) {
        if (word.role() == HarmWord.Role.INTRANSITIVE || word.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(word.to());
        return next.isWord()
                && WordClass.of(next) == WordClass.OPEN
                && !sentence.isAdverb(word.to())
                && !TIMES.contains(next.lower());
    }

    boolean isOf(int at) {
        return WordClass.of(sentence.get(at)) == WordClass.OF;
    }

    boolean isOfOthers(int before) {
        WordClass of = WordClass.of(sentence.get(before));
        return sentence.is(before, "those")
                || of == WordClass.OF
                || of == WordClass.DETERMINER
                || of == WordClass.PREPOSITION;
    }

    /** The comma that closes a clause, with a verb straight behind it; -1 for none. */
    int closingComma(int from) {
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

    int endOfVerbs(int from) {
        int at = from;
        while (at < sentence.size() && (isCopula(at) || isAuxiliary(at) || sentence.isFinite(at) || isInfinitive(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    boolean isInfinitive(int at) {
        return sentence.is(at, "to") && at + 1 < sentence.size() && (isCopula(at + 1) || isAuxiliary(at + 1));
    }

    boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(sentence.lower(at));
    }

    /** A verb that joins; 'IS' in 'IS fighters' is none. */
    boolean isCopula(int at) {
        Token token = sentence.get(at);
        boolean acronym = token.is("is")
                && token.words().equals("IS")
                && at + 1 < sentence.size()
                && sentence.get(at + 1).words().equals(sentence.lower(at + 1));
        return sentence.isCopulaWord(at) && !acronym;
    }

    /** A comma or a closing mark and a determiner: whoever follows is the subject of what comes then. */
    boolean opensSubject(int at) {
        if (sentence.is(at, "”")) {
            return true;
        }
        return sentence.is(at, ",")
                && at + 1 < sentence.size()
                && (SUBJECT_OPENERS.contains(sentence.lower(at + 1))
                        || sentence.get(at + 1).isCapitalised());
    }

    /** 'killed the mayor', 'killed Sara': an object, so what stands before it is not the victim. */
    boolean takesObject(HarmWord word) {
        if (word.to() >= sentence.size()) {
            return false;
        }
        String next = sentence.lower(word.to());
        boolean article = (next.equals("a") || next.equals("an")) && word.to() + 1 < sentence.size();
        boolean thing = article && word.role() == HarmWord.Role.PARTICIPLE && !isOfTime(word.to() + 1);
        return thing || OBJECT_OPENERS.contains(next) || People.isPerson(next);
    }

    /** 'killed a day later', 'wounded a short time after': no object. */
    boolean isOfTime(int at) {
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
    boolean isWhole(Group group) {
        int from = sentence.startOf(group);
        return sentence.is(from, "of") && (from == 0 || sentence.get(from - 1).isMark());
    }

    String wordAt(int at) {
        return at < sentence.size() ? sentence.lower(at) : "";
    }

    /** Whether the group is inside the phrase of the one before ('20 members of two families'). */
    boolean isInPhrase(int at) {
        return at > 0 && (sentence.is(at - 1, "of") || sentence.is(at - 1, "in"));
    }

    /** Whether something leaves the people behind harmed: 'left three dead', 'with three wounded'. */
    boolean isLeft(Group group) {
        int from = sentence.startOf(group);
        return from > 0 && LEAVING.contains(sentence.lower(from - 1));
    }

    /** Whether the group that begins at the token is added to the one before by 'and', a comma or 'including'. */
    boolean isJoined(int at) {
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
