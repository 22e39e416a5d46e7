package dev.attest.extract.quote;

import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a speaker say: what the speaker is and whose. Of 'a spokesman for the Red Crescent' the role is
 * 'spokesman' and the affiliation 'Red Crescent'. A body counts as an affiliation where it has a name or a noun for bodies;
 * a place, a country or another person does not.
 *
 * @param role what the speaker is; null where the words do not say
 * @param affiliation the body that the speaker belongs to; null where the words do not say
 */
record Standing(@Nullable Span role, @Nullable Span affiliation) {
    static final Standing NONE = new Standing(null, null);

    private static final WordList PREPOSITIONS = WordList.of("affiliation-prepositions");
    private static final WordList MODIFIERS = WordList.of("role-modifiers");
    private static final WordList STRANGERS = WordList.of("role-strangers");

    /** Prepositions behind which a name that is no person's and no place's is a body's. */
    private static final Set<String> NAMING = Set.of("at", "with");

    private static final Set<String> COUNTRIES = countries();

    /** Determiners with which a phrase begins that needs none to be understood. */
    private static final List<String> ARTICLES = List.of("a", "an", "the");

    /** The names of countries that are set in capitals, without points: 'US', 'UAE'. */
    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String list : List.of("countries", "demonyms")) {
            WordList words = WordList.of(list);
            for (String entry : words.entries()) {
                names.add(entry.toUpperCase(Locale.ROOT).replace(".", ""));
                names.add(String.valueOf(words.value(entry)));
            }
        }
        return Set.copyOf(names);
    }

    /** What {@code description}, a phrase of the paragraph of that number, says; all of it is the role where it names no body. */
    static Standing of(Scene scene, int paragraph, Span description) {
        return new Reading(scene, paragraph, description).standing();
    }

    /** The body behind a person's name: 'Ann Lee of the Seaview Watch'; null where there is none. */
    static @Nullable Span behindName(Scene scene, Frame frame, int unit) {
        String letters = frame.letters();
        boolean comma = unit + 1 < letters.length() && letters.charAt(unit + 1) == Frame.COMMA;
        int preposition = comma ? unit + 2 : unit + 1;
        int body = preposition + 1;
        if (body >= letters.length() || "op".indexOf(letters.charAt(preposition)) < 0) {
            return null;
        }
        Span phrase = frame.units().get(body).span();
        Name name = scene.lastName(frame.paragraph(), phrase).orElse(null);
        String how = PREPOSITIONS.value(frame.units().get(preposition).word());
        boolean closed = body + 1 == letters.length() || ",.?QSvx".indexOf(letters.charAt(body + 1)) >= 0;
        boolean verb = comma ? closed : body + 1 < letters.length() && "Svx".indexOf(letters.charAt(body + 1)) >= 0;
        boolean fits = "name".equals(how) ? !comma || closed : "verb".equals(how) && verb;
        if (!fits || name == null || name.kind() != Kind.ORGANISATION) {
            return null;
        }
        Span words = new Span(
                Math.min(phrase.start(), name.evidence().start()),
                Math.max(phrase.end(), name.evidence().end()));
        return new Reading(scene, frame.paragraph(), words).withoutArticle(0, words.end());
    }

    /** The work on one phrase. */
    private static final class Reading {
        private final Span phrase;
        private final List<Token> tokens;
        private final List<Name> names;

        /** Names of which nothing is known but that they are no person's and no place's. */
        private final List<Name> others;

        Reading(Scene scene, int paragraph, Span phrase) {
            this.phrase = phrase;
            this.tokens = Tokens.of(scene.paragraph(paragraph).words(), phrase);
            List<Name> all = scene.document().names().in(paragraph, phrase);
            this.names = all.stream()
                    .filter(name -> name.kind() == Kind.ORGANISATION)
                    .toList();
            this.others = all.stream().filter(name -> name.kind() == Kind.OTHER).toList();
        }

        Standing standing() {
            int head = head();
            Standing whole = new Standing(withoutArticle(0, phrase.end()), null);
            if (head < 0) {
                return whole;
            }
            String stranger = STRANGERS.value(tokens.get(head).lower());
            boolean strange = STRANGERS.contains(tokens.get(head).lower());
            Standing behind = "always".equals(stranger) ? null : behind(head);
            Standing found = behind == null && !strange ? before(head) : behind;
            return found == null ? whole : found;
        }

        /** The noun for a person that the phrase is about: the last one before a preposition; -1 where there is none. */
        private int head() {
            int head = -1;
            for (int at = 0; at < tokens.size() && !(at > 0 && isJoint(at) && !isInName(at)); at++) {
                boolean person =
                        "person".equals(NounPhrases.meaning(tokens.get(at).lower()));
                head = person && !isInName(at) ? at : head;
            }
            return head;
        }

        private boolean isJoint(int at) {
            return switch (WordClass.of(tokens.get(at))) {
                case OF, TO, PREPOSITION, RELATIVE -> true;
                default -> tokens.get(at).is(",");
            };
        }

        /** 'spokesman for the Red Crescent', 'doctor at the hospital': the first body with a name, else the first by its noun. */
        private @Nullable Standing behind(int head) {
            Standing byNoun = null;
            for (int joint = head + 1; joint + 1 < tokens.size(); joint++) {
                if (isInName(joint) || !PREPOSITIONS.contains(tokens.get(joint).lower())) {
                    continue;
                }
                int end = endOfPhrase(joint + 1);
                Span body = withoutArticle(joint + 1, tokens.get(end - 1).end());
                if (body == null || tokens.get(joint).end() > body.start()) {
                    continue;
                }
                Span role = withoutArticle(0, tokens.get(joint - 1).end());
                if (isNamed(joint, body)) {
                    return new Standing(role, body);
                }
                if (byNoun == null && isBody(end - 1) && !isOwned(joint + 1) && !isOfTitle(joint, end)) {
                    byNoun = new Standing(role, body);
                }
            }
            return byNoun;
        }

        /** 'head of mission', unlike 'head of the mission', is what somebody is and does not say of what body. */
        private boolean isOfTitle(int joint, int end) {
            return WordClass.of(tokens.get(joint)) == WordClass.OF && end == joint + 2 && !isAcronym(joint + 1);
        }

        /** Whether the phrase behind the preposition at {@code joint} names a body; behind 'at' and 'with' any other name is one. */
        private boolean isNamed(int joint, Span body) {
            boolean joins = NAMING.contains(tokens.get(joint).lower());
            return names.stream().anyMatch(name -> body.overlaps(name.evidence().span()))
                    || (joins
                            && others.stream().anyMatch(name -> name.evidence().end() == body.end()));
        }

        /** Behind the noun phrase that begins at {@code from}; a name in it is taken whole. */
        private int endOfPhrase(int from) {
            int at = from + 1;
            while (at < tokens.size() && (isInName(at) || !endsPhrase(at))) {
                at++;
            }
            return at;
        }

        /** Another phrase begins: behind a preposition or mark, and behind 'and' with an article ('and an opponent'). */
        private boolean endsPhrase(int at) {
            boolean another = WordClass.of(tokens.get(at)) == WordClass.CONJUNCTION
                    && at + 1 < tokens.size()
                    && WordClass.isDeterminer(tokens.get(at + 1).lower());
            return another || isJoint(at) || tokens.get(at).isMark();
        }

        /** 'UN envoy', 'the ministry's spokeswoman', 'health ministry official'. */
        private @Nullable Standing before(int head) {
            Name name = names.stream()
                    .filter(one -> one.evidence().end() <= tokens.get(head).start())
                    .reduce((first, second) -> second)
                    .orElse(null);
            int end = name == null ? endOfBody(head) : behind(name);
            if (end <= 0 || end > head) {
                return null;
            }
            int modifier = name == null ? lastModifier(end) : firstOf(name) - 1;
            boolean modified =
                    modifier >= 0 && !ARTICLES.contains(tokens.get(modifier).lower());
            boolean possessive = tokens.get(end).kind() == Token.Kind.POSSESSIVE;
            Span body = name == null
                    ? withoutArticle(modifier + 1, tokens.get(end - 1).end())
                    : name.evidence().span();
            Span role = modified
                    ? withoutArticle(0, phrase.end())
                    : withoutArticle(possessive ? end + 1 : end, phrase.end());
            return body == null || role == null ? null : new Standing(role, body);
        }

        private int behind(Name name) {
            int at = 0;
            while (at < tokens.size()
                    && tokens.get(at).start() < name.evidence().end()) {
                at++;
            }
            return at;
        }

        private int firstOf(Name name) {
            int at = 0;
            while (tokens.get(at).end() <= name.evidence().start()) {
                at++;
            }
            return at;
        }

        /** Behind a noun for a body that stands before the head, with or without a possessive ending; -1 where none does. */
        private int endOfBody(int head) {
            for (int at = head - 1; at >= 0; at--) {
                boolean possessive = at + 1 < head && tokens.get(at + 1).kind() == Token.Kind.POSSESSIVE;
                if (isBody(at) && (possessive || at == head - 1) && !isOwned(0)) {
                    return at + 1;
                }
            }
            return -1;
        }

        private int lastModifier(int end) {
            for (int at = end - 1; at >= 0; at--) {
                if (MODIFIERS.contains(tokens.get(at).lower()) || tokens.get(at).isMark()) {
                    return at;
                }
            }
            return -1;
        }

        private boolean isBody(int at) {
            return "body".equals(NounPhrases.meaning(tokens.get(at).lower())) || isAcronym(at);
        }

        /** 'UN', 'NATO', but not 'US', which is a country. */
        private boolean isAcronym(int at) {
            Token token = tokens.get(at);
            String letters = token.words().replace(".", "");
            return token.isWord()
                    && letters.length() > 1
                    && letters.chars().allMatch(Character::isUpperCase)
                    && !COUNTRIES.contains(letters);
        }

        /** 'his office' says nothing of whose without more. */
        private boolean isOwned(int at) {
            String word = tokens.get(at).lower();
            return WordClass.isDeterminer(word) && !ARTICLES.contains(word);
        }

        private boolean isInName(int at) {
            return names.stream()
                    .anyMatch(name ->
                            name.evidence().span().overlaps(tokens.get(at).span()));
        }

        /** From the token {@code from} to {@code end}, an article at the beginning left out; null where nothing is left. */
        private @Nullable Span withoutArticle(int from, int end) {
            boolean article =
                    from < tokens.size() && ARTICLES.contains(tokens.get(from).lower());
            int first = article ? from + 1 : from;
            return first < tokens.size() && tokens.get(first).start() < end
                    ? new Span(tokens.get(first).start(), end)
                    : null;
        }
    }
}
