package dev.attest.page;

import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A count as a reader sees it: the number with the limits that the article gives it, or the word where it gives no number. */
final class CountLabel {
    private CountLabel() {}

    static String of(Count count) {
        Qualifier qualifier = count.qualifier();
        if (qualifier == Qualifier.VAGUE) {
            return count.words();
        }
        if (qualifier == Qualifier.RANGE && count.minimum() != null && count.maximum() != null) {
            return number(count.minimum()) + "–" + number(count.maximum());
        }
        String number = number(count.minimum() != null ? count.minimum() : count.maximum());
        return qualifier == Qualifier.EXACT ? number : qualifier.label() + " " + number;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.format(Locale.ROOT, "%,d", number);
    }
}
