package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
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
    private final Verdicts verdicts;
    private final List<Line> lines;
    private final Shelves<Line> shelves;
    private final int reports;

    /**
     * A figure and the day by which it is sorted.
     *
     * @param day the first day that it speaks of, else the day of its article; null where neither is known
     */
    record Line(@Nullable LocalDate day, int article, int number) {}

    LedgerPages(Archive archive, Verdicts verdicts) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.verdicts = verdicts;
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

    /** Of the sentence only the words that state the figure are looked at: sentences take time to find. */
    private int weight(Line line) {
        return 380 + article(line).lengths().figure(line.number());
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
                Passages.byArticle(shown(shelf), LedgerPages::finding).stream()
                        .map(same -> group(views, same))
                        .toList());
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

    private static Entry.Finding finding(Line line) {
        return new Entry.Finding(line.article(), line.number());
    }

    private LedgerPage.Group group(Views views, List<Line> same) {
        return new LedgerPage.Group(
                views.card(same.get(0).article()),
                Passages.bySentence(archive, same, LedgerPages::finding).stream()
                        .map(lines -> sentence(views, lines))
                        .toList());
    }

    private LedgerPage.Sentence sentence(Views views, List<Line> same) {
        return new LedgerPage.Sentence(
                Passages.of(
                        archive, views, same.stream().map(LedgerPages::finding).toList()),
                same.stream().map(line -> row(views, line)).toList());
    }

    private LedgerPage.Row row(Views views, Line line) {
        FigureKey key = new FigureKey(line.article(), line.number());
        Toll.Verdict verdict = verdicts.of(key);
        Incident incident = archive.incidents().of(key);
        return new LedgerPage.Row(
                views.figure(line.article(), line.number()),
                verdict == null ? null : messages.word("verdict", verdict),
                incident == null || !Paths.hasPage(incident) ? null : views.incident(line.article(), line.number()));
    }
}
