package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * A part of what the archive holds of a person, organisation, place or source: of a year, a month or a day.
 *
 * @param head what every page has
 * @param kind {@code person}, {@code organisation}, {@code place} or {@code source}
 * @param entry its name, leading to its own page
 * @param shelf where the page stands among the others
 * @param articles what each article says; empty where that is on the pages below this one
 */
public record EntryPartPage(Head head, String kind, Link entry, ShelfView shelf, List<GroupView> articles)
        implements Page {
    public EntryPartPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(shelf);
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "entry-part";
    }
}
