package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds phrases of wounds: 'sustained various degrees of injuries', 'with shrapnel wounds', 'lost both legs'. */
final class Injuries {
    private static final WordList OPENERS = WordList.of("injury-openers");
    private static final WordList NOUNS = WordList.of("injury-nouns");
    private static final WordList INSIDE = WordList.of("injury-inner-words");
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final int LONGEST = 7;

    private Injuries() {}

    /** The phrase that begins at the token {@code from}; null where none does. */
    static @Nullable HarmWord at(List<Token> tokens, int from) {
        String kind = from < tokens.size() ? OPENERS.value(tokens.get(from).lower()) : null;
        if (kind == null) {
            return null;
        }
        for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST); at++) {
            Token token = tokens.get(at);
            String noun = NOUNS.value(token.lower());
            if (noun != null && noun.equals(kind)) {
                return new HarmWord(Harm.WOUNDED, HarmWord.Role.INTRANSITIVE, from, at + 1);
            }
            boolean inside =
                    token.isWord() && !FUNCTION_WORDS.contains(token.lower()) && !Counts.startsNumber(tokens, at);
            if (!inside && !INSIDE.contains(token.lower())) {
                return null;
            }
        }
        return null;
    }
}
