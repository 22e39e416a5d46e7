package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the harm that stands behind its people: 'three were killed', 'three dead', 'three who stood nearby died'. */
final class HarmBehind {
    private static final WordList LOSS = WordList.of("life-loss-words");
    private static final Set<String> SUBJECTS = Set.of("it", "they", "he", "she", "we");

    private final CountedSentence sentence;
    private final Uncounted uncounted;
    private final SplitHarms split;
    private final ClauseWords words;
    private final Predicates verbs;

    HarmBehind(CountedSentence sentence, Uncounted uncounted) {
        this.sentence = sentence;
        this.uncounted = uncounted;
        this.split = new SplitHarms(sentence);
        this.words = new ClauseWords(sentence);
        this.verbs = new Predicates(sentence, uncounted, words);
    }

    /** The harm straight behind the group, without a verb: 'three killed', 'three dead'; null where none stands there. */
    @Nullable
    Harmed adjacent(Group group) {
        HarmWord gap = ofGap(group);
        if (gap != null) {
            return verbs.harmed(gap);
        }
        HarmWord word = HarmWord.at(sentence.tokens(), sentence.skipAdverbs(group.to()));
        return word == null
                        || !word.followsVictims()
                        || sentence.groupAt(word.to())
                        || words.takesOther(word)
                        || words.isOfThing(group, word)
                ? null
                : verbs.harmed(word);
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
        while (at < sentence.size() && (words.isAuxiliary(at) || sentence.isAdverb(at))) {
            at++;
        }
        HarmWord word = at < sentence.size() ? HarmWord.at(sentence.tokens(), at) : null;
        boolean own = word != null
                && word.role() == HarmWord.Role.PARTICIPLE
                && !sentence.groupAt(word.to())
                && !words.takesObject(word)
                && !words.takesNamed(word);
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

    /** The first verb behind the group that is its own, and whether that is a harm. */
    Told of(Group group) {
        return new WalkBehind(sentence, uncounted, split, words, verbs, group).find();
    }
}
