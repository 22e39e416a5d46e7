package dev.attest.extract.name;

import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names.Kind;
import java.util.ArrayList;
import java.util.List;

/** The organisations that an article names, in the order of their first mention. */
public final class OrganisationExtractor implements Extractor<Organisation> {
    private final OrganisationKinds kinds;

    public OrganisationExtractor(KnownNames known) {
        this.kinds = new OrganisationKinds(known);
    }

    @Override
    public List<Organisation> extract(AnnotatedDocument document) {
        List<Organisation> found = new ArrayList<>();
        Mentions.ofKind(document.names(), Kind.ORGANISATION)
                .forEach((name, mentions) -> found.add(organisation(name, mentions)));
        return List.copyOf(found);
    }

    private Organisation organisation(String name, List<Evidence> mentions) {
        return new Organisation(name, kinds.of(name), Mentions.variants(name, mentions), mentions);
    }
}
