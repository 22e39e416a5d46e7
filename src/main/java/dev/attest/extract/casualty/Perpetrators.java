package dev.attest.extract.casualty;

import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import dev.attest.extract.attribution.ReportingVerbs;
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
    private static final WordList LEAVING = WordList.of("leaving-words");
    private static final PhraseList BLAMING = PhraseList.of("blame-phrases");
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ".", "?", "!");
    private static final WordList STRIKING = WordList.of("events-done-to");
    private static final WordList OF_NOBODY = WordList.of("causes-of-nobody");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList SPEECH_NOUNS = WordList.of("speech-nouns");
    private static final Set<String> BREAKS =
            Set.of("while", "according", "before", "but", "although", "though", "until", "whereas");
    private static final Set<String> OPENING =
            Set.of("after", "before", "since", "until", "as", "when", "while", "because");
    private static final Set<String> COUNTERING = Set.of("counter", "anti");
    private static final Set<String> PARTICLES = Set.of("away", "off", "over", "aside", "home");
    private static final Set<String> EVENTS = Set.of("when", "after", "as");
    private static final int FARTHEST = 40;
    private static final int FARTHEST_SIDES = 3;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_THING = 16;
    private static final int LONGEST_COMPLEMENT = 10;
    private static final PhraseList COMPLEMENTS = PhraseList.of("actor-complements");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final Set<String> NEGATIONS = Set.of("no", "neither", "nobody");

    private final SentenceWords sentence;
    private final Actors actors;

    Perpetrators(SentenceWords sentence, List<Names.Name> names, List<Causes.Cause> causes) {
        this.sentence = sentence;
        this.actors = new Actors(sentence, names, causes);
    }

    /** The words for those to whom the harm is laid; null where the sentence lays it to nobody. */
    @Nullable
    Evidence of(Group group, Harmed harmed, Causes.@Nullable Cause cause) {
        int left = Math.min(group.from(), harmed.word().from());
        int right = Math.max(group.to(), harmed.word().to());
        Actor found = by(right);
        if (found == null && cause != null) {
            found = ofCause(cause);
        }
        if (found == null) {
            found = blamed(left, right);
        }
        if (found == null && takesVictims(group, harmed)) {
            found = subject(left);
        }
        if (found == null && cause != null) {
            found = opponent(cause, group);
        }
        if (found == null) {
            found = attacker(right);
        }
        return found == null ? null : sentence.evidence(found.from(), found.to());
    }

    /** 'killed three', 'leaving three dead': somebody is the subject. */
    private boolean takesVictims(Group group, Harmed harmed) {
        boolean active = harmed.word().governsVictims()
                && harmed.word().from() < group.from()
                && !isPassive(harmed.word().from());
        int before = group.from() - 1;
        boolean left = harmed.word().from() >= group.to()
                && LEAVING.contains(sentence.lower(before))
                && !sentence.lower(before).equals("with");
        return active || left;
    }

    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > 0 && WordClass.of(sentence.get(at)) == WordClass.ADVERB) {
            at--;
        }
        return at >= 0 && COPULAS.contains(sentence.lower(at));
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
        if (PARTICLES.contains(sentence.lower(at)) && sentence.isVerbLike(at - 1)) {
            // 'was carried away by medics'.
            return false;
        }
        boolean out = sentence.lower(at).equals("out");
        boolean speech = SPEECH_NOUNS.contains(sentence.lower(at));
        return out || (!sentence.isVerbLike(at) && !sentence.isMark(at) && !speech);
    }

    /** 'when X shelled the town'. */
    private @Nullable Actor attacker(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + FARTHEST); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            if (EVENTS.contains(sentence.lower(at))) {
                Actor actor = actors.startingAt(at + 1);
                return actor != null && isAttacking(actor.to()) ? actor : null;
            }
        }
        return null;
    }

    private boolean isAttacking(int from) {
        int at = from;
        while (at < sentence.size() && isHelper(at)) {
            at++;
        }
        return ATTACKS.contains(sentence.lower(at));
    }

    private boolean isHelper(int at) {
        WordClass of = WordClass.of(sentence.get(at));
        return of == WordClass.AUXILIARY || of == WordClass.ADVERB || of == WordClass.CALENDAR;
    }

    // ------------------------------------------------------------------------------------------------- the cause

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
        for (int at = cause.from(); at < cause.noun(); at++) {
            if (sentence.get(at).kind() == Token.Kind.POSSESSIVE && at > cause.from()) {
                return new Actor(cause.from(), at);
            }
            if (actors.isActor(at) && !COUNTERING.contains(sentence.lower(at - 1))) {
                int end = at + 1;
                while (end < cause.noun() && actors.isActor(end)) {
                    end++;
                }
                if (end == at + 1 && sentence.lower(at).equals("terrorist")) {
                    // 'a terrorist attack' lays it to nobody.
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

    // ------------------------------------------------------------------------------------------------- blame

    /** 'blamed on X', 'blamed X for', 'accused X of', 'X claimed responsibility'. */
    private @Nullable Actor blamed(int left, int right) {
        for (int at = startOfClause(left); at < Math.min(sentence.size(), right + FARTHEST); at++) {
            PhraseList.Match blame = BLAMING.at(sentence.tokens(), at);
            if (at >= right && CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            if (blame != null) {
                Actor actor = blame.value().equals("before")
                        ? lastBefore(at)
                        : named(at + blame.tokens(), blame.value().isEmpty());
                if (actor != null) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** Whom a blame behind which the token stands names: 'blamed on rebels', 'blamed the raid on rebels', 'accused Turkey of'. */
    private @Nullable Actor named(int from, boolean anyName) {
        Actor straight = actors.startingAt(from, anyName);
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

    /** 'blamed the attack, which killed nine, on separatists'. */
    private @Nullable Actor behindThing(int from) {
        if (!sentence.lower(from - 1).startsWith("blam")) {
            return null;
        }
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_THING); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            boolean day = at + 1 < sentence.size() && WordClass.of(sentence.get(at + 1)) == WordClass.CALENDAR;
            Actor actor = !day && sentence.lower(at).equals("on") ? actors.startingAt(at + 1, true) : null;
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

    private @Nullable Actor lastBefore(int end) {
        int at = end - 1;
        while (at >= 0 && isHelper(at)) {
            at--;
        }
        if (at >= 0 && PRONOUNS.contains(sentence.lower(at))) {
            return speaker(at);
        }
        boolean somebody = at >= 0 && (actors.isActor(at) || People.isPerson(sentence.lower(at)));
        Actor actor = somebody ? actors.endingAt(at) : null;
        boolean nobody = actor != null
                && (NEGATIONS.contains(sentence.lower(actor.from()))
                        || NEGATIONS.contains(sentence.lower(actor.from() - 1)));
        return nobody ? null : actor;
    }

    /** 'the militia said it was behind the raid': whom a pronoun behind a verb of speech means. */
    private @Nullable Actor speaker(int pronoun) {
        int verb = sentence.lower(pronoun - 1).equals("that") ? pronoun - 2 : pronoun - 1;
        return verb > 0 && ReportingVerbs.passOnFigures(sentence.lower(verb)) ? lastBefore(verb) : null;
    }

    // ------------------------------------------------------------------------------------------------- the subject

    /** The subject of a verb that takes its victims behind: 'gunmen killed three', 'jets bombed the town, killing three'. */
    private @Nullable Actor subject(int verb) {
        int joined = joinedVerb(verb);
        if (joined >= 0) {
            return subject(joined);
        }
        int own = beforeVerbs(verb);
        if (own >= 0 && PRONOUNS.contains(sentence.lower(own))) {
            return speaker(own);
        }
        Actor complemented = own < 0 ? null : complemented(own);
        if (complemented != null) {
            return complemented;
        }
        if (own >= 0 && actors.isPlaceName(own)) {
            return country(own);
        }
        if (own >= 0 && actors.isActor(own) && opensClause(actors.endingAt(own))) {
            return actors.endingAt(own);
        }
        if (own >= 0 && People.isPerson(sentence.lower(own)) && !actors.isActor(own)) {
            Actor person = actors.endingAt(own);
            return actors.isInPrepositional(person.from()) || isObject(person.from()) ? null : person;
        }
        for (int at = verb - 1; at >= 0 && at >= verb - FARTHEST; at--) {
            if (CLAUSE_MARKS.contains(sentence.lower(at)) || isReport(at)) {
                // Who stands before 'said' tells of the harm and is not given as doing it.
                return null;
            }
            if (People.isPerson(sentence.lower(at)) && !actors.isActor(at) && isAttacker(at)) {
                return actors.endingAt(at);
            }
            Actor country = actors.isPlaceName(at) ? country(at) : null;
            if (country != null) {
                return country;
            }
            Actor loyal = actors.isActor(at) ? withComplement(at) : null;
            if (loyal != null) {
                return loyal;
            }
            if (actors.isActor(at) && !actors.isModifier(at)) {
                Actor actor = named(actors.endingAt(at));
                boolean object = isObject(actor.from());
                if (!object && !actors.isInPrepositional(actor.from())) {
                    return isPassive(actor.to() + 1) ? null : actor;
                }
                at = actor.from();
            }
        }
        return null;
    }

    /** 'troops loyal to the junta', 'a man armed with a knife': somebody whom more words describe; null where nobody is. */
    private @Nullable Actor complemented(int last) {
        for (int at = last; at > 0 && last - at < LONGEST_COMPLEMENT && !sentence.isMark(at); at--) {
            PhraseList.Match complement = COMPLEMENTS.at(sentence.tokens(), at);
            boolean somebody = actors.isActor(at - 1) || People.isPerson(sentence.lower(at - 1));
            if (complement != null && somebody && at + complement.tokens() <= last) {
                Actor head = actors.endingAt(at - 1);
                return actors.isInPrepositional(head.from()) || isObject(head.from())
                        ? null
                        : new Actor(head.from(), last + 1);
            }
        }
        return null;
    }

    /** 'troops loyal to the junta shelled a clinic, killing two': the words up to the verb that has them as its subject. */
    private @Nullable Actor withComplement(int last) {
        if (COMPLEMENTS.at(sentence.tokens(), last + 1) == null) {
            return null;
        }
        Actor head = actors.endingAt(last);
        if (actors.isInPrepositional(head.from()) || isObject(head.from())) {
            return null;
        }
        for (int at = last + 2; at < Math.min(sentence.size(), last + LONGEST_COMPLEMENT); at++) {
            if (sentence.isMark(at) || WordClass.of(sentence.get(at)) == WordClass.AUXILIARY) {
                return null;
            }
            if (ATTACKS.contains(sentence.lower(at)) && at > last + 2) {
                return new Actor(head.from(), at);
            }
        }
        return null;
    }

    /** 'Turkey shelled the town, killing two': a place that does something stands for its government; it is bombed itself in the passive. */
    private @Nullable Actor country(int last) {
        int from = last;
        while (from > 0 && actors.isPlaceName(from - 1)) {
            from--;
        }
        boolean opens = from == 0
                || sentence.isMark(from - 1)
                || sentence.lower(from - 1).equals("that")
                || OPENING.contains(sentence.lower(from - 1))
                || ReportingVerbs.passOnFigures(sentence.lower(from - 1));
        int verb = last + 1;
        while (verb < sentence.size() && isHelper(verb)) {
            if (COPULAS.contains(sentence.lower(verb))) {
                return null;
            }
            verb++;
        }
        HarmWord harm = verb < sentence.size() ? HarmWord.at(sentence.tokens(), verb) : null;
        boolean acts = ATTACKS.contains(sentence.lower(verb)) || (harm != null && harm.governsVictims());
        boolean object = acts && verb + 1 < sentence.size() && !sentence.isMark(verb + 1) && isObjectOpener(verb + 1);
        return opens && object && !isListed(from) ? new Actor(from, last + 1) : null;
    }

    /** Whether what an active verb takes may begin there: not a preposition, as behind the participle in 'Kharkiv attacked by'. */
    private boolean isObjectOpener(int at) {
        WordClass of = WordClass.of(sentence.get(at));
        return of != WordClass.PREPOSITION
                && of != WordClass.CALENDAR
                && !sentence.lower(at).equals("and");
    }

    /** 'in Aleppo, Syria, killed …': behind a comma and another place, a place says where. */
    private boolean isListed(int from) {
        return sentence.lower(from - 1).equals(",") && from > 1 && actors.isPlaceName(from - 2);
    }

    /** 'Protesters pelted the police with stones, injuring nine': somebody who opens the clause and attacks. */
    private boolean isAttacker(int last) {
        Actor person = actors.endingAt(last);
        int before = actors.beforeDeterminers(person.from());
        boolean opens = before < 0 || sentence.isMark(before) || opensClause(person);
        int verb = last + 1;
        while (verb < sentence.size() && isHelper(verb) && !COPULAS.contains(sentence.lower(verb))) {
            verb++;
        }
        boolean object = verb + 1 < sentence.size() && isObjectOpener(verb + 1) && !sentence.isMark(verb + 1);
        return opens && object && ATTACKS.contains(sentence.lower(verb));
    }

    /** 'after rebels killed three': a new clause, though its opener is a preposition elsewhere. */
    private boolean opensClause(Actor actor) {
        return OPENING.contains(sentence.lower(actors.beforeDeterminers(actor.from())));
    }

    /** 'killed four militants and captured two': the verb before, whose subject is that of both; -1 for none. */
    private int joinedVerb(int verb) {
        if (!sentence.lower(verb - 1).equals("and")) {
            return -1;
        }
        for (int at = verb - 2; at > 0 && verb - at < LONGEST_SUBJECT; at--) {
            HarmWord word = HarmWord.at(sentence.tokens(), at);
            if (word != null && word.governsVictims()) {
                return isPassive(at) ? -1 : at;
            }
            if (sentence.isMark(at) || sentence.isVerbLike(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last token before a verb and the verbs, adverbs and relatives that go with it: 'who shot and then killed'. */
    private int beforeVerbs(int verb) {
        int at = verb - 1;
        while (at >= 0 && verb - at < LONGEST_SUBJECT) {
            String lower = sentence.lower(at);
            boolean joined = lower.equals("and") && ATTACKS.contains(sentence.lower(at - 1));
            boolean relative = lower.equals("who") || lower.equals("that");
            if (!joined && !relative && !isHelper(at) && !ATTACKS.contains(lower)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** In 'Democratic Forces (DF)' and 'the rebels, a Syrian militia,' the words before the mark are the name. */
    private Actor named(Actor actor) {
        int before = actors.beforeDeterminers(actor.from());
        boolean parentheses = sentence.lower(before).equals("(");
        boolean apposed =
                sentence.lower(before).equals(",") && sentence.lower(actor.to()).equals(",");
        if ((parentheses || apposed) && actors.isActor(before - 1)) {
            Actor first = actors.endingAt(before - 1);
            return parentheses ? new Actor(first.from(), Math.min(sentence.size(), actor.to() + 1)) : first;
        }
        return actor;
    }

    private boolean isReport(int at) {
        boolean noun =
                at > 0 && (WordClass.of(sentence.get(at - 1)) == WordClass.TO || actors.beforeDeterminers(at) < at - 1);
        return !noun && ReportingVerbs.passOnFigures(sentence.lower(at));
    }

    /** 'a blast that targeted rebels': who stands behind a verb of their own is its object. */
    private boolean isObject(int from) {
        int before = actors.beforeDeterminers(from);
        int verb = before;
        while (verb > 0 && sentence.get(verb).isNumber()) {
            verb--;
        }
        HarmWord harm = verb < 0 ? null : HarmWord.before(sentence.tokens(), verb + 1);
        if (harm != null && harm.role() == HarmWord.Role.ACTIVE) {
            // 'Bandits kill 7 soldiers, injure 5 others'.
            return true;
        }
        return before >= 0 && sentence.isVerbLike(before) && !ReportingVerbs.passOnFigures(sentence.lower(before));
    }
}
