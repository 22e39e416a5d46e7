package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a noun phrase and a verb agree in number, as far as their forms show it. */
final class Agreement {
    private static final Set<String> ONE = Set.of("is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't");
    private static final Set<String> MANY =
            Set.of("are", "were", "have", "do", "aren't", "weren't", "haven't", "don't");

    private Agreement() {}

    /** 'yes' or 'no' with what the phrase is; empty where the verb's form suits one and many, or there is no verb. */
    static String of(String words, Frame.Unit unit, Frame.@Nullable Unit verb) {
        NounPhrase phrase = unit.phrase();
        if (verb == null || phrase == null) {
            return "";
        }
        String form = verb.span().in(words).toLowerCase(Locale.ROOT).replace('’', '\'');
        VerbForms.Form speech = WordClass.speechVerbs().of(form);
        boolean one = ONE.contains(form) || (speech != null && speech.ending() == VerbForms.Ending.THIRD);
        boolean many = MANY.contains(form) || (speech != null && speech.ending() == VerbForms.Ending.BASE);
        if (one == many) {
            return "";
        }
        boolean right = takesPlural(phrase) == many;
        return (right ? "yes " : "no ") + phrase.type();
    }

    private static boolean takesPlural(NounPhrase phrase) {
        if (phrase.type() == NounPhrase.Type.PRONOUN) {
            return switch (phrase.head().lower()) {
                case "i", "you", "we", "they", "many", "some", "most", "few", "several", "both", "others", "all" ->
                    true;
                default -> false;
            };
        }
        return NounPhrases.isPlural(phrase.head());
    }

    /** The first word of a phrase: what opens it tells the known from the new ('the', 'a', 'his', 'some'). */
    static String opening(String words, Span phrase) {
        int end = phrase.start();
        while (end < phrase.end() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String first = words.substring(phrase.start(), end).toLowerCase(Locale.ROOT);
        return WordClass.isDeterminer(first) ? first : "-";
    }
}
