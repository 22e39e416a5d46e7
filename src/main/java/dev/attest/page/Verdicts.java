package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Voices;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Member;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure.Harm;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the sources of an incident's tolls stand to each other; found when it is asked for. For any thread. */
final class Verdicts {
    private final Archive archive;
    private final Voices voices;
    private final Map<Integer, Map<Harm, Toll.Verdict>> byIncident = new ConcurrentHashMap<>();

    Verdicts(Archive archive) {
        this.archive = archive;
        this.voices = new Voices(archive);
    }

    /**
     * How the sources of the toll that a figure is part of stand to each other, as the grouping of incidents defines it; null
     * where the figure is no toll of an incident.
     */
    Toll.@Nullable Verdict of(FigureKey figure) {
        Integer place = archive.incidents().place(figure);
        if (place == null || archive.incidents().all().get(place).role(figure) != Member.Role.TOLL) {
            return null;
        }
        Harm harm = archive.articles()
                .get(figure.article())
                .article()
                .casualtyFigures()
                .get(figure.number())
                .harm();
        return byIncident.computeIfAbsent(place, this::verdicts).get(harm);
    }

    private Map<Harm, Toll.Verdict> verdicts(int place) {
        Map<Harm, Toll.Verdict> verdicts = new EnumMap<>(Harm.class);
        Toll.of(archive.incidents().all().get(place), archive.contents(), voices::id)
                .forEach(toll -> verdicts.put(toll.harm(), toll.verdict()));
        return verdicts;
    }
}
