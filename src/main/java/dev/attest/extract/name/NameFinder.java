package dev.attest.extract.name;

import dev.attest.article.Evidence;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Gender;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds the names of an article. Immutable; may be shared between threads.
 *
 * <p>The steps: runs of capitalised words become candidates ({@link CandidateFinder}); the kind of each is judged from all mentions
 * of the same words ({@link KindJudge}); a bare word that is the surname of somebody named in full is that person; mentions
 * are grouped to entities ({@link PersonEntities}, {@link BodyEntities}); and a direction before a place makes a place of its own
 * ('eastern Aleppo').
 */
public final class NameFinder {
    private final CandidateFinder candidates;

    public NameFinder(KnownNames known) {
        this.candidates = new CandidateFinder(Phrases.of(known));
    }

    /** The names in {@code paragraphs}, in the order of the text. */
    public Names find(List<AnnotatedParagraph> paragraphs) {
        ArticleWords words = ArticleWords.of(paragraphs);
        List<Candidate> judged = KindJudge.judged(candidates.candidates(paragraphs, words));
        judged = Surnames.recognised(judged);
        IdentityHashMap<Candidate, PersonEntities.Person> persons = persons(judged);
        BodyEntities bodies = BodyEntities.of(withoutPersons(judged));
        List<Name> names = new ArrayList<>(judged.size());
        for (Candidate candidate : judged) {
            if (isOnlyOpening(candidate, words)) {
                continue;
            }
            PersonEntities.Person person = persons.get(candidate);
            names.add(person == null ? named(candidate, bodies) : named(candidate, person));
        }
        return new Names(names);
    }

    /** A single word of no kind, with its capital from the start of a sentence or common elsewhere: no name. */
    private static boolean isOnlyOpening(Candidate candidate, ArticleWords words) {
        if (candidate.kind() != Kind.OTHER || candidate.length() > 1) {
            return false;
        }
        Token before = candidate.before();
        String folded = Letters.fold(candidate.words());
        boolean opening = before == null || (before.isMark() && ArticleWords.opens(before));
        return NameLists.COMMON.contains(folded)
                || (opening && !words.capital().contains(folded) && !Letters.isAllCapitals(candidate.words()));
    }

    private static IdentityHashMap<Candidate, PersonEntities.Person> persons(List<Candidate> judged) {
        List<Candidate> mentions = new ArrayList<>();
        for (Candidate candidate : judged) {
            if (candidate.kind() == Kind.PERSON) {
                mentions.add(candidate);
            }
        }
        IdentityHashMap<Candidate, PersonEntities.Person> persons = new IdentityHashMap<>();
        for (PersonEntities.Person person : PersonEntities.of(mentions)) {
            person.mentions().forEach(mention -> persons.put(mention, person));
        }
        return persons;
    }

    private static List<Candidate> withoutPersons(List<Candidate> judged) {
        return judged.stream()
                .filter(candidate -> candidate.kind() != Kind.PERSON)
                .toList();
    }

    private static Name named(Candidate candidate, PersonEntities.Person person) {
        return new Name(
                Kind.PERSON, candidate.paragraph().evidence(candidate.span()), person.entity(), person.gender());
    }

    private static Name named(Candidate candidate, BodyEntities bodies) {
        String entity = bodies.entity(candidate);
        Kind kind = candidate.kind() == null ? Kind.OTHER : candidate.kind();
        Evidence evidence = candidate.paragraph().evidence(candidate.span());
        if (kind == Kind.PLACE && hasDirection(candidate)) {
            Token direction = candidate.sentenceTokens().get(candidate.from() - 1);
            Span span = new Span(direction.start(), candidate.span().end());
            return new Name(
                    kind, candidate.paragraph().evidence(span), direction.words() + " " + entity, Gender.UNKNOWN);
        }
        return new Name(kind, evidence, entity, Gender.UNKNOWN);
    }

    /** 'eastern Aleppo', but not 'the eastern Sakhour neighbourhood', which is Sakhour. */
    private static boolean hasDirection(Candidate candidate) {
        Token before = candidate.before();
        Token behind = candidate.behind(0);
        boolean described = behind != null && !behind.isCapitalised() && NameLists.describesPlace(behind.lower());
        return before != null && !described && !before.isCapitalised() && NameLists.DIRECTIONS.contains(before.lower());
    }
}
