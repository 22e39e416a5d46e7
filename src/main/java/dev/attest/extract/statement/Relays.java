package dev.attest.extract.statement;

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
     */
    record Relay(Quote.@Nullable Speaker inner, Quote.Speaker outer) {}

    /**
     * The quotes with their outer speakers: those of {@code shown}, and for a quote whose attribution stands inside a statement
     * ('Roe said Lee had called it “odd”') who made the statement.
     */
    static List<Quote> of(List<Quote> quotes, List<Statement> statements, Map<Integer, Relay> shown) {
        List<Quote> all = new ArrayList<>(quotes);
        shown.forEach((number, relay) -> pass(all, number, relay.inner(), relay.outer()));
        for (Statement statement : statements) {
            for (int number : statement.quotes()) {
                Quote quote = quotes.get(number);
                boolean inside = quote.cue() != null && statement.evidence().overlaps(quote.cue());
                if (inside && !shown.containsKey(number)) {
                    pass(all, number, null, statement.speaker());
                }
            }
        }
        return all;
    }

    private static void pass(List<Quote> all, int number, Quote.@Nullable Speaker shown, Quote.Speaker outer) {
        Quote quote = all.get(number);
        Quote.Speaker inner = shown == null ? quote.speaker() : shown;
        if (inner != null && !inner.display().equals(outer.display())) {
            all.set(number, quote.passedOn(inner, outer));
        }
    }
}
