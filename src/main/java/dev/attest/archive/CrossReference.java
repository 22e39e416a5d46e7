package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes through all articles once and notes, at each entry, what refers to it. */
final class CrossReference {
    private final Authority authority;
    private final EntryNames names;
    private final SortedMap<EntryId, EntryBuilder> builders = new TreeMap<>();

    private CrossReference(Authority authority, EntryNames names) {
        this.authority = authority;
        this.names = names;
    }

    /** The entries of {@code articles}. */
    static SortedMap<EntryId, Entry> entries(Authority authority, EntryNames names, List<ArchivedArticle> articles) {
        CrossReference references = new CrossReference(authority, names);
        for (int number = 0; number < articles.size(); number++) {
            references.add(number, articles.get(number).article());
        }
        return references.built();
    }

    /** The entries of one article, as far as it alone tells of them. */
    static SortedMap<EntryId, Entry> entries(Authority authority, EntryNames names, int number, Article article) {
        CrossReference references = new CrossReference(authority, names);
        references.add(number, article);
        return references.built();
    }

    private SortedMap<EntryId, Entry> built() {
        SortedMap<EntryId, Entry> entries = new TreeMap<>();
        // A place may be known from the authority file alone, as what another lies in: it gets a page, so that links
        // lead to it.
        List.copyOf(builders.values()).forEach(this::addWholes);
        addWholesOnTheMap();
        builders.forEach((id, builder) -> entries.put(id, builder.build()));
        return entries;
    }

    private void addWholes(EntryBuilder part) {
        EntryBuilder at = part;
        while (at.id().kind() == EntryKind.PLACE) {
            String within = authority
                    .find(EntryKind.PLACE, at.name())
                    .map(AuthorityRecord::within)
                    .orElse(null);
            if (within == null) {
                return;
            }
            boolean known = builders.containsKey(names.id(EntryKind.PLACE, within));
            EntryBuilder whole = entry(EntryKind.PLACE, within);
            at.within(whole.id());
            if (known) {
                return;
            }
            at = whole;
        }
    }

    /** What a place lies in as the map has it, where the authority file does not say and the archive has a page for it. */
    private void addWholesOnTheMap() {
        SortedMap<String, EntryBuilder> byLocality = new TreeMap<>();
        for (EntryBuilder place : builders.values()) {
            Locality locality = place.locality();
            if (locality != null) {
                byLocality.putIfAbsent(locality.id(), place);
            }
        }
        for (EntryBuilder place : builders.values()) {
            Locality locality = place.locality();
            if (locality != null && place.parent() == null) {
                locality.within().stream()
                        .map(whole -> byLocality.get(whole.id()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(whole -> place.within(whole.id()));
            }
        }
        for (EntryBuilder place : builders.values()) {
            EntryId whole = place.id().kind() == EntryKind.PLACE ? place.parent() : null;
            EntryBuilder around = whole == null ? null : builders.get(whole);
            if (around != null) {
                around.part(place.id());
            }
        }
    }

    private void add(int number, Article article) {
        addOrigin(number, article.document());
        article.people().forEach(person -> add(number, person));
        article.organisations().forEach(organisation -> add(number, organisation));
        article.places().forEach(place -> add(number, place));
        article.sources().forEach(source -> add(number, source));
        for (int quote = 0; quote < article.quotes().size(); quote++) {
            add(number, quote, article.quotes().get(quote));
        }
        for (int statement = 0; statement < article.statements().size(); statement++) {
            add(number, statement, article.statements().get(statement));
        }
        for (int figure = 0; figure < article.casualtyFigures().size(); figure++) {
            add(number, figure, article.casualtyFigures().get(figure));
        }
    }

    private void addOrigin(int number, Document document) {
        Stated<String> publisher = document.publisher();
        if (publisher != null) {
            entry(EntryKind.ORGANISATION, publisher.value()).published(number);
        }
        Stated<Syndication> origin = document.syndicatedFrom();
        if (origin != null) {
            entry(EntryKind.ORGANISATION, origin.value().name()).reprinted(number);
        }
    }

    private void add(int number, Person person) {
        EntryBuilder entry = entry(EntryKind.PERSON, person.name());
        person.variants().forEach(entry::alias);
        person.roles().forEach(role -> entry.role(number, role));
        entry.named(number, person.mentions());
    }

    private void add(int number, Organisation organisation) {
        EntryBuilder entry = entry(EntryKind.ORGANISATION, organisation.name());
        organisation.variants().forEach(entry::alias);
        entry.kind(organisation.kind());
        entry.named(number, organisation.mentions());
    }

    private void add(int number, Place place) {
        EntryBuilder entry = entry(EntryKind.PLACE, place.name());
        entry.named(number, place.mentions());
        entry.lies(place.whereabouts());
    }

    private void add(int number, Source source) {
        EntryBuilder entry = source(source.name());
        entry.kind(source.kind());
        entry.named(number, source.mentions());
        String through = source.through();
        if (through != null) {
            entry.within(source(through).id());
        }
    }

    private void add(int number, int index, Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        EntryBuilder entry = speaker == null ? null : speaker(number, speaker);
        if (entry != null) {
            entry.said(new Entry.Finding(number, index));
        }
        Quote.Speaker outer = quote.outerSpeaker();
        if (outer != null) {
            speaker(number, outer);
        }
    }

    private void add(int number, int index, Statement statement) {
        EntryBuilder entry = speaker(number, statement.speaker());
        if (entry != null) {
            entry.stated(new Entry.Finding(number, index));
        }
        Quote.Speaker outer = statement.outerSpeaker();
        if (outer != null) {
            speaker(number, outer);
        }
    }

    /** The entry of {@code speaker}, with the words that name it there; null for those who go unnamed. */
    private @Nullable EntryBuilder speaker(int number, Quote.Speaker speaker) {
        String name = speaker.name();
        if (name == null) {
            return null;
        }
        EntryBuilder entry = source(name);
        entry.named(number, List.of(speaker.asWritten()));
        Evidence role = speaker.role();
        if (role != null) {
            entry.role(number, role);
        }
        return entry;
    }

    private void add(int number, int index, CasualtyFigure figure) {
        String source = figure.reportedBy().source();
        Evidence asWritten = figure.reportedBy().asWritten();
        if (source != null) {
            EntryBuilder entry = source(source).reported(new Entry.Finding(number, index));
            if (asWritten != null) {
                entry.named(number, List.of(asWritten));
            }
        }
        PlaceReference place = figure.place();
        String placeName = place == null ? null : place.place();
        if (place != null && placeName != null) {
            entry(EntryKind.PLACE, placeName)
                    .happened(new Entry.Finding(number, index))
                    .named(number, List.of(place.asWritten()));
        }
    }

    private EntryBuilder source(String name) {
        return entry(names.source(name).kind(), name);
    }

    private EntryBuilder entry(EntryKind kind, String name) {
        EntryBuilder builder = builders.computeIfAbsent(
                names.id(kind, name),
                id -> new EntryBuilder(id, authority.find(id).orElse(null)));
        // The words of a text begin with an article; 'The' is a part of the name.
        builder.name(name.startsWith("the ") ? EntryId.withoutArticle(name) : name);
        return builder;
    }
}
