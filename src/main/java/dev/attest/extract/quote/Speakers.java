package dev.attest.extract.quote;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.extract.Names.Gender;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a name behind the words that name a speaker. A name stands for its bearer; a pronoun for the last person of its gender
 * who was the subject of a clause; a nominal ('the charity') for the last name that the article describes with that noun.
 * Where that is not clear there is no name, nor where two speak together.
 */
final class Speakers {
    /** How many units of a paragraph, and how many names of the article, are looked at; keeps the work linear. */
    private static final int REACH = 400;

    /** How many paragraphs back a pronoun may refer. */
    private static final int PRONOUN_REACH = 3;

    private final Scene scene;
    private final Map<Gender, Set<String>> ofOtherGender = new EnumMap<>(Gender.class);
    private @Nullable Map<String, String> bearers;
    private @Nullable Set<String> persons;

    Speakers(Scene scene) {
        this.scene = scene;
    }

    /**
     * The speaker.
     *
     * @param cue the words that attribute; null where there are none
     * @param earlier the name behind the speaker of the run before; null where there is none
     */
    Quote.Speaker of(Candidate candidate, @Nullable Span cue, @Nullable String earlier) {
        int paragraph = candidate.paragraph();
        Frame frame = scene.frames().get(paragraph);
        Frame.Unit unit = frame.units().get(candidate.unit());
        NounPhrase phrase = unit.phrase();
        if (phrase == null) {
            throw new IllegalStateException("A candidate is a noun phrase, found '" + unit.word() + "'");
        }
        FullPhrase.Extent full = FullPhrase.of(frame, scene.paragraph(paragraph).words(), candidate.unit(), cue);
        Wording wording = Wording.of(frame, scene.paragraph(paragraph).words(), candidate.unit(), full);
        if (wording.joint()) {
            return new Quote.Speaker(scene.evidence(paragraph, wording.span()), null);
        }
        Name behind = phrase.type() == NounPhrase.Type.NOMINAL ? nameBehind(frame, full.lastUnit()) : null;
        String name =
                switch (phrase.type()) {
                    case NAME -> named(paragraph, unit.span());
                    case PRONOUN -> ofPronoun(paragraph, candidate.unit(), unit, earlier);
                    case NOMINAL -> behind == null ? ofNominal(paragraph, unit) : behind.entity();
                };
        Standing standing = standing(candidate, wording, full);
        return new Quote.Speaker(
                scene.evidence(paragraph, wording.span()),
                name,
                evidence(paragraph, standing.role()),
                evidence(paragraph, standing.affiliation()));
    }

    private @Nullable Evidence evidence(int paragraph, @Nullable Span span) {
        return span == null ? null : scene.evidence(paragraph, span);
    }

    /** What the words say that the speaker is; of somebody described and not named only if they tell whose they are. */
    private Standing standing(Candidate candidate, Wording wording, FullPhrase.Extent full) {
        int paragraph = candidate.paragraph();
        Frame frame = scene.frames().get(paragraph);
        Frame.Unit unit = frame.units().get(candidate.unit());
        NounPhrase phrase = unit.phrase();
        Span description = wording.description() != null || phrase == null
                ? wording.description()
                : role(paragraph, candidate.unit(), unit, phrase);
        if (description != null) {
            return Standing.of(scene, paragraph, description);
        }
        boolean nominal = phrase != null && phrase.type() == NounPhrase.Type.NOMINAL;
        if (nominal) {
            Standing standing = Standing.of(scene, paragraph, full.span());
            return standing.affiliation() == null ? Standing.NONE : standing;
        }
        boolean person = person(paragraph, unit) != null;
        return person ? new Standing(null, Standing.behindName(scene, frame, candidate.unit())) : Standing.NONE;
    }

    /** The person whom an apposition names: 'a critic, Ann Lee,' or 'a spokeswoman for the port, Ann Lee.' */
    private @Nullable Name nameBehind(Frame frame, int unit) {
        String letters = frame.letters();
        if (unit + 2 >= letters.length() || letters.charAt(unit + 1) != Frame.COMMA) {
            return null;
        }
        boolean closed = unit + 3 == letters.length() || ",.?Q".indexOf(letters.charAt(unit + 3)) >= 0;
        return closed ? person(frame.paragraph(), frame.units().get(unit + 2)) : null;
    }

    /** The speaker whom words name that are no noun phrase of a frame. */
    Quote.Speaker asWritten(int paragraph, Span words) {
        return new Quote.Speaker(scene.evidence(paragraph, words), named(paragraph, words));
    }

    private @Nullable String named(int paragraph, Span words) {
        Name name = scene.lastName(paragraph, words).orElse(null);
        if (name == null) {
            return bearers().get(words.in(scene.paragraph(paragraph).words()));
        }
        return name.kind() == Kind.PERSON || name.kind() == Kind.ORGANISATION ? name.entity() : null;
    }

    /** Whom the article calls by a full name with that last word: one who speaks needs no more ('Black said'). */
    private Map<String, String> bearers() {
        if (bearers == null) {
            Map<String, String> found = new HashMap<>();
            Set<String> shared = new HashSet<>();
            for (Name name : scene.document().names().all()) {
                String entity = name.entity();
                int blank = entity.lastIndexOf(' ');
                if (name.kind() == Kind.PERSON && blank > 0) {
                    String other = found.putIfAbsent(entity.substring(blank + 1), entity);
                    if (other != null && !other.equals(entity)) {
                        shared.add(entity.substring(blank + 1));
                    }
                }
            }
            found.keySet().removeAll(shared);
            bearers = found;
        }
        return bearers;
    }

    /** The nearest person of the pronoun's gender before it; subjects come before others, the present sentence before all. */
    private @Nullable String ofPronoun(int paragraph, int place, Frame.Unit pronoun, @Nullable String earlier) {
        Gender wanted =
                switch (pronoun.word()) {
                    case "he", "him", "himself", "his" -> Gender.MALE;
                    case "she", "her", "herself", "hers" -> Gender.FEMALE;
                    default -> Gender.UNKNOWN;
                };
        if (wanted == Gender.UNKNOWN) {
            return null;
        }
        Set<String> others = ofOtherGender.computeIfAbsent(wanted, this::ofOtherGender);
        String best = null;
        double bestScore = 0;
        int sentences = 0;
        for (int at = paragraph; at >= Math.max(0, paragraph - PRONOUN_REACH); at--) {
            Frame frame = scene.frames().get(at);
            int from = at == paragraph ? place : frame.units().size();
            for (int unit = from - 1; unit >= Math.max(0, from - REACH); unit--) {
                char letter = frame.letters().charAt(unit);
                sentences += letter == Frame.STOP ? 1 : 0;
                Name name = person(at, frame.units().get(unit));
                if (name == null || others.contains(name.entity())) {
                    continue;
                }
                double score = salience(frame, unit, at == paragraph, sentences)
                        + (name.entity().equals(earlier) ? 1.5 : 0)
                        + (name.gender() == wanted ? 0.5 : 0);
                if (best == null || score > bestScore) {
                    best = name.entity();
                    bestScore = score;
                }
            }
            sentences++;
        }
        return best == null ? farther(paragraph, others, earlier) : best;
    }

    /** Where nobody near by is meant: who spoke before, or the only person whom the article has named so far. */
    private @Nullable String farther(int paragraph, Set<String> others, @Nullable String earlier) {
        if (earlier != null && persons().contains(earlier) && !others.contains(earlier)) {
            return earlier;
        }
        String only = null;
        int looked = 0;
        for (int at = paragraph - 1; at >= 0 && looked < REACH; at--) {
            for (Name name : scene.names().get(at)) {
                looked++;
                if (name.kind() == Kind.PERSON && !others.contains(name.entity())) {
                    if (only != null && !only.equals(name.entity())) {
                        return null;
                    }
                    only = name.entity();
                }
            }
        }
        return looked < REACH ? only : null;
    }

    private Set<String> persons() {
        if (persons == null) {
            persons = new HashSet<>();
            for (Name name : scene.document().names().all()) {
                if (name.kind() == Kind.PERSON) {
                    persons.add(name.entity());
                }
            }
        }
        return persons;
    }

    /** How readily a pronoun takes up the phrase at {@code unit}. */
    private static double salience(Frame frame, int unit, boolean sameParagraph, int sentences) {
        String letters = frame.letters();
        boolean opens = unit == 0 || ".?Q,bc".indexOf(letters.charAt(unit - 1)) >= 0;
        boolean verbBehind = unit + 1 < letters.length() && "vwxS".indexOf(letters.charAt(unit + 1)) >= 0;
        boolean inverted = unit > 0 && letters.charAt(unit - 1) == Frame.SPEECH;
        boolean inside = unit > 0 && "po".indexOf(letters.charAt(unit - 1)) >= 0;
        double subject = inverted || verbBehind ? 2 : opens ? 1.2 : 0;
        return subject - (inside ? 0.7 : 0) - 0.6 * sentences + (sameParagraph ? 0.3 : 0);
    }

    private @Nullable Name person(int paragraph, Frame.Unit unit) {
        if (unit.phrase() == null || unit.phrase().type() != NounPhrase.Type.NAME) {
            return null;
        }
        return scene.lastName(paragraph, unit.span())
                .filter(name -> name.kind() == Kind.PERSON)
                .orElse(null);
    }

    /** Persons whom the article shows to be of the other gender, at any of their mentions. */
    private Set<String> ofOtherGender(Gender wanted) {
        Set<String> others = new LinkedHashSet<>();
        for (Name name : scene.document().names().all()) {
            if (name.gender() != Gender.UNKNOWN && name.gender() != wanted) {
                others.add(name.entity());
            }
        }
        return others;
    }

    /** The last name before the phrase, or else the first in the article, that stands beside the same noun. */
    private @Nullable String ofNominal(int paragraph, Frame.Unit nominal) {
        String words = scene.evidence(paragraph, nominal.span()).words().toLowerCase(Locale.ROOT);
        boolean definite = words.startsWith("the ") || words.startsWith("this ");
        Office office = Office.of(words);
        if (!definite
                || NounPhrases.meaning(nominal.word()) == null
                || nominal.word().endsWith("s")) {
            return null;
        }
        Set<String> described = new LinkedHashSet<>();
        int looked = 0;
        for (int at = paragraph; at >= 0 && looked < REACH; at--) {
            List<Name> names = scene.names().get(at);
            for (int i = names.size() - 1; i >= 0 && looked < REACH; i--) {
                Name name = names.get(i);
                looked++;
                boolean before = at < paragraph
                        || name.evidence().end() <= nominal.span().start();
                boolean bearer = name.kind() == Kind.PERSON || name.kind() == Kind.ORGANISATION;
                if (before && bearer && isDescribed(at, name, nominal.word(), office)) {
                    described.add(name.entity());
                }
            }
        }
        return described.isEmpty() ? null : described.iterator().next();
    }

    /** 'President Omar Haddad', 'the charity Open Hands', 'Omar Haddad, the president', 'the agency, Unicef'. */
    private boolean isDescribed(int paragraph, Name name, String noun, Office office) {
        String words = scene.paragraph(paragraph).words();
        List<Frame.Unit> units = scene.frames().get(paragraph).units();
        int first = 0;
        for (int high = units.size(); first < high; ) {
            int middle = (first + high) >>> 1;
            if (units.get(middle).span().end() <= name.evidence().start()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = first;
                i < units.size()
                        && units.get(i).span().start() < name.evidence().end();
                i++) {
            Span span = units.get(i).span();
            if (units.get(i).phrase() == null || !span.overlaps(name.evidence().span())) {
                continue;
            }
            String title = words.substring(
                    span.start(), Math.max(span.start(), name.evidence().start()));
            if (containsWord(title, noun)) {
                return office.fits(Office.of(title));
            }
            boolean behind = isApposition(units, i, i + 2, noun) && office.fits(Office.of(inside(units, i + 2, words)));
            boolean ahead = isApposition(units, i, i - 2, noun) && office.fits(Office.of(inside(units, i - 2, words)));
            return behind || ahead || containsWord(name.evidence().words(), noun);
        }
        return false;
    }

    private static boolean isApposition(List<Frame.Unit> units, int name, int other, String noun) {
        boolean beside = other >= 0
                && other < units.size()
                && units.get((name + other) / 2).letter() == Frame.COMMA
                && units.get(other).phrase() != null
                && units.get(other).word().equals(noun);
        // 'In a post on Harbour Watch, the firm said': what has a verb of its own describes nobody before it.
        return beside && (other < name || other + 1 == units.size() || !isFinite(units.get(other + 1)));
    }

    private static String inside(List<Frame.Unit> units, int unit, String words) {
        return units.get(unit).span().in(words);
    }

    private static boolean isFinite(Frame.Unit unit) {
        return "Swx".indexOf(unit.letter()) >= 0
                || (unit.letter() == Frame.VERB && !unit.word().endsWith("ed"));
    }

    private static boolean containsWord(String words, String noun) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(noun); at >= 0; at = lower.indexOf(noun, at + 1)) {
            int end = at + noun.length();
            boolean starts = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            if (starts && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The title before a name, or the apposition behind it. */
    private @Nullable Span role(int paragraph, int place, Frame.Unit unit, NounPhrase phrase) {
        if (phrase.type() != NounPhrase.Type.NAME) {
            return null;
        }
        Frame frame = scene.frames().get(paragraph);
        String letters = frame.letters();
        if (place + 2 < letters.length()
                && letters.charAt(place + 1) == Frame.COMMA
                && letters.charAt(place + 2) == Frame.NOUN) {
            int end = place + 2;
            while (end + 1 < letters.length() && ",.?:QSvwxW".indexOf(letters.charAt(end + 1)) < 0) {
                end++;
            }
            Frame.Unit first = frame.units().get(place + 2);
            boolean closed = end + 1 == letters.length() || ",.?Q".indexOf(letters.charAt(end + 1)) >= 0;
            if (closed && isRole(paragraph, first)) {
                return new Span(
                        first.span().start(), frame.units().get(end).span().end());
            }
        }
        return title(paragraph, unit);
    }

    /** Whether a phrase says what somebody is: one of its words is a noun for people. */
    private boolean isRole(int paragraph, Frame.Unit unit) {
        for (String word : words(scene.evidence(paragraph, unit.span()).words())) {
            if ("person".equals(NounPhrases.meaning(word))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span title(int paragraph, Frame.Unit unit) {
        Name name = scene.lastName(paragraph, unit.span()).orElse(null);
        if (name == null || name.evidence().start() <= unit.span().start() || name.kind() != Kind.PERSON) {
            return null;
        }
        Span before = new Span(unit.span().start(), name.evidence().start());
        String words = scene.evidence(paragraph, before).words();
        int end = before.start() + words.stripTrailing().length();
        boolean people = words(words).stream().anyMatch(word -> "person".equals(NounPhrases.meaning(word)));
        return people && end > before.start() ? new Span(before.start(), end) : null;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int start = 0;
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || !Character.isLetter(lower.charAt(at))) {
                if (at > start) {
                    words.add(lower.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
