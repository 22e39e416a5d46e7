package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * The search. What is found is drawn by {@code assets/search.js}, from scripts that lie under {@code search/}.
 *
 * @param head what every page has
 * @param publishers the names of the publishers, in the order of the alphabet
 * @param places the places that most reports name, at most a hundred, in the order of the alphabet
 * @param sources those who are most often quoted or given as a source, at most a hundred, in the order of the alphabet
 */
public record SearchPage(Head head, List<String> publishers, List<String> places, List<String> sources)
        implements Page {
    public SearchPage {
        Objects.requireNonNull(head);
        publishers = List.copyOf(publishers);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    @Override
    public String template() {
        return "search";
    }
}
