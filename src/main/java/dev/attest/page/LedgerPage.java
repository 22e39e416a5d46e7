package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * The casualty ledger: every figure on a row of its own, never added up.
 *
 * @param head what every page has
 * @param figures by period, then by the day of their articles; those without a day last
 */
public record LedgerPage(Head head, List<FigureView> figures) implements Page {
    public LedgerPage {
        Objects.requireNonNull(head);
        figures = List.copyOf(figures);
    }

    @Override
    public String template() {
        return "ledger";
    }
}
