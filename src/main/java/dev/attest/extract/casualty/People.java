package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.VictimGroup;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which nouns stand for people, and which never do. Knows the regular plurals of both lists. */
final class People {
    private static final WordList PERSONS = WordList.of("person-nouns");
    private static final WordList OTHERS = WordList.of("not-people");
    private static final WordList ENDINGS = WordList.of("person-endings");
    private static final List<String> AGES = List.of("year-old", "month-old", "week-old", "day-old");
    private static final List<String> PERSON_ENDINGS = List.of("men", "women", "man", "woman");

    private People() {}

    /** Whether the noun stands for people, as far as the list or its ending tells. */
    static boolean isPerson(String lower) {
        return entry(PERSONS, lower) != null || hasPersonEnding(lower) || isAged(lower);
    }

    /** Whether the noun stands for one person. */
    static boolean isOnePerson(String lower) {
        if (lower.endsWith("men")
                || lower.equals("people")
                || lower.endsWith("children")
                || lower.equals("personnel")) {
            return false;
        }
        return PERSONS.contains(lower) || PERSONS.contains(lastPart(lower)) || hasPersonEnding(lower) || isAged(lower);
    }

    /** Whether a noun of no list has an ending that nouns for people have, plural or not. */
    static boolean hasEndingOfPerson(String lower) {
        String one = lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
        for (int length = 2; length <= Math.min(6, one.length() - 2); length++) {
            if (ENDINGS.contains(one.substring(one.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** 'a 19-year-old', 'a four-month-old'. */
    static boolean isAged(String lower) {
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return AGES.stream().anyMatch(one::endsWith);
    }

    /** Whether the noun is known to count no people. */
    static boolean isNotPeople(String lower) {
        return entry(OTHERS, lower) != null;
    }

    /** The group that the noun names; null where it names none. */
    static @Nullable VictimGroup group(String lower) {
        String entry = entry(PERSONS, lower);
        String group = entry == null ? null : PERSONS.value(entry);
        return group == null || group.isEmpty() ? null : VictimGroup.valueOf(group);
    }

    private static boolean hasPersonEnding(String lower) {
        return lower.length() > 5 && PERSON_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static @Nullable String entry(WordList list, String lower) {
        String found = singular(list, lower);
        return found == null ? singular(list, lastPart(lower)) : found;
    }

    /** 'soldier' of 'child-soldier'. */
    private static String lastPart(String lower) {
        return lower.substring(lower.lastIndexOf('-') + 1);
    }

    private static @Nullable String singular(WordList list, String lower) {
        if (list.contains(lower)) {
            return lower;
        }
        if (lower.endsWith("ies") && list.contains(lower.substring(0, lower.length() - 3) + "y")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("es") && list.contains(lower.substring(0, lower.length() - 2))) {
            return lower.substring(0, lower.length() - 2);
        }
        if (lower.endsWith("s") && list.contains(lower.substring(0, lower.length() - 1))) {
            return lower.substring(0, lower.length() - 1);
        }
        return null;
    }
}
