package dev.attest.extract.name;

import dev.attest.text.Token;
import java.util.List;

/** Finds where the name of an organisation ends that begins in a run of capitals: 'the Ministry of Defence', 'Save the Seas Fund'. */
final class OrganisationEnds {
    private final NamedWords words;
    private final List<Token> tokens;
    private final List<String> folded;

    OrganisationEnds(NamedWords words) {
        this.words = words;
        this.tokens = words.tokens();
        this.folded = words.folded();
    }

    /** Behind the last word that ends an organisation's name, with 'of …' behind it; {@code from} where there is none. */
    int end(int from, int end) {
        int last = from;
        for (int at = from; at < end; at++) {
            if (at > from && words.titleLength(at) > 0 && !NameLists.ORGANISATION_HEADS.contains(folded.get(at))) {
                break;
            }
            boolean head = NameLists.ORGANISATION_HEADS.contains(folded.get(at));
            boolean alone = at == from && !isFollowedByOf(at);
            if (head && !alone) {
                last = at + 1;
            }
        }
        if (last == from) {
            return from;
        }
        boolean person = last - from == 2
                && NameLists.isPlainGivenName(folded.get(from))
                && NameLists.COMMON.contains(folded.get(last - 1))
                && !"party foundation administration campaign university".contains(folded.get(last - 1));
        return person ? from : withComplement(last);
    }

    boolean ends(int from, int end) {
        return end(from, end) > from + 1 && !NameLists.isGivenName(folded.get(Math.min(from + 1, end - 1)));
    }

    /** Goes on over 'of Defence', 'for Human Rights', 'on Foreign Relations' behind an organisation's name. */
    private int withComplement(int from) {
        int at = from;
        while (isFollowedByOf(at - 1)) {
            int next = folded.get(at + 1).equals("the") ? at + 2 : at + 1;
            int behind = next;
            while (behind < tokens.size() && words.isNameLike(behind) && words.titleLength(behind) == 0) {
                behind++;
                if (isFollowedByAnd(behind)) {
                    behind += 2;
                }
            }
            if (behind == next) {
                break;
            }
            at = behind;
        }
        return at;
    }

    private boolean isFollowedByOf(int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        String word = folded.get(at + 1);
        boolean preposition = word.equals("of") || word.equals("for") || word.equals("on");
        int next = folded.get(at + 2).equals("the") && at + 3 < tokens.size() ? at + 3 : at + 2;
        return preposition && words.isNameLike(next) && !Calendar.isDayOrMonth(folded.get(next));
    }

    private boolean isFollowedByAnd(int at) {
        return at + 1 < tokens.size()
                && folded.get(at).equals("and")
                && words.isNameLike(at + 1)
                && NameLists.COMMON.contains(folded.get(at + 1))
                && words.titleLength(at + 1) == 0;
    }
}
