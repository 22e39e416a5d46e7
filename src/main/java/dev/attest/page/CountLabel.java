package dev.attest.page;

import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.message.Messages;
import java.util.Locale;
import java.util.regex.Pattern;

/** A count as a reader sees it: the number with the limits that the article gives it, or the word where it gives no number. */
final class CountLabel {
    private static final Pattern OF = Pattern.compile("\\s+of$");

    private CountLabel() {}

    static String of(Messages messages, Count count) {
        Qualifier qualifier = count.qualifier();
        if (qualifier == Qualifier.VAGUE) {
            return vague(count.words());
        }
        if (qualifier == Qualifier.RANGE && count.minimum() != null && count.maximum() != null) {
            return messages.say("qualifier.range", count.minimum(), count.maximum());
        }
        Integer number = count.minimum() != null ? count.minimum() : count.maximum();
        if (number == null) {
            return "";
        }
        return qualifier == Qualifier.EXACT ? messages.number(number) : messages.word("qualifier", qualifier, number);
    }

    /** 'dozens' for the 'Dozens of' that begins a sentence: the harm follows it, as it follows a number. */
    private static String vague(String words) {
        String bare = OF.matcher(words).replaceFirst("");
        return bare.isEmpty() ? words : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
