package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * How the archive is made, what the machine may get wrong, how to cite.
 *
 * @param head what every page has
 * @param about what the makers of the archive say of it, a paragraph each; may be empty
 * @param articles how many articles it holds
 * @param heldBack how many captures are held back
 * @param exampleFinding an address of a finding, to show what one looks like; empty where the archive has none
 */
public record AboutPage(Head head, List<String> about, int articles, int heldBack, String exampleFinding)
        implements Page {
    public AboutPage {
        Objects.requireNonNull(head);
        about = List.copyOf(about);
        Objects.requireNonNull(exampleFinding);
    }

    @Override
    public String template() {
        return "about";
    }
}
