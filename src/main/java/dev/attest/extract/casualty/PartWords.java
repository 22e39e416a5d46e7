package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.VictimGroup;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words around counted people say of parts and wholes: markers, lists, places, kinds of people. */
final class PartWords {
    private static final PhraseList MARKERS = PhraseList.of("subset-markers");
    private static final PhraseList COORDINATORS = PhraseList.of("coordinators");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "their", "its", "at", "least", "“", "\"", "also", "another");
    private static final Set<String> BREAKS =
            Set.of(";", ".", "?", "!", "who", "which", "where", "when", "while", "after", "as", "but", "that");
    private static final WordList VERBS = WordList.of("plain-verbs");
    private static final PhraseList PLACES = PhraseList.of("place-prepositions");
    private static final WordList COPULAS = WordList.of("copulas");
    /** Groups of which none can be a part of another. */
    private static final Set<VictimGroup> NARROW = EnumSet.of(
            VictimGroup.FIGHTERS,
            VictimGroup.SOLDIERS,
            VictimGroup.POLICE,
            VictimGroup.CIVILIANS,
            VictimGroup.MEDICAL_STAFF,
            VictimGroup.JOURNALISTS,
            VictimGroup.RESCUE_WORKERS);

    private static final int LONGEST_NAMED = 16;

    private final List<Token> tokens;
    private final List<Group> groups;

    PartWords(List<Token> tokens, List<Group> groups) {
        this.tokens = List.copyOf(tokens);
        this.groups = List.copyOf(groups);
    }

    boolean isMarked(Group group) {
        int at = startWithDeterminers(group);
        return MARKERS.before(tokens, at) != null || isMarkedBehindNames(group, at);
    }

    /** 'including the mayor and two guards': the list that the marker opens begins with people who are not counted. */
    boolean isMarkedBehindNames(Group group, int from) {
        boolean joined = !group.isBare() && from > 2 && tokens.get(from - 1).is("and");
        for (int at = from - 1; joined && at > 0 && from - at < LONGEST_NAMED; at--) {
            if (MARKERS.before(tokens, at) != null) {
                return !tokens.get(at).is(",");
            }
            if (endsNames(at - 1)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the token is no part of a list of people without a number: a mark but a comma, a verb, a count. */
    boolean endsNames(int at) {
        Token token = tokens.get(at);
        boolean verb = VERBS.contains(token.lower()) || token.lower().endsWith("ed") || isForeignVerb(at);
        boolean comma = token.is(",") && !wordAt(at + 1).equals("and");
        return (token.isMark() && !comma && token.kind() != Token.Kind.POSSESSIVE)
                || verb
                || BREAKS.contains(token.lower())
                || COPULAS.contains(token.lower())
                || isInGroup(at);
    }

    boolean isInGroup(int at) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).to() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < groups.size() && groups.get(low).from() <= at;
    }

    int startWithDeterminers(Group group) {
        int at = group.from();
        while (at > 0 && DETERMINERS.contains(tokens.get(at - 1).lower()) && MARKERS.before(tokens, at) == null) {
            at--;
        }
        return at;
    }

    /** 'ten people, four children and a nurse among them': the marker stands behind the parts, of which none tells another harm. */
    boolean isAmongThem(int number) {
        int at = groups.get(number).to();
        for (int next = number + 1;
                next < groups.size() && isJoined(at, startWithDeterminers(groups.get(next)));
                next++) {
            at = groups.get(next).to();
        }
        return MARKERS.at(tokens, at) != null && wordAt(at).equals("among");
    }

    boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.get(at).is(",") && !tokens.get(at).is("and")) {
                return false;
            }
        }
        return from < to;
    }

    boolean hasClosing(int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream().anyMatch(token -> token.is(")"));
    }

    boolean isAndBefore(Group group) {
        int at = startWithDeterminers(group);
        return at > 0 && tokens.get(at - 1).is("and");
    }

    /** 'three in Tolka and two in Marsa': a number alone with another place. */
    boolean isElsewhere(Group group) {
        return !group.partOf() && isBeforePlace(group);
    }

    /** 'seven of them in Tolka': a number alone with a place behind. */
    boolean isBeforePlace(Group group) {
        PhraseList.Match preposition = group.isBare() ? PLACES.at(tokens, group.to()) : null;
        int place = preposition == null ? tokens.size() : group.to() + preposition.tokens();
        return place < tokens.size() && tokens.get(place).isCapitalised();
    }

    /** '20 in the first blast and 14 in the second', '12 by the army': a number alone with a preposition. */
    boolean isSomewhere(Group group) {
        boolean preposition =
                PLACES.at(tokens, group.to()) != null || wordAt(group.to()).equals("by");
        return group.isBare() && !group.partOf() && preposition;
    }

    boolean isOthers(Group group) {
        return !group.isBare() && tokens.get(group.head()).lower().startsWith("other");
    }

    /** Whether the group follows on {@code from} over nothing but what belongs to the one before, and a coordinator. */
    boolean isAdded(int from, int second) {
        int at = startWithDeterminers(groups.get(second));
        PhraseList.Match coordinator = COORDINATORS.before(tokens, at);
        if (coordinator == null) {
            return false;
        }
        for (int between = from; between < at - coordinator.tokens(); between++) {
            if (BREAKS.contains(tokens.get(between).lower()) || isForeignVerb(between)) {
                return false;
            }
        }
        return at - from < 24;
    }

    boolean isForeignVerb(int at) {
        HarmWord word = HarmWord.at(tokens, at);
        return word != null && word.role() != HarmWord.Role.HEAD;
    }

    /** 'three policemen, two soldiers and a clerk': neither can be one of the first. */
    boolean areOthers(int number, int part) {
        Set<VictimGroup> first = kinds(groups.get(number));
        Set<VictimGroup> second = kinds(groups.get(part));
        return !first.isEmpty()
                && !second.isEmpty()
                && NARROW.containsAll(first)
                && NARROW.containsAll(second)
                && Collections.disjoint(first, second);
    }

    Set<VictimGroup> kinds(Group group) {
        Set<VictimGroup> kinds = EnumSet.noneOf(VictimGroup.class);
        for (int at = group.victimsFrom(); at < group.to(); at++) {
            VictimGroup kind = People.group(tokens.get(at).lower());
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    String wordAt(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
