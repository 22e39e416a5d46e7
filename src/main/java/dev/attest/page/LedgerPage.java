package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * The casualty ledger: every figure of a report on a row of its own, with the articles that carry it; never added up.
 *
 * @param head what every page has
 * @param reports how many reports give them, reprints counted once
 * @param figures by period, then by the day of their articles; those without a day last
 */
public record LedgerPage(Head head, int reports, List<FigureView> figures) implements Page {
    public LedgerPage {
        Objects.requireNonNull(head);
        figures = List.copyOf(figures);
    }

    @Override
    public String template() {
        return "ledger";
    }
}
