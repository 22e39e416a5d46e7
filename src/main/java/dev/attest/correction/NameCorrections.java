package dev.attest.correction;

import dev.attest.article.Article;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.Source;
import dev.attest.capture.Correction;
import dev.attest.correction.Slots.Log;
import dev.attest.correction.Slots.Slot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Corrects people, organisations, places and sources. */
final class NameCorrections {
    private final Passages passages;
    private final Log log;
    private final Kind<Person> people;
    private final Kind<Organisation> organisations;
    private final Kind<Place> places;
    private final Kind<Source> sources;
    private final Map<String, String> renamed = new TreeMap<>();
    private final Map<String, String> renamedPlaces = new TreeMap<>();

    NameCorrections(Article article, Passages passages, Log log) {
        this.passages = passages;
        this.log = log;
        people = new Kind<>(
                Finding.PERSON,
                article.people(),
                Person::name,
                Person::mentions,
                (name, at) -> new Person(name, variants(name, at), List.of(), at),
                (one, name) -> new Person(name, variants(name, one.mentions()), one.roles(), one.mentions()),
                renamed);
        organisations = new Kind<>(
                Finding.ORGANISATION,
                article.organisations(),
                Organisation::name,
                Organisation::mentions,
                (name, at) -> new Organisation(name, Source.Kind.ORGANISATION, variants(name, at), at),
                (one, name) -> new Organisation(name, one.kind(), variants(name, one.mentions()), one.mentions()),
                renamed);
        places = new Kind<>(
                Finding.PLACE,
                article.places(),
                Place::name,
                Place::mentions,
                Place::new,
                // Where the old name lies says nothing of the new one.
                (one, name) -> new Place(name, one.mentions()),
                renamedPlaces);
        sources = new Kind<>(
                Finding.SOURCE,
                article.sources(),
                Source::name,
                Source::mentions,
                (name, at) -> new Source(name, Source.Kind.UNNAMED, null, at),
                (one, name) -> new Source(name, one.kind(), one.through(), one.mentions()),
                renamed);
    }

    void apply(Correction correction) {
        switch (correction.finding()) {
            case PERSON -> people.apply(correction);
            case ORGANISATION -> organisations.apply(correction);
            case PLACE -> places.apply(correction);
            case SOURCE -> sources.apply(correction);
            default -> {}
        }
    }

    Names done() {
        List<Person> persons = people.done();
        List<Organisation> bodies = organisations.done();
        List<Source> origins = sources.done();
        List<Place> sites = places.done();
        renamed.keySet().removeAll(Names.all(origins, persons, bodies));
        renamedPlaces.keySet().removeAll(sites.stream().map(Place::name).collect(Collectors.toSet()));
        List<Source> through = origins.stream()
                .map(one -> new Source(one.name(), one.kind(), Names.renamed(one.through(), renamed), one.mentions()))
                .toList();
        return new Names(through, persons, bodies, sites, Map.copyOf(renamed), Map.copyOf(renamedPlaces));
    }

    private static List<String> variants(String name, List<Evidence> mentions) {
        return mentions.stream()
                .map(Evidence::words)
                .filter(words -> !words.equals(name))
                .distinct()
                .toList();
    }

    /** Names of one kind. */
    private final class Kind<T> {
        private final Slots<T> slots;
        private final Function<T, String> name;
        private final Function<T, List<Evidence>> mentions;
        private final BiFunction<String, List<Evidence>, T> made;
        private final BiFunction<T, String, T> named;
        private final Map<String, String> renamed;

        Kind(
                Finding finding,
                List<T> all,
                Function<T, String> name,
                Function<T, List<Evidence>> mentions,
                BiFunction<String, List<Evidence>, T> made,
                BiFunction<T, String, T> named,
                Map<String, String> renamed) {
            this.slots = new Slots<>(finding, all, mentions, log);
            this.name = name;
            this.mentions = mentions;
            this.made = made;
            this.named = named;
            this.renamed = renamed;
        }

        void apply(Correction correction) {
            if (correction.action() == Correction.Action.ADD) {
                add(correction);
                return;
            }
            Slot<T> slot = slots.find(correction, passages, one -> true);
            if (slot == null) {
                return;
            }
            String before = name.apply(slot.finding);
            if (correction.action() == Correction.Action.STRIKE) {
                slots.strike(slot, correction, passages, null);
                renamed.putIfAbsent(before, "");
                return;
            }
            String now = correction.values().words().getOrDefault("name", before);
            Changes changes = new Changes();
            Evidence words = mentions.apply(slot.finding).get(0);
            changes.words("name", words, now, passages.nearest(now, words));
            slots.set(slot, correction, named.apply(slot.finding, now), changes.made());
            renamed.put(before, now);
        }

        /** Adds a name with every place where it stands. */
        private void add(Correction correction) {
            List<Evidence> at = passages.all(correction.words());
            if (at.isEmpty()) {
                slots.place(correction, passages);
                return;
            }
            String now =
                    correction.values().words().getOrDefault("name", at.get(0).words());
            boolean there = slots.isThere(
                    correction,
                    one -> name.apply(one).equals(now)
                            || mentions.apply(one).stream().anyMatch(at::contains));
            if (!there) {
                Changes changes = new Changes();
                changes.words("name", null, now, passages.nearest(now, at.get(0)));
                slots.add(made.apply(now, at), correction, changes.made());
            }
        }

        List<T> done() {
            return slots.done(UnaryOperator.identity(), false);
        }
    }
}
