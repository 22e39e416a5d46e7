package dev.attest.page;

import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A count as a reader sees it: the number with the limits that the article gives it, or the word where it gives no number. */
final class CountLabel {
    private static final Pattern OF = Pattern.compile("\\s+of$");

    private CountLabel() {}

    static String of(Count count) {
        Qualifier qualifier = count.qualifier();
        if (qualifier == Qualifier.VAGUE) {
            return vague(count.words());
        }
        if (qualifier == Qualifier.RANGE && count.minimum() != null && count.maximum() != null) {
            return number(count.minimum()) + "–" + number(count.maximum());
        }
        String number = number(count.minimum() != null ? count.minimum() : count.maximum());
        return qualifier == Qualifier.EXACT ? number : qualifier.label() + " " + number;
    }

    /** 'dozens' for the 'Dozens of' that begins a sentence: the harm follows it, as it follows a number. */
    private static String vague(String words) {
        String bare = OF.matcher(words).replaceFirst("");
        return bare.isEmpty() ? words : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static String number(@Nullable Integer number) {
        if (number == null) {
            return "";
        }
        // Most are small, and a format is a hundred times as much work.
        return number >= 0 && number < 1000 ? Integer.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }
}
