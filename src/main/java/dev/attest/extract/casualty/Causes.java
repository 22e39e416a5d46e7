package dev.attest.extract.casualty;

import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what harmed people ('an air strike', 'shelling') and to whom it is laid ('by rebels', 'rebel shelling'). */
final class Causes {
    private static final PhraseList CAUSES = PhraseList.of("cause-nouns");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList PLACES = WordList.of("place-nouns");
    private static final WordList ACTORS = WordList.of("actor-words");
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ".", "?", "!");
    private static final WordList OPENERS = WordList.of("cause-openers");
    private static final WordList ACTOR_OPENERS = WordList.of("actor-openers");
    private static final Set<String> INSIDE = Set.of("of", "the", "and");
    private static final int FARTHEST = 30;

    private final SentenceWords sentence;
    private final List<Names.Name> names;
    private final List<Cause> all;

    /**
     * The words for what harmed people.
     *
     * @param from the first token, modifiers included
     * @param noun the first token of the noun
     * @param to the token after the noun
     * @param several whether the noun is a plural
     */
    record Cause(int from, int noun, int to, boolean several) {}

    Causes(SentenceWords sentence, List<Names.Name> names) {
        this.sentence = sentence;
        this.names = names;
        this.all = find();
    }

    // ------------------------------------------------------------------------------------------------- causes

    /** All causes that the sentence names, in order. */
    List<Cause> all() {
        return List.copyOf(all);
    }

    private List<Cause> find() {
        List<Token> singular = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            singular.add(singular(token));
        }
        List<Cause> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            PhraseList.Match match = CAUSES.at(singular, at);
            if (match != null && isNoun(at, at + match.tokens())) {
                int to = endOfCompound(singular, at + match.tokens());
                boolean several = !singular.get(to - 1).lower().equals(sentence.lower(to - 1));
                found.add(new Cause(start(at), at, to, several));
                at = to;
            } else {
                at++;
            }
        }
        return found;
    }

    /** 'drone attack', 'missile strikes': the last noun closes the phrase. */
    private static int endOfCompound(List<Token> singular, int from) {
        int to = from;
        for (PhraseList.Match next = CAUSES.at(singular, to); next != null; next = CAUSES.at(singular, to)) {
            to += next.tokens();
        }
        return to;
    }

    private static Token singular(Token token) {
        String lower = token.lower();
        boolean plural =
                lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("hostilities");
        if (!plural) {
            return token;
        }
        boolean es = lower.endsWith("shes") || lower.endsWith("ches");
        String one = lower.substring(0, lower.length() - (es ? 2 : 1)).toLowerCase(Locale.ROOT);
        return new Token(token.span(), token.words(), one, token.kind());
    }

    /** Not a verb ('forces fire at', 'to attack') and not the modifier of another noun ('attack helicopter'). */
    private boolean isNoun(int at, int to) {
        if (sentence.lower(at - 1).equals("to")) {
            return false;
        }
        boolean modifier = to < sentence.size()
                && sentence.get(to).isWord()
                && !sentence.isFunctionWord(to)
                && !sentence.isVerbLike(to)
                && HarmWord.at(sentence.tokens(), to) == null
                && CAUSES.at(List.of(singular(sentence.get(to))), 0) == null;
        return !modifier || sentence.get(to).isCapitalised();
    }

    private int start(int noun) {
        int at = noun;
        while (at > 0 && noun - at < 6) {
            boolean word = !sentence.isMark(at - 1) && !sentence.isFunctionWord(at - 1);
            boolean verb = sentence.isVerbLike(at - 1) || HarmWord.at(sentence.tokens(), at - 1) != null;
            if (!word || verb) {
                break;
            }
            at--;
        }
        boolean determiner = OPENERS.contains(sentence.lower(at - 1));
        return determiner ? at - 1 : at;
    }

    /** The cause of a figure: before a verb that takes its victims behind, else behind first. */
    @Nullable
    Cause of(Group group, Harmed harmed) {
        int left = Math.min(group.from(), harmed.word().from());
        int right = Math.max(group.to(), harmed.word().to());
        boolean active =
                harmed.word().role() != HarmWord.Role.HEAD && harmed.word().from() < group.from();
        Cause before = nearestBefore(left);
        Cause behind = nearestBehind(right);
        return active ? (before == null ? behind : before) : behind == null ? before : behind;
    }

    private @Nullable Cause nearestBefore(int end) {
        Cause nearest = null;
        for (Cause cause : all) {
            if (cause.to() <= end && end - cause.to() < FARTHEST && isClear(cause.to(), end)) {
                nearest = cause;
            }
        }
        return nearest;
    }

    private @Nullable Cause nearestBehind(int from) {
        for (Cause cause : all) {
            if (cause.from() >= from && cause.from() - from < FARTHEST && isClear(from, cause.from())) {
                return cause;
            }
        }
        return null;
    }

    private boolean isClear(int from, int to) {
        for (int at = from; at < to; at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return false;
            }
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------------- perpetrators

    /** The words for those to whom the harm is laid; null where the sentence lays it to nobody. */
    @Nullable
    Evidence perpetrator(Group group, Harmed harmed, @Nullable Cause cause) {
        int right = Math.max(group.to(), harmed.word().to());
        Evidence by = by(right);
        if (by != null) {
            return by;
        }
        if (cause != null) {
            Evidence ofCause = ofCause(cause);
            return ofCause == null ? subject(group, harmed) : ofCause;
        }
        return subject(group, harmed);
    }

    /** 'by X' behind the harm, where X is somebody and not a thing. */
    private @Nullable Evidence by(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 14); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at)) || sentence.lower(at).equals("while")) {
                return null;
            }
            if (sentence.lower(at).equals("by")) {
                return actor(at + 1);
            }
        }
        return null;
    }

    private @Nullable Evidence actor(int from) {
        int end = from;
        boolean known = false;
        while (end < sentence.size() && end < from + 10 && isInActor(end, from)) {
            known |= isActor(end);
            end++;
        }
        while (end > from && INSIDE.contains(sentence.lower(end - 1))) {
            end--;
        }
        boolean person = end > from && People.isPerson(sentence.lower(end - 1));
        boolean place = end > from && PLACES.contains(sentence.lower(end - 1));
        return end > from && !place && (known || person) ? sentence.evidence(from, end) : null;
    }

    private boolean isInActor(int at, int from) {
        if (sentence.isMark(at)) {
            return false;
        }
        boolean opener = at == from && ACTOR_OPENERS.contains(sentence.lower(at));
        boolean inside = INSIDE.contains(sentence.lower(at)) && at > from;
        boolean its = sentence.lower(at).equals("its") && sentence.lower(at - 1).equals("and");
        return opener
                || inside
                || its
                || (!sentence.isFunctionWord(at) && !isCauseNoun(at) && !sentence.isVerbLike(at));
    }

    private boolean isCauseNoun(int at) {
        return all.stream().anyMatch(cause -> cause.noun() <= at && at < cause.to());
    }

    /** 'strikes by the coalition', 'rebel shelling', 'Israeli air strikes', 'a drone of the army'. */
    private @Nullable Evidence ofCause(Cause cause) {
        Evidence by = sentence.lower(cause.to()).equals("by") ? actor(cause.to() + 1) : null;
        if (by != null) {
            return by;
        }
        for (int at = cause.from(); at < cause.noun(); at++) {
            if (isActor(at)) {
                int end = at + 1;
                while (end < cause.noun() && isActor(end)) {
                    end++;
                }
                return sentence.evidence(at, end);
            }
        }
        Evidence of = sentence.lower(cause.to()).equals("of") ? actor(cause.to() + 1) : null;
        return of != null && isAgent(of) ? of : possessor(cause);
    }

    /** 'the shelling of the army' is by the army, 'the shelling of a village' is not. */
    private boolean isAgent(Evidence words) {
        return names.stream()
                .noneMatch(name ->
                        name.kind() == Names.Kind.PLACE && name.evidence().overlaps(words));
    }

    private @Nullable Evidence possessor(Cause cause) {
        int at = cause.from() - 1;
        if (at < 1 || sentence.get(at).kind() != Token.Kind.POSSESSIVE) {
            return null;
        }
        int from = at;
        while (from > 0 && !sentence.isMark(from - 1) && !sentence.isFunctionWord(from - 1)) {
            from--;
        }
        return from < at ? sentence.evidence(from, at) : null;
    }

    /** The subject of a verb that takes its victims behind: 'gunmen killed three'. */
    private @Nullable Evidence subject(Group group, Harmed harmed) {
        boolean active = harmed.word().governsVictims() && harmed.word().from() < group.from();
        if (!active) {
            return null;
        }
        int end = harmed.word().from();
        for (int at = end - 1; at >= 0 && at >= end - FARTHEST; at--) {
            if (CLAUSE_MARKS.contains(sentence.lower(at)) || REPORT_VERBS.contains(sentence.lower(at))) {
                // Who stands before 'said' tells of the harm and is not given as doing it.
                return null;
            }
            if (isActor(at) && !isCauseNoun(at + 1) && !isPlaceNoun(at + 1)) {
                int from = startOfActors(at);
                if (!isInPrepositional(from)) {
                    return isObject(from) ? null : sentence.evidence(from, at + 1);
                }
                at = from;
            }
        }
        return null;
    }

    /** Where the phrase begins whose last word is the actor {@code at}, others that 'and' joins to it included. */
    private int startOfActors(int at) {
        int from = startOfWords(at);
        int before = beforeDeterminers(from);
        while (sentence.lower(before).equals("and") && isActor(before - 1)) {
            from = startOfWords(before - 1);
            before = beforeDeterminers(from);
        }
        boolean members = sentence.lower(before).equals("of")
                && before > 0
                && (isActor(before - 1) || People.isPerson(sentence.lower(before - 1)));
        return members ? startOfWords(before - 1) : from;
    }

    private int startOfWords(int at) {
        int from = at;
        while (from > 0
                && !sentence.isMark(from - 1)
                && !sentence.isFunctionWord(from - 1)
                && !sentence.isVerbLike(from - 1)) {
            from--;
        }
        return from;
    }

    /** 'an attack on rebels killed', 'a bomb outside a police station killed': who stands behind a preposition is no subject. */
    private boolean isInPrepositional(int from) {
        int before = beforeDeterminers(from);
        if (before < 0) {
            return false;
        }
        WordClass of = WordClass.of(sentence.get(before));
        return of == WordClass.PREPOSITION || of == WordClass.OF || of == WordClass.TO;
    }

    private int beforeDeterminers(int from) {
        int before = from - 1;
        while (before > 0 && WordClass.of(sentence.get(before)) == WordClass.DETERMINER) {
            before--;
        }
        return before;
    }

    private boolean isPlaceNoun(int at) {
        return PLACES.contains(sentence.lower(at));
    }

    /** 'a blast that targeted rebels': who stands behind a verb of their own is its object. */
    private boolean isObject(int from) {
        int before = from - 1;
        while (before > 0 && ACTOR_OPENERS.contains(sentence.lower(before))) {
            before--;
        }
        return before >= 0 && sentence.isVerbLike(before) && !REPORT_VERBS.contains(sentence.lower(before));
    }

    private boolean isActor(int at) {
        if (at < 0 || at >= sentence.size() || sentence.isMark(at)) {
            return false;
        }
        String lower = sentence.lower(at);
        if (lower.equals("is") || lower.equals("us")) {
            return sentence.get(at).words().equals(lower.toUpperCase(Locale.ROOT))
                    && !sentence.lower(at - 1).equals("that");
        }
        return ACTORS.contains(lower) || isActorName(sentence.get(at).span());
    }

    private boolean isActorName(Span token) {
        for (Names.Name name : names) {
            boolean actor = name.kind() == Names.Kind.ORGANISATION || name.kind() == Names.Kind.DEMONYM;
            if (actor && name.evidence().span().overlaps(token)) {
                return true;
            }
        }
        return false;
    }
}
