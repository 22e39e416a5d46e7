package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.casualty.Actors.Actor;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb that harms: 'gunmen killed three', 'jets bombed the town, killing three'. */
final class Subjects {
    private static final WordList ATTACKS = WordList.of("attack-verbs");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList OPENING = WordList.of("event-openers");
    private static final PhraseList COMPLEMENTS = PhraseList.of("actor-complements");
    private static final Set<String> APPOSED = Set.of("a", "an", "the");
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ".", "?", "!");
    private static final Set<String> DENYING = Set.of("deny", "denies", "denied", "denying", "denial");
    static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> QUOTATION_MARKS = Set.of("“", "”", "\"", "‘", "’");
    private static final Set<String> NEGATIONS = Set.of("no", "neither", "nobody");
    private static final WordList STRETCHES = WordList.of("stretch-words");
    private static final Set<String> EVENTS = Set.of("when", "after", "as");
    private static final Set<String> ONES = Set.of("one", "another", "those");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final int FARTHEST = 40;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_COMPLEMENT = 10;

    private final SentenceWords sentence;
    private final Actors actors;

    Subjects(SentenceWords sentence, Actors actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** The subject of a verb that takes its victims behind: 'gunmen killed three', 'jets bombed the town, killing three'. */
    @Nullable
    Actor of(int verb) {
        int joined = joinedVerb(verb);
        if (joined >= 0) {
            return of(joined);
        }
        int own = beforeVerbs(verb);
        Actor antecedent = own < 0 ? null : antecedent(own);
        if (antecedent != null) {
            return antecedent;
        }
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
        Actor actor = farther(verb);
        return actor == null || actors.isInAccident(actor) ? null : actor;
    }

    /** Who did it farther before the verb, over what else the clause holds. */
    private @Nullable Actor farther(int verb) {
        // 'the army condemned the blast that killed three', but not 'jets bombed the town, killing three'.
        boolean own = !sentence.lower(verb).endsWith("ing")
                && !sentence.isMark(verb - 1)
                && !sentence.lower(verb - 1).equals("and");
        int thing = -1;
        for (int at = verb - 1; at >= 0 && at >= verb - FARTHEST; at--) {
            if (own && thing < 0) {
                if (EVENTS.contains(sentence.lower(at))) {
                    return null;
                }
                thing = isRelativeOfThing(at) || actors.isCauseNoun(at) ? at : -1;
            }
            if (CLAUSE_MARKS.contains(sentence.lower(at)) || isReport(at) || DENYING.contains(sentence.lower(at))) {
                // Who stands before 'said' or 'denied' tells of the harm and is not given as doing it.
                return null;
            }
            if (PRONOUNS.contains(sentence.lower(at)) && isSubjectOfReport(at)) {
                return sentAgainst(at + 1, thing) ? speaker(at) : null;
            }
            boolean somebody = People.isPerson(sentence.lower(at)) || isDoer(at);
            if (somebody && !actors.isActor(at) && isAttacker(at)) {
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
                boolean object = isObject(actor.from()) || isInComplement(actor.from());
                if (!object && !actors.isInPrepositional(actor.from())) {
                    return isPassive(actor.to() + 1) || !sentAgainst(actor.to(), thing) ? null : actor;
                }
                at = actor.from();
            }
        }
        return null;
    }

    /** 'a blast that', ', which', but not 'rebels that', 'another that'. */
    private boolean isRelativeOfThing(int at) {
        boolean that = sentence.lower(at).equals("that")
                && at > 0
                && sentence.get(at - 1).isWord();
        boolean somebody = at > 0
                && (actors.isActor(at - 1)
                        || People.isPerson(sentence.lower(at - 1))
                        || ONES.contains(sentence.lower(at - 1)));
        return sentence.lower(at).equals("which")
                || (that && !somebody && !sentence.lower(at - 1).equals("and"));
    }

    /** Whether a verb of attack leads to what harmed ('launched a raid that killed three'), or nothing stands between. */
    private boolean sentAgainst(int from, int thing) {
        boolean sent = thing < 0;
        for (int at = from; at < thing && !sent; at++) {
            // 'arrested a man over the bombing that killed three' is no attack.
            sent = ATTACKS.contains(sentence.lower(at))
                    && sentence.isVerbLike(at)
                    && HarmWord.at(sentence.tokens(), at) == null;
        }
        return sent;
    }

    /** 'troops loyal to the junta', 'a man armed with a knife': somebody whom more words describe; null where nobody is. */
    private @Nullable Actor complemented(int last) {
        for (int at = last; at > 0 && last - at < LONGEST_COMPLEMENT && !sentence.isMark(at) && !isReport(at); at--) {
            PhraseList.Match complement = COMPLEMENTS.at(sentence.tokens(), at);
            boolean somebody = actors.isActor(at - 1) || People.isPerson(sentence.lower(at - 1));
            if (complement != null && somebody && at + complement.tokens() <= last + 1) {
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
        return actors.isInPrepositional(head.from()) || isObject(head.from()) ? null : upToAttack(head, last);
    }

    private @Nullable Actor upToAttack(Actor head, int last) {
        for (int at = last + 2; at < Math.min(sentence.size(), last + LONGEST_COMPLEMENT); at++) {
            boolean other = WordClass.of(sentence.get(at)) == WordClass.AUXILIARY || isReport(at);
            if (sentence.isMark(at) || other) {
                return null;
            }
            if (ATTACKS.contains(sentence.lower(at)) && at > last + 2) {
                return new Actor(head.from(), at);
            }
        }
        return null;
    }

    /** 'extremists disguised as soldiers': who stands in the words that describe somebody else. */
    private boolean isInComplement(int from) {
        PhraseList.Match complement = COMPLEMENTS.before(sentence.tokens(), actors.beforeDeterminers(from) + 1);
        int head = complement == null ? -1 : actors.beforeDeterminers(from) - complement.tokens();
        return head >= 0 && (actors.isActor(head) || People.isPerson(sentence.lower(head)));
    }

    /** Whether a noun of no list stands before a verb that only people can be the subject of: 'miscreants hurled'. */
    private boolean isDoer(int at) {
        int verb = at + 1;
        while (verb < sentence.size() && isHelper(verb) && !COPULAS.contains(sentence.lower(verb))) {
            verb++;
        }
        boolean ofPeople = "people".equals(ATTACKS.value(sentence.lower(verb)));
        return ofPeople && actors.mayBeSomebody(at);
    }

    /** 'Turkey shelled the town, killing two': a place that does something stands for its government; it is bombed itself in the passive. */
    private @Nullable Actor country(int last) {
        int from = last;
        while (from > 0 && actors.isPlaceName(from - 1)) {
            from--;
        }
        int before = actors.beforeDeterminers(from);
        boolean opens = before < 0
                || sentence.isMark(before)
                || sentence.lower(before).equals("that")
                || OPENING.contains(sentence.lower(before))
                || ReportingVerbs.passOnFigures(sentence.lower(before));
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
        return opens && ((object && ATTACKS.contains(sentence.lower(verb))) || joinsAttack(verb));
    }

    /** 'burst into a clinic and opened fire': a verb with an attack joined to it. */
    private boolean joinsAttack(int verb) {
        if (!sentence.isVerbLike(verb)) {
            return false;
        }
        for (int at = verb + 1; at < Math.min(sentence.size() - 1, verb + LONGEST_SUBJECT); at++) {
            if (sentence.lower(at).equals("and")) {
                return ATTACKS.contains(sentence.lower(at + 1));
            }
            if (sentence.isMark(at)) {
                return false;
            }
        }
        return false;
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
            boolean mark = sentence.isMark(at) && !QUOTATION_MARKS.contains(sentence.lower(at));
            if (mark || sentence.isVerbLike(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'attacked by herders, who killed three': who stands before a relative, whatever governs them; null where none does. */
    private @Nullable Actor antecedent(int own) {
        boolean comma = sentence.lower(own).equals(",");
        int last = comma ? own - 1 : own;
        boolean somebody = last >= 0 && (actors.isActor(last) || People.isPerson(sentence.lower(last)));
        boolean which = sentence.lower(own + 1).equals("which") && comma && actors.isActor(last);
        return which || (somebody && sentence.lower(own + 1).equals("who")) ? actors.endingAt(last) : null;
    }

    /** The last token before a verb and the verbs, adverbs and relatives that go with it: 'who shot and then killed'. */
    private int beforeVerbs(int verb) {
        int at = verb - 1;
        while (at >= 0 && verb - at < LONGEST_SUBJECT) {
            String lower = sentence.lower(at);
            boolean joined = lower.equals("and") && ATTACKS.contains(sentence.lower(at - 1));
            boolean relative = lower.equals("who")
                    || lower.equals("that")
                    || (lower.equals("which") && sentence.lower(at - 1).equals(","));
            boolean attack = ATTACKS.contains(lower) && !lower.startsWith("claim") && !isAttackNoun(at);
            if (!joined && !relative && !isHelper(at) && !attack) {
                break;
            }
            at--;
        }
        return at;
    }

    /** 'shelling killed three': a gerund alone before its verb is what harmed. */
    private boolean isAttackNoun(int at) {
        return sentence.lower(at).endsWith("ing")
                && (at == 0 || WordClass.of(sentence.get(at - 1)) != WordClass.AUXILIARY);
    }

    /** In 'Democratic Forces (DF)' and 'the rebels, a Syrian militia,' the words before the mark are the name. */
    private Actor named(Actor actor) {
        int before = actors.beforeDeterminers(actor.from());
        boolean parentheses = sentence.lower(before).equals("(");
        boolean apposed = sentence.lower(before).equals(",")
                && (sentence.lower(actor.to()).equals(",") || closesApposition(before + 1, actor.to()));
        boolean unknown = apposed && APPOSED.contains(sentence.lower(before + 1)) && isName(before - 1);
        if ((parentheses || apposed) && (unknown || actors.isActor(before - 1))) {
            Actor first = actors.endingAt(before - 1);
            return parentheses ? new Actor(first.from(), Math.min(sentence.size(), actor.to() + 1)) : first;
        }
        return actor;
    }

    /** Whether the token is part of a name of no list, in text where a capital tells so. */
    private boolean isName(int at) {
        return at > 0 && sentence.isMixed() && sentence.get(at).isCapitalised() && !actors.isPlaceName(at);
    }

    /** 'the DFA, a rebel group with ties to the junta, killed': an apposition goes on to the comma before a verb. */
    private boolean closesApposition(int opener, int from) {
        if (!APPOSED.contains(sentence.lower(opener))) {
            return false;
        }
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_SUBJECT); at++) {
            if (sentence.lower(at).equals(",")) {
                return true;
            }
            if (sentence.isMark(at) || sentence.isVerbLike(at)) {
                return false;
            }
        }
        return false;
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
        boolean counted = harm != null && verb < before && harm.governsVictims();
        if (counted || (harm != null && harm.role() == HarmWord.Role.ACTIVE)) {
            // 'Bandits kill 7 soldiers, injure 5 others'.
            return true;
        }
        if (TELLING.contains(sentence.lower(before))) {
            // 'told Reuters that a raid had killed three'.
            return true;
        }
        return before >= 0 && sentence.isVerbLike(before) && !ReportingVerbs.passOnFigures(sentence.lower(before));
    }

    /** Whether a copula stands before the verb, so that what stands before it is not who did it. */
    boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > 0 && WordClass.of(sentence.get(at)) == WordClass.ADVERB) {
            at--;
        }
        return at >= 0 && COPULAS.contains(sentence.lower(at));
    }

    /** Whether the token only goes with a verb: an auxiliary, an adverb, a day. */
    boolean isHelper(int at) {
        WordClass of = WordClass.of(sentence.get(at));
        return of == WordClass.AUXILIARY || of == WordClass.ADVERB || of == WordClass.CALENDAR;
    }

    @Nullable
    Actor lastBefore(int end) {
        int at = end - 1;
        while (at >= 0 && isHelper(at)) {
            at--;
        }
        if (at >= 0 && PRONOUNS.contains(sentence.lower(at))) {
            return speaker(at);
        }
        boolean somebody = at >= 0 && (actors.isActor(at) || People.isPerson(sentence.lower(at)));
        Actor actor = somebody ? actors.endingAt(at) : null;
        return actor == null || isNobody(actor) ? null : actor;
    }

    /** 'no group', 'neither side'. */
    boolean isNobody(Actor actor) {
        return NEGATIONS.contains(sentence.lower(actor.from())) || NEGATIONS.contains(sentence.lower(actor.from() - 1));
    }

    /** 'the army said it had thwarted a raid and killed four': the pronoun stands straight behind a verb of speech. */
    private boolean isSubjectOfReport(int pronoun) {
        return pronoun > 1
                && !sentence.lower(pronoun - 1).equals("that")
                && ReportingVerbs.passOnFigures(sentence.lower(pronoun - 1));
    }

    /** 'the militia said it was behind the raid': whom a pronoun behind a verb of speech means. */
    private @Nullable Actor speaker(int pronoun) {
        int verb = sentence.lower(pronoun - 1).equals("that") ? pronoun - 2 : pronoun - 1;
        return verb > 0 && ReportingVerbs.passOnFigures(sentence.lower(verb)) ? lastBefore(verb) : null;
    }

    /** 'when X shelled the town'. */
    @Nullable
    Actor ofAttack(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + FARTHEST); at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return null;
            }
            if (EVENTS.contains(sentence.lower(at)) && !isLongAfter(at)) {
                Actor actor = actors.startingAt(at + 1);
                if (actor != null && isAttacking(actor.to())) {
                    return actor;
                }
                Actor described = actor == null ? null : describedFrom(actor);
                return described == null ? doerFrom(at + 1) : described;
            }
        }
        return null;
    }

    /** 'a day after rebels shelled another town': what had happened by then is no cause. */
    private boolean isLongAfter(int after) {
        String unit = sentence.lower(after - 1);
        return sentence.lower(after).equals("after")
                && (STRETCHES.contains(unit)
                        || (unit.endsWith("s") && STRETCHES.contains(unit.substring(0, unit.length() - 1))));
    }

    /** 'when troops loyal to the junta shelled the town': somebody with the words that describe them; null where none do. */
    private @Nullable Actor describedFrom(Actor actor) {
        for (int at = actor.from() + 1; at <= actor.to(); at++) {
            if (COMPLEMENTS.at(sentence.tokens(), at) != null) {
                return upToAttack(actor, at - 1);
            }
        }
        return null;
    }

    /** 'when miscreants hurled a grenade': a noun of no list before a verb that only people can be the subject of. */
    private @Nullable Actor doerFrom(int from) {
        int at = from;
        while (at < Math.min(sentence.size(), from + LONGEST_COMPLEMENT) && !sentence.isMark(at)) {
            if (isDoer(at)) {
                Actor actor = actors.endingAt(at);
                return actors.beforeDeterminers(actor.from()) < from ? actor : null;
            }
            at++;
        }
        return null;
    }

    /** Whether an attack begins there, behind what goes with its verb; a passive ('was hit by') is one on whoever stands before. */
    boolean isAttacking(int from) {
        int at = from;
        boolean copula = false;
        while (at < sentence.size() && isHelper(at)) {
            copula |= COPULAS.contains(sentence.lower(at));
            at++;
        }
        boolean passive = copula && !sentence.lower(at).endsWith("ing");
        return ATTACKS.contains(sentence.lower(at)) && !passive;
    }
}
