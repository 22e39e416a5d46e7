package dev.attest.extract.name;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the capitalised words of an article into candidates for names. */
final class CandidateFinder {
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
        private final NamedWords named;
        private final OrganisationEnds organisations;

        Cut(AnnotatedParagraph paragraph, int sentence, ArticleWords words, List<Candidate> found) {
            this.paragraph = paragraph;
            this.sentence = sentence;
            this.words = words;
            this.found = found;
            this.named = new NamedWords(phrases, paragraph.sentences().get(sentence), words);
            this.organisations = new OrganisationEnds(named);
            this.tokens = named.tokens();
            this.folded = named.folded();
        }

        void run() {
            int at = 0;
            while (at < tokens.size()) {
                at = named.isNameLike(at) ? cut(at) : at + 1;
            }
        }

        /** Cuts the next piece from a run that begins at {@code from}; gives the token to go on with. */
        private int cut(int from) {
            int title = named.titleLength(from);
            int known = named.knownLength(from);
            int end = named.endOfRun(from);
            if (title > 0
                    && title >= known
                    && from + title < tokens.size()
                    && named.isNameLike(from + title)
                    && !organisations.ends(from, end)
                    && isTitled(from + title)) {
                return behindTitle(from, from + title);
            }
            if (known == 0 && (named.isOpeningWord(from) || named.isOfCalendar(from) || named.isCompound(from))) {
                return from + 1;
            }
            return piece(from, end, known, null);
        }

        private boolean isTitled(int at) {
            return named.titleLength(at) > 0 || !named.isOfCalendar(at);
        }

        private int behindTitle(int from, int name) {
            String title = NameLists.TITLES.value(named.titleWords(from, name));
            int further = named.titleLength(name);
            if (further > 0 && name + further < tokens.size() && named.isNameLike(name + further)) {
                return behindTitle(name, name + further);
            }
            int known = named.knownLength(name);
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
            int organisation = organisations.end(from, end);
            if (organisation > from + Math.max(known, 1) || (organisation > from + known && known == 0)) {
                add(from, organisation, Names.Kind.ORGANISATION, null, title);
                return organisation;
            }
            if (phrase == null) {
                int stop = endOfUnknown(from, end);
                add(from, stop, shownKind(from, stop), null, named.title(from));
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
                    && named.knownLength(from + 1) == 0
                    && !NameLists.COMMON.contains(folded.get(from + 1))
                    && named.titleLength(from + 1) == 0;
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

        /** Behind the last word of a person's name that begins at {@code from}. */
        private int endOfPerson(int from) {
            int end = named.endOfRun(from);
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
                if (named.saysNothing(stop) && !words.capital().contains(folded.get(stop))) {
                    break;
                }
                Phrases.Phrase next = named.isNameLike(stop) ? phrases.longestAt(folded, stop) : null;
                boolean other = next != null && (next.words().size() > 1 || next.kind() == Names.Kind.DEMONYM);
                boolean title = named.titleLength(stop) > 0 && stop + named.titleLength(stop) < end;
                if (other || title || Calendar.isDayOrMonth(folded.get(stop))) {
                    break;
                }
                stop++;
            }
            return stop;
        }

        private void add(
                int from, int to, Names.@Nullable Kind kind, Phrases.@Nullable Phrase phrase, @Nullable String title) {
            int start = kind == null || kind == Names.Kind.PERSON ? beforeParticles(from) : from;
            String shown = title == null && start < from ? named.title(start) : title;
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
