package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.WordList;
import java.util.EnumSet;
import java.util.Set;

/** Says whether a harm is told of but did not happen, or not to a body: in a work of fiction, in a rumour, in a figure of speech. */
final class Unreal {
    private static final WordList WORKS = WordList.of("fiction-nouns");
    private static final WordList TELLING = WordList.of("fiction-verbs");
    private static final WordList SHOWS = WordList.of("unreal-words");
    private static final WordList REPORTS = WordList.of("report-nouns-doubted");
    private static final WordList DOUBTS = WordList.of("doubting-words");
    private static final WordList DENIALS = WordList.of("denials");
    private static final WordList UNTRUE = WordList.of("untrue-words");
    private static final Set<WordClass> BEFORE_UNTRUE = EnumSet.of(WordClass.ADVERB, WordClass.DETERMINER);
    private static final WordList HARMERS = WordList.of("figurative-harmers");
    private static final WordList TOUCHED = WordList.of("figurative-victims");
    private static final int FARTHEST_WORK = 24;
    private static final int LONGEST_NAME_OF_WORK = 4;
    private static final int FARTHEST_SHOW = 8;
    private static final int FARTHEST_DOUBT = 4;
    private static final int FARTHEST_REPORT = 8;
    private static final int FARTHEST_HARMER = 5;

    private final CountedSentence sentence;

    Unreal(CountedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether nobody was harmed in truth, though the words for the group and the harm say so. */
    boolean is(Group group, HarmWord word) {
        int from = Math.min(group.from(), word.from());
        int to = Math.max(group.to(), word.to());
        return isInFiction(from)
                || isShown(group, from)
                || isDoubted(from)
                || isCalledUntrue(from, to)
                || isFigurative(group, word);
    }

    /** 'in the film, seven strangers are killed', 'the play tells of two brothers who die', 'the novel, in which three die'. */
    private boolean isInFiction(int from) {
        for (int at = from - 1; at > 0 && at >= from - FARTHEST_WORK; at--) {
            if (sentence.is(at, ";")) {
                return false;
            }
            if (WORKS.contains(sentence.lower(at)) && (opensWork(at) || tellsOfWork(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'in the latest film,'. */
    private boolean opensWork(int noun) {
        if (!sentence.is(noun + 1, ",")) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at >= noun - LONGEST_NAME_OF_WORK; at--) {
            if (sentence.is(at, "in")) {
                return at == 0 || sentence.get(at - 1).isMark();
            }
        }
        return false;
    }

    /** 'the play tells', 'the film, in which': with a determiner, as 'play' and 'film' are verbs too. */
    private boolean tellsOfWork(int noun) {
        int behind = sentence.is(noun + 1, ",") ? noun + 2 : noun + 1;
        boolean which = sentence.is(behind, "in") && sentence.is(behind + 1, "which");
        boolean verb = behind < sentence.size() && behind == noun + 1 && TELLING.contains(sentence.lower(behind));
        if (!which && !verb) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at >= noun - LONGEST_NAME_OF_WORK; at--) {
            if (WordClass.of(sentence.get(at)) == WordClass.DETERMINER) {
                return true;
            }
        }
        return false;
    }

    /** 'simulated a crash with 30 casualties', 'played 40 wounded passengers'. */
    private boolean isShown(Group group, int from) {
        for (int at = from - 1; at >= 0 && at >= from - FARTHEST_SHOW; at--) {
            String value = SHOWS.value(sentence.lower(at));
            if (value != null && (value.isEmpty() || (group.inside() != null && at == from - 1))) {
                return true;
            }
            if (sentence.get(at).isMark() || sentence.isBreak(at)) {
                return false;
            }
        }
        return false;
    }

    /** 'no evidence that 40 people were killed', 'dismissed claims that 20 had died', 'rumours that six were shot'. */
    private boolean isDoubted(int from) {
        for (int at = from - 1; at > 0 && at >= from - FARTHEST_REPORT; at--) {
            String report = sentence.is(at, "that") ? REPORTS.value(sentence.lower(at - 1)) : null;
            if (report != null) {
                return !report.isEmpty() || isDenied(at - 1);
            }
            if (sentence.get(at).isMark() || sentence.is(at, "that") || HarmWord.at(sentence.tokens(), at) != null) {
                return false;
            }
        }
        return false;
    }

    /** 'reports that 40 people were killed are lies', 'it is not true that 40 people were killed'. */
    private boolean isCalledUntrue(int from, int to) {
        int that = from - 1;
        while (that > 0 && from - that <= FARTHEST_REPORT && !sentence.is(that, "that")) {
            that--;
        }
        if (that < 1 || !sentence.is(that, "that")) {
            return false;
        }
        boolean untrue = UNTRUE.contains(sentence.lower(that - 1))
                || (sentence.is(that - 1, "true") && sentence.is(that - 2, "not"));
        return untrue || (REPORTS.contains(sentence.lower(that - 1)) && isPredicateUntrue(to));
    }

    private boolean isPredicateUntrue(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + FARTHEST_REPORT); at++) {
            if (sentence.get(at).isMark()) {
                return false;
            }
            if (sentence.isCopulaWord(at)) {
                int said = at + 1;
                while (said < sentence.size() && BEFORE_UNTRUE.contains(WordClass.of(sentence.get(said)))) {
                    said++;
                }
                return said < sentence.size() && UNTRUE.contains(sentence.lower(said));
            }
        }
        return false;
    }

    private boolean isDenied(int noun) {
        for (int at = noun - 1;
                at >= 0 && at >= noun - FARTHEST_DOUBT && !sentence.get(at).isMark();
                at--) {
            if (DENIALS.contains(sentence.lower(at)) || DOUBTS.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'a wounded candidate', 'hurt two ministers politically', 'hurt by the scandal': only words that say how tell it. */
    private boolean isFigurative(Group group, HarmWord word) {
        if (word.harm() != Harm.WOUNDED) {
            return false;
        }
        if (group.head() >= 0 && TOUCHED.contains(sentence.lower(group.head()))) {
            return true;
        }
        int from = Math.min(group.from(), word.from());
        int to = Math.max(group.to(), word.to());
        boolean active = word.to() <= group.from();
        boolean subject = active && from > 0 && HARMERS.contains(sentence.lower(from - 1));
        return subject || isByHarmer(to);
    }

    private boolean isByHarmer(int to) {
        for (int at = to; at < Math.min(sentence.size(), to + FARTHEST_HARMER); at++) {
            if (sentence.get(at).isMark() || sentence.isBreak(at)) {
                return false;
            }
            if (HARMERS.contains(sentence.lower(at))) {
                return at == to || sentence.is(to, "by");
            }
        }
        return false;
    }
}
