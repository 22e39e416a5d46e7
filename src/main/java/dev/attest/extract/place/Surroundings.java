package dev.attest.extract.place;

import dev.attest.article.Evidence;
import dev.attest.article.Place;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what the words beside the mentions of a place say of it. */
final class Surroundings {
    private static final WordList DIRECTIONS = WordList.of("directions");
    private static final WordList DIVISIONS = WordList.of("division-words");
    private static final WordList SETTLEMENTS = WordList.of("settlement-words");
    private static final WordList DEMONYMS = WordList.of("demonyms");
    private static final Set<String> JOINS = Set.of(",", "in", "of", "the", "'s", "’s", "s'", "'", "’");
    private static final int FARTHEST = 5;

    private final AnnotatedDocument document;

    Surroundings(AnnotatedDocument document) {
        this.document = document;
    }

    Asked asked(Place place) {
        String name = place.name();
        int blank = name.indexOf(' ');
        boolean directed = blank > 0 && DIRECTIONS.contains(name.substring(0, blank)) && isSmall(name);
        String direction = directed ? name.substring(0, blank) : null;
        String whole = directed ? name.substring(blank + 1) : name;
        String key = Spelling.key(whole);
        String bare = Gazetteer.withoutDivisionWord(key);
        Beside beside = new Beside();
        place.mentions().forEach(mention -> look(mention, beside));
        Asked.Size size = !bare.equals(key) || beside.division
                ? Asked.Size.DIVISION
                : beside.settlement ? Asked.Size.SETTLEMENT : Asked.Size.UNSAID;
        return new Asked(place, bare.equals(key) ? whole : bare, direction, size, List.copyOf(beside.wholes));
    }

    private static boolean isSmall(String name) {
        return Character.isLowerCase(name.codePointAt(0));
    }

    /** What was seen beside the mentions of one place. */
    private static final class Beside {
        private boolean division;
        private boolean settlement;
        private final Set<String> wholes = new LinkedHashSet<>();
    }

    private void look(Evidence mention, Beside beside) {
        AnnotatedParagraph paragraph = document.paragraphs().get(mention.paragraph());
        Sentence sentence = sentenceOf(paragraph, mention);
        if (sentence == null) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        int from = first(tokens, token -> token.end() > mention.start());
        int to = first(tokens, token -> token.start() >= mention.end());
        noteSize(tokens, from, to, beside);
        List<Name> names = document.names().in(mention.paragraph(), sentence.span());
        lookBehind(tokens, to, names, beside);
        lookBefore(tokens, from, names, beside);
    }

    private static @Nullable Sentence sentenceOf(AnnotatedParagraph paragraph, Evidence mention) {
        int low = 0;
        int high = paragraph.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraph.sentences().get(middle).span().end() <= mention.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high < 0 ? null : paragraph.sentences().get(low);
    }

    private static int first(List<Token> tokens, Predicate<Token> isThere) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isThere.test(tokens.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** 'Idlib province', 'the province of Idlib', 'the city of Idlib', 'Aleppo's countryside'. */
    private static void noteSize(List<Token> tokens, int from, int to, Beside beside) {
        int behind = isPossessive(tokens, to) ? to + 1 : to;
        boolean of = from >= 2 && tokens.get(from - 1).is("of");
        String before = of ? tokens.get(from - 2).lower() : "";
        // 'Homs and Hama provinces' speaks of both, but only the last is next to the word.
        String next = behind < tokens.size() ? singular(tokens.get(behind).lower()) : "";
        beside.division |= DIVISIONS.contains(next) || DIVISIONS.contains(before);
        beside.settlement |= SETTLEMENTS.contains(next) || SETTLEMENTS.contains(before);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPossessive(List<Token> tokens, int at) {
        return at < tokens.size() && (tokens.get(at).is("'s") || tokens.get(at).is("’s"));
    }

    /** 'Tripoli, Lebanon', 'Tripoli in northern Lebanon', 'the Sakhour neighbourhood of Aleppo'. */
    private void lookBehind(List<Token> tokens, int to, List<Name> names, Beside beside) {
        for (int at = to; at < Math.min(tokens.size(), to + FARTHEST); at++) {
            Name name = nameAt(names, tokens.get(at));
            if (name != null) {
                if (at > to && name.kind() == Kind.PLACE) {
                    beside.wholes.add(withoutDirection(name.entity()));
                }
                return;
            }
            if (!joins(tokens.get(at)) || isList(tokens, at)) {
                return;
            }
        }
    }

    /** 'Damascus, Aleppo and Homs': the places of a list do not hold each other. */
    private static boolean isList(List<Token> tokens, int at) {
        if (!tokens.get(at).is(",")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(tokens.size(), at + FARTHEST); next++) {
            Token token = tokens.get(next);
            if (token.is("and") || token.is("or")) {
                return true;
            }
            if (token.isMark() || !token.isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** 'Libya's Tripoli', 'the Lebanese city of Tripoli'. */
    private void lookBefore(List<Token> tokens, int from, List<Name> names, Beside beside) {
        for (int at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
            Name name = nameAt(names, tokens.get(at));
            if (name != null) {
                String land = name.kind() == Kind.DEMONYM
                        ? DEMONYMS.value(name.evidence().words())
                        : at + 1 < from && isPossessive(tokens, at + 1) ? withoutDirection(name.entity()) : null;
                if (land != null && !land.isEmpty() && name.kind() != Kind.PERSON) {
                    beside.wholes.add(land);
                }
                return;
            }
            if (tokens.get(at).is(",") || !joins(tokens.get(at))) {
                return;
            }
        }
    }

    private static boolean joins(Token token) {
        String lower = token.lower();
        return JOINS.contains(lower)
                || DIRECTIONS.contains(lower)
                || DIVISIONS.contains(lower)
                || SETTLEMENTS.contains(lower);
    }

    private static @Nullable Name nameAt(List<Name> names, Token token) {
        for (Name name : names) {
            if (name.evidence().span().overlaps(token.span())) {
                return name;
            }
        }
        return null;
    }

    private static String withoutDirection(String entity) {
        int blank = entity.indexOf(' ');
        return blank > 0 && isSmall(entity) && DIRECTIONS.contains(entity.substring(0, blank))
                ? entity.substring(blank + 1)
                : entity;
    }

    /** The lands that the demonyms of the article belong to, once for each. */
    static List<String> lands(Names names) {
        return names.all().stream()
                .filter(name -> name.kind() == Kind.DEMONYM)
                .map(name -> DEMONYMS.value(name.evidence().words()))
                .filter(land -> land != null && !land.isEmpty())
                .toList();
    }
}
