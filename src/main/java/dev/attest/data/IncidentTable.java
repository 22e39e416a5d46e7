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
                fields(),
                List.of("id"),
                List.of(ForeignKey.of("place_id", "places")),
                () -> origin.archive().incidents().all().stream());
    }

    private List<Field<Incident>> fields() {
        return List.of(
                Field.<Incident>of("id", FieldType.STRING, "incidents.id", Incident::id)
                        .always(),
                Field.<Incident>of(
                                "address",
                                FieldType.STRING,
                                "incidents.address",
                                incident -> origin.address(Paths.incident(origin.archive(), incident)))
                        .always(),
                Field.<Incident>of("kind", FieldType.STRING, "incidents.kind", incident -> Field.name(incident.kind()))
                        .always()
                        .oneOf(Incident.Kind.values()),
                Field.of("place", FieldType.STRING, "incidents.place", Incident::place),
                Field.of(
                        "place_id",
                        FieldType.STRING,
                        "incidents.place-id",
                        incident -> origin.entry(EntryKind.PLACE, incident.place())),
                Field.of("target", FieldType.STRING, Incident::target),
                Field.of("from", FieldType.DATE, "incidents.from", Incident::from),
                Field.of("to", FieldType.DATE, "incidents.to", Incident::to),
                Field.<Incident>of("day_stated", FieldType.BOOLEAN, Incident::isDayStated)
                        .always(),
                Field.of("notes", FieldType.ARRAY, Incident::notes));
    }
}
