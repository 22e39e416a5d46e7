package dev.attest.extract.statement;

import dev.attest.article.Source;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.name.OrganisationKinds;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Span;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where something was stated: a noun of the list {@code quote-media} behind a preposition ('in a statement', 'on state
 * television'), an outlet behind one ('on Tidings FM'), or whom it was told where that says how it became known ('told Reuters').
 */
final class Media {
    private static final WordList MEDIA = WordList.of("quote-media");

    /** How far behind the words that attribute a statement the medium may stand, in tokens. */
    private static final int REACH = 16;

    private final OrganisationKinds kinds;

    Media(KnownNames known) {
        this.kinds = new OrganisationKinds(known);
    }

    /**
     * The words that name the medium of {@code reported}; null where the sentence names none.
     *
     * @param names the names in the sentence
     */
    @Nullable
    Span of(Line line, List<Name> names, Reported reported) {
        int behind = reported.cueTo() + 1;
        int words = reported.words().start();
        int to = words >= behind ? words : Math.min(line.size(), behind + REACH);
        Span told = line.is(reported.cueTo(), "told", "tells", "telling") ? hearer(line, names, behind) : null;
        Span found = told != null ? told : between(line, names, behind, to);
        int subject = reported.subject().first();
        if (found == null && subject < reported.cueFrom()) {
            found = between(line, names, reported.subject().last() + 1, reported.cueFrom());
        }
        return found == null && line.isClass(0, WordClass.PREPOSITION)
                ? between(line, names, 0, Math.min(subject, REACH))
                : found;
    }

    private @Nullable Span hearer(Line line, List<Name> names, int at) {
        if (!line.isInPhrase(at)) {
            return null;
        }
        int end = line.lastOf(at);
        boolean medium = MEDIA.contains("told " + line.token(end).lower()) || isOutlet(line, names, at, end);
        return medium ? line.span(at, end) : null;
    }

    private @Nullable Span between(Line line, List<Name> names, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            boolean ends = line.isQuoted(at) || (at > from && line.isMark(at) && !line.isComma(at));
            if (ends) {
                return null;
            }
            boolean preposition = line.is(at, "in", "on", "to", "at", "with", "via", "during", "by", "through");
            // 'state' in 'on state television' may be a verb elsewhere.
            if (preposition && line.mayBeNoun(at + 1) && isMediaNoun(line, at + 2) && at + 2 < to) {
                return line.span(at + 1, at + 2);
            }
            if (preposition && line.isInPhrase(at + 1) && !line.isQuoted(at + 1)) {
                Span medium = placed(line, names, at + 1, to);
                if (medium != null) {
                    return medium;
                }
            }
        }
        return null;
    }

    private static boolean isMediaNoun(Line line, int at) {
        return line.has(at) && MEDIA.contains(line.token(at).lower());
    }

    private @Nullable Span placed(Line line, List<Name> names, int at, int to) {
        int end = line.lastOf(at);
        boolean noun = isMediaNoun(line, end);
        if (!noun && !isOutlet(line, names, at, end)) {
            return null;
        }
        while (noun
                && end + 2 < to
                && MEDIA.contains("with " + line.token(end + 1).lower())
                && line.isInPhrase(end + 2)
                && !line.isPronoun(end + 2)) {
            end = line.lastOf(end + 2);
        }
        return end < to ? line.span(at, end) : null;
    }

    /** Whether the name at the end of a phrase is that of an outlet or an agency. */
    private boolean isOutlet(Line line, List<Name> names, int at, int end) {
        Span phrase = line.span(at, end);
        return names.stream()
                .filter(name -> phrase.contains(name.evidence().span()) && name.kind() == Names.Kind.ORGANISATION)
                .anyMatch(name -> isMedium(kinds.of(name.entity())));
    }

    private static boolean isMedium(Source.Kind kind) {
        return kind == Source.Kind.NEWS_AGENCY || kind == Source.Kind.NEWS_OUTLET || kind == Source.Kind.STATE_MEDIA;
    }
}
