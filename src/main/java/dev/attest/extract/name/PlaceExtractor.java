package dev.attest.extract.name;

import dev.attest.article.Place;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import dev.attest.extract.Names.Kind;
import java.util.ArrayList;
import java.util.List;

/** The places that an article names, in the order of their first mention. */
public final class PlaceExtractor implements Extractor<Place> {
    @Override
    public List<Place> extract(AnnotatedDocument document) {
        List<Place> found = new ArrayList<>();
        Mentions.ofKind(document.names(), Kind.PLACE).forEach((name, mentions) -> found.add(new Place(name, mentions)));
        return List.copyOf(found);
    }
}
