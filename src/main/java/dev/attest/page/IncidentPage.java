package dev.attest.page;

import dev.attest.page.chart.Chart;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident: what each source reports of it, side by side.
 *
 * @param head what every page has
 * @param name its place and what was hit
 * @param kind {@code event}, or {@code stretch} for totals over a stretch of time
 * @param place its place, leading to the place's page; null where no report names one that has a page
 * @param days the day or days, ISO 8601; null where they can't be told
 * @param dayStated whether a report states the day; otherwise it is known from when reports were published
 * @param yearAssumed whether no report gives the year of that day
 * @param reports how many reports speak of it, reprints counted once
 * @param tolls what sources report, by harm
 * @param parts figures that are parts of others
 * @param earlier figures that their source has replaced since
 * @param totals running totals, which reach beyond the incident
 * @param allegations who is said to have done it, each with who says so: sentences with one figure
 * @param notes what the archivist decided of it; empty where the machine grouped the figures
 */
public record IncidentPage(
        Head head,
        String name,
        String kind,
        @Nullable Link place,
        @Nullable String days,
        boolean dayStated,
        boolean yearAssumed,
        int reports,
        List<TollView> tolls,
        List<Group> parts,
        List<Group> earlier,
        List<Group> totals,
        List<Sentence> allegations,
        List<String> notes)
        implements Page {
    public IncidentPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        tolls = List.copyOf(tolls);
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
        totals = List.copyOf(totals);
        allegations = List.copyOf(allegations);
        notes = List.copyOf(notes);
    }

    @Override
    public String template() {
        return "incident";
    }

    /**
     * What sources report of one kind of harm.
     *
     * @param harm {@code killed}, {@code wounded} …
     * @param verdict {@code single source}, {@code contested}, {@code several sources} or {@code side by side}, for
     *     totals that are not compared
     * @param charts the same figures drawn: by source, and by the day of the report; none where they are not compared, or there
     *     is too little
     * @param voices each source with its lowest and highest figure; empty where they are not compared
     * @param groups the figures over time, by the day of their articles; those of undated ones last
     */
    public record TollView(
            String harm, String verdict, List<Chart> charts, List<VoiceView> voices, List<Group> groups) {
        public TollView {
            Objects.requireNonNull(harm);
            Objects.requireNonNull(verdict);
            charts = List.copyOf(charts);
            voices = List.copyOf(voices);
            groups = List.copyOf(groups);
        }

        /** The figures one by one. */
        public List<Line> lines() {
            return groups.stream()
                    .flatMap(group -> group.sentences().stream())
                    .flatMap(sentence -> sentence.lines().stream())
                    .toList();
        }
    }

    /**
     * An article with its sentences that follow each other here.
     *
     * @param article the article
     * @param sentences the sentences; one at least
     */
    public record Group(ArticleCard article, List<Sentence> sentences) {
        public Group {
            Objects.requireNonNull(article);
            sentences = List.copyOf(sentences);
        }

        private Stream<Line> lines() {
            return sentences.stream().flatMap(sentence -> sentence.lines().stream());
        }

        /** Why its figures are taken to speak of the incident, each reason once. */
        public List<String> reasons() {
            return lines().flatMap(line -> line.reasons().stream()).distinct().toList();
        }

        /** Whether the archivist put one of its figures here. */
        public boolean byArchivist() {
            return lines().anyMatch(Line::byArchivist);
        }
    }

    /**
     * A sentence, or several in a row, with the figures of the incident that it states.
     *
     * @param passage the words
     * @param lines the figures; one at least
     */
    public record Sentence(PassageView passage, List<Line> lines) {
        public Sentence {
            Objects.requireNonNull(passage);
            lines = List.copyOf(lines);
        }

        /** The figures; those that differ in whom they count and how many only are together. */
        public List<List<Line>> blocks() {
            return FigureView.alike(lines, Line::figure);
        }
    }

    /**
     * A source and what it reports of the same victims.
     *
     * @param source its name, leading to its page; null where it has none
     * @param name its name, or the article's words for it
     * @param victims whom its words name ('children'); empty for people in general
     * @param lowest its lowest figure, in its terms ('at least 22'), leading to the words
     * @param highest its highest figure; null where it reports one only
     */
    public record VoiceView(
            @Nullable Link source,
            String name,
            String victims,
            Cited lowest,
            @Nullable Cited highest) {
        public VoiceView {
            Objects.requireNonNull(name);
            Objects.requireNonNull(lowest);
            Objects.requireNonNull(victims);
        }
    }

    /**
     * A figure of the incident.
     *
     * @param figure the figure
     * @param voice whose voice it is, leading to its page; null where it has none
     * @param name the voice's name, or the article's words for it
     * @param reasons why it is taken to speak of this incident
     * @param byArchivist whether the archivist put it here
     */
    public record Line(
            FigureView figure, @Nullable Link voice, String name, List<String> reasons, boolean byArchivist) {
        public Line {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(name);
            reasons = List.copyOf(reasons);
        }
    }
}
