package dev.attest.extract.source;

import dev.attest.article.Evidence;
import dev.attest.article.Source;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.attribution.Attribution;
import dev.attest.extract.attribution.AttributionFinder;
import dev.attest.extract.name.OrganisationKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article gives as the origin of what it reports: whoever is attributed ({@link AttributionFinder}) and the
 * outlets in which words appeared ({@link Outlets}). A source that passes on what another reports ('the charity said hospitals
 * are reporting …') is what the other came through. Where the reprint of an article comes from is said by its document, not here.
 */
public final class SourceExtractor implements Extractor<Source> {
    private final AttributionFinder attributions;
    private final Outlets outlets;

    public SourceExtractor(KnownNames known) {
        this.attributions = new AttributionFinder(known);
        this.outlets = new Outlets(new OrganisationKinds(known));
    }

    @Override
    public List<Source> extract(AnnotatedDocument document) {
        List<Attribution> all = attributions.of(document);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Attribution attribution : all) {
            Entry entry = entry(entries, attribution.name(), attribution.source(), attribution.kind());
            entry.mentions.add(attribution.source());
            if (attribution.name() == null) {
                entry.through = entry.through == null ? through(attribution, all) : entry.through;
            }
        }
        for (Name outlet : outlets.of(document)) {
            Entry entry = entry(entries, outlet, outlet.evidence(), outlets.kind(outlet));
            if (entry.mentions.stream().noneMatch(outlet.evidence()::overlaps)) {
                entry.mentions.add(outlet.evidence());
            }
        }
        List<Source> sources = new ArrayList<>();
        entries.values().forEach(entry -> sources.add(entry.source(document)));
        sources.sort(Comparator.comparing(source -> source.mentions().get(0)));
        return List.copyOf(sources);
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

        /** With every place where its name stands, unless that lies in a phrase that is given already. */
        Source source(AnnotatedDocument document) {
            if (name != null) {
                for (Name other : document.names().all()) {
                    boolean same = other.kind() == name.kind() && other.entity().equals(name.entity());
                    boolean given = mentions.stream().anyMatch(other.evidence()::overlaps);
                    if (same && !given && other.kind() != Kind.PLACE) {
                        mentions.add(other.evidence());
                    }
                }
            }
            return new Source(display, kind, through, List.copyOf(mentions));
        }
    }
}
