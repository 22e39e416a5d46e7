package dev.attest.data;

import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import dev.attest.data.Table.ForeignKey;
import dev.attest.page.Paths;
import java.util.List;

/** What figures of one or several articles are taken to speak of, a row for each. Its figures name it; it sums up none. */
final class IncidentTable {
    private final Origin origin;

    IncidentTable(Origin origin) {
        this.origin = origin;
    }

    Table<Incident> table() {
        return new Table<>(
                "incidents",
                "Incidents",
                "What casualty figures are taken to speak of, as put together by the archive. What each source reports of it is"
                        + " in the table of figures.",
                fields(),
                List.of("id"),
                List.of(ForeignKey.of("place_id", "places")),
                () -> origin.archive().incidents().all().stream());
    }

    private List<Field<Incident>> fields() {
        return List.of(
                Field.<Incident>of(
                                "id",
                                FieldType.STRING,
                                "Its name in the archive, made of place, day and target.",
                                Incident::id)
                        .always(),
                Field.<Incident>of(
                                "address",
                                FieldType.STRING,
                                "Its page, or where one article alone speaks of it its place in that article's page: a full address, or where the archive has none the path below the root of the site.",
                                incident -> origin.address(Paths.incident(origin.archive(), incident)))
                        .always(),
                Field.<Incident>of(
                                "kind",
                                FieldType.STRING,
                                "One event, or totals over much the same stretch of time at one place.",
                                incident -> Field.name(incident.kind()))
                        .always()
                        .oneOf(Incident.Kind.values()),
                Field.of("place", FieldType.STRING, "Where, as most of the articles name it.", Incident::place),
                Field.of(
                        "place_id",
                        FieldType.STRING,
                        "The same in the table of places.",
                        incident -> origin.entry(EntryKind.PLACE, incident.place())),
                Field.of(
                        "target",
                        FieldType.STRING,
                        "What was hit, where the reports name it and agree.",
                        Incident::target),
                Field.of("from", FieldType.DATE, "The first day that reports give for it.", Incident::from),
                Field.of("to", FieldType.DATE, "The last day that reports give for it.", Incident::to),
                Field.<Incident>of(
                                "day_stated",
                                FieldType.BOOLEAN,
                                "Whether a report gives the day; otherwise it is only known when reports were published.",
                                Incident::isDayStated)
                        .always(),
                Field.of(
                        "notes",
                        FieldType.ARRAY,
                        "What the archivist says of having split or joined it; empty where it is the machine's own grouping.",
                        Incident::notes));
    }
}
