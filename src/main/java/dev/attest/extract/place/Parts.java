package dev.attest.extract.place;

import dev.attest.article.Locality;
import dev.attest.article.Precision;
import dev.attest.article.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts of a place that a direction makes: 'eastern Aleppo' lies in Aleppo, wherever its border runs. */
final class Parts {
    private Parts() {}

    /** The part of that name of a place with these whereabouts. It has no coordinates: those of the whole are not its own. */
    static Whereabouts of(String name, Whereabouts whole) {
        if (whole instanceof Whereabouts.Located located) {
            return new Whereabouts.Located(part(name, located.place()), located.basis());
        }
        List<Locality> candidates = whole.candidates();
        return candidates.isEmpty()
                ? whole
                : new Whereabouts.Ambiguous(
                        candidates.stream().map(one -> part(name, one)).toList());
    }

    private static Locality part(String name, Locality whole) {
        List<Locality.Whole> within = new ArrayList<>();
        within.add(whole.whole());
        within.addAll(whole.within());
        Precision precision = whole.precision().fitsIn(Precision.CITY) ? Precision.NEIGHBOURHOOD : Precision.REGION;
        String id = whole.id() + "/" + name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return new Locality(id, name, precision, within, null);
    }
}
