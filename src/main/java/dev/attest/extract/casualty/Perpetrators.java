package dev.attest.extract.casualty;

import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import dev.attest.extract.casualty.Actors.Actor;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds to whom a harm is laid, which is always an allegation: the agent of a passive ('by rebels'), the words of a cause ('rebel
 * shelling', 'a mine laid by rebels'), who is blamed ('blamed on rebels'), the subject ('rebels killed three'), and who attacked
 * ('three died when rebels shelled the town').
 */
final class Perpetrators {
    private static final WordList ATTACKS = WordList.of("attack-verbs");
    private static final WordList CLASHES = WordList.of("clash-nouns");
    private static final WordList TAKING = WordList.of("taking-verbs");
    private static final PhraseList CONSEQUENCES = PhraseList.of("consequence-openers");
    private static final WordList LEAVING = WordList.of("leaving-words");
    private static final PhraseList BLAMING = PhraseList.of("blame-phrases");
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ".", "?", "!");
    private static final WordList STRIKING = WordList.of("events-done-to");
    private static final WordList OF_NOBODY = WordList.of("causes-of-nobody");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList SPEECH_NOUNS = WordList.of("speech-nouns");
    private static final WordList HARMLESS = WordList.of("harmless-events");
    private static final WordList BREAKS = WordList.of("agent-breaks");
    private static final Set<String> RESPONSIBLE = Set.of("responsible", "accountable");
    private static final Set<String> CHARGING = Set.of("with", "of", "over");
    private static final Set<String> THEM = Set.of("him", "her", "them", "both");
    private static final Set<String> DEFINITE = Set.of("the", "that", "this");
    private static final WordList DENIALS = WordList.of("denials");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "nobody", "neither", "nor");
    private static final WordList LINKS = WordList.of("blaming-verbs");
    private static final Set<String> COUNTERING = Set.of("counter", "anti");
    private static final WordList PARTICLES = WordList.of("verb-particles");
    private static final int FARTHEST = 40;
    private static final int FARTHEST_SIDES = 3;
    private static final int FARTHEST_DENIAL = 8;
    private static final int LONGEST_THING = 16;
    private static final int LONGEST_COMPLEMENT = 10;

    private final SentenceWords sentence;
    private final Actors actors;
    private final Subjects subjects;
    private final List<Causes.Cause> causes;

    Perpetrators(SentenceWords sentence, List<Names.Name> names, List<Causes.Cause> causes) {
        this.sentence = sentence;
        this.actors = new Actors(sentence, names, causes);
        this.causes = List.copyOf(causes);
        this.subjects = new Subjects(sentence, actors);
    }

    /** The words for those to whom the harm is laid; null where the sentence lays it to nobody. */
    @Nullable
    Evidence of(Group group, Harmed harmed, Causes.@Nullable Cause cause) {
        int left = Math.min(group.from(), harmed.word().from());
        int right = Math.max(group.to(), harmed.word().to());
        Actor found = by(right);
        if (found == null && cause != null) {
            found = ofCauses(cause);
        }
        if (found == null) {
            found = blamed(left, right);
        }
        if (found == null && takesVictims(group, harmed)) {
            found = subjects.of(
                    isOfPronoun(group, harmed.word()) ? harmed.word().from() : left);
        }
        if (found == null && cause != null) {
            found = opponent(cause, group);
        }
        if (found == null && cause != null) {
            found = launcher(cause);
        }
        if (found == null) {
            found = subjects.ofAttack(right);
        }
        boolean told = cause != null && takesVictims(group, harmed) && isDefiniteSubject(cause, left);
        if (found == null && (told || isConsequence(harmed.word()))) {
            found = attackerBefore(told && cause != null ? cause.from() : left);
        }
        // 'the stabbing of a nurse': who is harmed is not who does it.
        boolean victim = found != null && found.from() < group.to() && group.from() < found.to();
        return found == null || victim ? null : sentence.evidence(found.from(), found.to());
    }

    /** 'killed three', 'leaving three dead': somebody is the subject. */
    private boolean takesVictims(Group group, Harmed harmed) {
        // 'who had lost two brothers': the subject is bereft.
        boolean active = harmed.word().governsVictims()
                && !sentence.lower(harmed.word().from()).startsWith("los")
                && harmed.word().from() < group.from()
                && !isOfVictims(harmed.word(), group)
                && !isCharge(harmed.word())
                && !subjects.isPassive(harmed.word().from());
        int before = group.from() - 1;
        boolean left = harmed.word().from() >= group.to()
                && LEAVING.contains(sentence.lower(before))
                && !sentence.lower(before).equals("with");
        boolean taken = harmed.how() == Harmed.How.INSIDE && TAKING.contains(sentence.lower(before));
        return active || left || taken || isOfPronoun(group, harmed.word());
    }

    /** 'charged a man with killing three', 'suspect a man of killing three': who charges did not do it. */
    private boolean isCharge(HarmWord harm) {
        return CHARGING.contains(sentence.lower(harm.from() - 1))
                && sentence.lower(harm.from()).endsWith("ing");
    }

    /** 'among the 12 children killed were three girls', 'of the 12 men arrested, three': whom the harm stands behind suffered it. */
    private boolean isOfVictims(HarmWord harm, Group group) {
        if (sentence.lower(harm.to()).equals(",")) {
            return true;
        }
        for (int at = harm.to(); at < group.from() && !Counts.startsNumber(sentence.tokens(), at); at++) {
            if (COPULAS.contains(sentence.lower(at)) || sentence.lower(at).startsWith("includ")) {
                return true;
            }
        }
        return false;
    }

    /** 'dragged six men from a bus and shot them': the verb behind takes a pronoun for the people. */
    private boolean isOfPronoun(Group group, HarmWord harm) {
        boolean behind = harm.from() >= group.to() && !subjects.isPassive(harm.from());
        return behind && (THEM.contains(sentence.lower(harm.to())) || THEM.contains(sentence.lower(harm.from() + 1)));
    }

    /** 'shelled the town, which led to the death of three', 'claiming the lives of three': the harm of an attack told before. */
    private boolean isConsequence(HarmWord harm) {
        int noun = harm.from();
        while (noun > 0 && WordClass.of(sentence.get(noun - 1)) == WordClass.DETERMINER) {
            noun--;
        }
        boolean life = sentence.lower(harm.to() - 2).equals("life")
                && sentence.lower(harm.from()).endsWith("ing");
        return harm.role() == HarmWord.Role.NOMINAL && (life || CONSEQUENCES.before(sentence.tokens(), noun) != null);
    }

    // ------------------------------------------------------------------------------------------------- behind

    /** 'by X' behind the harm, or behind what harmed ('by shells fired by X'), where X is somebody and not a thing. */
    private @Nullable Actor by(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + FARTHEST); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at)) || BREAKS.contains(sentence.lower(at))) {
                return null;
            }
            boolean consequence =
                    sentence.lower(at).equals(",") && sentence.lower(at + 1).endsWith("ing");
            if ((consequence || sentence.lower(at).equals("and")) && isOtherVerb(at + 1)) {
                return null;
            }
            if (sentence.lower(at).equals("by") && (at == from || isOfAgent(at - 1))) {
                Actor actor = actors.startingAt(at + 1);
                if (actor != null) {
                    return actor;
                }
                boolean straight = at == from || ATTACKS.contains(sentence.lower(at - 1));
                Actor place = straight ? placeAt(at + 1) : null;
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** 'killed by Israel': the place whose name begins at the token, with no noun behind it; null where none does. */
    private @Nullable Actor placeAt(int from) {
        int end = from;
        while (end < sentence.size() && actors.isPlaceName(end)) {
            end++;
        }
        boolean noun = end < sentence.size()
                && sentence.get(end).isWord()
                && WordClass.of(sentence.get(end)) == WordClass.OPEN;
        boolean owner = end < sentence.size() && sentence.get(end).kind() == Token.Kind.POSSESSIVE;
        return end > from && !noun && !owner ? new Actor(from, end) : null;
    }

    /** 'killed five and sparked protests by students': what else was done may have been done by others. */
    private boolean isOtherVerb(int at) {
        return at < sentence.size()
                && (sentence.isVerbLike(at) || sentence.lower(at - 1).equals(","))
                && HarmWord.at(sentence.tokens(), at) == null
                && !ATTACKS.contains(sentence.lower(at));
    }

    /** Whether 'by' behind the token can name who harmed: not behind another participle ('a town held by X'). */
    private boolean isOfAgent(int at) {
        if (ATTACKS.contains(sentence.lower(at)) || HarmWord.before(sentence.tokens(), at + 1) != null) {
            return true;
        }
        boolean part =
                sentence.lower(at - 1).equals(",") || sentence.lower(at - 1).equals("and");
        if (part && Counts.startsNumber(sentence.tokens(), at)) {
            // '23 were killed, 12 by the army': of the twelve.
            return false;
        }
        if (PARTICLES.contains(sentence.lower(at)) && sentence.isVerbLike(at - 1)) {
            // 'was carried away by medics'.
            return false;
        }
        boolean out = sentence.lower(at).equals("out");
        boolean speech = SPEECH_NOUNS.contains(sentence.lower(at)) || HARMLESS.contains(sentence.lower(at));
        return out || (!sentence.isVerbLike(at) && !sentence.isMark(at) && !speech);
    }

    // ------------------------------------------------------------------------------------------------- the cause

    /** 'Israeli strikes and gunfire': the words for the side stand before the first of two causes. */
    private @Nullable Actor ofCauses(Causes.Cause cause) {
        Actor own = ofCause(cause);
        if (own != null || !sentence.lower(cause.from() - 1).equals("and")) {
            return own;
        }
        Causes.Cause first = causes.stream()
                .filter(one -> one.to() == cause.from() - 1)
                .findFirst()
                .orElse(null);
        return first == null ? null : ofCause(first);
    }

    /** 'strikes by the coalition', 'rebel shelling', 'Israeli air strikes', 'a mine laid by rebels', 'a drone of the army'. */
    private @Nullable Actor ofCause(Causes.Cause cause) {
        if (OF_NOBODY.contains(sentence.lower(cause.to() - 1))) {
            return null;
        }
        int verb = cause.to();
        while (verb < sentence.size() && verb < cause.to() + 2 && COPULAS.contains(sentence.lower(verb))) {
            verb++;
        }
        int first = verb;
        while (verb < first + 3
                && (ATTACKS.contains(sentence.lower(verb))
                        || sentence.lower(verb).equals("out"))) {
            verb++;
        }
        boolean from = verb > first && sentence.lower(verb).equals("from");
        Actor by = from || sentence.lower(verb).equals("by") ? actors.startingAt(verb + 1) : null;
        if (by != null && !(from && holdsPlace(by))) {
            return by;
        }
        Actor relative = inRelative(cause.to());
        if (relative != null) {
            return relative;
        }
        for (int at = cause.from(); at < cause.noun(); at++) {
            if (sentence.get(at).kind() == Token.Kind.POSSESSIVE && at > cause.from()) {
                boolean force = actors.isForce(at + 1) && at + 1 < cause.noun();
                return force ? actors.endingAt(at + 1) : new Actor(cause.from(), at);
            }
            if (actors.isActor(at) && !COUNTERING.contains(sentence.lower(at - 1))) {
                int end = at + 1;
                while (end < cause.noun() && actors.isActor(end)) {
                    end++;
                }
                boolean anybody = end == at + 1 && sentence.lower(at).equals("terrorist");
                if (anybody || actors.isTold(end - 1)) {
                    // 'a terrorist attack' lays it to nobody, 'told Reuters shelling killed …' not to Reuters.
                    continue;
                }
                return new Actor(at, end);
            }
        }
        Actor origin = sentence.lower(cause.to()).equals("from") ? actors.startingAt(cause.to() + 1) : null;
        if (origin != null && !holdsPlace(origin)) {
            return origin;
        }
        Actor of = sentence.lower(cause.to()).equals("of") ? actors.startingAt(cause.to() + 1) : null;
        // 'the shelling of the administration' is done to it, 'the fire of the administration's guards' by them.
        boolean object = of != null && STRIKING.contains(sentence.lower(cause.to() - 1)) && !holdsForce(of);
        return of != null && !object && !holdsPlace(of) ? of : possessor(cause.from());
    }

    /** 'jets had carried out ten raids', 'rebels launched an attack': the subject of a verb that has the cause as its object. */
    private @Nullable Actor launcher(Causes.Cause cause) {
        int at = cause.from() - 1;
        while (at > 0 && (sentence.get(at).isNumber() || WordClass.of(sentence.get(at)) == WordClass.DETERMINER)) {
            at--;
        }
        int verb = sentence.lower(at).equals("out") ? at - 1 : at;
        boolean attack = verb > 0 && ATTACKS.contains(sentence.lower(verb)) && sentence.isVerbLike(verb);
        int subject = verb - 1;
        while (subject > 0 && subjects.isHelper(subject)) {
            subject--;
        }
        boolean relative =
                sentence.lower(subject).equals("who") || sentence.lower(subject).equals("that");
        boolean said = attack && isClaim(verb) && isVerb(cause.to());
        Actor actor = attack && !relative && !said && !subjects.isPassive(verb) ? subjects.of(verb) : null;
        return actor == null || subjects.isNobody(actor) ? null : actor;
    }

    private boolean isClaim(int verb) {
        return sentence.lower(verb).startsWith("claim");
    }

    /** Whether a verb follows, so that what stands before it is its subject: 'claimed the raid had killed three'. */
    private boolean isVerb(int from) {
        int at = from;
        while (at < sentence.size() && subjects.isHelper(at)) {
            at++;
        }
        HarmWord harm = at < sentence.size() ? HarmWord.at(sentence.tokens(), at) : null;
        return harm != null
                ? harm.governsVictims() || harm.role() == HarmWord.Role.INTRANSITIVE
                : sentence.isVerbLike(at);
    }

    /** 'the ambush, which the militia laid': who did it in a relative clause straight behind. */
    private @Nullable Actor inRelative(int from) {
        int at = sentence.lower(from).equals(",") ? from + 1 : from;
        boolean relative =
                sentence.lower(at).equals("which") || sentence.lower(at).equals("that");
        Actor actor = relative ? actors.startingAt(at + 1) : null;
        return actor != null && subjects.isAttacking(actor.to()) ? actor : null;
    }

    /** 'the shelling of the army' is by the army, 'the shelling of a village' is not. */
    private boolean holdsPlace(Actor actor) {
        for (int at = actor.from(); at < actor.to(); at++) {
            if (actors.isPlaceName(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsForce(Actor actor) {
        for (int at = actor.from(); at < actor.to(); at++) {
            if (actors.isForce(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Actor possessor(int noun) {
        int at = noun - 1;
        if (at < 1 || sentence.get(at).kind() != Token.Kind.POSSESSIVE) {
            return null;
        }
        int from = at;
        while (from > 0 && !sentence.isMark(from - 1) && !sentence.isFunctionWord(from - 1)) {
            from--;
        }
        return from < at ? new Actor(from, at) : null;
    }

    /** 'killed in clashes with X'. */
    private @Nullable Actor opponent(Causes.Cause cause, Group group) {
        boolean clash = CLASHES.contains(sentence.lower(cause.to() - 1));
        boolean against = sentence.lower(cause.to()).equals("with")
                || sentence.lower(cause.to()).equals("against");
        int between = cause.to();
        while (between < cause.to() + FARTHEST_SIDES && sentence.isVerbLike(between)) {
            between++;
        }
        if (clash && sentence.lower(between).equals("between")) {
            return otherSide(between + 1, group);
        }
        return clash && against ? actors.startingAt(cause.to() + 1) : null;
    }

    /** 'in clashes between the army and rebels, five rebels were killed': the side that the dead are not of. */
    private @Nullable Actor otherSide(int from, Group group) {
        if (group.isBare()) {
            return null;
        }
        int and = from;
        while (and < Math.min(sentence.size(), from + LONGEST_COMPLEMENT)
                && !sentence.lower(and).equals("and")
                && !sentence.isMark(and)) {
            and++;
        }
        if (!sentence.lower(and).equals("and") || !holds(from, and, group)) {
            Actor second = sentence.lower(and).equals("and") ? actors.startingAt(and + 1) : null;
            boolean ofSecond = second != null && holds(second.from(), second.to(), group);
            return ofSecond ? actors.startingAt(from, false, and) : null;
        }
        return actors.startingAt(and + 1);
    }

    /** Whether the noun for the harmed stands among the tokens. */
    private boolean holds(int from, int to, Group group) {
        String head = sentence.lower(group.head());
        for (int at = from; at < to; at++) {
            if (sentence.lower(at).equals(head)) {
                return true;
            }
        }
        return false;
    }

    /** 'the navy said it had struck a camp; the strike killed two': a definite cause is what somebody did in the words before. */
    private boolean isDefiniteSubject(Causes.Cause cause, int verb) {
        int at = verb - 1;
        while (at > cause.to() && subjects.isHelper(at)) {
            at--;
        }
        return at == cause.to() - 1 && DEFINITE.contains(sentence.lower(cause.from()));
    }

    /** Who attacked in the words before the token; null where nobody did. */
    private @Nullable Actor attackerBefore(int end) {
        for (int at = end - 1; at > 0 && end - at < FARTHEST; at--) {
            if (ATTACKS.contains(sentence.lower(at)) && sentence.isVerbLike(at) && !isClaim(at)) {
                return subjects.isPassive(at) ? null : subjects.of(at);
            }
        }
        return null;
    }

    // ------------------------------------------------------------------------------------------------- blame

    /** 'blamed on X', 'blamed X for', 'accused X of', 'X claimed responsibility'. */
    private @Nullable Actor blamed(int left, int right) {
        for (int at = startOfClause(left); at < Math.min(sentence.size(), right + FARTHEST); at++) {
            PhraseList.Match blame = BLAMING.at(sentence.tokens(), at);
            if (at >= right && CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            boolean said = blame != null && isClaim(at) && isVerb(at + blame.tokens());
            if (blame != null && !said && !isDenied(at)) {
                Actor actor = blamed(blame.value(), at, at + blame.tokens());
                if (actor != null) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** 'denied responsibility', 'has not claimed responsibility', 'denied it was behind': what is denied is laid to nobody. */
    private boolean isDenied(int blame) {
        for (int at = blame - 1; at >= 0 && blame - at <= FARTHEST_DENIAL; at--) {
            String lower = sentence.lower(at);
            if (DENIALS.contains(lower)
                    || NEGATIONS.contains(lower)
                    || lower.endsWith("n't")
                    || lower.endsWith("n’t")) {
                return true;
            }
            if (sentence.isMark(at) || lower.equals("and") || lower.equals("but")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Actor blamed(String kind, int from, int to) {
        if (kind.equals("linked")) {
            return behindThing(to);
        }
        if (kind.equals("responsible")) {
            return held(to);
        }
        return kind.equals("before") ? subjects.lastBefore(from) : named(to, kind.isEmpty());
    }

    /** 'held the regime responsible': whom stands before what the verb says of them. */
    private @Nullable Actor held(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_THING); at++) {
            if (RESPONSIBLE.contains(sentence.lower(at))) {
                return actors.startingAt(from, true, at);
            }
            if (sentence.isMark(at)) {
                return null;
            }
        }
        return null;
    }

    /** Whom a blame behind which the token stands names: 'blamed on rebels', 'blamed the raid on rebels', 'accused Turkey of'. */
    private @Nullable Actor named(int from, boolean anyName) {
        Actor straight = isHarm(from) ? null : actors.startingAt(from, anyName);
        if (straight != null || anyName) {
            return straight;
        }
        int end = from;
        while (end < sentence.size() && actors.isPlaceName(end)) {
            end++;
        }
        boolean charged =
                sentence.lower(end).equals("of") || sentence.lower(end).equals("for");
        return end > from && charged ? new Actor(from, end) : behindThing(from);
    }

    /** 'blamed the killings of seven villagers on': a harm behind the verb, which nobody is. */
    private boolean isHarm(int from) {
        int at = from;
        while (at < sentence.size() && WordClass.of(sentence.get(at)) == WordClass.DETERMINER) {
            at++;
        }
        return at < sentence.size()
                && (HarmWord.ofNoun(sentence.tokens(), at) != null || HarmWord.headAt(sentence.tokens(), at) != null);
    }

    /** 'blamed the attack, which killed nine, on separatists'. */
    private @Nullable Actor behindThing(int from) {
        String linking = LINKS.value(sentence.lower(from - 1));
        if (linking == null) {
            return null;
        }
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_THING); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            boolean day = at + 1 < sentence.size() && WordClass.of(sentence.get(at + 1)) == WordClass.CALENDAR;
            Actor actor = !day && sentence.lower(at).equals(linking) ? actors.startingAt(at + 1, true) : null;
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    private int startOfClause(int from) {
        int at = from;
        while (at > 0 && from - at < FARTHEST && !CLAUSE_MARKS.contains(sentence.lower(at - 1))) {
            at--;
        }
        return at;
    }
}
