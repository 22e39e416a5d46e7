package dev.attest.extract.source;

import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.attribution.Attribution;
import dev.attest.extract.attribution.AttributionFinder;
import dev.attest.extract.attribution.Pronouns;
import dev.attest.extract.name.OrganisationKinds;
import dev.attest.extract.statement.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article gives as the origin of what it reports: whoever is attributed ({@link AttributionFinder}) and the
 * outlets in which words appeared ({@link Outlets}). A source that passes on what another reports ('the charity said hospitals
 * are reporting …') is what the other came through. Where the reprint of an article comes from is said by its document, not here.
 * Whoever speaks by a pronoun alone is one where it is known whom the pronoun means.
 */
public final class SourceExtractor {
    /** How far in the list of attributions the one that holds another may stand: in the same sentence. */
    private static final int AROUND = 50;

    private final AttributionFinder attributions;
    private final OrganisationKinds kinds;
    private final Outlets outlets;

    public SourceExtractor(KnownNames known) {
        this.attributions = new AttributionFinder(known);
        this.kinds = new OrganisationKinds(known);
        this.outlets = new Outlets(kinds);
    }

    /**
     * The sources of a document. A pure function.
     *
     * @param spoken what the document gives as said: it shows who speaks by a pronoun alone ('she said')
     */
    public List<Source> extract(AnnotatedDocument document, Spoken spoken) {
        List<Attribution> all = attributions.of(document);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int number = 0; number < all.size(); number++) {
            Attribution attribution = all.get(number);
            Entry entry = entry(entries, attribution.name(), attribution.source(), attribution.kind());
            entry.mentions.add(attribution.source());
            if (attribution.name() == null) {
                List<Attribution> around =
                        all.subList(Math.max(0, number - AROUND), Math.min(all.size(), number + AROUND));
                entry.through = entry.through == null ? through(attribution, around) : entry.through;
            }
        }
        for (Name outlet : outlets.of(document)) {
            Entry entry = entry(entries, outlet, outlet.evidence(), outlets.kind(outlet));
            entry.addUnlessGiven(outlet.evidence());
        }
        for (Name speaker : behindPronouns(document, spoken)) {
            boolean person = speaker.kind() == Kind.PERSON;
            entry(entries, speaker, speaker.evidence(), person ? Source.Kind.PERSON : kinds.of(speaker.entity()));
        }
        List<Source> sources = new ArrayList<>();
        Map<String, List<Evidence>> named = mentionsByName(document);
        entries.values().forEach(entry -> sources.add(entry.source(named)));
        sources.sort(Comparator.comparing(source -> source.mentions().get(0)));
        return List.copyOf(sources);
    }

    /** The names, where they first stand, of the people and organisations whom pronouns mean that speak. */
    private static List<Name> behindPronouns(AnnotatedDocument document, Spoken spoken) {
        Set<String> speaking = new HashSet<>();
        for (Quote quote : spoken.quotes()) {
            addBehindPronoun(quote.speaker(), speaking);
        }
        for (Statement statement : spoken.statements()) {
            if (statement.stance() == Statement.Stance.STATES) {
                addBehindPronoun(statement.speaker(), speaking);
            }
        }
        List<Name> names = new ArrayList<>();
        for (Name name : document.names().all()) {
            boolean speaks = name.kind() == Kind.PERSON || name.kind() == Kind.ORGANISATION;
            if (speaks && speaking.remove(name.entity())) {
                names.add(name);
            }
        }
        return names;
    }

    private static void addBehindPronoun(Quote.@Nullable Speaker speaker, Set<String> names) {
        if (speaker != null
                && speaker.name() != null
                && Pronouns.contains(speaker.asWritten().words())) {
            names.add(speaker.name());
        }
    }

    /** Where each name stands that can be a source; places are no sources wherever they are named. */
    private static Map<String, List<Evidence>> mentionsByName(AnnotatedDocument document) {
        Map<String, List<Evidence>> mentions = new HashMap<>();
        for (Name name : document.names().all()) {
            if (name.kind() != Kind.PLACE) {
                mentions.computeIfAbsent(key(name), key -> new ArrayList<>()).add(name.evidence());
            }
        }
        return mentions;
    }

    private static String key(Name name) {
        return name.kind() + " " + name.entity();
    }

    private static Entry entry(Map<String, Entry> entries, @Nullable Name name, Evidence words, Source.Kind kind) {
        String display = name == null ? described(words.words()) : name.entity();
        String key = display.toLowerCase(Locale.ROOT);
        return entries.computeIfAbsent(key, of -> new Entry(display, kind, name));
    }

    /** Without an article before it. */
    private static String described(String words) {
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ")) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** The source whose statement holds that of {@code inner}; null where none does. */
    private static @Nullable String through(Attribution inner, List<Attribution> all) {
        for (Attribution outer : all) {
            boolean holds = !outer.equals(inner)
                    && outer.source().paragraph() == inner.source().paragraph()
                    && outer.manner() == Attribution.Manner.VERB
                    && outer.governed().contains(inner.source().span())
                    && !outer.display().equals(inner.display());
            if (holds) {
                return outer.name() == null
                        ? described(outer.source().words())
                        : outer.name().entity();
            }
        }
        return null;
    }

    /** A source in the making. */
    private static final class Entry {
        private final String display;
        private final Source.Kind kind;
        private final @Nullable Name name;
        private final TreeSet<Evidence> mentions = new TreeSet<>();
        private @Nullable String through;

        Entry(String display, Source.Kind kind, @Nullable Name name) {
            this.display = display;
            this.kind = kind;
            this.name = name;
        }

        /** Adds a mention unless one is there that overlaps it; two that are neighbours do so first. */
        private void addUnlessGiven(Evidence mention) {
            Evidence before = mentions.floor(mention);
            Evidence behind = mentions.higher(mention);
            boolean given =
                    (before != null && before.overlaps(mention)) || (behind != null && behind.overlaps(mention));
            if (!given) {
                mentions.add(mention);
            }
        }

        /** With every place where its name stands, unless that lies in a phrase that is given already. */
        Source source(Map<String, List<Evidence>> named) {
            if (name != null) {
                named.getOrDefault(key(name), List.of()).forEach(this::addUnlessGiven);
            }
            return new Source(display, kind, through, List.copyOf(mentions));
        }
    }
}
