package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the harm of a number that a toll gives: 'the death toll rose to 25', 'rose to 13 the number of those killed'. */
final class Tolls {
    private static final PhraseList NAMES = PhraseList.of("toll-names");
    private static final PhraseList STEPS = PhraseList.of("toll-steps");
    private static final Set<String> ENDS = Set.of(".", ";", "?", "!", "while", "including", "with");
    private static final int FARTHEST = 24;
    private static final WordList MODALS = WordList.of("modal-words");
    private static final WordList HYPOTHETICAL = WordList.of("hypothetical-words");

    private final List<Token> tokens;

    Tolls(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The harm that a toll gives to the group; null where none does. */
    @Nullable
    Harmed of(Group group) {
        if (!group.isBare() && !group.known()) {
            return null;
        }
        PhraseList.Match step = STEPS.before(tokens, group.from());
        if (step == null) {
            PhraseList.Match direct = NAMES.before(tokens, group.from());
            return direct == null || direct.value().isEmpty()
                    ? null
                    : harmed(nameAt(group.from() - direct.tokens(), group.from()));
        }
        if (isPossible(group.from() - step.tokens() - 1)) {
            return null;
        }
        HarmWord before = nameBefore(group.from() - step.tokens());
        HarmWord name = before == null ? nameBehind(group.to()) : before;
        return harmed(name);
    }

    /** 'could rise to', 'was expected to reach': nobody reports that number yet. */
    private boolean isPossible(int at) {
        if (at < 0) {
            return false;
        }
        boolean expected = at > 0
                && tokens.get(at).is("to")
                && HYPOTHETICAL.contains(tokens.get(at - 1).lower());
        boolean modal = MODALS.contains(tokens.get(at).lower())
                || (at > 0 && MODALS.contains(tokens.get(at - 1).lower()));
        return expected || modal;
    }

    private static @Nullable Harmed harmed(@Nullable HarmWord name) {
        return name == null ? null : new Harmed(name.harm(), name, Harmed.How.TOLL);
    }

    private @Nullable HarmWord nameBefore(int end) {
        for (int at = end - 1; at >= 0 && at > end - FARTHEST; at--) {
            if (ENDS.contains(tokens.get(at).lower())) {
                return null;
            }
            HarmWord name = nameAt(at, end);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** 'Rose to 13 the number of civilians who were killed'. */
    private @Nullable HarmWord nameBehind(int from) {
        return from + 1 < tokens.size() && tokens.get(from).is("the") ? nameAt(from + 1, tokens.size()) : null;
    }

    private @Nullable HarmWord nameAt(int at, int end) {
        PhraseList.Match name = NAMES.at(tokens, at);
        if (name == null || at + name.tokens() > end) {
            return null;
        }
        if (!name.value().isEmpty()) {
            return new HarmWord(Harm.valueOf(name.value()), HarmWord.Role.NOMINAL, at, at + name.tokens());
        }
        for (int word = at + name.tokens(); word < Math.min(end, at + 14); word++) {
            HarmWord harm = HarmWord.at(tokens, word);
            if (harm != null) {
                return harm;
            }
        }
        return null;
    }
}
