package dev.attest.extract.phrase;

import dev.attest.text.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the verbs of a word list. The list gives base forms, and behind a tab the forms that the rules of spelling do
 * not give; endings are added here ('deny', 'denies', 'denied', 'denying').
 */
public final class VerbForms {
    private final Map<String, Form> forms;

    private VerbForms(Map<String, Form> forms) {
        this.forms = forms;
    }

    /**
     * A form of a verb.
     *
     * @param base its base form
     * @param ending which form it is
     */
    public record Form(String base, Ending ending) {}

    /** The forms that English verbs have. */
    public enum Ending {
        BASE,
        /** 'says' */
        THIRD,
        /** 'said', and participles. */
        PAST,
        /** 'saying' */
        ING
    }

    /** The forms of the verbs of the list of that name. */
    public static VerbForms ofList(String name) {
        WordList list = WordList.of(name);
        Map<String, Form> forms = new HashMap<>();
        for (String base : list.entries()) {
            String irregular = String.valueOf(list.value(base));
            boolean strong = !irregular.isEmpty();
            if (strong) {
                for (String form : irregular.split(" ", -1)) {
                    forms.putIfAbsent(form, new Form(base, endingOf(form)));
                }
            }
            addRegular(forms, base, strong);
        }
        return new VerbForms(Map.copyOf(forms));
    }

    /** The form that {@code lowerCaseWord} is; null where it is none of these verbs. */
    public @Nullable Form of(String lowerCaseWord) {
        return forms.get(lowerCaseWord);
    }

    /** The forms of these verbs and of {@code others}, which give way where both have a form. */
    VerbForms with(VerbForms others) {
        Map<String, Form> both = new HashMap<>(others.forms);
        both.putAll(forms);
        return new VerbForms(Map.copyOf(both));
    }

    /** All forms, in no order. */
    Set<String> words() {
        return forms.keySet();
    }

    private static Ending endingOf(String irregular) {
        if (irregular.endsWith("ing")) {
            return Ending.ING;
        }
        return irregular.endsWith("s") ? Ending.THIRD : Ending.PAST;
    }

    private static void addRegular(Map<String, Form> forms, String base, boolean strong) {
        forms.putIfAbsent(base, new Form(base, Ending.BASE));
        boolean consonantY = base.length() > 2 && base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
        String stem = consonantY ? base.substring(0, base.length() - 1) + "i" : base;
        boolean hissing =
                base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh") || consonantY;
        forms.putIfAbsent(stem + (hissing ? "es" : "s"), new Form(base, Ending.THIRD));
        String stemOfE = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        String doubled = doublesItsEnd(base) ? base + base.charAt(base.length() - 1) : stemOfE;
        forms.putIfAbsent(stemOfE + "ing", new Form(base, Ending.ING));
        forms.putIfAbsent(doubled + "ing", new Form(base, Ending.ING));
        if (!strong) {
            forms.putIfAbsent((consonantY ? stem : stemOfE) + "ed", new Form(base, Ending.PAST));
            forms.putIfAbsent(doubled + "ed", new Form(base, Ending.PAST));
        }
    }

    /** 'stop', 'refer': a vowel and a consonant at the end. Forms that do not exist ('mentionned') do no harm. */
    private static boolean doublesItsEnd(String base) {
        int length = base.length();
        return length > 2
                && !isVowel(base.charAt(length - 1))
                && "wxy".indexOf(base.charAt(length - 1)) < 0
                && isVowel(base.charAt(length - 2))
                && (!isVowel(base.charAt(length - 3)) || base.startsWith("qu", length - 4));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
