package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.article.CasualtyFigure.Toll;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the harm of a number that a toll gives: 'the death toll rose to 25', 'rose to 13 the number of those killed', 'up from
 * 19'.
 */
final class Tolls {
    private static final PhraseList NAMES = PhraseList.of("toll-names");
    private static final PhraseList STEPS = PhraseList.of("toll-steps");
    private static final WordList MOVES = WordList.of("toll-moves");
    private static final WordList EARLIER = WordList.of("toll-earlier-words");
    private static final PhraseList ADVERBS = PhraseList.of("harm-adverbs");
    private static final PhraseList PARTS = PhraseList.of("subset-markers");
    private static final WordList EXCEEDING = WordList.of("toll-exceeding");
    private static final Set<String> ENDS = Set.of(".", ";", "?", "!", "while", "including", "with");
    private static final int FARTHEST = 24;
    private static final int LONGEST_NAME = 14;
    private static final int FARTHEST_EARLIER = 8;
    private static final int LONGEST_MOVE = 6;
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
        if (isOvertaken(tokens, group.from())) {
            HarmWord name = nameBefore(group.from() - 1, true);
            return name == null ? null : new Harmed(name.harm(), name, Harmed.How.TOLL, Toll.PREVIOUS);
        }
        int end = beforeAdverbs(group.from());
        PhraseList.Match step = STEPS.before(tokens, end);
        return step == null
                ? direct(group)
                : stepped(group, end - step.tokens(), !step.value().equals("weak") || isMoveBy(end - step.tokens()));
    }

    /** 'fell by 12 per cent to 310': a move, and by how much, before 'to'. */
    private boolean isMoveBy(int to) {
        for (int at = to - 1;
                at > 0 && at >= to - LONGEST_MOVE && tokens.get(to).is("to");
                at--) {
            if (tokens.get(at).is("by")) {
                return MOVES.contains(tokens.get(at - 1).lower());
            }
            if (tokens.get(at).isMark() && !tokens.get(at).is("%")) {
                return false;
            }
        }
        return false;
    }

    /** 'death toll: 25', 'a toll 25'. */
    private @Nullable Harmed direct(Group group) {
        PhraseList.Match name = NAMES.before(tokens, group.from());
        boolean toll = name != null
                && !name.value().isEmpty()
                && tokens.get(group.from() - 1).is("toll");
        return name == null || !toll ? null : harmed(nameAt(group.from() - name.tokens(), group.from(), true));
    }

    private @Nullable Harmed stepped(Group group, int step, boolean strong) {
        if (isPossible(step - 1)) {
            return null;
        }
        HarmWord before = nameBefore(step, strong);
        return harmed(before == null ? nameBehind(group.to()) : before);
    }

    /** The count of a toll, which is more than the number where the toll has passed it ('tops 5,000'). */
    static Counted passed(List<Token> tokens, Counted count, Harmed harmed) {
        boolean plain = harmed.how() == Harmed.How.TOLL && count.qualifier() == Qualifier.EXACT && count.from() > 0;
        String passed = plain ? EXCEEDING.value(tokens.get(count.from() - 1).lower()) : null;
        if (passed == null) {
            return count;
        }
        Qualifier qualifier = Qualifier.valueOf(passed);
        Integer most = qualifier == Qualifier.MORE_THAN ? null : count.maximum();
        return new Counted(count.from(), count.to(), count.minimum(), most, qualifier, count.form(), count.wordsFrom());
    }

    /** Whether the number that begins at the token is that of an earlier toll: 'up from 19', 'rose from 12 to 19'. */
    static boolean isOvertaken(List<Token> tokens, int from) {
        return from > 1
                && tokens.get(from - 1).is("from")
                && (MOVES.contains(tokens.get(from - 2).lower())
                        || tokens.get(from - 2).isNumber());
    }

    /** Whether the figure is a toll: one that counts on, or one that the words say was given before. */
    Toll role(Group group, Harmed harmed) {
        boolean noun = harmed.word().role() == HarmWord.Role.NOMINAL
                && isTollNoun(harmed.word().to() - 2);
        if (harmed.toll() != Toll.NONE || (harmed.how() != Harmed.How.TOLL && !noun)) {
            return harmed.toll();
        }
        int word = Math.min(group.from(), harmed.word().from());
        for (int at = word; at >= Math.max(0, word - 2); at--) {
            if (EARLIER.contains(tokens.get(at).lower())) {
                return Toll.PREVIOUS;
            }
        }
        return isPutEarlier(word) ? Toll.PREVIOUS : Toll.TOTAL;
    }

    private boolean isTollNoun(int at) {
        return at >= 0 && tokens.get(at).is("toll");
    }

    /** 'the source earlier put the death toll at five'. */
    private boolean isPutEarlier(int name) {
        for (int at = name - 1; at >= Math.max(0, name - FARTHEST_EARLIER); at--) {
            Token token = tokens.get(at);
            if (token.isMark() || token.is("but")) {
                return false;
            }
            if (EARLIER.contains(token.lower())
                    && at + 1 < name
                    && tokens.get(at + 1).is("put")) {
                return true;
            }
        }
        return false;
    }

    /** The token behind the step where adverbs stand before the number: 'is now 87'. */
    private int beforeAdverbs(int from) {
        int at = from;
        while (at > 1
                && ADVERBS.at(tokens.subList(at - 1, at), 0) != null
                && !tokens.get(at - 1).is("to")) {
            at--;
        }
        return STEPS.before(tokens, at) == null ? from : at;
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
        // 'is expected to climb to': the step is the verb's last word alone.
        boolean verb = at > 1
                && tokens.get(at - 1).is("to")
                && HYPOTHETICAL.contains(tokens.get(at - 2).lower());
        return expected || modal || verb;
    }

    private static @Nullable Harmed harmed(@Nullable HarmWord name) {
        return name == null ? null : new Harmed(name.harm(), name, Harmed.How.TOLL);
    }

    /**
     * @param end the token that the name stands before
     * @param plain whether a plural of harms is a name too ('deaths rose to 12')
     */
    private @Nullable HarmWord nameBefore(int end, boolean plain) {
        for (int at = end - 1; at >= 0 && at > end - FARTHEST; at--) {
            if (ENDS.contains(tokens.get(at).lower())) {
                return null;
            }
            HarmWord name = nameAt(at, end, plain);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** 'Rose to 13 the number of civilians who were killed'. */
    private @Nullable HarmWord nameBehind(int from) {
        int the = behindParts(from);
        return the + 1 < tokens.size() && tokens.get(the).is("the") ? nameAt(the + 1, tokens.size(), false) : null;
    }

    /** 'Rose to 19, including five children, the number of': the token behind what is inserted; {@code from} where nothing is. */
    private int behindParts(int from) {
        boolean inserted = from + 1 < tokens.size() && tokens.get(from).is(",") && PARTS.at(tokens, from + 1) != null;
        for (int at = from + 2; inserted && at < Math.min(tokens.size() - 1, from + LONGEST_NAME); at++) {
            if (tokens.get(at).is(",") && tokens.get(at + 1).is("the")) {
                return at + 1;
            }
        }
        return from;
    }

    /** 'the latest deaths bring the total to 93': what is counted stands before. */
    private @Nullable HarmWord harmBefore(int total, int length) {
        for (int at = total - 1; at >= 0 && at > total - FARTHEST; at--) {
            HarmWord word = HarmWord.at(tokens, at);
            if (word != null) {
                return new HarmWord(word.harm(), HarmWord.Role.NOMINAL, total, total + length);
            }
        }
        return null;
    }

    private @Nullable HarmWord nameAt(int at, int end, boolean plain) {
        PhraseList.Match name = NAMES.at(tokens, at);
        if (name == null || at + name.tokens() > end) {
            return null;
        }
        if (name.value().equals("before")) {
            return harmBefore(at, name.tokens());
        }
        if (!name.value().isEmpty()) {
            int space = name.value().indexOf(' ');
            String harm = space < 0 ? name.value() : name.value().substring(0, space);
            return space < 0 || plain
                    ? new HarmWord(Harm.valueOf(harm), HarmWord.Role.NOMINAL, at, at + name.tokens())
                    : null;
        }
        for (int word = at + name.tokens(); word < Math.min(end, at + LONGEST_NAME); word++) {
            HarmWord harm = HarmWord.at(tokens, word);
            if (harm != null) {
                return harm;
            }
        }
        return null;
    }
}
