package dev.attest.correction;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Quote.Speaker;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article after their correction.
 *
 * @param renamed the new name for each old one of a source, person or organisation that none has any more; empty where it is struck
 * @param renamedPlaces the same for places
 */
record Names(
        List<Source> sources,
        List<Person> people,
        List<Organisation> organisations,
        List<Place> places,
        Map<String, String> renamed,
        Map<String, String> renamedPlaces) {
    /** A name and one place where it stands. */
    private record Mention(String name, Evidence at) {}

    /** The name of who is named in these words; null where nobody is. */
    @Nullable
    String sourceAt(Evidence words) {
        return at(
                words,
                Stream.of(
                                people.stream().flatMap(one -> mentions(one.name(), one.mentions())),
                                organisations.stream().flatMap(one -> mentions(one.name(), one.mentions())),
                                sources.stream().flatMap(one -> mentions(one.name(), one.mentions())))
                        .flatMap(all -> all));
    }

    /** The name of the place that is named in these words; null where none is. */
    @Nullable
    String placeAt(Evidence words) {
        return at(words, places.stream().flatMap(one -> mentions(one.name(), one.mentions())));
    }

    private static Stream<Mention> mentions(String name, List<Evidence> mentions) {
        return mentions.stream().map(at -> new Mention(name, at));
    }

    /** Of those that the words touch, the one that covers the most of them, the first of equals. */
    private static @Nullable String at(Evidence words, Stream<Mention> all) {
        return all.filter(mention -> mention.at().overlaps(words))
                .min(Comparator.comparingInt(mention -> -shared(mention.at(), words)))
                .map(Mention::name)
                .orElse(null);
    }

    private static int shared(Evidence one, Evidence other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    CasualtyFigure renamed(CasualtyFigure figure) {
        ReportedBy by = figure.reportedBy();
        PlaceReference place = figure.place();
        return new CasualtyFigure(
                figure.evidence(),
                figure.harm(),
                figure.count(),
                figure.victims(),
                figure.victimGroups(),
                figure.cause(),
                figure.perpetrator(),
                place == null ? null : new PlaceReference(place.asWritten(), renamed(place.place(), renamedPlaces)),
                figure.period(),
                new ReportedBy(by.asWritten(), renamed(by.source(), renamed), by.basis()),
                figure.subsetOf(),
                figure.scope(),
                figure.toll(),
                figure.replaces());
    }

    Quote renamed(Quote quote) {
        return new Quote(
                quote.evidence(),
                quote.kind(),
                renamed(quote.speaker()),
                quote.cue(),
                quote.continues(),
                quote.medium(),
                renamed(quote.outerSpeaker()),
                quote.confidence());
    }

    Statement renamed(Statement statement) {
        Speaker speaker = statement.speaker();
        return new Statement(
                statement.evidence(),
                statement.stance(),
                speaker.named(renamed(speaker.name(), renamed)),
                statement.cue(),
                statement.medium(),
                renamed(statement.outerSpeaker()),
                statement.quotes());
    }

    private @Nullable Speaker renamed(@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.named(renamed(speaker.name(), renamed));
    }

    static @Nullable String renamed(@Nullable String name, Map<String, String> renamed) {
        String now = name == null ? null : renamed.getOrDefault(name, name);
        return now == null || now.isEmpty() ? null : now;
    }

    /** All names that somebody who may be a source has. */
    static Set<String> all(List<Source> sources, List<Person> people, List<Organisation> organisations) {
        Set<String> names = new TreeSet<>();
        sources.forEach(one -> names.add(one.name()));
        people.forEach(one -> names.add(one.name()));
        organisations.forEach(one -> names.add(one.name()));
        return names;
    }
}
