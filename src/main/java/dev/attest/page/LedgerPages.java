package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the ledger, and the data by which a script sorts and filters all of it. */
final class LedgerPages {
    private static final int LATEST = 12;

    private final Archive archive;
    private final Messages messages;
    private final Standings standings;
    private final List<Line> lines;
    private final Shelves<Line> shelves;
    private final int reports;

    /**
     * A figure and the day by which it is sorted.
     *
     * @param day the first day that it speaks of, else the day of its article; null where neither is known
     */
    record Line(@Nullable LocalDate day, int article, int number) {}

    LedgerPages(Archive archive, Standings standings) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.standings = standings;
        this.lines = lines();
        Shelf.Rule<Line> rule = new Shelf.Rule<>(
                this::weight,
                line -> Levels.digits(article(line), article(line).anchors().figure(line.number())),
                Levels.byDay(messages, Line::day, messages.say("figures.no-day")),
                0);
        this.shelves = new Shelves<>(
                Shelf.of(messages, messages.say("figures.title"), lines, rule), Paths.FIGURES, Paths.FIGURES_FOLDER);
        this.reports = (int) lines.stream()
                .map(line -> archive.reports().first(line.article()))
                .distinct()
                .count();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            ArchivedArticle archived = archive.articles().get(article);
            List<CasualtyFigure> figures = archived.article().casualtyFigures();
            for (int number = 0; number < figures.size(); number++) {
                DateMention period = figures.get(number).period();
                LocalDate from = period == null ? null : period.from();
                if (archive.carriers().isFirstFigure(article, number)) {
                    lines.add(new Line(from == null ? archived.published() : from, article, number));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Line::article)
                .thenComparing(Line::number));
        return lines;
    }

    private ArchivedArticle article(Line line) {
        return archive.articles().get(line.article());
    }

    private CasualtyFigure figure(Line line) {
        return article(line).article().casualtyFigures().get(line.number());
    }

    /** Of the sentence only the words that state the figure are looked at: sentences take time to find. */
    private int weight(Line line) {
        return 1_300 + figure(line).evidence().words().length();
    }

    List<Shelf<Line>> leaves() {
        return shelves.leaves();
    }

    void plan(List<PlannedPage> pages) {
        shelves.plan(pages, this::page);
    }

    private LedgerPage page(Shelf<Line> shelf, String path) {
        Views views = new Views(archive, path);
        return new LedgerPage(
                Heads.of(
                        archive,
                        path,
                        shelf.key().isEmpty()
                                ? shelf.label()
                                : messages.say("part.title", messages.say("figures.title"), shelf.label()),
                        messages.say("figures.head"),
                        Head.Section.FIGURES),
                shelves.view(views, shelf),
                reports,
                shown(shelf).stream().map(line -> row(views, line)).toList());
    }

    /** The first page of a ledger on several shows the latest lines, beside the way to the others. */
    private List<Line> shown(Shelf<Line> shelf) {
        if (!shelf.key().isEmpty() || shelf.parts().isEmpty()) {
            return shelf.items();
        }
        List<Line> dated = lines.stream().filter(line -> line.day() != null).toList();
        List<Line> among = dated.isEmpty() ? lines : dated;
        List<Line> latest = new ArrayList<>(among.subList(Math.max(0, among.size() - LATEST), among.size()));
        Collections.reverse(latest);
        return latest;
    }

    private LedgerPage.Row row(Views views, Line line) {
        CasualtyFigure figure = figure(line);
        PlaceReference place = figure.place();
        String placeName = place == null ? null : place.place();
        DateMention period = figure.period();
        String source = figure.reportedBy().source();
        Integer subsetOf = figure.subsetOf();
        Toll.Verdict verdict = standings.verdict(new FigureKey(line.article(), line.number()));
        return new LedgerPage.Row(
                CountLabel.of(messages, figure.count()),
                messages.word("harm", figure.harm()),
                subsetOf == null ? null : container(views, line, subsetOf),
                Views.toll(figure),
                Views.label(figure.scope()),
                verdict == null ? null : messages.word("verdict", verdict),
                views.incident(line.article(), line.number()),
                value(views, line, figure.victims()),
                placeName == null ? null : views.link(archive.names().id(EntryKind.PLACE, placeName)),
                place == null ? null : value(views, line, place.asWritten()),
                period == null ? null : value(views, line, period.evidence()),
                period == null ? null : Days.label(period),
                value(views, line, figure.cause()),
                value(views, line, figure.perpetrator()),
                source == null ? null : views.link(archive.names().source(source)),
                value(views, line, figure.reportedBy().asWritten()),
                Views.label(figure.reportedBy().basis()),
                Passages.of(archive, views, new Entry.Finding(line.article(), line.number())),
                views.card(line.article()));
    }

    private Cited container(Views views, Line line, int number) {
        CasualtyFigure whole = article(line).article().casualtyFigures().get(number);
        return new Cited(
                whole.evidence().words(),
                href(views, line, article(line).anchors().figure(number)));
    }

    private LedgerPage.@Nullable Value value(Views views, Line line, @Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        boolean shown = Passages.isShown(article(line), figure(line), evidence);
        return new LedgerPage.Value(
                evidence.words(),
                shown ? null : href(views, line, article(line).anchors().words(evidence)));
    }

    private String href(Views views, Line line, String anchor) {
        return views.href(Paths.article(article(line).id()) + "#" + anchor);
    }
}
