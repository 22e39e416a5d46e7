package dev.attest.extract.casualty;

import dev.attest.extract.Names;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that name somebody who can have harmed people: forces, sides, armed people, organisations. */
final class Actors {
    private static final WordList ACTORS = WordList.of("actor-words");
    private static final WordList OPENERS = WordList.of("actor-openers");
    private static final WordList VEHICLES = WordList.of("actor-vehicles");
    private static final WordList DOCUMENTS = WordList.of("report-documents");
    private static final WordList PLACES = WordList.of("place-nouns");
    private static final WordList ATTACKS = WordList.of("attack-verbs");
    private static final PhraseList ACCIDENTS = PhraseList.of("accident-verbs");
    private static final Set<String> INSIDE = Set.of("of", "the", "and", "from");
    private static final Set<String> AUXILIARIES = Set.of("been", "be", "is", "are", "was", "were");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final int LONGEST = 12;
    private static final int LONGEST_AGENCY = 3;
    private static final int LONGEST_LABEL = 5;

    private final SentenceWords sentence;
    private final List<Causes.Cause> causes;
    /** The tokens of names of organisations, nationalities and, if they are in the list, of places. */
    private final BitSet named;

    private final BitSet places;
    /** The tokens of names behind which their names go on. */
    private final BitSet inNames;

    private final boolean mixed;
    /** How many tokens stand before the sentence's own words. */
    private final int opening;

    Actors(SentenceWords sentence, List<Names.Name> names, List<Causes.Cause> causes) {
        this.sentence = sentence;
        this.causes = causes;
        this.named = new BitSet();
        this.places = new BitSet();
        this.inNames = new BitSet();
        this.mixed = sentence.isMixed();
        this.opening = opening(sentence);
        for (Names.Name name : names) {
            BitSet words = new BitSet();
            sentence.mark(name.evidence().span(), words);
            if (words.length() > 1) {
                inNames.set(words.nextSetBit(0), words.length() - 1);
            }
            boolean actor = name.kind() == Names.Kind.ORGANISATION || name.kind() == Names.Kind.DEMONYM;
            if (actor || name.kind() == Names.Kind.PLACE) {
                (actor ? named : places).or(words);
            }
        }
    }

    /** 'GAZA (Reuters) – A shell …', 'Watch: 47 killed': an agency or source before the dash or colon tells of what follows. */
    private static int opening(SentenceWords sentence) {
        for (int at = 1; at < Math.min(sentence.size(), LONGEST); at++) {
            boolean dateline = DASHES.contains(sentence.lower(at))
                    && sentence.lower(at - 1).equals(")");
            boolean label = sentence.lower(at).equals(":") && at <= LONGEST_LABEL;
            if (dateline || label) {
                return at;
            }
        }
        return 0;
    }

    /**
     * Words for somebody.
     *
     * @param from the first token, without a determiner
     * @param to the token after the last
     */
    record Actor(int from, int to) {}

    /** Whether the token is a word for somebody who can harm people. */
    boolean isActor(int at) {
        if (at < opening || at >= sentence.size() || sentence.isMark(at)) {
            return false;
        }
        String lower = sentence.lower(at);
        if (lower.equals("is") || lower.equals("us")) {
            return mixed && sentence.get(at).words().equals(lower.toUpperCase(Locale.ROOT));
        }
        return ACTORS.contains(lower) || named.get(at);
    }

    /** Whether the word itself is one for somebody armed or in power, not only a part of a name. */
    boolean isForce(int at) {
        return ACTORS.contains(sentence.lower(at));
    }

    boolean isPlaceName(int at) {
        return places.get(at);
    }

    /** The somebody whose words begin at the token, a determiner before them included; null where none does. */
    @Nullable
    Actor startingAt(int start) {
        return startingAt(start, false);
    }

    /**
     * The same, and where {@code anyName} any name that is not known to be a place's, as behind 'blamed on'.
     */
    @Nullable
    Actor startingAt(int start, boolean anyName) {
        return startingAt(start, anyName, sentence.size());
    }

    /** The same, with nothing of the token {@code limit} or behind it. */
    @Nullable
    Actor startingAt(int start, boolean anyName, int limit) {
        int from = start;
        while (OPENERS.contains(sentence.lower(from))) {
            from++;
        }
        int end = from;
        boolean known =
                anyName && mixed && from < sentence.size() && sentence.get(from).isCapitalised() && !places.get(from);
        while (end < limit && end < from + LONGEST && isInside(end, from)) {
            known |= isActor(end);
            end++;
        }
        Actor owner = ownerOfVehicle(from, end);
        if (owner != null) {
            return owner;
        }
        while (end > from && INSIDE.contains(sentence.lower(end - 1))) {
            end--;
        }
        boolean name = anyName && end > from && (mixed ? sentence.get(end - 1).isCapitalised() : !isThing(end - 1));
        known |= anyName && !mixed && name;
        if (end == from || (!name && PLACES.contains(sentence.lower(end - 1))) || isCauseNoun(end - 1)) {
            return null;
        }
        boolean person = People.isPerson(sentence.lower(end - 1)) || firstPerson(from, end);
        return known || person ? new Actor(from, withAcronym(end)) : null;
    }

    /** 'planes from the coalition': who flies them. */
    private @Nullable Actor ownerOfVehicle(int from, int end) {
        for (int at = from + 1; at < end - 1; at++) {
            boolean of = sentence.lower(at).equals("from") || sentence.lower(at).equals("of");
            if (of && VEHICLES.contains(sentence.lower(at - 1))) {
                return startingAt(at + 1);
            }
        }
        return null;
    }

    /** Whether the actor is a vehicle that had an accident: 'a helicopter carrying soldiers crashed'. */
    boolean isInAccident(Actor actor) {
        boolean vehicle = false;
        for (int at = actor.from(); at < actor.to(); at++) {
            vehicle |= VEHICLES.contains(sentence.lower(at));
        }
        int end = vehicle ? Math.min(sentence.size(), actor.to() + LONGEST) : actor.to();
        for (int at = actor.to(); at < end && !sentence.isMark(at); at++) {
            if (ACCIDENTS.at(sentence.tokens(), at) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean firstPerson(int from, int end) {
        for (int at = from; at < end; at++) {
            if (sentence.lower(at).equals("of")) {
                return People.isPerson(sentence.lower(at - 1));
            }
        }
        return false;
    }

    /** 'Democratic Forces (DF)'. */
    private int withAcronym(int end) {
        boolean acronym = sentence.lower(end).equals("(")
                && sentence.lower(end + 2).equals(")")
                && sentence.get(end + 1).isCapitalised();
        return acronym ? end + 3 : end;
    }

    private boolean isInside(int at, int from) {
        if (sentence.isMark(at) || sentence.lower(at).equals("known")) {
            return false;
        }
        boolean inner = at > from && INSIDE.contains(sentence.lower(at)) && goesOn(at);
        boolean its = sentence.lower(at).equals("its") && sentence.lower(at - 1).equals("and");
        boolean either = sentence.lower(at).equals("or") && isActor(at - 1) && isActor(at + 1);
        return inner || its || either || (isOpen(at) && !isCauseNoun(at));
    }

    /** Whether more of the name stands behind a small word: 'planes from the coalition', not 'the army of killing'. */
    private boolean goesOn(int small) {
        String lower = sentence.lower(small);
        if (lower.equals("of")) {
            return HarmWord.at(sentence.tokens(), small + 1) == null
                    && !sentence.lower(small + 1).endsWith("ing");
        }
        if (!lower.equals("from")) {
            return true;
        }
        int at = small + 1;
        while (OPENERS.contains(sentence.lower(at))) {
            at++;
        }
        return isActor(at) || isActor(at + 1);
    }

    private boolean isThing(int at) {
        return People.isNotPeople(sentence.lower(at)) || PLACES.contains(sentence.lower(at)) || places.get(at);
    }

    boolean isCauseNoun(int at) {
        return causes.stream().anyMatch(cause -> cause.noun() <= at && at < cause.to());
    }

    /** Whether the token can stand inside a phrase that names somebody: no mark, no small word, no verb. */
    private boolean isOpen(int at) {
        if (at < 0 || at >= sentence.size() || sentence.isMark(at)) {
            return false;
        }
        return isActor(at) || (!sentence.isFunctionWord(at) && !isVerb(at));
    }

    /** 'alleged drug traffickers', not 'killed six policemen'. */
    private boolean isBeforeNoun(int at) {
        return isSomebody(at + 2)
                && WordClass.of(sentence.get(at + 1)) == WordClass.OPEN
                && !Counts.startsNumber(sentence.tokens(), at + 1)
                && !ATTACKS.contains(sentence.lower(at))
                && HarmWord.at(sentence.tokens(), at) == null;
    }

    private boolean isSomebody(int at) {
        return at < sentence.size() && (isActor(at) || People.isPerson(sentence.lower(at)));
    }

    /** A verb; 'armed men', 'alleged drug traffickers' hold none. */
    private boolean isVerb(int at) {
        boolean adjective = sentence.lower(at).endsWith("ed")
                && (isSomebody(at + 1) || isBeforeNoun(at))
                && (!isActor(at - 1) || isTold(at - 1));
        boolean progressive = sentence.lower(at).endsWith("ing") && AUXILIARIES.contains(sentence.lower(at - 1));
        boolean attack = ATTACKS.contains(sentence.lower(at)) && (!isActor(at + 1) || followsSubject(at));
        return progressive || attack || (!adjective && sentence.isVerbLike(at));
    }

    /** 'a blast that targeted rebels', 'the bomb targeted soldiers': behind its subject a participle is a verb. */
    private boolean followsSubject(int at) {
        if (at < 1 || !sentence.get(at - 1).isWord()) {
            return false;
        }
        boolean noun = WordClass.of(sentence.get(at - 1)) == WordClass.OPEN
                && !sentence.get(at - 1).isCapitalised()
                && !sentence.lower(at - 1).endsWith("ly");
        return noun || places.get(at - 1) || RELATIVES.contains(sentence.lower(at - 1));
    }

    /**
     * The somebody whose last word is {@code last}, others whom 'and' joins to them and whom they are members of included.
     *
     * @param last a word for which {@link #isActor} holds, or a noun for people
     */
    Actor endingAt(int last) {
        int from = startOfWords(last);
        int before = beforeDeterminers(from);
        while (isJoined(before, from)) {
            from = startOfWords(before - 1);
            before = beforeDeterminers(from);
        }
        boolean members = sentence.lower(before).equals("of")
                && before > 0
                && (isActor(before - 1) || People.isPerson(sentence.lower(before - 1)));
        return new Actor(members ? startOfWords(before - 1) : from, withAcronym(last + 1));
    }

    /** 'the army and rebels', 'Syrian or Russian jets', 'Turkish guns and jets': a side that 'and' or 'or' joins to the next. */
    private boolean isJoined(int joiner, int next) {
        boolean either = sentence.lower(joiner).equals("or");
        if (joiner < 1 || !(either || sentence.lower(joiner).equals("and"))) {
            return false;
        }
        boolean weapon = next == joiner + 1
                && VEHICLES.contains(sentence.lower(next))
                && isOpen(joiner - 1)
                && isActor(joiner - 2)
                && !isActor(joiner - 1);
        return isActor(joiner - 1) || (weapon && !either);
    }

    private int startOfWords(int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && isOpen(from - 1) && !endsName(from - 1)) {
            from--;
        }
        return from;
    }

    /** 'report', 'May', '2016': a word that stands before a name without being of it. */
    private boolean endsName(int at) {
        Token token = sentence.get(at);
        boolean document = DOCUMENTS.contains(token.lower()) || token.isNumber();
        return document || WordClass.of(token) == WordClass.CALENDAR || isTold(at);
    }

    /** 'told Reuters rebels shelled', 'told reporters the army …': to whom it was told ends before who did it. */
    boolean isTold(int last) {
        int from = last;
        while (from > 0
                && last - from < LONGEST_AGENCY
                && (sentence.get(from).isCapitalised() || sentence.lower(from).equals("the"))) {
            from--;
        }
        return from < last && !inNames.get(last) && Subjects.TELLING.contains(sentence.lower(from));
    }

    /** The token before a phrase and its determiners; -1 for none. */
    int beforeDeterminers(int from) {
        int before = from - 1;
        while (before >= 0 && WordClass.of(sentence.get(before)) == WordClass.DETERMINER) {
            before--;
        }
        return before;
    }

    /** 'an attack on rebels killed', 'a bomb outside a police station killed': who stands behind a preposition is no subject. */
    boolean isInPrepositional(int from) {
        int before = beforeDeterminers(from);
        if (before < 0) {
            return false;
        }
        WordClass of = WordClass.of(sentence.get(before));
        return of == WordClass.PREPOSITION || of == WordClass.OF || of == WordClass.TO;
    }

    /** Whether a noun of no list can stand for people: no known thing, place or event, and no number. */
    boolean mayBeSomebody(int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.get(at).isWord()
                && WordClass.of(sentence.get(at)) == WordClass.OPEN
                && isOpen(at)
                && !isThing(at)
                && !isCauseNoun(at)
                && !Counts.startsNumber(sentence.tokens(), at)
                && HarmWord.at(sentence.tokens(), at) == null;
    }

    /** Whether a noun behind the word makes something else of it: 'police station', 'Syrian affiliate', 'the army's chief'. */
    boolean isModifier(int last) {
        int next = last + 1;
        if (next >= sentence.size()) {
            return false;
        }
        Token token = sentence.get(next);
        boolean noun = token.isWord()
                && isOpen(next)
                && !isActor(next)
                && WordClass.of(token) == WordClass.OPEN
                && HarmWord.at(sentence.tokens(), next) == null;
        return noun || token.kind() == Token.Kind.POSSESSIVE || isCauseNoun(next);
    }
}
