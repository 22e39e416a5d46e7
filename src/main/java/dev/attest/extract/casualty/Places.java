package dev.attest.extract.casualty;

import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.extract.Names;
import dev.attest.extract.attribution.ReportingVerbs;
import dev.attest.text.PhraseList;
import dev.attest.text.Span;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where people were harmed: phrases of place that hold a name or a noun for a place. */
final class Places {
    private static final PhraseList PREPOSITIONS = PhraseList.of("place-prepositions");
    private static final WordList NOUNS = WordList.of("place-nouns");
    private static final WordList BOMBARDMENTS = WordList.of("bombardment-nouns");
    private static final WordList INSIDE = WordList.of("place-inner-words");
    private static final WordList APPOSED = WordList.of("place-apposition-words");
    private static final WordList STATES = WordList.of("states-like-places");
    private static final WordList NOT_PLACES = WordList.of("not-places");
    private static final WordList DIRECTIONS = WordList.of("directions");
    private static final Set<String> JOINTS = Set.of("and", "on", "at");
    private static final Set<String> CLAUSE_ENDS = Set.of(";", ".", "while");
    private static final Set<String> BREAKS = Set.of("as", "but", "because", "although", "though");
    private static final Set<String> LISTENERS = Set.of("reporters", "journalists");
    private static final Set<String> TELLING = Set.of("told", "tells", "telling", "tell", "to", "with");
    private static final int LONGEST = 14;
    private static final int LONGEST_SPEAKER = 6;
    private static final int LONGEST_CLOSING = 5;
    private static final int FARTHEST_WHERE = 4;

    private final SentenceWords sentence;
    private final List<Names.Name> names;
    private final List<DateMention> dates;
    private final List<Causes.Cause> causes;
    private final boolean capitals;
    private final List<Found> all;

    private record Found(int from, int to) {}

    Places(SentenceWords sentence, List<Names.Name> names, List<DateMention> dates, List<Causes.Cause> causes) {
        this.sentence = sentence;
        this.names = names;
        this.dates = dates;
        this.causes = causes;
        this.capitals = sentence.tokens().stream()
                .noneMatch(token -> token.isWord() && token.words().equals(token.lower()));
        this.all = find();
    }

    /** Where a figure says that people were harmed: behind it, else before it. */
    @Nullable
    PlaceReference of(Group group, Harmed harmed) {
        int left = Math.min(group.from(), harmed.word().from());
        int right = Math.max(group.to(), harmed.word().to());
        Found best = behind(right, BREAKS);
        best = best == null ? beforeWhere(left) : best;
        best = best == null ? lastIn(0, left) : best;
        best = best == null ? lastIn(left, right) : best;
        best = best == null ? behind(right, Set.of()) : best;
        return best == null ? null : reference(sentence.evidence(best.from(), best.to()));
    }

    /** 'her account of Tolka, where four guards died': the name that the clause belongs to; null where there is none. */
    private @Nullable Found beforeWhere(int left) {
        int where = left - 1;
        while (where > Math.max(1, left - FARTHEST_WHERE)
                && !sentence.lower(where).equals("where")
                && !sentence.isMark(where)) {
            where--;
        }
        boolean apposed = where > 1
                && sentence.lower(where).equals("where")
                && sentence.lower(where - 1).equals(",");
        for (Found place : all) {
            if (apposed && place.to() == where - 1) {
                return place;
            }
        }
        int from = where - 1;
        while (apposed && from > 0 && isPlace(from - 1) && !sentence.isFunctionWord(from - 1)) {
            from--;
        }
        return apposed && from < where - 1 ? new Found(from, where - 1) : null;
    }

    /** The first place behind a token, in the same clause; one of {@code breaks} ends that. */
    private @Nullable Found behind(int right, Set<String> breaks) {
        for (Found place : all) {
            if (place.from() >= right && isClear(right, place.from(), breaks)) {
                return place;
            }
        }
        return null;
    }

    /** The last place between two tokens: 'the death toll in Marsa rose to 12'. */
    private @Nullable Found lastIn(int from, int to) {
        Found last = null;
        for (Found place : all) {
            if (place.from() >= from && place.to() <= to) {
                last = place;
            }
        }
        return last;
    }

    /** The one place that the sentence names; null where it names none or several. */
    @Nullable
    PlaceReference only() {
        return all.size() == 1
                ? reference(sentence.evidence(all.get(0).from(), all.get(0).to()))
                : null;
    }

    private boolean isClear(int from, int to, Set<String> breaks) {
        for (int at = from; at < to; at++) {
            if (CLAUSE_ENDS.contains(sentence.lower(at)) || breaks.contains(sentence.lower(at))) {
                return false;
            }
        }
        return true;
    }

    private PlaceReference reference(Evidence words) {
        for (Names.Name name : names) {
            if (name.kind() == Names.Kind.PLACE && name.evidence().overlaps(words)) {
                return new PlaceReference(words, name.entity());
            }
        }
        return new PlaceReference(words, null);
    }

    private List<Found> find() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            PhraseList.Match preposition =
                    opensCount(at) || isOfSpeaker(at) ? null : PREPOSITIONS.at(sentence.tokens(), at);
            boolean shelled = sentence.lower(at).equals("of") && at > 0 && isBombardment(at - 1);
            int from = preposition != null ? at + preposition.tokens() : shelled ? at + 1 : -1;
            from = from < 0 ? -1 : behindCause(from);
            from = from < 0 ? -1 : behindState(sentence.lower(from).equals("of") ? from + 1 : from);
            int to = from < 0 || isState(from) ? -1 : end(from);
            if (to > from && preposition != null && isDirection(at) && followsPlace(found, at)) {
                Found whole = found.remove(found.size() - 1);
                found.add(new Found(whole.from(), to));
                at = to;
            } else if (to > from) {
                boolean wider = isWider(found, at, from);
                Found whole = wider ? found.remove(found.size() - 1) : new Found(from, to);
                found.add(new Found(whole.from(), to));
                at = to;
            } else {
                at++;
            }
        }
        return found;
    }

    /** 'at least 20 people in Marsa'. */
    private boolean opensCount(int at) {
        return sentence.lower(at).equals("at")
                && (sentence.lower(at + 1).equals("least")
                        || sentence.lower(at + 1).equals("most"));
    }

    /** '…, she told reporters in Marsa', '…, he said in Tolka.': where somebody speaks. */
    private boolean isOfSpeaker(int at) {
        boolean closing = sentence.size() - at <= LONGEST_CLOSING && sentence.isMark(sentence.size() - 1);
        boolean told = LISTENERS.contains(sentence.lower(at - 1)) && TELLING.contains(sentence.lower(at - 2));
        return told || (closing && ReportingVerbs.passOnFigures(sentence.lower(at - 1))) || describesSpeaker(at);
    }

    /** 'a medic at the hospital said', 'according to a nurse at a clinic': a place without a name that says who tells of the harm. */
    private boolean describesSpeaker(int at) {
        boolean in = sentence.lower(at).equals("at") || sentence.lower(at).equals("in");
        int after = at + 2;
        while (after < Math.min(sentence.size(), at + LONGEST_SPEAKER) && isNoun(after) && !namedPlace(after)) {
            after++;
        }
        boolean named = sentence.lower(after).equals("of") || namedPlace(after);
        if (!in || !isArticle(at + 1) || named || !isSomebody(at - 1)) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && at - before < LONGEST_SPEAKER && isNoun(before)) {
            before--;
        }
        boolean described = isArticle(before);
        if (described && sentence.lower(before - 1).equals(",")) {
            // 'said Ann Lee, a doctor at the hospital'.
            before--;
            while (before > 0 && SentenceWords.isNameLike(sentence.get(before - 1))) {
                before--;
            }
        }
        boolean said = ReportingVerbs.passOnFigures(sentence.lower(before - 1));
        boolean according = sentence.lower(before - 1).equals("to")
                && sentence.lower(before - 2).equals("according");
        return (described && (said || according)) || ReportingVerbs.passOnFigures(sentence.lower(after));
    }

    private boolean isSomebody(int at) {
        return at >= 0 && (SourceWords.isSourceNoun(sentence, at) || People.isPerson(sentence.lower(at)));
    }

    private boolean isNoun(int at) {
        return sentence.get(at).isWord()
                && !sentence.isFunctionWord(at)
                && !sentence.isVerbLike(at)
                && !Counts.startsNumber(sentence.tokens(), at);
    }

    /** 'a hospital in Millis, in Tarsa province': what holds the place before it. */
    private boolean isWider(List<Found> found, int preposition, int from) {
        boolean behind = !found.isEmpty() && found.get(found.size() - 1).to() == preposition - 1;
        int name = isArticle(from) ? from + 1 : from;
        return behind
                && sentence.lower(preposition - 1).equals(",")
                && sentence.lower(preposition).equals("in")
                && from == preposition + 1
                && (namedPlace(name) || namedPlace(name + 1));
    }

    /** 'in an attack on a market': the place is the market. */
    private int behindCause(int from) {
        for (Causes.Cause cause : causes) {
            boolean opens = cause.from() >= from && cause.from() <= from + 2 && isWordsOf(from, cause.from());
            if (opens && INSIDE.contains(sentence.lower(cause.to()))) {
                return cause.to() + 1;
            }
        }
        return from;
    }

    /** 'the alleged' before 'strike': words that belong to a cause behind them. */
    private boolean isWordsOf(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isArticle(at) && !sentence.lower(at).endsWith("ed")) {
                return false;
            }
        }
        return true;
    }

    /** 'in captivity in Tolka': the place is Tolka. */
    private int behindState(int from) {
        return isState(from) && sentence.lower(from + 1).equals("in") ? from + 2 : from;
    }

    /** 'another in hospital': how somebody fares. */
    private boolean isState(int at) {
        boolean state = at < sentence.size() && STATES.contains(sentence.lower(at));
        return state && (at + 1 >= sentence.size() || sentence.isMark(at + 1) || sentence.isFunctionWord(at + 1));
    }

    private boolean isDirection(int at) {
        return sentence.lower(at + 1).equals("of") || sentence.lower(at).equals("near");
    }

    /** 'in the town, north of the city': what stands behind the comma only says where the place lies. */
    private boolean followsPlace(List<Found> found, int at) {
        if (found.isEmpty()) {
            return false;
        }
        // 'in Sarmin, a small town north of the city': the apposition belongs to the name too.
        for (int between = found.get(found.size() - 1).to(); between < at; between++) {
            boolean apposed = sentence.lower(between).equals(",")
                    || APPOSED.contains(sentence.lower(between))
                    || NOUNS.contains(sentence.lower(between));
            if (!apposed) {
                return false;
            }
        }
        return true;
    }

    /** 'the shelling of a village': what stands behind is where it happened. */
    private boolean isBombardment(int at) {
        return BOMBARDMENTS.contains(sentence.lower(at));
    }

    /** The token behind the phrase of place that begins at {@code from}; {@code from} itself where there is none. */
    private int end(int from) {
        int at = from;
        boolean place = false;
        while (at < sentence.size() && at < from + LONGEST && isInside(at, from)) {
            place |= isPlace(at);
            at++;
        }
        while (at > from
                && (INSIDE.contains(sentence.lower(at - 1))
                        || sentence.lower(at - 1).equals(","))) {
            at--;
        }
        return place ? trimmed(from, at) : from;
    }

    /** The end without a last part that is no place: 'in Tolka and a growing dismay', 'in Tolka on suspicion'. */
    private int trimmed(int from, int end) {
        int last = end;
        for (int at = end; at > from && !isPlace(at - 1); at--) {
            boolean joint = JOINTS.contains(sentence.lower(at - 1));
            last = joint ? at - 1 : last;
        }
        return last > from && !capitals ? last : end;
    }

    private boolean isInside(int at, int from) {
        String lower = sentence.lower(at);
        Span span = sentence.get(at).span();
        if (dates.stream().anyMatch(date -> date.evidence().span().overlaps(span)) || NOT_PLACES.contains(lower)) {
            return false;
        }
        if (countsSomething(at)) {
            return false;
        }
        if (lower.equals(",") && DIRECTIONS.contains(sentence.lower(at + 1))) {
            // 'in Aleppo, northern Syria'.
            return at > from && at + 2 < sentence.size() && namedPlace(at + 2) && isPlace(at - 1);
        }
        if (lower.equals(",")) {
            return at > from
                    && at + 1 < sentence.size()
                    && sentence.get(at + 1).isCapitalised()
                    && isPlace(at + 1)
                    && !sentence.isFunctionWord(at + 1)
                    && namedPlace(at + 1);
        }
        if (sentence.isMark(at)) {
            return false;
        }
        if (lower.equals("between")) {
            // 'the road between Tolka and Marsa'.
            return at > from && isPlace(at - 1) && at + 1 < sentence.size() && isPlace(at + 1);
        }
        if (lower.equals("and")) {
            return at + 1 < sentence.size() && (isPlace(at + 1) || INSIDE.contains(sentence.lower(at + 1)));
        }
        if (INSIDE.contains(lower)) {
            return true;
        }
        // 'in the besieged suburb'.
        boolean adjective = lower.endsWith("ed") && (at == from || isArticle(at - 1));
        boolean verb = sentence.isVerbLike(at) && lower.indexOf('-') < 0 && !adjective;
        return !sentence.isFunctionWord(at) && !verb && HarmWord.at(sentence.tokens(), at) == null;
    }

    private boolean isArticle(int at) {
        return sentence.lower(at).equals("the")
                || sentence.lower(at).equals("a")
                || sentence.lower(at).equals("an");
    }

    /** 'In eastern Aleppo 338 people were killed', 'at least 20 people': a number of somebody, not of a road or a sector. */
    private boolean countsSomething(int at) {
        return sentence.get(at).isNumber()
                && at + 1 < sentence.size()
                && sentence.get(at + 1).isWord()
                && !sentence.get(at + 1).isCapitalised()
                && !sentence.isFunctionWord(at + 1);
    }

    private boolean namedPlace(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Span span = sentence.get(at).span();
        return names.stream()
                .anyMatch(name -> name.kind() == Names.Kind.PLACE
                        && name.evidence().span().overlaps(span));
    }

    private boolean isPlace(int at) {
        String lower = sentence.lower(at);
        boolean plural = lower.endsWith("s") && NOUNS.contains(lower.substring(0, lower.length() - 1));
        if (NOUNS.contains(lower) || plural || namedPlace(at)) {
            return true;
        }
        return !capitals && sentence.get(at).isCapitalised() && at > 0 && !isOtherName(at);
    }

    /** A name that is known to be no place's. */
    private boolean isOtherName(int at) {
        Span span = sentence.get(at).span();
        return names.stream()
                .anyMatch(name -> name.kind() != Names.Kind.PLACE
                        && name.kind() != Names.Kind.OTHER
                        && name.evidence().span().overlaps(span));
    }
}
