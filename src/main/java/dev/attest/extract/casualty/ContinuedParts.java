package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.PhraseList;
import java.util.ArrayList;
import java.util.List;

/** Reads a sentence that tells of parts of the figure before it: 'They included two children.', 'Four of them were women.' */
final class ContinuedParts {
    private static final PhraseList OPENERS = PhraseList.of("continued-parts");
    private static final int FARTHEST = 4;

    private ContinuedParts() {}

    /** Whether the sentence opens so that its first people are a part of those before. */
    static boolean tells(SentenceWords words, List<Group> groups) {
        if (groups.isEmpty()) {
            return false;
        }
        Group first = groups.get(0);
        PhraseList.Match opener = OPENERS.at(words.tokens(), 0);
        boolean listed = opener != null && first.from() - opener.tokens() < FARTHEST;
        boolean ofThem = first.from() == 0
                && first.partOf()
                && first.isBare()
                && words.lower(first.to() - 1).equals("them");
        // 'Four of the dead were teachers.'
        boolean ofHarmed = first.from() == 0 && first.partOf() && first.inside() != null;
        return listed || ofThem || ofHarmed;
    }

    /** The groups with the harm of the whole for those of the first list that have none of their own. */
    static List<Subsets.Solved> of(SentenceWords words, List<Subsets.Solved> solved, Harm harm) {
        List<Subsets.Solved> parts = new ArrayList<>();
        boolean listed = true;
        int end = -1;
        for (int number = 0; number < solved.size(); number++) {
            Subsets.Solved one = solved.get(number);
            Group group = one.group();
            listed &= end < 0 || isList(words, end, group.from());
            end = group.to();
            boolean own = one.harmed() != null && !isOfNext(one.harmed(), solved, number);
            boolean part = listed && !own && (group.known() || group.partOf());
            HarmWord word = new HarmWord(harm, HarmWord.Role.NOMINAL, group.from(), group.to());
            parts.add(
                    part ? new Subsets.Solved(group, new Harmed(harm, word, Harmed.How.SHARED), one.container()) : one);
        }
        return List.copyOf(parts);
    }

    /** 'two girls, and 30 people were wounded': the verb behind is that of the people before it. */
    private static boolean isOfNext(Harmed harmed, List<Subsets.Solved> solved, int number) {
        return harmed.how() == Harmed.How.BEHIND
                && number + 1 < solved.size()
                && solved.get(number + 1).group().from() < harmed.word().from();
    }

    /** Whether nothing but 'and', commas and determiners stand between two people of a list. */
    private static boolean isList(SentenceWords words, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean joins = words.lower(at).equals(",")
                    || words.lower(at).equals("and")
                    || words.lower(at).equals("at")
                    || words.lower(at).equals("least");
            if (!joins) {
                return false;
            }
        }
        return true;
    }
}
