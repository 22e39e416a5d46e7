package dev.attest.archive.incident;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.Corrections;
import dev.attest.article.DateMention;
import dev.attest.document.Stated;
import dev.attest.text.PhraseList;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which figures of one article speak of one event. A figure that says neither where nor when goes on from what stands
 * before it in its paragraph; where the article speaks of several events and nothing tells which, it stands alone.
 */
final class Scenes {
    private static final PhraseList EARLIER = PhraseList.of("earlier-toll-words");
    private static final PhraseList OTHER_EVENT = PhraseList.of("other-event-words");
    private static final PhraseList SAME_EVENT = PhraseList.of("same-event-openers");
    private static final WordList ONE_EVENT = WordList.of("one-event-words");

    /** An undated report is taken to speak of one of so many days before it was published. */
    private static final int DAYS_BEFORE = 2;

    /** Numbers from here on are no common coincidence. */
    private static final int LEAST_TELLING = 3;

    /** A figure that shares so much with a scene speaks of it, wherever it stands. */
    private static final int TIED = 3;

    private static final int MOST_LOOKED_AT = 40;

    private final int number;
    private final Article article;
    private final SentenceTraits sentences;
    private final List<Scene> scenes = new ArrayList<>();
    /** The numbers of the figures that the archivist added. */
    private final Set<Integer> added;

    private final TreeMap<Integer, Scene> byFigure = new TreeMap<>();

    private Scenes(int number, Article article, Whereabouts whereabouts, Years years) {
        this.added = article.corrections().corrected().stream()
                .filter(Corrections.Corrected::added)
                .filter(one -> one.finding() == Corrections.Finding.FIGURE)
                .map(Corrections.Corrected::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        this.number = number;
        this.article = article;
        this.sentences = new SentenceTraits(article, whereabouts, years);
    }

    /**
     * The scenes of an article, in the order of the text.
     *
     * @param number the place of the article in the archive
     */
    static List<Scene> of(int number, Article article, Whereabouts whereabouts, Years years, Pool pool) {
        if (article.casualtyFigures().isEmpty()) {
            return List.of();
        }
        Scenes found = new Scenes(number, article, whereabouts, years);
        for (int i = 0; i < article.casualtyFigures().size(); i++) {
            found.place(i);
        }
        found.markReplaced();
        found.completeFromAround();
        found.dateByPublication();
        for (Scene scene : found.scenes) {
            scene.lies(found.sentences.narrowest(scene.traits().wide()));
            scene.settle(pool);
        }
        return found.scenes;
    }

    private void place(int index) {
        CasualtyFigure figure = article.casualtyFigures().get(index);
        Integer container = figure.subsetOf();
        Scene of = container == null ? null : byFigure.get(container);
        Traits own = inCityToldOf(figure, onDayToldOf(index, figure, sentences.ofFigure(figure)));
        if (of == null && goesOnWithSum(index, figure)) {
            of = byFigure.get(index - 1);
        }
        Scene addedTo = of == null ? addedTo(index, figure, own) : null;
        if (of == null) {
            of = addedTo != null ? addedTo : isSum(figure, own) ? stretch(own) : event(index, figure, own);
        }
        // A part of a figure has its own words for whom, not for where; the words around one that the archivist added
        // told
        // the machine of no harm.
        if (container == null && addedTo == null) {
            of.learn(own);
        }
        if (figure.cause() != null
                && ONE_EVENT.contains(firstWord(figure.cause().words()))) {
            of.tellsOneEvent();
        }
        of.add(new FigureKey(number, index));
        addCounts(of, figure);
        of.harmed(figure.victimGroups());
        byFigure.put(index, of);
    }

    /**
     * The event told last before a figure that the archivist added, unless the archivist gives it another place or day: whoever adds a
     * figure to what the machine read has read on, and a new event would have its place or day.
     */
    private @Nullable Scene addedTo(int index, CasualtyFigure figure, Traits own) {
        Scene last = added.contains(index) ? lastEvent(index) : null;
        boolean apart = last != null
                && ((figure.place() != null && own.differsInPlace(last.traits()))
                        || (figure.period() != null
                                && own.day().gap(last.traits().day()) > 0));
        return apart ? null : last;
    }

    /** 'In the same fighting 55 soldiers were killed': of the stretch of time that the sentence before summed up. */
    private boolean goesOnWithSum(int index, CasualtyFigure figure) {
        Scene before = index == 0 ? null : byFigure.get(index - 1);
        return before != null
                && before.isStretch()
                && figure.evidence().paragraph() - lastParagraph(before) <= 1
                && SAME_EVENT.at(sentence(figure).tokens(), 0) != null;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
    }

    /** A figure is replaced where the words before it say so, and the article has another of the same harm. */
    private void markReplaced() {
        Map<Harm, Integer> times = new EnumMap<>(Harm.class);
        article.casualtyFigures().forEach(figure -> times.merge(figure.harm(), 1, Integer::sum));
        byFigure.forEach((index, scene) -> {
            CasualtyFigure figure = article.casualtyFigures().get(index);
            if (times.getOrDefault(figure.harm(), 0) > 1 && opensEarlier(figure)) {
                scene.replaced(new FigureKey(number, index));
            }
        });
    }

    private boolean opensEarlier(CasualtyFigure figure) {
        List<Token> tokens = sentence(figure).tokens();
        for (int at = 0;
                at < tokens.size() && tokens.get(at).start() < figure.evidence().start();
                at++) {
            if (EARLIER.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(CasualtyFigure figure) {
        return sentences.sentences(figure.evidence().paragraph()).get(sentences.sentenceOf(figure.evidence()));
    }

    private static boolean isSum(CasualtyFigure figure, Traits own) {
        boolean summed = figure.scope() == Scope.CUMULATIVE && figure.period() != null;
        return !own.day().isOfOneEvent() || (summed && !own.day().isSharp());
    }

    private Scene stretch(Traits said) {
        Traits own = said.hasPlace() ? said : said.orElse(areaOfLastSum());
        for (Scene scene : latest()) {
            boolean same = scene.isStretch()
                    && scene.traits().day().isSameAs(own.day())
                    && !scene.traits().isAcross(own)
                    && scene.traits().wide().keySet().equals(own.wide().keySet())
                    && scene.traits().places().keySet().equals(own.places().keySet());
            if (same) {
                return scene;
            }
        }
        return begin(own, true);
    }

    /** A sum that names no area is one of that of which the sum before it was. */
    private Traits areaOfLastSum() {
        for (int at = scenes.size() - 1; at >= Math.max(0, scenes.size() - MOST_LOOKED_AT); at--) {
            if (scenes.get(at).isStretch()) {
                return wideOf(scenes.get(at));
            }
        }
        return Traits.none();
    }

    /** The scenes that a figure may go on from: those of a page of endless events before it don't count. */
    private List<Scene> latest() {
        return scenes.subList(Math.max(0, scenes.size() - MOST_LOOKED_AT), scenes.size());
    }

    private Scene begin(Traits traits, boolean isStretch) {
        Scene scene = new Scene(number, scenes.size(), isStretch, traits);
        scenes.add(scene);
        return scene;
    }

    private Scene event(int index, CasualtyFigure figure, Traits own) {
        Scene last = lastEvent(index);
        boolean other = opensOther(index, figure);
        if (!other && last != null && last == byFigure.get(index - 1) && isSaidTogether(index, figure)) {
            return last;
        }
        if (own.isEmpty()) {
            Scene carried = other ? null : last == null ? otherVoice(index, figure) : carried(last, figure, own);
            return carried == null ? beginBehind(index, figure, own) : carried;
        }
        Scene best = best(own, last, isSameParagraph(index, figure));
        if (best != null && !other) {
            return best;
        }
        Scene begun = beginBehind(index, figure, own);
        if (own.day().basis() == Day.Basis.NONE && last != null && saysSameDay(figure)) {
            begun.learn(dayOf(last));
        }
        return begun;
    }

    /** Whether a figure and the one before it stand in one sentence, with one place and one time for both. */
    private boolean isSaidTogether(int index, CasualtyFigure figure) {
        CasualtyFigure before = article.casualtyFigures().get(index - 1);
        return isSameParagraph(index, figure)
                && sentences.sentenceOf(before.evidence()) == sentences.sentenceOf(figure.evidence())
                && figure.period() != null
                && figure.period().equals(before.period())
                && Objects.equals(figure.place(), before.place());
    }

    /** 'A week before, a bombing killed 29': counted from the day of the event told last. */
    private Traits onDayToldOf(int index, CasualtyFigure figure, Traits own) {
        int shift = own.day().isUntold() ? SentenceTraits.shift(figure) : 0;
        Scene last = shift == 0 ? null : lastEvent(index);
        return last == null ? own : own.on(last.traits().day().shifted(shift));
    }

    /** 'The east of the city': of the one that the article spoke of last. */
    private Traits inCityToldOf(CasualtyFigure figure, Traits own) {
        if (own.hasPlace() || own.sides().isEmpty()) {
            return own;
        }
        for (int at = scenes.size() - 1; at >= Math.max(0, scenes.size() - MOST_LOOKED_AT); at--) {
            Traits before = scenes.get(at).traits();
            if (!before.wide().isEmpty()) {
                return new Traits(own.places(), before.wide(), own.sides(), own.targets(), own.causes(), own.day());
            }
        }
        return own.orElse(sentences.lastCityBefore(figure));
    }

    /** A new scene; where it names no place, it lies in the city or country of which the paragraph spoke. */
    private Scene beginBehind(int index, CasualtyFigure figure, Traits own) {
        Scene begun = begin(own, false);
        if (!own.hasPlace() && isSameParagraph(index, figure)) {
            begun.learn(wideOf(byFigure.get(index - 1)));
        }
        return begun;
    }

    /** The sum before a figure that another source gives behind it, of the same harm: '84, said the army. The monitor counted 48.' */
    private @Nullable Scene otherVoice(int index, CasualtyFigure figure) {
        if (index == 0 || !isSameParagraph(index, figure)) {
            return null;
        }
        CasualtyFigure before = article.casualtyFigures().get(index - 1);
        String source = figure.reportedBy().source();
        boolean isOther = source != null && !source.equals(before.reportedBy().source());
        return isOther && before.harm() == figure.harm() ? byFigure.get(index - 1) : null;
    }

    /** The scene that a figure fits best; null where it fits none, or nothing ties it to the one that it would fit. */
    private @Nullable Scene best(Traits own, @Nullable Scene last, boolean sameParagraph) {
        Scene best = null;
        int most = 0;
        int fitting = 0;
        for (Scene scene : latest()) {
            int fit = fit(scene, own, scene == last && sameParagraph);
            fitting += fit > 0 ? 1 : 0;
            if (fit > most || (fit == most && fit > 0 && scene == last)) {
                best = scene;
                most = fit;
            }
        }
        boolean tied = most >= TIED || (best == last && sameParagraph) || (fitting == 1 && most > 1);
        return tied ? best : null;
    }

    private static Traits wideOf(@Nullable Scene scene) {
        Traits none = Traits.none();
        return scene == null
                ? none
                : new Traits(
                        none.places(),
                        scene.traits().wide(),
                        scene.traits().sides(),
                        none.targets(),
                        none.causes(),
                        none.day());
    }

    private static Traits dayOf(Scene scene) {
        return onlyDay(scene.traits().day());
    }

    private boolean saysSameDay(CasualtyFigure figure) {
        DateMention period = figure.period();
        return period != null && period.from() == null;
    }

    private @Nullable Scene lastEvent(int index) {
        for (int before = index - 1; before >= 0; before--) {
            Scene scene = byFigure.get(before);
            if (scene != null && !scene.isStretch()) {
                return scene;
            }
        }
        return null;
    }

    private boolean isSameParagraph(int index, CasualtyFigure figure) {
        return index > 0
                && article.casualtyFigures().get(index - 1).evidence().paragraph()
                        == figure.evidence().paragraph();
    }

    /** The scene that a figure without place and time goes on from; null where nothing tells. */
    private @Nullable Scene carried(Scene last, CasualtyFigure figure, Traits own) {
        List<Scene> events =
                latest().stream().filter(scene -> !scene.isStretch()).toList();
        if (last.traits().differsInCause(own)) {
            return null;
        }
        int paragraph = lastParagraph(last);
        boolean goesOn = paragraph == figure.evidence().paragraph();
        if (goesOn || events.size() == 1) {
            return last;
        }
        // A paragraph that told of the lead's event and touched on another leaves the reader with the lead's.
        Scene lead = events.get(0);
        Scene topic = firstOf(paragraph);
        return topic == lead && !lead.traits().differsInCause(own) ? lead : null;
    }

    private @Nullable Scene firstOf(int paragraph) {
        for (Map.Entry<Integer, Scene> entry : byFigure.entrySet()) {
            if (article.casualtyFigures().get(entry.getKey()).evidence().paragraph() == paragraph) {
                return entry.getValue();
            }
        }
        return null;
    }

    private int lastParagraph(Scene scene) {
        FigureKey last = scene.figures().get(scene.figures().size() - 1);
        return article.casualtyFigures().get(last.number()).evidence().paragraph();
    }

    /** How well a figure fits a scene; 0 where it speaks of something else, or nothing ties the two. */
    private static int fit(Scene scene, Traits own, boolean next) {
        Traits traits = scene.traits();
        boolean otherDay = own.day().gap(traits.day()) > 0
                || own.day().isOtherThan(traits.day())
                || traits.day().isOtherThan(own.day())
                || own.day().isUntold();
        boolean otherCause = own.differsInCause(traits) && !own.sharesPlace(traits);
        boolean otherWide = !own.wide().isEmpty() && !traits.wide().isEmpty() && !own.sharesWide(traits);
        boolean otherPlace = own.differsInPlace(traits)
                || own.isAcross(traits)
                || (own.places().isEmpty() && otherWide);
        boolean narrower = traits.places().isEmpty() && !own.places().isEmpty() && !own.sharesTarget(traits);
        boolean wider = !traits.places().isEmpty()
                && own.places().isEmpty()
                && !own.wide().isEmpty()
                && !own.sharesTarget(traits);
        if (scene.isStretch() || otherDay || otherPlace || otherCause || own.differsInTarget(traits)) {
            return 0;
        }
        int fit = own.sharesPlace(traits) ? 4 : 0;
        fit += own.sharesTarget(traits) ? 3 : 0;
        fit += own.day().isSameAs(traits.day()) ? 2 : 0;
        fit += own.sharesWide(traits) ? 1 : 0;
        fit += own.sharesCause(traits) ? 1 : 0;
        return ((narrower && !isFoundLater(traits, own)) || wider) && !next ? 0 : fit + (next ? 1 : 0);
    }

    /** An event of which nothing said where, and then its place, on the same day and by what a city sees seldom. */
    private static boolean isFoundLater(Traits before, Traits own) {
        return !before.hasPlace()
                && own.day().isSameAs(before.day())
                && own.causes().stream()
                        .anyMatch(cause -> before.causes().contains(cause) && !Likeness.areCommon(Set.of(cause)));
    }

    private boolean opensOther(int index, CasualtyFigure figure) {
        Sentence sentence = sentence(figure);
        boolean opens = OTHER_EVENT.at(sentence.tokens(), 0) != null
                || (sentence.tokens().size() > 2 && OTHER_EVENT.at(sentence.tokens(), 1) != null);
        if (!opens) {
            return false;
        }
        // 'Another 25 were injured' goes on with the same event.
        return index == 0 || article.casualtyFigures().get(index - 1).harm() == figure.harm();
    }

    private static void addCounts(Scene scene, CasualtyFigure figure) {
        CasualtyFigure.Count count = figure.count();
        Integer least = count.minimum() == null ? count.maximum() : count.minimum();
        if (least == null || count.qualifier() == CasualtyFigure.Qualifier.VAGUE) {
            return;
        }
        String plain = figure.harm() + " " + least;
        if (least >= LEAST_TELLING) {
            scene.count(plain);
        }
        String source = figure.reportedBy().source();
        if (source != null && least > 0) {
            scene.count(plain + " " + source.toLowerCase(Locale.ROOT));
        }
    }

    /** What a scene lacks, the sentences without figures around it may say; for the first, the opening and the headline too. */
    private void completeFromAround() {
        Set<Long> withFigures = new HashSet<>();
        article.casualtyFigures()
                .forEach(figure -> withFigures.add(
                        SentenceTraits.id(figure.evidence().paragraph(), sentences.sentenceOf(figure.evidence()))));
        for (Scene scene : scenes) {
            if (scene.isStretch()) {
                continue;
            }
            CasualtyFigure first =
                    article.casualtyFigures().get(scene.figures().get(0).number());
            int paragraph = first.evidence().paragraph();
            int sentence = sentences.sentenceOf(first.evidence());
            learnBefore(scene, paragraph, sentence, withFigures);
            FigureKey lastKey = scene.figures().get(scene.figures().size() - 1);
            CasualtyFigure last = article.casualtyFigures().get(lastKey.number());
            learnBehind(scene, last.evidence().paragraph(), sentences.sentenceOf(last.evidence()), withFigures);
            if (scene.number() == 0) {
                scene.learn(withoutPlaces(sentences.ofHeadline()));
            }
        }
    }

    private void learnBefore(Scene scene, int paragraph, int sentence, Set<Long> withFigures) {
        for (int before = sentence - 1; before >= 0; before--) {
            if (withFigures.contains(SentenceTraits.id(paragraph, before))) {
                return;
            }
            Traits around = sentences.ofSentence(paragraph, before);
            if (!scene.traits().hasPlace()) {
                scene.learn(around);
            }
            learnAround(scene, around);
        }
        if (scene.number() == 0) {
            for (int earlier = 0; earlier < paragraph; earlier++) {
                for (int at = 0; at < sentences.sentences(earlier).size(); at++) {
                    learnAround(scene, sentences.ofSentence(earlier, at));
                }
            }
        }
    }

    private void learnBehind(Scene scene, int paragraph, int sentence, Set<Long> withFigures) {
        int last = Math.min(sentences.paragraphs() - 1, paragraph + 1);
        for (int at = paragraph; at <= last; at++) {
            for (int behind = at == paragraph ? sentence + 1 : 0;
                    behind < sentences.sentences(at).size();
                    behind++) {
                if (withFigures.contains(SentenceTraits.id(at, behind))) {
                    return;
                }
                Traits told = sentences.ofSentence(at, behind);
                // The next paragraph may well have gone on to another place.
                Traits around = at > paragraph && scene.traits().hasPlace() ? withoutAnyPlace(told) : told;
                if (!scene.traits().differsInTarget(around)) {
                    learnAround(scene, withoutTargets(around));
                    alsoBy(scene, around, at == paragraph);
                }
            }
        }
    }

    private static void alsoBy(Scene scene, Traits around, boolean sameParagraph) {
        if (sameParagraph && !scene.traits().causes().isEmpty() && !isElsewhere(scene.traits(), around)) {
            scene.hurtAlsoBy(around);
        }
    }

    private void learnAround(Scene scene, Traits around) {
        if (!isElsewhere(scene.traits(), around)) {
            scene.learn(withoutSpeakersPlaces(around));
        }
    }

    private static boolean isElsewhere(Traits traits, Traits around) {
        return traits.differsInPlace(around)
                || traits.differsInTarget(around)
                || traits.isAcross(around)
                || traits.day().gap(around.day()) > 0;
    }

    /** What is told behind may be where the wounded lie, or what else was hit. */
    private static Traits withoutTargets(Traits traits) {
        return new Traits(
                traits.places(), traits.wide(), traits.sides(), Traits.none().targets(), traits.causes(), traits.day());
    }

    private static Traits withoutAnyPlace(Traits traits) {
        Traits none = Traits.none();
        return traits.places().isEmpty()
                ? traits
                : new Traits(none.places(), none.wide(), none.sides(), none.targets(), none.causes(), none.day());
    }

    /** The countries and cities that the sentences around name may be those of who speaks there, but for those of its places. */
    private Traits withoutSpeakersPlaces(Traits traits) {
        return new Traits(
                traits.places(),
                sentences.wholesOf(traits.places()),
                Traits.none().sides(),
                traits.targets(),
                traits.causes(),
                traits.day());
    }

    private static Traits withoutPlaces(Traits traits) {
        Traits none = Traits.none();
        return new Traits(none.places(), none.wide(), none.sides(), traits.targets(), traits.causes(), none.day());
    }

    private void dateByPublication() {
        Stated<LocalDate> published = article.document().published();
        if (published == null) {
            dateByStatements();
            return;
        }
        LocalDate day = published.value();
        Day likely = new Day(day.minusDays(DAYS_BEFORE), day, null, null, Day.Basis.PUBLISHED);
        Traits dated = onlyDay(likely);
        for (Scene scene : scenes) {
            if (!scene.isStretch() && scene.traits().hasPlace()) {
                scene.learn(dated);
            } else if (scene.isStretch()) {
                scene.endBy(day);
            }
        }
    }

    /** Of an event in an undated article that names no day of its own, people speak on the day or soon after. */
    private void dateByStatements() {
        Scene before = null;
        for (Scene scene : scenes) {
            if (!scene.isStretch() && scene.traits().hasPlace()) {
                CasualtyFigure first =
                        article.casualtyFigures().get(scene.figures().get(0).number());
                scene.learn(onlyDay(sentences.dayOfStatement(first)));
                // What a paragraph goes on with was on the day with which it began, if nothing says otherwise.
                boolean goesOn = before != null
                        && lastParagraph(before) == first.evidence().paragraph();
                if (before != null
                        && goesOn
                        && before.traits().day().isSharp()
                        && !opensOther(scene.figures().get(0).number(), first)) {
                    scene.learn(onlyDay(before.traits().day().carried()));
                }
            }
            before = scene;
        }
    }

    private static Traits onlyDay(Day day) {
        Traits none = Traits.none();
        return new Traits(none.places(), none.wide(), none.sides(), none.targets(), none.causes(), day);
    }
}
