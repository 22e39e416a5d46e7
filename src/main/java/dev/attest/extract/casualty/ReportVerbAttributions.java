package dev.attest.extract.casualty;

import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributions by reporting verbs ('X said that …', '…, X said', '…, said X') and by 'according to X'. */
final class ReportVerbAttributions implements Attributions {
    private static final WordList WEEKDAYS = WordList.of("weekdays");
    private static final WordList PASSIVE = WordList.of("passive-openers");
    private static final WordList PRONOUNS = WordList.of("source-pronouns");
    private static final WordList DETERMINERS = WordList.of("source-openers");
    private static final Set<String> FOUND = Set.of("body", "bodies", "corpse", "corpses", "remains");
    private static final int FARTHEST_FOUND = 5;
    private static final int LONGEST = 16;
    private static final int LONGEST_RELATIVE = 30;
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> BEFORE_LABELS = Set.of(":", "-", "–", "—");
    private static final int FARTHEST_LIVES = 6;
    /** Whoever speaks in a quotation is named outside it: 'we found two bodies'. */
    private static final Set<String> OWN = Set.of("we", "i");

    private static final WordList SAYING = WordList.of("saying-participles");
    private static final PhraseList IDIOMS = PhraseList.of("report-idioms");
    private static final Set<String> INFINITIVES = Set.of("be", "have");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    /** Participles that open words on who speaks, beside those in -ing. */
    private static final Set<String> DESCRIBING =
            Set.of("known", "based", "reached", "contacted", "asked", "interviewed", "quoted");

    private static final WordList CONTRASTS = WordList.of("contrast-words");
    private static final PhraseList GIVING = PhraseList.of("figure-report-phrases");
    private static final WordList OBJECT_PRONOUNS = WordList.of("source-object-pronouns");
    private static final WordList BEHIND_CLOSING = WordList.of("closing-report-prepositions");
    private static final WordList NEVER_INVERTED = WordList.of("never-inverted-verbs");

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
            if (sentence.lower(at).equals(":")
                    && SourceWords.isSourceNoun(sentence, at - 1)
                    && isLabel(sentence, 0, at)) {
                return List.of(new Attribution(0, at, at + 1, end, false));
            }
        }
        int last = sentence.isMark(end - 1) ? end - 1 : end;
        for (int at = last - 2; at > Math.max(1, last - LONGEST_LABEL); at--) {
            boolean label = BEFORE_LABELS.contains(sentence.lower(at)) && SourceWords.isSourceNoun(sentence, last - 1);
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
        if (SourceWords.isName(sentence, at) || OWN.contains(sentence.lower(at - 1))) {
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
        while (end > 0 && SourceWords.isSkipped(sentence, end - 1)) {
            end--;
        }
        int from = end > 0 ? SourceWords.nameStart(sentence, end) : end;
        int to = sentence.lower(end - 1).equals(",") ? end - 1 : end;
        boolean somebody = from < to
                && !PASSIVE.contains(sentence.lower(end - 1))
                && SourceWords.namesSomebody(sentence, from, to);
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

    /** 'according to reports', 'a report': a noun in the form of a verb. */
    private static boolean isNoun(SentenceWords sentence, int at) {
        if (sentence.lower(at).equals("states")
                && (sentence.lower(at - 1).equals("united") || SourceWords.isVerb(sentence, at + 1))) {
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
                && !SourceWords.isSourceNoun(sentence, at)
                && !PRONOUNS.contains(sentence.lower(at))
                && sentence.isVerbLike(at - 1);
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
        int from = passive ? SourceWords.nameStart(sentence, verb - 1) : verb + 1;
        int to = passive ? verb - 1 : sentence.lower(as - 1).equals(",") ? as - 1 : as;
        boolean somebody = from < to && SourceWords.namesSomebody(sentence, from, to);
        int saidTo = sentence.size();
        return somebody ? new Attribution(from, to, as + 2 >= saidTo - 1 ? 0 : as + 2, saidTo, false) : null;
    }

    private static boolean ends(SentenceWords sentence, int at) {
        return sentence.isMark(at)
                && !sentence.lower(at).equals("-")
                && !sentence.lower(at).equals(",");
    }

    /** 'three deaths, reported by the police'. */
    private static @Nullable Attribution reportedBy(SentenceWords sentence, int verb) {
        int from = verb + 2;
        int to = SourceWords.nameEnd(sentence, from);
        boolean claim = sentence.lower(verb).equals("claimed");
        return !claim && to > from && SourceWords.namesSomebody(sentence, from, to)
                ? new Attribution(from, to, 0, verb, false)
                : null;
    }

    private static @Nullable Attribution accordingTo(SentenceWords sentence, int from) {
        boolean pronoun = OBJECT_PRONOUNS.contains(sentence.lower(from))
                && (from + 1 >= sentence.size() || sentence.isMark(from + 1));
        if (pronoun) {
            return new Attribution(from, from + 1, 0, sentence.size(), true);
        }
        int to = SourceWords.nameEnd(sentence, from);
        return to > from && SourceWords.namesSomebody(sentence, from, to)
                ? new Attribution(from, to, 0, sentence.size(), false)
                : null;
    }

    private static @Nullable Attribution reported(SentenceWords sentence, int verb) {
        int end = verb;
        while (end > 0 && SourceWords.isSkipped(sentence, end - 1)) {
            end--;
        }
        if (IDIOMS.at(sentence.tokens(), verb) != null) {
            return null;
        }
        boolean participle =
                sentence.lower(verb).equals("said") || sentence.lower(verb).equals("reported");
        if (participle && sentence.lower(verb + 1).equals("to") && INFINITIVES.contains(sentence.lower(verb + 2))) {
            // 'two men, said to be brothers', but 'rebels claim to have …'.
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
        int from = end > 0 ? SourceWords.nameStart(sentence, end) : end;
        int to = sentence.lower(end - 1).equals(",") ? end - 1 : end;
        if (from < to && SourceWords.namesSomebody(sentence, from, to)) {
            boolean pronoun = to == from + 1 && PRONOUNS.contains(sentence.lower(from));
            if (pronoun && isInside(sentence, from)) {
                // 'The mayor blamed a raid that he said had killed three': whom the sentence began with.
                int subject = SourceWords.subjectEnd(sentence);
                boolean known = subject > 0 && SourceWords.isSourceNoun(sentence, subject - 1);
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
            if (ReportingVerbs.passOnFigures(lower) || SourceWords.isVerb(sentence, at)) {
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
            boolean ofVerb = SourceWords.isVerb(sentence, at + 1);
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
        int to = SourceWords.nameEnd(sentence, from);
        boolean name = to > from
                && (DETERMINERS.contains(sentence.lower(from))
                        || sentence.get(from).isCapitalised()
                        || SourceWords.isDescribed(sentence, from, to));
        return afterMark && name ? new Attribution(from, to, 0, verb, false) : null;
    }

    /** '…, said Ann Lee, the mayor.': a name and then the end or a mark, and not a clause ('…, a doctor, said shells fell'). */
    private static boolean closesWithName(SentenceWords sentence, int from) {
        int to = SourceWords.nameEnd(sentence, from);
        boolean ends = to >= sentence.size() || sentence.isMark(to);
        int name = DETERMINERS.contains(sentence.lower(from)) ? from + 1 : from;
        boolean named = to > name && sentence.get(name).isCapitalised() && !WEEKDAYS.contains(sentence.lower(name));
        return to > from && ends && (named || SourceWords.isDescribed(sentence, from, to));
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
}
