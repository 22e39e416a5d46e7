package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.EntryId;
import dev.attest.archive.Report;
import dev.attest.archive.Voices;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How those who report stand to each other: whose tolls of an incident are the only ones, who else reports on the same incidents,
 * which outlets carry what others wrote. Counts incidents and articles, never casualties.
 */
final class Standings {
    private final Archive archive;
    /** The incidents of which each voice gives a toll. */
    private final SortedMap<EntryId, List<Integer>> incidents = new TreeMap<>();
    /** The voices that give a toll of each incident. */
    private final List<SortedSet<EntryId>> voices = new ArrayList<>();
    /** How many there are, with those who have no page. */
    private final List<Integer> voiceCounts = new ArrayList<>();

    Standings(Archive archive) {
        this.archive = archive;
        Voices names = new Voices(archive);
        for (Incident incident : archive.incidents().all()) {
            add(incident, names);
        }
    }

    private void add(Incident incident, Voices names) {
        SortedSet<EntryId> here = new TreeSet<>();
        SortedSet<String> ids = new TreeSet<>();
        for (FigureKey figure : incident.figures(Member.Role.TOLL)) {
            EntryId entry = names.entry(figure);
            ids.add(names.id(figure));
            if (entry != null && archive.entries().containsKey(entry)) {
                here.add(entry);
            }
        }
        here.forEach(entry ->
                incidents.computeIfAbsent(entry, voice -> new ArrayList<>()).add(voices.size()));
        voices.add(here);
        voiceCounts.add(ids.size());
    }

    /** Of how many incidents it gives a toll. */
    int incidents(EntryId voice) {
        return incidents.getOrDefault(voice, List.of()).size();
    }

    /** Of how many of these no other source gives one. */
    int alone(EntryId voice) {
        return (int) incidents.getOrDefault(voice, List.of()).stream()
                .filter(incident -> voiceCounts.get(incident) == 1)
                .count();
    }

    /** Who else gives a toll of the same incidents, and of how many; those who do so most often first. */
    List<Map.Entry<EntryId, Integer>> others(EntryId voice, int most) {
        Map<EntryId, Integer> shared = new HashMap<>();
        for (int incident : incidents.getOrDefault(voice, List.of())) {
            voices.get(incident).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        shared.remove(voice);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<EntryId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }

    /** How many of {@code articles} carry what another outlet or an agency wrote. */
    int reprints(List<Integer> articles) {
        return (int) articles.stream().filter(this::isReprint).count();
    }

    private boolean isReprint(int article) {
        Report report = archive.reports().carriedBy(article);
        Integer origin = report == null ? null : report.origin();
        return archive.articles().get(article).document().syndicatedFrom() != null
                || (origin != null && origin != article);
    }
}
