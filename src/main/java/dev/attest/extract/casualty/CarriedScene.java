package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.DateMention;
import dev.attest.article.DateMention.Granularity;
import dev.attest.article.PlaceReference;
import dev.attest.extract.Names;
import dev.attest.text.PhraseList;
import dev.attest.text.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place and the day of the event that an article opens with, for its later figures whose own sentence names none. Once the
 * article names a second event, by another place or another day, nothing is carried any further: no place beats a wrong one.
 */
final class CarriedScene {
    private static final PhraseList OTHER_EVENT = PhraseList.of("other-event-words");
    private static final WordList WIDE = WordList.of("wide-scenes");
    private static final WordList NEW_CAUSE = WordList.of("new-event-articles");

    private @Nullable PlaceReference place;
    private @Nullable DateMention day;
    private boolean open = true;

    /**
     * The figures of the next sentence from {@code first} on take what they lack, and the scene learns from the sentence.
     *
     * @param circumstances what the sentence says of where and when; {@code names} are its names
     */
    void enter(
            SentenceWords words,
            List<Names.Name> names,
            Circumstances circumstances,
            List<CasualtyFigure> figures,
            int first) {
        List<CasualtyFigure> here = figures.subList(first, figures.size());
        PlaceReference where = here.isEmpty()
                ? circumstances.onlyPlace()
                : here.stream()
                        .map(CasualtyFigure::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        DateMention when = here.isEmpty()
                ? circumstances.onlyDay()
                : here.stream()
                        .map(CasualtyFigure::period)
                        .filter(CarriedScene::isDay)
                        .findFirst()
                        .orElse(null);
        boolean tells = !here.isEmpty() || circumstances.tellsOfAttack();
        open &= !tells || !isOther(words, where, when);
        if (open) {
            figures.subList(first, figures.size()).replaceAll(figure -> carried(figure, names));
        }
        fromWholes(figures, first);
        if (open && tells) {
            place = named(place) || where == null ? place : where;
            day = day == null ? when : day;
        }
    }

    private CasualtyFigure carried(CasualtyFigure figure, List<Names.Name> names) {
        boolean sum = figure.scope() == Scope.CUMULATIVE || (figure.period() != null && !isDay(figure.period()));
        boolean newEvent = figure.cause() != null
                && NEW_CAUSE.contains(firstWord(figure.cause().words()));
        if (sum || newEvent || !isOfEvent(figure.harm())) {
            return figure;
        }
        boolean elsewhere = names.stream().anyMatch(name -> name.kind() == Names.Kind.PLACE && !isScene(name.entity()));
        return figure.carrying(elsewhere ? null : place, elsewhere && figure.place() == null ? null : day);
    }

    /** A part of a figure has its whole's place and day. */
    private static void fromWholes(List<CasualtyFigure> figures, int first) {
        for (int at = first; at < figures.size(); at++) {
            Integer whole = figures.get(at).subsetOf();
            if (whole != null) {
                CasualtyFigure of = figures.get(whole);
                figures.set(at, figures.get(at).carrying(of.place(), of.period()));
            }
        }
    }

    private boolean isOther(SentenceWords words, @Nullable PlaceReference where, @Nullable DateMention when) {
        if (place == null && day == null) {
            return false;
        }
        for (int at = 0; at < Math.min(words.size(), 2); at++) {
            if (OTHER_EVENT.at(words.tokens(), at) != null) {
                return true;
            }
        }
        boolean otherPlace = where != null
                && place != null
                && named(where)
                && named(place)
                && !isScene(where.place())
                && !isWide(place);
        boolean otherDay = when != null && day != null && !isSameDay(when, day);
        return otherPlace || otherDay;
    }

    /** 'the city and its countryside': a place named later may lie inside. */
    private static boolean isWide(PlaceReference reference) {
        for (String word :
                reference.asWritten().words().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (WIDE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameDay(DateMention one, DateMention other) {
        LocalDate first = one.from();
        LocalDate second = other.from();
        if (first == null || second == null) {
            return one.evidence().words().equals(other.evidence().words());
        }
        return first.equals(second);
    }

    private boolean isScene(@Nullable String name) {
        return place != null && name != null && name.equals(place.place());
    }

    private static boolean named(@Nullable PlaceReference reference) {
        return reference != null && reference.place() != null;
    }

    private static boolean isDay(@Nullable DateMention period) {
        return period != null && period.granularity() == Granularity.DAY;
    }

    /** Where people were displaced from or are held, and when, are other questions than where an attack struck. */
    private static boolean isOfEvent(CasualtyFigure.Harm harm) {
        return switch (harm) {
            case KILLED, WOUNDED, CASUALTIES, MISSING -> true;
            case DISPLACED, DETAINED, ABDUCTED, TRAPPED -> false;
        };
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
