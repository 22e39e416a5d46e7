package dev.attest.extract.name;

import dev.attest.extract.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises a bare word as the name of somebody whom the article names in full. */
final class Surnames {
    private Surnames() {}

    /** The same candidates; single words that are a part of some person's full name are that person's. */
    static List<Candidate> recognised(List<Candidate> candidates) {
        Set<String> parts = new HashSet<>();
        for (Candidate candidate : candidates) {
            PersonName name = PersonName.of(candidate.tokens());
            if (candidate.kind() == Names.Kind.PERSON && name.isFull()) {
                parts.add(name.surname());
                if (NameLists.isPlainGivenName(name.given())) {
                    parts.add(name.given());
                }
            }
        }
        List<Candidate> recognised = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            PersonName name = PersonName.of(candidate.tokens());
            boolean surname = !name.isFull() && parts.contains(name.surname());
            boolean open = candidate.known() == null
                    || (!candidate.known().given() && candidate.kind() == Names.Kind.PLACE && isPlainCity(candidate));
            recognised.add(surname && open ? candidate.as(Names.Kind.PERSON) : candidate);
        }
        return recognised;
    }

    /** A city by the list alone: nothing around it speaks of a place. */
    private static boolean isPlainCity(Candidate candidate) {
        return NameLists.CITIES.contains(candidate.words())
                && (candidate.before() == null || candidate.behind(0) != null)
                && candidate.behind(0) != null
                && NameLists.REPORTING_VERBS.contains(candidate.behind(0).lower());
    }
}
