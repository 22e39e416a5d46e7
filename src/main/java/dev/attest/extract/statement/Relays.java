package dev.attest.extract.statement;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes at quotes who passed them on. */
final class Relays {
    private Relays() {}

    /**
     * Who passed on a quote.
     *
     * @param inner whom the words show to have said it; null where that is the quote's speaker as found
     * @param outer who passed it on
     * @param cue the words that attribute it to {@code inner}; null where those of the quote as found do
     */
    record Relay(
            Quote.@Nullable Speaker inner,
            Quote.Speaker outer,
            @Nullable Evidence cue) {}

    /**
     * The quotes with their outer speakers: those of {@code shown}, and for a quote whose attribution stands inside a statement
     * ('Roe said Lee had called it “odd”') who made the statement.
     */
    static List<Quote> of(List<Quote> quotes, List<Statement> statements, Map<Integer, Relay> shown) {
        List<Quote> all = new ArrayList<>(quotes);
        shown.forEach((number, relay) -> pass(all, number, relay));
        for (Statement statement : statements) {
            for (int number : statement.quotes()) {
                Quote quote = quotes.get(number);
                boolean inside = quote.cue() != null && statement.evidence().overlaps(quote.cue());
                if (inside && !shown.containsKey(number)) {
                    pass(all, number, new Relay(null, statement.speaker(), null));
                }
            }
        }
        return all;
    }

    private static void pass(List<Quote> all, int number, Relay relay) {
        Quote quote = all.get(number);
        Quote.Speaker inner = relay.inner() == null ? quote.speaker() : relay.inner();
        if (inner != null && !inner.display().equals(relay.outer().display())) {
            all.set(number, quote.passedOn(inner, relay.outer(), relay.cue() == null ? quote.cue() : relay.cue()));
        }
    }
}
