package dev.attest.extract.name;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the capitalised words of an article into candidates for names. */
final class CandidateFinder {
    /** How many tokens may follow one another as one run; text in capitals is cut so that the work stays linear. */
    private static final int LONGEST_RUN = 30;

    private final Phrases phrases;

    CandidateFinder(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The candidates of all paragraphs, in the order of the text and without overlap. */
    List<Candidate> candidates(List<AnnotatedParagraph> paragraphs, ArticleWords words) {
        List<Candidate> candidates = new ArrayList<>();
        for (AnnotatedParagraph paragraph : paragraphs) {
            for (int number = 0; number < paragraph.sentences().size(); number++) {
                new Cut(paragraph, number, words, candidates).run();
            }
        }
        return candidates;
    }

    /** The work on one sentence. */
    private final class Cut {
        private final AnnotatedParagraph paragraph;
        private final int sentence;
        private final ArticleWords words;
        private final List<Candidate> found;
        private final List<Token> tokens;
        private final List<String> folded;
        private final boolean heading;

        Cut(AnnotatedParagraph paragraph, int sentence, ArticleWords words, List<Candidate> found) {
            this.paragraph = paragraph;
            this.sentence = sentence;
            this.words = words;
            this.found = found;
            this.tokens = paragraph.sentences().get(sentence).tokens();
            List<String> lower = new ArrayList<>(tokens.size());
            tokens.forEach(token -> lower.add(Letters.fold(token.words())));
            this.folded = lower;
            this.heading = ArticleWords.isHeading(paragraph.sentences().get(sentence));
        }

        void run() {
            int at = 0;
            while (at < tokens.size()) {
                at = isNameLike(at) ? cut(at) : at + 1;
            }
        }

        /** Cuts the next piece from a run that begins at {@code from}; gives the token to go on with. */
        private int cut(int from) {
            int title = titleLength(from);
            int known = knownLength(from);
            int end = endOfRun(from);
            if (title > 0
                    && title >= known
                    && from + title < tokens.size()
                    && isNameLike(from + title)
                    && !endsOrganisation(from, end)
                    && isTitled(from + title)) {
                return behindTitle(from, from + title);
            }
            if (known == 0 && (isOpeningWord(from) || isOfCalendar(from) || isCompound(from))) {
                return from + 1;
            }
            return piece(from, end, known, null);
        }

        private boolean isOfCalendar(int at) {
            boolean given = NameLists.isGivenName(folded.get(at))
                    && at + 1 < tokens.size()
                    && isNameLike(at + 1)
                    && !NameLists.COMMON.contains(folded.get(at + 1))
                    && knownLength(at + 1) == 0;
            return !given && Calendar.isDayOrMonth(folded.get(at));
        }

        /** 'UK-based', 'Saudi-led': a capital before the hyphen only. */
        private boolean isCompound(int at) {
            String word = tokens.get(at).words();
            int hyphen = word.lastIndexOf('-');
            return hyphen > 0
                    && hyphen + 3 < word.length()
                    && Character.isLowerCase(word.charAt(hyphen + 1))
                    && NameLists.COMPOUND_ENDINGS.contains(folded.get(at).substring(hyphen + 1));
        }

        private boolean isTitled(int at) {
            return titleLength(at) > 0 || !isOfCalendar(at);
        }

        private int behindTitle(int from, int name) {
            String title = NameLists.TITLES.value(titleWords(from, name));
            int further = titleLength(name);
            if (further > 0 && name + further < tokens.size() && isNameLike(name + further)) {
                return behindTitle(name, name + further);
            }
            int known = knownLength(name);
            Phrases.Phrase phrase = known == 0 ? null : phrases.longestAt(folded, name);
            if (phrase != null && phrase.kind() == Names.Kind.DEMONYM) {
                return name;
            }
            int end = endOfPerson(name);
            if (phrase != null && phrase.kind() == Names.Kind.PERSON) {
                end = Math.max(end, name + known);
            }
            add(
                    name,
                    end,
                    Names.Kind.PERSON,
                    phrase != null && name + known == end ? phrase : null,
                    title == null ? "" : title);
            return end;
        }

        /** One candidate from {@code from}, of the run that ends before {@code end}. */
        private int piece(int from, int end, int known, @Nullable String title) {
            Phrases.Phrase phrase = known == 0 ? null : phrases.longestAt(folded, from);
            int organisation = organisationEnd(from, end);
            if (organisation > from + Math.max(known, 1) || (organisation > from + known && known == 0)) {
                add(from, organisation, Names.Kind.ORGANISATION, null, title);
                return organisation;
            }
            if (phrase == null) {
                int stop = endOfUnknown(from, end);
                add(from, stop, shownKind(from, stop), null, title(from));
                return stop;
            }
            int longer = placeEnd(from, end);
            if (phrase.kind() == Names.Kind.PLACE && longer > from + known) {
                add(from, longer, Names.Kind.PLACE, null, title);
                return longer;
            }
            if (isGivenNameOfSomebody(phrase, from, end)) {
                int stop = endOfUnknown(from, end);
                add(from, stop, null, null, title);
                return stop;
            }
            add(from, from + known, phrase.kind(), phrase, title);
            return from + known;
        }

        /** 'Chelsea', 'Jordan', 'Paris' with a surname behind it. */
        private boolean isGivenNameOfSomebody(Phrases.Phrase phrase, int from, int end) {
            return phrase.words().size() == 1
                    && !phrase.given()
                    && NameLists.isGivenName(folded.get(from))
                    && end > from + 1
                    && knownLength(from + 1) == 0
                    && !NameLists.COMMON.contains(folded.get(from + 1))
                    && titleLength(from + 1) == 0;
        }

        private Names.@Nullable Kind shownKind(int from, int end) {
            boolean place = end - from > 1 && NameLists.endsPlaceName(folded.get(end - 1));
            if (place && !(end - from == 2 && NameLists.isGivenName(folded.get(from)))) {
                return Names.Kind.PLACE;
            }
            return null;
        }

        private int placeEnd(int from, int end) {
            for (int at = end - 1; at > from; at--) {
                if (NameLists.endsPlaceName(folded.get(at))) {
                    return at + 1;
                }
            }
            return from;
        }

        /** Behind the last word that ends an organisation's name, with 'of …' behind it; {@code from} where there is none. */
        private int organisationEnd(int from, int end) {
            int last = from;
            for (int at = from; at < end; at++) {
                if (at > from && titleLength(at) > 0 && !NameLists.ORGANISATION_HEADS.contains(folded.get(at))) {
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

        private boolean endsOrganisation(int from, int end) {
            return organisationEnd(from, end) > from + 1
                    && !NameLists.isGivenName(folded.get(Math.min(from + 1, end - 1)));
        }

        /** Goes on over 'of Defence', 'for Human Rights', 'on Foreign Relations' behind an organisation's name. */
        private int withComplement(int from) {
            int at = from;
            while (isFollowedByOf(at - 1)) {
                int next = folded.get(at + 1).equals("the") ? at + 2 : at + 1;
                int behind = next;
                while (behind < tokens.size() && isNameLike(behind) && titleLength(behind) == 0) {
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
            return preposition && isNameLike(next) && !Calendar.isDayOrMonth(folded.get(next));
        }

        private boolean isFollowedByAnd(int at) {
            return at + 1 < tokens.size()
                    && folded.get(at).equals("and")
                    && isNameLike(at + 1)
                    && NameLists.COMMON.contains(folded.get(at + 1))
                    && titleLength(at + 1) == 0;
        }

        /** Behind the last word of a person's name that begins at {@code from}. */
        private int endOfPerson(int from) {
            int end = endOfRun(from);
            int stop = from + 1;
            while (stop < end && !Calendar.isDayOrMonth(folded.get(stop))) {
                stop++;
            }
            return stop;
        }

        /** Behind the words of a run that can be one unknown name. */
        private int endOfUnknown(int from, int end) {
            int stop = from + 1;
            while (stop < end) {
                if (saysNothing(stop) && !words.capital().contains(folded.get(stop))) {
                    break;
                }
                Phrases.Phrase next = isNameLike(stop) ? phrases.longestAt(folded, stop) : null;
                boolean other = next != null && (next.words().size() > 1 || next.kind() == Names.Kind.DEMONYM);
                boolean title = titleLength(stop) > 0 && stop + titleLength(stop) < end;
                if (other || title || Calendar.isDayOrMonth(folded.get(stop))) {
                    break;
                }
                stop++;
            }
            return stop;
        }

        /** Behind the last token of the run of capitalised words, with particles, initials and '&' inside. */
        private int endOfRun(int from) {
            int at = from + 1;
            while (at < Math.min(tokens.size(), from + LONGEST_RUN)) {
                int joined = isNameLike(at) ? at + 1 : joinedBy(at);
                if (joined == at) {
                    break;
                }
                at = joined;
            }
            return at;
        }

        private int joinedBy(int at) {
            Token token = tokens.get(at);
            boolean initial = token.is(".")
                    && tokens.get(at - 1).words().length() == 1
                    && at + 1 < tokens.size()
                    && isNameLike(at + 1);
            boolean ampersand = token.is("&") && at + 1 < tokens.size() && isNameLike(at + 1);
            if (initial || ampersand) {
                return at + 2;
            }
            int particle = at;
            while (particle < tokens.size()
                    && particle < at + 3
                    && tokens.get(particle).isWord()
                    && NameLists.PARTICLES.contains(folded.get(particle))
                    && !folded.get(particle).equals("as")
                    && !folded.get(particle).equals("at")) {
                particle++;
            }
            return particle > at && particle < tokens.size() && isNameLike(particle) ? particle + 1 : at;
        }

        private boolean isNameLike(int at) {
            return tokens.get(at).isWord() && Letters.isNameLike(tokens.get(at).words()) && !isVerbRunOn(at);
        }

        /** 'Gennady Gatilov Dsaid': behind a name, a letter that slipped before a verb of speech in the past. */
        private boolean isVerbRunOn(int at) {
            String word = tokens.get(at).words();
            return at > 0
                    && tokens.get(at - 1).isCapitalised()
                    && word.length() > 4
                    && word.endsWith("d")
                    && NameLists.REPORTING_VERBS.contains(word.substring(1))
                    && !NameLists.REPORTING_VERBS.contains(word)
                    && !NameLists.COMMON.contains(folded.get(at));
        }

        /** How many tokens the known phrase at {@code at} has, if what stands there is the name and not another word. */
        private int knownLength(int at) {
            Phrases.Phrase phrase = phrases.longestAt(folded, at);
            if (phrase == null) {
                return 0;
            }
            int length = phrase.words().size();
            if (length == 1 && !phrase.given() && words.isOrdinary(folded.get(at))) {
                boolean capitals = Letters.isAllCapitals(tokens.get(at).words()) && !heading;
                boolean inside = !isOpening(at) && !heading;
                return capitals || inside ? 1 : 0;
            }
            if (length > 1
                    && !isNameLike(at + length - 1)
                    && !tokens.get(at + length - 1).isMark()) {
                boolean written = !tokens.get(at + length - 1).isCapitalised();
                return written && phrase.kind() == Names.Kind.PERSON ? 0 : length;
            }
            return length;
        }

        private boolean isOpening(int at) {
            return at == 0 || (tokens.get(at - 1).isMark() && ArticleWords.opens(tokens.get(at - 1)));
        }

        /** Whether all words around have capitals too, so that one here is no sign of a name. */
        private boolean saysNothing(int at) {
            return heading || (isShouted(at) && (isShouted(at - 1) || isShouted(at + 1)));
        }

        private boolean isShouted(int at) {
            return at >= 0
                    && at < tokens.size()
                    && tokens.get(at).isWord()
                    && Letters.isAllCapitals(tokens.get(at).words());
        }

        /** A word that owes its capital to its place in the sentence. */
        private boolean isOpeningWord(int at) {
            if (saysNothing(at)) {
                return !words.capital().contains(folded.get(at)) && !NameLists.isPlainGivenName(folded.get(at));
            }
            boolean pronoun = folded.get(at).equals("i") || folded.get(at).startsWith("i'");
            if (pronoun || (isOpening(at) && words.isOrdinary(folded.get(at)))) {
                boolean given = NameLists.isGivenName(folded.get(at))
                        && at + 1 < tokens.size()
                        && isNameLike(at + 1)
                        && words.capital().contains(folded.get(at));
                return !given;
            }
            boolean single = at + 1 >= tokens.size() || !isNameLike(at + 1);
            return isOpening(at)
                    && single
                    && !words.capital().contains(folded.get(at))
                    && !NameLists.isPlainGivenName(folded.get(at))
                    && joinedBy(Math.min(at + 1, tokens.size() - 1)) == at + 1
                    && !Letters.isAllCapitals(tokens.get(at).words())
                    && (folded.get(at).endsWith("ing")
                            || folded.get(at).endsWith("ly")
                            || folded.get(at).endsWith("ed"));
        }

        /** The title that stands in small letters before a name ('president Putin'); null where there is none. */
        private @Nullable String title(int at) {
            for (int length = Math.min(4, at); length > 0; length--) {
                int from = at - length;
                if (!tokens.get(from).isCapitalised() || !tokens.get(at).isCapitalised()) {
                    String value = NameLists.TITLES.value(titleWords(from, at));
                    if (value != null) {
                        return value;
                    }
                }
            }
            return null;
        }

        /** How many tokens the longest title at {@code at} has, its point included; 0 where none begins there. */
        private int titleLength(int at) {
            for (int length = Math.min(5, tokens.size() - at); length > 0; length--) {
                if (tokens.get(at).isCapitalised() && NameLists.TITLES.contains(titleWords(at, at + length))) {
                    return length;
                }
            }
            boolean person = tokens.get(at).isCapitalised()
                    && "person".equals(NounPhrases.meaning(folded.get(at)))
                    && at + 1 < tokens.size()
                    && isNameLike(at + 1);
            return person ? 1 : 0;
        }

        private String titleWords(int from, int to) {
            StringBuilder title = new StringBuilder();
            for (int at = from; at < to; at++) {
                boolean glued = tokens.get(at).isMark() || title.length() == 0;
                title.append(glued ? "" : " ").append(folded.get(at));
            }
            return title.toString();
        }

        private void add(
                int from, int to, Names.@Nullable Kind kind, Phrases.@Nullable Phrase phrase, @Nullable String title) {
            int start = kind == null || kind == Names.Kind.PERSON ? beforeParticles(from) : from;
            String shown = title == null && start < from ? title(start) : title;
            found.add(new Candidate(paragraph, sentence, start, to, kind, phrase, shown));
        }

        /** 'Mr van der Hoorn': a name may begin with small particles. */
        private int beforeParticles(int from) {
            int start = from;
            while (start > 0
                    && !tokens.get(start - 1).isCapitalised()
                    && "particle".equals(NameLists.PARTICLES.value(folded.get(start - 1)))) {
                start--;
            }
            return start;
        }
    }
}
