package dev.attest.extract.name;

import dev.attest.article.Source;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are known to be names, found by their first word. Where lists disagree, the archive's own names go first, then
 * organisations, then places, then demonyms.
 */
final class Phrases {
    private final Map<String, List<Phrase>> byFirstWord;

    private Phrases(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /**
     * A known name.
     *
     * @param words its tokens, folded
     * @param kind what bears it
     * @param name the name to give; null where the list has no other than the one written
     * @param sourceKind what an organisation is as a source; null for others
     * @param given whether the archive itself gave it
     */
    record Phrase(
            List<String> words,
            Names.Kind kind,
            @Nullable String name,
            Source.@Nullable Kind sourceKind,
            boolean given) {}

    static Phrases of(KnownNames known) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (KnownNames.KnownName name : known.entries()) {
            add(phrases, new Phrase(words(name.name()), name.kind(), name.name(), name.sourceKind(), true));
            for (String alias : name.aliases()) {
                add(phrases, new Phrase(words(alias), name.kind(), name.name(), name.sourceKind(), true));
            }
        }
        addOrganisations(phrases);
        for (WordList places : List.of(NameLists.COUNTRIES, NameLists.REGIONS, NameLists.SYRIA, NameLists.CITIES)) {
            addAll(phrases, places, Names.Kind.PLACE);
        }
        for (String demonym : NameLists.DEMONYMS.entries()) {
            add(phrases, new Phrase(words(demonym), Names.Kind.DEMONYM, null, null, false));
        }
        // The longest first; the sort is stable, so the order of the lists decides among phrases of a length.
        phrases.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return new Phrases(Collections.unmodifiableMap(phrases));
    }

    private static void addOrganisations(Map<String, List<Phrase>> phrases) {
        for (String entry : NameLists.ORGANISATIONS.entries()) {
            String value = NameLists.ORGANISATIONS.value(entry);
            if (value == null) {
                continue;
            }
            int sign = value.indexOf('=');
            Source.Kind kind = Source.Kind.valueOf(
                    (sign < 0 ? value : value.substring(0, sign)).strip().toUpperCase(Locale.ROOT));
            String name = sign < 0 ? null : value.substring(sign + 1).strip();
            add(phrases, new Phrase(words(entry), Names.Kind.ORGANISATION, name, kind, false));
        }
    }

    private static void addAll(Map<String, List<Phrase>> phrases, WordList list, Names.Kind kind) {
        for (String entry : list.entries()) {
            String name = list.value(entry);
            add(phrases, new Phrase(words(entry), kind, name == null || name.isEmpty() ? null : name, null, false));
        }
    }

    private static void add(Map<String, List<Phrase>> phrases, Phrase phrase) {
        phrases.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase);
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(phrase, new Span(0, phrase.length()))) {
            words.add(Letters.fold(token.words()));
        }
        return List.copyOf(words);
    }

    /**
     * The longest known phrase that begins at the token {@code from}; null where none does. {@code folded} has the folded words of
     * the sentence's tokens.
     */
    @Nullable
    Phrase longestAt(List<String> folded, int from) {
        List<Phrase> phrases = byFirstWord.get(folded.get(from));
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int length = phrase.words().size();
                if (from + length <= folded.size() && phrase.words().equals(folded.subList(from, from + length))) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** The known phrase that has exactly these words; null where there is none. */
    @Nullable
    Phrase exactly(String words) {
        List<String> folded = words(words);
        if (folded.isEmpty()) {
            return null;
        }
        Phrase phrase = longestAt(folded, 0);
        return phrase != null && phrase.words().size() == folded.size() ? phrase : null;
    }
}
