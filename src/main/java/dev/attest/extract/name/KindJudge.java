package dev.attest.extract.name;

import dev.attest.extract.Names;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges what bears a name from all its mentions together: each mention gives points to a kind, by what stands in and around it.
 * Where no kind has enough, it is {@link Names.Kind#OTHER}.
 */
final class KindJudge {
    private static final double ENOUGH = 1.5;

    /** More than what a given name and a surname say by themselves. */
    private static final double NAMESAKE = 6;

    private KindJudge() {}

    /** The same candidates, each with a kind. */
    static List<Candidate> judged(List<Candidate> candidates) {
        Map<String, Points> byName = new HashMap<>();
        for (Candidate candidate : candidates) {
            Points points = byName.computeIfAbsent(candidate.key(), key -> new Points());
            Names.Kind namesake = namesake(candidate);
            if (namesake != null) {
                points.add(namesake);
            } else if (candidate.kind() == null) {
                judge(candidate, points);
            } else if (candidate.kind() == Names.Kind.PERSON) {
                points.person += 4;
            }
        }
        List<Candidate> judged = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Names.Kind namesake = namesake(candidate);
            Names.Kind kind = namesake == null ? candidate.kind() : namesake;
            if (kind == null) {
                Points points = byName.get(candidate.key());
                kind = points == null ? Names.Kind.OTHER : points.kind();
            }
            judged.add(candidate.as(kind));
        }
        return judged;
    }

    /** What bears the name of a person without being one, by the noun beside it; null where that does not show. */
    private static Names.@Nullable Kind namesake(Candidate name) {
        boolean mayBePerson = name.kind() == Names.Kind.PERSON || name.kind() == null;
        Token before = name.before();
        Token behind = name.behind(0);
        boolean named = name.first().isCapitalised()
                && NameLists.NAMED_BEFORE.contains(Letters.fold(name.first().words()));
        if (!mayBePerson) {
            return null;
        }
        if ((named && name.length() > 1) || (before != null && NameLists.NAMED_BEFORE.contains(before.lower()))) {
            return Names.Kind.OTHER;
        }
        String bearer = bearer(behind);
        return bearer == null
                ? null
                : switch (bearer) {
                    case "place" -> Names.Kind.PLACE;
                    case "organisation" -> Names.Kind.ORGANISATION;
                    case "spot" -> name.kind() == null ? null : Names.Kind.OTHER;
                    default -> Names.Kind.OTHER;
                };
    }

    /** What the noun behind a name makes it the name of; null where it is no such noun. */
    private static @Nullable String bearer(@Nullable Token behind) {
        return behind == null || behind.isCapitalised() ? null : NameLists.NAMED_AFTER.value(behind.lower());
    }

    private static void judge(Candidate name, Points points) {
        judgeWords(name, points);
        judgeBefore(name, points);
        judgeBehind(name, points);
    }

    private static void judgeWords(Candidate name, Points points) {
        List<Token> tokens = name.tokens();
        boolean common = false;
        int words = 0;
        for (Token token : tokens) {
            String folded = Letters.fold(token.words());
            boolean givenFirst = words == 0 && tokens.size() > 1 && NameLists.isGivenName(folded);
            common |= NameLists.COMMON.contains(folded) && token.words().length() > 1 && !givenFirst;
            // 'El Geneina' is one word with an article, and no first name and surname.
            boolean article = words == 0 && "article".equals(NameLists.PARTICLES.value(folded));
            words += token.isWord() && token.words().length() > 1 && !article ? 1 : 0;
            points.organisation += token.is("&") ? 3 : 0;
        }
        String first = Letters.fold(name.first().words());
        boolean given = NameLists.isGivenName(first);
        if (tokens.size() > 1 && given) {
            points.person += NameLists.isPlainGivenName(first) ? 4 : 2;
        } else if (given && NameLists.isPlainGivenName(first)) {
            points.person += 2;
        }
        if (tokens.size() > 1 && PersonName.isInitials(name.first().words()) && !common) {
            points.person += 2;
        }
        if (words > 1 && words < 5 && !common) {
            points.person += 1.5;
        } else if (common) {
            points.person -= words > 1 ? (given ? 1 : 4) : 2;
        }
        if (tokens.size() == 1 && NameLists.isWellKnownSurname(first)) {
            points.person += 2;
        }
        if (name.title() != null) {
            points.person += 4;
        }
        if (tokens.size() == 1 && Letters.isAllCapitals(name.first().words())) {
            points.organisation += name.first().words().length() < 7 ? 3 : 1;
            points.person -= 3;
        }
    }

    private static void judgeBefore(Candidate name, Points points) {
        Token before = name.before();
        if (before == null) {
            return;
        }
        if (before.is("the") || before.is("a") || before.is("an")) {
            points.person -= 2;
            points.organisation += name.length() > 1 && before.is("the") ? 1 : 0;
        } else if (before.is("in") || before.is("near") || before.is("around") || before.is("outside")) {
            points.place += name.length() < 3 ? 1.6 : 0.5;
        } else if (before.is("of") && name.from() > 1) {
            Token head = name.sentenceTokens().get(name.from() - 2);
            points.place += NameLists.describesPlace(head.lower()) ? 4 : 0;
        } else if (NameLists.REPORTING_VERBS.contains(before.lower())) {
            points.person += 1;
        } else if (NameLists.describesPlace(before.lower()) && !before.isCapitalised()) {
            points.place += 1;
        }
    }

    private static void judgeBehind(Candidate name, Points points) {
        Token behind = name.behind(0);
        if (behind == null) {
            return;
        }
        Token next = name.behind(1);
        if ("spot".equals(bearer(behind))) {
            points.person -= NAMESAKE;
        }
        if (NameLists.describesPlace(behind.lower()) && !behind.isCapitalised()) {
            points.place += 3;
        } else if (NameLists.REPORTING_VERBS.contains(behind.lower())) {
            points.person += 1;
        } else if (behind.is("who")) {
            points.person += 2;
        } else if (behind.is(",") && next != null) {
            Token last = name.behind(2);
            points.person += next.isNumber() && last != null && last.is(",") ? 3 : 0;
            points.person += next.is("who") || next.is("whose") ? 2 : 0;
            boolean region = next.isCapitalised()
                    && (NameLists.REGIONS.contains(next.lower()) || NameLists.COUNTRIES.contains(next.lower()))
                    && last != null
                    && last.isMark();
            points.place += region && name.length() < 3 ? 2 : 0;
        } else if (behind.is("(") && next != null && Letters.isAllCapitals(next.words())) {
            points.organisation += 4;
        }
    }

    /** What speaks for each kind. */
    private static final class Points {
        private double person;
        private double organisation;
        private double place;

        /** A mention with a noun that says what bears the name. */
        void add(Names.Kind namesake) {
            place += namesake == Names.Kind.PLACE ? NAMESAKE : 0;
            organisation += namesake == Names.Kind.ORGANISATION ? NAMESAKE : 0;
            person -= namesake == Names.Kind.OTHER ? 2 : 0;
        }

        Names.Kind kind() {
            double best = Math.max(person, Math.max(organisation, place));
            if (best < ENOUGH) {
                return Names.Kind.OTHER;
            }
            if (best == person) {
                return Names.Kind.PERSON;
            }
            return best == organisation ? Names.Kind.ORGANISATION : Names.Kind.PLACE;
        }
    }
}
