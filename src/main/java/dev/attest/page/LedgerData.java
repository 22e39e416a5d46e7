package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Toll;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as data for the script that sorts and filters it, a file for each of its pages: scripts, since a page opened from a
 * disk may load nothing else. Strings that come again stand once, in a list that the rows point into.
 */
final class LedgerData {
    private final Archive archive;
    private final Messages messages;
    private final Verdicts verdicts;

    LedgerData(Archive archive, Verdicts verdicts) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.verdicts = verdicts;
    }

    /** Plans the files for {@code parts} of the ledger, and the one that lists these. */
    List<PlannedFile> plan(List<Shelf<LedgerPages.Line>> parts) {
        List<PlannedFile> files = new ArrayList<>();
        files.add(new PlannedFile(Paths.FIGURES_FOLDER + "data/parts.js", () -> parts(parts)));
        for (Shelf<LedgerPages.Line> part : parts) {
            files.add(new PlannedFile(Paths.FIGURES_FOLDER + "data/" + name(part) + ".js", () -> rows(part)));
        }
        return List.copyOf(files);
    }

    private static String name(Shelf<LedgerPages.Line> part) {
        return part.key().isEmpty() ? "all" : part.key();
    }

    private static String parts(List<Shelf<LedgerPages.Line>> parts) {
        List<List<Object>> list = parts.stream()
                .map(part -> List.<Object>of(name(part), part.label(), part.count()))
                .toList();
        return "attestLedger.parts(" + ScriptData.of(list) + ");\n";
    }

    private String rows(Shelf<LedgerPages.Line> part) {
        Pool pool = new Pool();
        Map<Integer, List<Object>> articles = new LinkedHashMap<>();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LedgerPages.Line line : part.items()) {
            int at = places.computeIfAbsent(line.article(), article -> places.size());
            articles.computeIfAbsent(line.article(), article -> article(article, pool));
            rows.add(row(line, at, pool));
        }
        return "attestLedger.rows("
                + ScriptData.of(name(part)) + ","
                + ScriptData.of(pool.strings()) + ","
                + ScriptData.of(List.copyOf(articles.values())) + ",[\n"
                + String.join(",\n", rows.stream().map(ScriptData::of).toList())
                + "]);\n";
    }

    private List<Object> article(int number, Pool pool) {
        ArchivedArticle archived = archive.articles().get(number);
        LocalDate published = archived.published();
        var publisher = archived.document().publisher();
        var language = archived.document().language();
        return List.of(
                archived.id().value(),
                archived.document().headline(),
                published == null ? "" : published.toString(),
                pool.place(publisher == null ? null : publisher.value()),
                pool.place(language == null ? null : language.value()));
    }

    /** In the order in which the script reads them; see {@code assets/ledger.js}. */
    private List<@Nullable Object> row(LedgerPages.Line line, int article, Pool pool) {
        ArchivedArticle archived = archive.articles().get(line.article());
        CasualtyFigure figure = archived.article().casualtyFigures().get(line.number());
        PlaceReference place = figure.place();
        String placeName = place == null ? null : place.place();
        EntryId placeId = placeName == null ? null : archive.names().id(EntryKind.PLACE, placeName);
        DateMention period = figure.period();
        String source = figure.reportedBy().source();
        EntryId sourceId = source == null ? null : archive.names().source(source);
        FigureKey key = new FigureKey(line.article(), line.number());
        Incident incident = archive.incidents().of(key);
        Toll.Verdict verdict = verdicts.of(key);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(article);
        row.add(archived.anchors().figure(line.number()));
        row.add(figure.evidence().words());
        row.add(CountLabel.of(messages, figure.count()));
        row.add(figure.count().minimum());
        row.add(figure.count().maximum());
        row.add(pool.place(messages.word("harm", figure.harm())));
        row.add(pool.place(words(figure.victims())));
        row.add(pool.place(placeId == null ? (place == null ? null : words(place.asWritten())) : name(placeId)));
        row.add(pool.place(placeId == null ? null : Paths.entry(placeId)));
        row.add(period == null ? null : text(period.from()));
        row.add(period == null ? null : text(period.to()));
        row.add(pool.place(words(figure.cause())));
        row.add(pool.place(words(figure.perpetrator())));
        row.add(pool.place(sourceId == null ? words(figure.reportedBy().asWritten()) : name(sourceId)));
        row.add(pool.place(sourceId == null ? null : Paths.entry(sourceId)));
        row.add(figure.scope() == CasualtyFigure.Scope.CUMULATIVE ? 1 : 0);
        row.add(pool.place(verdict == null ? null : messages.word("verdict", verdict)));
        row.add(pool.place(incident == null ? null : IncidentPages.name(messages, incident)));
        row.add(pool.place(incident == null ? null : Paths.incident(archive, incident)));
        return row;
    }

    private String name(EntryId id) {
        Entry entry = Objects.requireNonNull(archive.entries().get(id), () -> "There is no entry " + id);
        return entry.name();
    }

    private static @Nullable String words(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.words();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Strings, each once. */
    private static final class Pool {
        private final Map<String, Integer> places = new LinkedHashMap<>();

        /** Where the string stands in the list; -1 where there is none. */
        int place(@Nullable String string) {
            return string == null ? -1 : places.computeIfAbsent(string, text -> places.size());
        }

        List<String> strings() {
            return List.copyOf(places.keySet());
        }
    }
}
