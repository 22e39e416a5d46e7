package dev.attest.extract.place;

import dev.attest.article.Place;
import dev.attest.article.Whereabouts;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.KnownNames;
import java.util.List;
import java.util.Map;

/**
 * Says where the places lie that an article names. What the archive's authority file says goes first; then the gazetteer. A name
 * that several places have means the one that the words beside it point to ('Tripoli, Lebanon'), or the one in the country that
 * the article speaks of, or the one that is by far the largest; where none of these is clear it stays ambiguous, with the
 * places that it may mean. A small place is believed only in a country that the article speaks of. Immutable; may be shared
 * between threads.
 */
public final class PlaceResolver {
    private final KnownPlaces known;

    /** A resolver that knows the places of an archive's authority file. */
    public PlaceResolver(KnownNames known) {
        this.known = new KnownPlaces(known);
    }

    /** The same places, each with what is known of where it lies. */
    public List<Place> located(AnnotatedDocument document, List<Place> places) {
        if (places.isEmpty()) {
            return places;
        }
        Surroundings surroundings = new Surroundings(document);
        List<Asked> asked = places.stream().map(surroundings::asked).toList();
        Gazetteer gazetteer = Gazetteer.standard();
        Map<String, GazetteerPlace> pinned = Choice.pinned(gazetteer, asked);
        Lands lands = lands(document, asked);
        pinned.values().forEach(place -> lands.add(gazetteer.countryOf(place), 1));
        Choice choice = new Choice(gazetteer, lands, pinned);
        return asked.stream()
                .map(one -> new Place(one.place().name(), one.place().mentions(), whereabouts(one, choice)))
                .toList();
    }

    private Whereabouts whereabouts(Asked asked, Choice choice) {
        Whereabouts given = known.find(asked.place().name());
        if (given != null) {
            return given;
        }
        if (asked.direction() == null) {
            return whole(asked, choice);
        }
        return Parts.of(asked.place().name(), whole(asked, choice));
    }

    private Whereabouts whole(Asked asked, Choice choice) {
        Whereabouts given = asked.direction() == null ? null : known.find(asked.name());
        return given == null ? choice.of(asked) : given;
    }

    /**
     * The countries that the article speaks of: those that it names, those whose people it names, and those of places that can
     * lie nowhere else.
     */
    private Lands lands(AnnotatedDocument document, List<Asked> asked) {
        Gazetteer gazetteer = Gazetteer.standard();
        Lands lands = new Lands();
        for (Asked one : asked) {
            Whereabouts given = known.find(one.name());
            if (given != null) {
                given.locality().ifPresent(place -> lands.add(KnownPlaces.countryOf(place), 3));
            } else {
                addSure(gazetteer.named(one.name()), one.place().mentions().size(), gazetteer, lands);
            }
            one.beside().forEach(name -> addSure(gazetteer.named(name), 1, gazetteer, lands));
        }
        Surroundings.lands(document.names()).forEach(land -> addSure(gazetteer.named(land), 1, gazetteer, lands));
        String dateline = document.document().dateline();
        if (dateline != null) {
            for (String part : dateline.split("[,(–—]", -1)) {
                addSure(gazetteer.named(part), 2, gazetteer, lands);
            }
        }
        return lands;
    }

    private static void addSure(List<GazetteerPlace> places, int mentions, Gazetteer gazetteer, Lands lands) {
        if (places.isEmpty()) {
            return;
        }
        GazetteerPlace largest = places.get(0);
        String country = gazetteer.countryOf(largest);
        boolean one =
                places.stream().allMatch(place -> gazetteer.countryOf(place).equals(country));
        boolean largeEnough =
                largest.kind() == GazetteerPlace.Kind.COUNTRY || (one && largest.weight() >= Choice.LARGE);
        if (largeEnough) {
            lands.add(country, largest.kind() == GazetteerPlace.Kind.COUNTRY ? 2 * mentions : mentions);
        }
    }
}
