package dev.attest.extract.name;

import dev.attest.extract.Names;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities behind mentions that are no persons: the name of the list, else the fullest form of the article. An acronym goes
 * to the name that it stands behind in brackets or that has its initials, a shortened name to the one name that begins with it.
 */
final class BodyEntities {
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Map<String, String> fuller = new HashMap<>();

    /** What an acronym means in this article, whatever it means elsewhere. */
    private final Map<String, String> acronyms = new HashMap<>();

    private BodyEntities() {}

    static BodyEntities of(List<Candidate> candidates) {
        BodyEntities entities = new BodyEntities();
        candidates.forEach(entities::add);
        List<Candidate> organisations = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.kind() == Names.Kind.ORGANISATION) {
                organisations.add(candidate);
            }
        }
        entities.joinBrackets(candidates);
        entities.joinAcronyms(organisations);
        entities.joinShortened(organisations);
        return entities;
    }

    /** The name to give for a mention. */
    String entity(Candidate mention) {
        String known = knownName(mention);
        if (known != null) {
            return known;
        }
        String key = mention.key();
        String own = acronyms.get(key);
        if (own != null && mention.length() == 1) {
            return own;
        }
        String listed = listed(mention);
        String longer = listed == null ? fuller.get(key) : null;
        return longer != null ? longer : byKey.getOrDefault(listed == null ? key : fold(listed), mention.words());
    }

    /** The name that the archive itself gives. */
    private static @Nullable String knownName(Candidate mention) {
        Phrases.Phrase known = mention.known();
        return known == null || !known.given() ? null : known.name();
    }

    /** The name that a list gives. */
    private static @Nullable String listed(Candidate mention) {
        Phrases.Phrase known = mention.known();
        return known == null ? null : known.name();
    }

    private static String fold(String words) {
        return Letters.fold(words).replace(".", "");
    }

    /** The most frequent spelling stands for all with the same letters; the first of several. */
    private void add(Candidate candidate) {
        String known = listed(candidate);
        String words = known == null ? candidate.words() : known;
        String key = fold(words);
        int times = spellings.merge(words, 1, Integer::sum);
        String best = byKey.get(key);
        boolean shouting = words.length() > 6 && Letters.isAllCapitals(words);
        if (best == null || (!shouting && times > spellings.getOrDefault(best, 0))) {
            byKey.put(key, words);
        }
    }

    /** 'the Institute of Tides (IOT)'. */
    private void joinBrackets(List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate full = candidates.get(i - 1);
            Candidate acronym = candidates.get(i);
            boolean bracket = full.paragraph().number() == acronym.paragraph().number()
                    && full.sentence() == acronym.sentence()
                    && full.to() + 1 == acronym.from()
                    && full.sentenceTokens().get(full.to()).is("(")
                    && full.length() > 1
                    && Letters.isAllCapitals(acronym.first().words());
            if (bracket) {
                acronyms.put(acronym.key(), entity(full));
            }
        }
    }

    private void joinAcronyms(List<Candidate> organisations) {
        Map<String, String> byInitials = new HashMap<>();
        for (Candidate organisation : organisations) {
            if (organisation.length() > 1) {
                byInitials.putIfAbsent(initials(organisation), entity(organisation));
            }
        }
        for (Candidate organisation : organisations) {
            String full = byInitials.get(organisation.key());
            if (organisation.length() == 1 && full != null && organisation.key().length() > 2) {
                acronyms.putIfAbsent(organisation.key(), full);
            }
        }
    }

    private static String initials(Candidate organisation) {
        StringBuilder initials = new StringBuilder();
        for (Token token : organisation.tokens()) {
            if (token.isCapitalised()) {
                initials.append(Letters.fold(token.words()).charAt(0));
            }
        }
        return initials.toString();
    }

    private void joinShortened(List<Candidate> organisations) {
        Map<String, String> byKeys = new LinkedHashMap<>();
        for (Candidate organisation : organisations) {
            byKeys.putIfAbsent(organisation.key(), entity(organisation));
        }
        List<String> keys = new ArrayList<>(byKeys.keySet());
        keys.sort(null);
        for (int i = 0; i + 1 < keys.size(); i++) {
            String key = keys.get(i);
            String next = keys.get(i + 1);
            boolean shortened = next.startsWith(key + " ");
            boolean unique = i + 2 >= keys.size() || !keys.get(i + 2).startsWith(key + " ");
            if (shortened && unique && key.length() > 3) {
                String longer = byKeys.get(next);
                if (longer != null) {
                    fuller.putIfAbsent(key, longer);
                }
            }
        }
    }
}
