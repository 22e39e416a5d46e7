package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a harm whose words stand around their people: 'beat three men to death', 'took four nurses hostage'. */
final class SplitHarms {
    private static final WordList VERBS = WordList.of("split-harm-verbs");
    private static final PhraseList ENDS = PhraseList.of("split-harm-ends");
    private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "both");
    private static final int FARTHEST = 14;
    private static final int LONGEST_NAMED = 8;

    private final CountedSentence sentence;

    SplitHarms(CountedSentence sentence) {
        this.sentence = sentence;
    }

    /** The harm around the group, from its verb to what closes it; null where there is none. */
    @Nullable
    HarmWord around(Group group) {
        int verb = verbBefore(sentence.startOf(group));
        String kind = verb < 0 ? null : VERBS.value(sentence.lower(verb));
        if (kind == null) {
            return null;
        }
        for (int at = group.to(); at < Math.min(sentence.size(), group.to() + FARTHEST); at++) {
            PhraseList.Match end = ENDS.at(sentence.tokens(), at);
            List<String> closed = end == null ? List.of() : List.of(end.value().split(" ", -1));
            if (end != null && closed.subList(1, closed.size()).contains(kind)) {
                return new HarmWord(Harm.valueOf(closed.get(0)), HarmWord.Role.ACTIVE, verb, at + end.tokens());
            }
            boolean list = sentence.is(at, ",") && sentence.groupAt(sentence.is(at + 1, "and") ? at + 2 : at + 1);
            if ((sentence.get(at).isMark() && !list) || sentence.isBreak(at) || sentence.isFinite(at)) {
                return null;
            }
        }
        return null;
    }

    /** 'shot them dead', 'beat him to death': the harm around a pronoun, from its verb at that token; null where there is none. */
    @Nullable
    HarmWord aroundPronoun(int verb) {
        String kind = VERBS.value(sentence.lower(verb));
        PhraseList.Match end =
                kind == null || verb + 2 >= sentence.size() ? null : ENDS.at(sentence.tokens(), verb + 2);
        if (end == null || !PRONOUNS.contains(sentence.lower(verb + 1))) {
            return null;
        }
        List<String> closed = List.of(end.value().split(" ", -1));
        return closed.subList(1, closed.size()).contains(kind)
                ? new HarmWord(Harm.valueOf(closed.get(0)), HarmWord.Role.ACTIVE, verb, verb + 2 + end.tokens())
                : null;
    }

    /** The token that can be the verb: straight before the people, or before others who are listed by name. */
    private int verbBefore(int from) {
        boolean listed = from > 2 && sentence.is(from - 1, "and");
        int at = from - 1;
        while (listed && at > 0 && from - at < LONGEST_NAMED) {
            boolean name = sentence.get(at).isWord() || sentence.is(at, ",");
            if (VERBS.value(sentence.lower(at)) != null) {
                return at;
            }
            if (!name || sentence.isFinite(at) || sentence.isBreak(at) || sentence.groupStartingAt(at) != null) {
                return -1;
            }
            at--;
        }
        return listed && at == 0 ? -1 : at;
    }
}
