package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributions by reporting verbs ('X said that …', '…, X said', '…, said X') and by 'according to X'. */
final class ReportVerbAttributions implements Attributions {
    private static final WordList WEEKDAYS = WordList.of("weekdays");
    private static final WordList PASSIVE = WordList.of("passive-openers");
    private static final WordList PRONOUNS = WordList.of("source-pronouns");
    private static final WordList AUXILIARIES = WordList.of("before-report-verbs");
    private static final WordList ENDS = WordList.of("source-breaks");
    private static final WordList DETERMINERS = WordList.of("source-openers");
    private static final WordList IN_NAMES = WordList.of("source-inner-words");
    private static final Set<String> FOUND = Set.of("body", "bodies", "corpse", "corpses", "remains");
    private static final int FARTHEST_FOUND = 5;
    private static final int LONGEST = 16;
    private static final int LONGEST_RELATIVE = 30;
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> BEFORE_LABELS = Set.of(":", "-", "–", "—");
    private static final int FARTHEST_LIVES = 6;
    /** Whoever speaks in a quotation is named outside it: 'we found two bodies'. */
    private static final Set<String> OWN = Set.of("we", "i");

    private static final Set<WordClass> JOINING =
            EnumSet.of(WordClass.PREPOSITION, WordClass.OF, WordClass.TO, WordClass.CONJUNCTION);

    private static final WordList SAYING = WordList.of("saying-participles");
    private static final WordList SOURCES = WordList.of("source-nouns");
    private static final PhraseList IDIOMS = PhraseList.of("report-idioms");
    private static final Set<String> PASSIVE_INFINITIVES = Set.of("be", "have");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    /** Participles that open words on who speaks, beside those in -ing. */
    private static final Set<String> DESCRIBING =
            Set.of("known", "based", "reached", "contacted", "asked", "interviewed", "quoted");

    private static final WordList CONTRASTS = WordList.of("contrast-words");
    private static final WordList BEHIND_PARTICIPLES = WordList.of("report-participle-prepositions");
    private static final PhraseList GIVING = PhraseList.of("figure-report-phrases");
    private static final WordList OBJECT_PRONOUNS = WordList.of("source-object-pronouns");
    private static final WordList BEHIND_CLOSING = WordList.of("closing-report-prepositions");
    private static final WordList NEVER_INVERTED = WordList.of("never-inverted-verbs");
    private static final WordList NO_SOURCE = WordList.of("no-source-openers");

    @Override
    public List<Attribution> in(SentenceWords sentence) {
        List<Attribution> found = new ArrayList<>(ofHeadline(sentence));
        for (int at = 0; at < sentence.size(); at++) {
            Attribution attribution = at(sentence, at);
            if (attribution != null) {
                found.add(ReportDocuments.author(sentence, attribution));
            }
        }
        return List.copyOf(found);
    }

    /** 'Police: 3 dead in blast', '3 dead in blast: police', '3 dead in blast – monitor': a source beside a mark. */
    private static List<Attribution> ofHeadline(SentenceWords sentence) {
        int end = sentence.size();
        for (int at = 1; at < Math.min(end - 1, LONGEST_LABEL); at++) {
            if (sentence.lower(at).equals(":") && isSourceNoun(sentence, at - 1) && isLabel(sentence, 0, at)) {
                return List.of(new Attribution(0, at, at + 1, end, false));
            }
        }
        int last = sentence.isMark(end - 1) ? end - 1 : end;
        for (int at = last - 2; at > Math.max(1, last - LONGEST_LABEL); at--) {
            boolean label = BEFORE_LABELS.contains(sentence.lower(at)) && isSourceNoun(sentence, last - 1);
            if (label && isLabel(sentence, at + 1, last)) {
                return List.of(new Attribution(at + 1, last, 0, at, false));
            }
        }
        return List.of();
    }

    /** Whether nothing but words of a name stands there: no number, mark or verb. */
    private static boolean isLabel(SentenceWords sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean named = sentence.get(at).isWord() && !Counts.startsNumber(sentence.tokens(), at);
            if (!named || sentence.isVerbLike(at) || sentence.isFunctionWord(at)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Attribution at(SentenceWords sentence, int at) {
        if (sentence.lower(at).equals("according") && sentence.lower(at + 1).equals("to")) {
            return accordingTo(sentence, at + 2);
        }
        if (sentence.lower(at).equals("per") && DETERMINERS.contains(sentence.lower(at + 1))) {
            return accordingTo(sentence, at + 1);
        }
        PhraseList.Match giving = GIVING.at(sentence.tokens(), at);
        if (giving != null) {
            return giving(sentence, at);
        }
        if (!ReportingVerbs.passOnFigures(sentence.lower(at)) || isNoun(sentence, at)) {
            return null;
        }
        if (isDiscovery(sentence, at)) {
            return null;
        }
        if (isName(sentence, at) || OWN.contains(sentence.lower(at - 1))) {
            return null;
        }
        Attribution passedOn = passedOn(sentence, at);
        if (passedOn != null) {
            return passedOn;
        }
        boolean passive =
                sentence.lower(at + 1).equals("by") && sentence.lower(at).endsWith("ed");
        return passive ? reportedBy(sentence, at) : reported(sentence, at);
    }

    /** 'the clinic spoke of', 'the mayor, who fled, has received reports': words that pass on figures, but nothing quoted. */
    private static @Nullable Attribution giving(SentenceWords sentence, int verb) {
        int end = verb;
        while (end > 0 && isSkipped(sentence, end - 1)) {
            end--;
        }
        int from = end > 0 ? nameStart(sentence, end) : end;
        int to = sentence.lower(end - 1).equals(",") ? end - 1 : end;
        boolean somebody = from < to && !PASSIVE.contains(sentence.lower(end - 1)) && namesSomebody(sentence, from, to);
        boolean pronoun = to == from + 1 && PRONOUNS.contains(sentence.lower(from));
        return somebody ? new Attribution(from, to, verb + 1, sentence.size(), pronoun) : null;
    }

    /** 'police found the bodies of', 'divers found nine corpses': whoever finds them need not be who tells of it. */
    private static boolean isDiscovery(SentenceWords sentence, int verb) {
        if (!sentence.lower(verb).equals("found")) {
            return false;
        }
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + FARTHEST_FOUND); at++) {
            if (FOUND.contains(sentence.lower(at))) {
                return true;
            }
            if (sentence.lower(at).equals("that") || sentence.isMark(at)) {
                return false;
            }
        }
        return false;
    }

    /** 'Omar Said, the governor': a name in the form of a verb. */
    private static boolean isName(SentenceWords sentence, int at) {
        return at > 0
                && SentenceWords.isNameLike(sentence.get(at))
                && SentenceWords.isNameLike(sentence.get(at - 1))
                && (sentence.isMark(at + 1) || sentence.isVerbLike(at + 1));
    }

    /** 'according to reports', 'a report': a noun in the form of a verb. */
    private static boolean isNoun(SentenceWords sentence, int at) {
        if (sentence.lower(at).equals("states")
                && (sentence.lower(at - 1).equals("united") || isVerb(sentence, at + 1))) {
            return true;
        }
        if (sentence.lower(at).equals("reports") && ReportingVerbs.passOnFigures(sentence.lower(at + 1))) {
            // 'Latest reports indicate'.
            return true;
        }
        if (sentence.lower(at).equals("claims") && sentence.lower(at - 1).startsWith("report")) {
            // 'quick to report claims'.
            return true;
        }
        if (sentence.lower(at).equals("reports")
                && sentence.lower(at + 1).equals("that")
                && isPlainAdjective(sentence, at - 1)) {
            // 'received credible reports that'.
            return true;
        }
        boolean form =
                sentence.lower(at).startsWith("report") && !sentence.lower(at).startsWith("reported");
        return form && (sentence.lower(at - 1).equals("to") || DETERMINERS.contains(sentence.lower(at - 1)));
    }

    /** Whether a word in small letters stands there alone behind a verb, where a singular subject would have its article. */
    private static boolean isPlainAdjective(SentenceWords sentence, int at) {
        return at > 0
                && sentence.get(at).isWord()
                && !sentence.get(at).isCapitalised()
                && !isSourceNoun(sentence, at)
                && !PRONOUNS.contains(sentence.lower(at))
                && sentence.isVerbLike(at - 1);
    }

    private static boolean isVerb(SentenceWords sentence, int at) {
        return at < sentence.size()
                && (sentence.isVerbLike(at) || WordClass.of(sentence.get(at)) == WordClass.AUXILIARY);
    }

    /** 'the mayor was quoted as saying', 'it quoted the mayor as saying': who is passed on is the source. */
    private static @Nullable Attribution passedOn(SentenceWords sentence, int verb) {
        int as = verb + 1;
        while (as < sentence.size()
                && as < verb + LONGEST
                && !sentence.lower(as).equals("as")
                && !ends(sentence, as)) {
            as++;
        }
        if (!sentence.lower(as).equals("as") || !SAYING.contains(sentence.lower(as + 1))) {
            return null;
        }
        boolean passive = PASSIVE.contains(sentence.lower(verb - 1));
        int from = passive ? nameStart(sentence, verb - 1) : verb + 1;
        int to = passive ? verb - 1 : sentence.lower(as - 1).equals(",") ? as - 1 : as;
        boolean somebody = from < to && namesSomebody(sentence, from, to);
        int saidTo = sentence.size();
        return somebody ? new Attribution(from, to, as + 2 >= saidTo - 1 ? 0 : as + 2, saidTo, false) : null;
    }

    private static boolean ends(SentenceWords sentence, int at) {
        return sentence.isMark(at)
                && !sentence.lower(at).equals("-")
                && !sentence.lower(at).equals(",");
    }

    /** The token behind the words with which the sentence begins, up to its first verb or comma, where they name somebody; else 0. */
    static int subjectEnd(SentenceWords sentence) {
        int end = 1;
        while (end < sentence.size() && !sentence.isMark(end) && !isVerb(sentence, end) && end < LONGEST) {
            end++;
        }
        boolean ends = end < sentence.size()
                && (!sentence.isMark(end) || sentence.lower(end).equals(","));
        while (end > 1 && isSkipped(sentence, end - 1)) {
            end--;
        }
        boolean pronoun = PRONOUNS.contains(sentence.lower(0));
        return ends && !pronoun && namesSomebody(sentence, 0, end) ? end : 0;
    }

    /** 'three deaths, reported by the police'. */
    private static @Nullable Attribution reportedBy(SentenceWords sentence, int verb) {
        int from = verb + 2;
        int to = nameEnd(sentence, from);
        boolean claim = sentence.lower(verb).equals("claimed");
        return !claim && to > from && namesSomebody(sentence, from, to)
                ? new Attribution(from, to, 0, verb, false)
                : null;
    }

    private static @Nullable Attribution accordingTo(SentenceWords sentence, int from) {
        boolean pronoun = OBJECT_PRONOUNS.contains(sentence.lower(from))
                && (from + 1 >= sentence.size() || sentence.isMark(from + 1));
        if (pronoun) {
            return new Attribution(from, from + 1, 0, sentence.size(), true);
        }
        int to = nameEnd(sentence, from);
        return to > from && namesSomebody(sentence, from, to)
                ? new Attribution(from, to, 0, sentence.size(), false)
                : null;
    }

    private static @Nullable Attribution reported(SentenceWords sentence, int verb) {
        int end = verb;
        while (end > 0 && isSkipped(sentence, end - 1)) {
            end--;
        }
        if (IDIOMS.at(sentence.tokens(), verb) != null) {
            return null;
        }
        if (sentence.lower(verb + 1).equals("to") && PASSIVE_INFINITIVES.contains(sentence.lower(verb + 2))) {
            // 'two men, said to be brothers'.
            return null;
        }
        if (sentence.lower(end - 1).equals("to")) {
            // 'The mayor, who declined to say': what somebody may, should or won't say is not said.
            return null;
        }
        if (sentence.lower(verb).startsWith("claim") && isDeadly(sentence, verb)) {
            // 'claimed the lives of' says nothing.
            return null;
        }
        if (PASSIVE.contains(sentence.lower(end - 1))) {
            // 'was reported', 'were told': somebody else speaks.
            return null;
        }
        if (sentence.lower(verb - 1).equals(",")
                && !NEVER_INVERTED.contains(sentence.lower(verb))
                && closesWithName(sentence, verb + 1)) {
            return inverted(sentence, verb);
        }
        int relative = relativeBefore(sentence, end);
        end = relative >= 0 ? relative : end;
        if (sentence.lower(end - 1).equals("and")) {
            end = behindSubject(sentence, end - 1);
        }
        int from = end > 0 ? nameStart(sentence, end) : end;
        int to = sentence.lower(end - 1).equals(",") ? end - 1 : end;
        if (from < to && namesSomebody(sentence, from, to)) {
            boolean pronoun = to == from + 1 && PRONOUNS.contains(sentence.lower(from));
            if (pronoun && isInside(sentence, from)) {
                // 'The mayor blamed a raid that he said had killed three': whom the sentence began with.
                int subject = subjectEnd(sentence);
                boolean known = subject > 0 && isSourceNoun(sentence, subject - 1);
                return known ? new Attribution(0, subject, verb + 1, sentence.size(), false) : null;
            }
            boolean closing = isClosing(sentence, verb, from);
            boolean inserted = closing && sentence.lower(verb + 1).equals(",");
            int said = inserted ? endOfSaid(sentence, verb + 2) : closing ? from : sentence.size();
            return new Attribution(from, to, closing ? 0 : verb + 1, said, pronoun);
        }
        return inverted(sentence, verb);
    }

    /**
     * 'the militia claimed the raid and said': the verb behind 'and' has the subject of the verb that opens the sentence;
     * {@code and + 1} where there is none.
     */
    private static int behindSubject(SentenceWords sentence, int and) {
        for (int at = 1; at < and; at++) {
            String lower = sentence.lower(at);
            if (sentence.isMark(at)) {
                return and + 1;
            }
            if (ReportingVerbs.passOnFigures(lower) || isVerb(sentence, at)) {
                return at;
            }
        }
        return and + 1;
    }

    private static boolean isInside(SentenceWords sentence, int pronoun) {
        return RELATIVES.contains(sentence.lower(pronoun - 1))
                || sentence.lower(pronoun - 1).equals("that");
    }

    private static boolean isDeadly(SentenceWords sentence, int verb) {
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + FARTHEST_LIVES); at++) {
            if (sentence.lower(at).equals("lives") || sentence.lower(at).equals("life")) {
                return true;
            }
            if (sentence.lower(at).equals("that") || sentence.isVerbLike(at)) {
                // 'claimed that twelve lost their lives'.
                return false;
            }
        }
        return false;
    }

    /** '…, witnesses said, killing three': what goes on behind is theirs too, up to a clause that is set against it. */
    private static int endOfSaid(SentenceWords sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.lower(at).equals(";") && !CONTRASTS.contains(sentence.lower(at))) {
            at++;
        }
        return at;
    }

    /**
     * 'the monitor, which tracks raids, said', 'a man who saw the raid said', 'a group that tracks raids said': where the relative
     * clause begins before a verb whose subject stands before it, its comma left out; -1 where there is none.
     */
    private static int relativeBefore(SentenceWords sentence, int verb) {
        boolean closed = sentence.lower(verb - 1).equals(",");
        for (int at = verb - (closed ? 2 : 1); at > 0 && verb - at < LONGEST_RELATIVE; at--) {
            String lower = sentence.lower(at);
            boolean ofVerb = isVerb(sentence, at + 1);
            if (RELATIVES.contains(lower) || (lower.equals("that") && ofVerb)) {
                boolean opened = sentence.lower(at - 1).equals(",");
                // 'a raid which residents say killed three': of a subject of its own.
                boolean own = !closed && (opened || (lower.equals("which") && !ofVerb));
                return own ? -1 : opened ? at - 1 : at;
            }
            boolean participle = closed
                    && sentence.lower(at - 1).equals(",")
                    && (lower.endsWith("ing") || DESCRIBING.contains(lower));
            if (participle) {
                // 'The doctor, reached by telephone, said'.
                return at - 1;
            }
            if (sentence.isMark(at) || ReportingVerbs.passOnFigures(lower)) {
                return -1;
            }
        }
        return -1;
    }

    /** ', said the war monitor'. */
    private static @Nullable Attribution inverted(SentenceWords sentence, int verb) {
        boolean afterMark = verb > 0 && sentence.isMark(verb - 1) && !NEVER_INVERTED.contains(sentence.lower(verb));
        int from = verb + 1;
        int to = nameEnd(sentence, from);
        boolean name = to > from
                && (DETERMINERS.contains(sentence.lower(from))
                        || sentence.get(from).isCapitalised()
                        || isDescribed(sentence, from, to));
        return afterMark && name ? new Attribution(from, to, 0, verb, false) : null;
    }

    /** '…, said Ann Lee, the mayor.': a name and then the end or a mark, and not a clause ('…, a doctor, said shells fell'). */
    private static boolean closesWithName(SentenceWords sentence, int from) {
        int to = nameEnd(sentence, from);
        boolean ends = to >= sentence.size() || sentence.isMark(to);
        int name = DETERMINERS.contains(sentence.lower(from)) ? from + 1 : from;
        boolean named = to > name && sentence.get(name).isCapitalised() && !WEEKDAYS.contains(sentence.lower(name));
        return to > from && ends && (named || isDescribed(sentence, from, to));
    }

    /** 'the governor', 'a spokesman for the army', 'two residents of the camp', 'medics': a noun for somebody who can say something. */
    private static boolean isDescribed(SentenceWords sentence, int from, int to) {
        // '…, said state television.': without an article only at the end, where no clause can follow.
        boolean one = DETERMINERS.contains(sentence.lower(from));
        if (!one && to < sentence.size() - 1) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean somebody = isSourceNoun(sentence, at) || People.isPerson(sentence.lower(at));
            if (somebody) {
                return true;
            }
        }
        return false;
    }

    static boolean isSourceNoun(SentenceWords sentence, int at) {
        String noun = sentence.lower(at);
        return SOURCES.contains(noun) || (noun.endsWith("s") && SOURCES.contains(noun.substring(0, noun.length() - 1)));
    }

    /** Whether the words end with the reporting verb, so that what is said stands before. */
    private static boolean isClosing(SentenceWords sentence, int verb, int from) {
        if (from == 0) {
            return false;
        }
        if (sentence.isMark(from - 1)
                && BEHIND_CLOSING.contains(sentence.lower(verb + 1))
                && countsOnlyBefore(sentence, verb)) {
            return true;
        }
        int at = verb + 1;
        while (at < sentence.size() && !sentence.isMark(at) && at < verb + 7) {
            boolean counts = Counts.at(sentence.tokens(), at) != null
                    && !sentence.lower(at).equals("a");
            boolean goesOn = counts || sentence.lower(at).equals("that");
            if (goesOn) {
                return false;
            }
            at++;
        }
        boolean ended = at >= sentence.size()
                || Set.of(".", ";", "”", "\"").contains(sentence.lower(at))
                || at >= sentence.size() - 1;
        return ended
                || sentence.lower(verb + 1).equals(",")
                || sentence.lower(verb + 1).equals(".");
    }

    /** 'Six people died, the army said in a statement that was aired on Monday': who or how many stands before the verb alone. */
    private static boolean countsOnlyBefore(SentenceWords sentence, int verb) {
        boolean before = false;
        for (int at = 0; at < sentence.size(); at++) {
            if (at > verb && sentence.lower(at).equals(";")) {
                break;
            }
            boolean counts = Counts.at(sentence.tokens(), at) != null
                    && !sentence.lower(at).equals("a");
            if (counts && at > verb) {
                return false;
            }
            before |= counts;
        }
        return before;
    }

    static boolean isSkipped(SentenceWords sentence, int at) {
        String lower = sentence.lower(at);
        return AUXILIARIES.contains(lower) || (lower.length() > 4 && lower.endsWith("ly"));
    }

    /** The first token of the name that ends before the token {@code end}. */
    static int nameStart(SentenceWords sentence, int end) {
        if (PRONOUNS.contains(sentence.lower(end - 1))) {
            return end - 1;
        }
        int at = beforeAcronym(sentence, end);
        boolean apposed = sentence.lower(end - 1).equals(",");
        if (apposed) {
            at = beforeAcronym(sentence, at - 1);
        }
        int and = -1;
        int commas = apposed ? 1 : 0;
        while (at > 0 && end - at < LONGEST) {
            String before = sentence.lower(at - 1);
            boolean comma = before.equals(",");
            if (comma && commas != 1) {
                break;
            }
            commas += comma ? 1 : 0;
            if (comma && beforeAcronym(sentence, at - 1) < at - 1) {
                // 'The Harbour Watch (HW), a local group, said'.
                at = beforeAcronym(sentence, at - 1);
                continue;
            }
            if ((sentence.isMark(at - 1) && !comma) || ENDS.contains(before)) {
                break;
            }
            if (isClauseVerb(sentence, at - 1) && !isReduced(sentence, at)) {
                return and > 0 ? and : at;
            }
            if (before.equals("and")) {
                and = at;
            }
            if (startsName(sentence, at - 1)) {
                // 'shelled the town and officials said': the object of another verb.
                return and > 0 && at > 1 && isClauseVerb(sentence, at - 2) ? and : at - 1;
            }
            at--;
        }
        return at;
    }

    /** 'the security forces (SF) said': the name stands before the parentheses. */
    private static int beforeAcronym(SentenceWords sentence, int end) {
        boolean acronym =
                sentence.lower(end - 1).equals(")") && sentence.lower(end - 3).equals("(");
        return acronym && end > 3 ? end - 3 : end;
    }

    /** 'videos released on Friday': a participle with its preposition belongs to the name. */
    private static boolean isReduced(SentenceWords sentence, int behindVerb) {
        boolean preposition = BEHIND_PARTICIPLES.contains(sentence.lower(behindVerb));
        return preposition
                && sentence.lower(behindVerb - 1).endsWith("ed")
                && HarmWord.at(sentence.tokens(), behindVerb - 1) == null;
    }

    private static boolean isClauseVerb(SentenceWords sentence, int at) {
        boolean name =
                at > 0 && SentenceWords.isNameLike(sentence.get(at)) && SentenceWords.isNameLike(sentence.get(at - 1));
        if (name || sentence.lower(at).equals("armed")) {
            return false;
        }
        return sentence.isVerbLike(at)
                || PASSIVE.contains(sentence.lower(at))
                || HarmWord.at(sentence.tokens(), at) != null;
    }

    /** A determiner behind a noun opens a new phrase; one behind a preposition belongs to the phrase before. */
    private static boolean startsName(SentenceWords sentence, int at) {
        return DETERMINERS.contains(sentence.lower(at))
                && at > 0
                && !IN_NAMES.contains(sentence.lower(at - 1))
                && !sentence.lower(at - 1).equals(",");
    }

    static int nameEnd(SentenceWords sentence, int from) {
        int at = from;
        boolean apposition = false;
        while (at < sentence.size() && at < from + LONGEST) {
            String lower = sentence.lower(at);
            if (lower.equals(",") && !apposition && isApposition(sentence, at + 1)) {
                apposition = true;
            } else if (lower.equals("(") || (sentence.isMark(at) && !"'’-&/“\"".contains(lower))) {
                break;
            } else if (sentence.isFunctionWord(at)
                    && !IN_NAMES.contains(lower)
                    && !(at > from && isInTitle(sentence, at))
                    && !(at == from && DETERMINERS.contains(lower))) {
                break;
            } else if (at > from
                    && !isName(sentence, at)
                    && (sentence.isVerbLike(at) || HarmWord.at(sentence.tokens(), at) != null)) {
                break;
            }
            at++;
        }
        while (at > from && (IN_NAMES.contains(sentence.lower(at - 1)) || sentence.isMark(at - 1))) {
            at--;
        }
        return at;
    }

    /** 'Doctors Without Borders': a small word with a capital between two names, where not all words have one. */
    private static boolean isInTitle(SentenceWords sentence, int at) {
        return at + 1 < sentence.size()
                && SentenceWords.isNameLike(sentence.get(at - 1))
                && SentenceWords.isNameLike(sentence.get(at))
                && SentenceWords.isNameLike(sentence.get(at + 1))
                && sentence.isMixed();
    }

    /** Whether a name that explains the one before stands between this token and the next comma or the end. */
    private static boolean isApposition(SentenceWords sentence, int from) {
        if (!sentence.lower(from).equals("the")) {
            return isNameUpToMark(sentence, from);
        }
        for (int at = from; at < Math.min(sentence.size(), from + 10); at++) {
            if (sentence.isMark(at)) {
                return true;
            }
            if (sentence.isVerbLike(at)) {
                return false;
            }
        }
        return true;
    }

    /** 'the mayor, Lina Haddad.' */
    private static boolean isNameUpToMark(SentenceWords sentence, int from) {
        int at = from;
        while (at < sentence.size() && SentenceWords.isNameLike(sentence.get(at))) {
            at++;
        }
        return at > from + 1 && (at >= sentence.size() || sentence.isMark(at));
    }

    /** Whether the token ties others together, as no first or last word of a name does: 'that figure and'. */
    private static boolean isJoining(SentenceWords sentence, int at) {
        return JOINING.contains(WordClass.of(sentence.get(at)));
    }

    /** A phrase of a noun or a pronoun, not a clause word or a number alone. */
    private static boolean namesSomebody(SentenceWords sentence, int from, int to) {
        if (NO_SOURCE.contains(sentence.lower(from))) {
            return false;
        }
        if (PRONOUNS.contains(sentence.lower(from))) {
            return to == from + 1;
        }
        for (int at = from; at < to; at++) {
            if (sentence.get(at).isWord() && !sentence.isFunctionWord(at)) {
                return !Set.of("the", "there").contains(sentence.lower(to - 1))
                        && !isJoining(sentence, from)
                        && !isJoining(sentence, to - 1)
                        && HarmWord.at(sentence.tokens(), to - 1) == null;
            }
        }
        return false;
    }
}
