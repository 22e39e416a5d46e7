package dev.attest.extract.attribution;

import dev.attest.article.Source;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.attribution.Clause.Phrase;
import dev.attest.extract.name.OrganisationKinds;
import dev.attest.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is meant by a phrase that names or describes a source. */
final class SourceNames {
    /** How many names back the one that a noun means may stand; keeps the work linear. */
    private static final int REACH = 1_000;

    private final OrganisationKinds kinds;

    SourceNames(OrganisationKinds kinds) {
        this.kinds = kinds;
    }

    /** A source: its name, if it has one, and what it is. */
    record Meant(@Nullable Name name, Source.Kind kind) {}

    /** The source that {@code phrase} names or describes; null where it can be none ('the attack'). */
    @Nullable
    Meant meant(AnnotatedDocument document, Clause clause, Phrase phrase) {
        Name name = nameOf(clause, phrase);
        Source.Kind noun = nounKind(clause, phrase);
        if (name != null) {
            return new Meant(name, kindOf(name, noun));
        }
        if (noun == null) {
            return null;
        }
        Name before = clause.is(phrase.first(), "the") ? namedBefore(document, clause, phrase, noun) : null;
        return new Meant(before, noun);
    }

    private Source.Kind kindOf(Name name, Source.@Nullable Kind noun) {
        if (name.kind() == Names.Kind.PERSON) {
            return Source.Kind.PERSON;
        }
        if (name.kind() == Names.Kind.PLACE) {
            return Source.Kind.GOVERNMENT;
        }
        Source.Kind kind = kinds.of(name.entity());
        if (kind == Source.Kind.ORGANISATION && noun != null && noun != Source.Kind.UNNAMED) {
            return noun;
        }
        return kind;
    }

    /**
     * The name that is the source: the head of the phrase, or of its apposition; else an organisation before the head noun or
     * behind 'of' or 'for' ('a ministry spokesman', 'the head of the observatory').
     */
    private static @Nullable Name nameOf(Clause clause, Phrase phrase) {
        Name head = speaker(clause.nameEndingAt(phrase.head()), clause, phrase);
        if (head != null) {
            return head;
        }
        List<Name> names = clause.namesIn(phrase.first(), phrase.last());
        for (Name name : names) {
            if (name.kind() == Names.Kind.PERSON && !isPossessor(clause, name)) {
                return name;
            }
        }
        Name last = null;
        for (Name name : names) {
            if (name.kind() == Names.Kind.ORGANISATION) {
                last = name;
            }
        }
        return last;
    }

    private static @Nullable Name speaker(@Nullable Name name, Clause clause, Phrase phrase) {
        if (name == null || !AttributionFinder.canSpeak(name)) {
            return null;
        }
        int before = phrase.head() - 1;
        boolean place = name.kind() == Names.Kind.PLACE;
        boolean wholePhrase =
                name.evidence().start() == clause.token(phrase.first()).start()
                        || (phrase.first() == before && clause.is(before, "the"));
        return place && !wholePhrase ? null : name;
    }

    private static boolean isPossessor(Clause clause, Name name) {
        int end = name.evidence().end();
        return clause.tokens().stream()
                .anyMatch(token -> token.start() == end
                        && token.words().length() == 2
                        && token.words().endsWith("s"));
    }

    private static Source.@Nullable Kind nounKind(Clause clause, Phrase phrase) {
        return SourceNouns.kind(clause.tokens().subList(phrase.first(), phrase.head() + 1));
    }

    /** 'the charity', where the article has named exactly one before. */
    private @Nullable Name namedBefore(AnnotatedDocument document, Clause clause, Phrase phrase, Source.Kind kind) {
        if (!isBody(kind)) {
            return null;
        }
        int paragraph = clause.paragraph().number();
        Span span = clause.span(phrase.first(), phrase.last());
        Name nearest = null;
        Set<String> entities = new TreeSet<>();
        List<Name> all = document.names().before(paragraph, span.start());
        for (int at = all.size() - 1; at >= Math.max(0, all.size() - REACH) && entities.size() < 2; at--) {
            Name name = all.get(at);
            if (name.kind() == Names.Kind.ORGANISATION && kinds.of(name.entity()) == kind) {
                entities.add(name.entity());
                nearest = nearest == null ? name : nearest;
            }
        }
        return entities.size() == 1 ? nearest : null;
    }

    /** Kinds whose noun, with 'the', means one body. */
    private static boolean isBody(Source.Kind kind) {
        return switch (kind) {
            case CHARITY, MONITORING_GROUP, NEWS_AGENCY, NEWS_OUTLET, UN_BODY, RESCUE_SERVICE -> true;
            default -> false;
        };
    }
}
