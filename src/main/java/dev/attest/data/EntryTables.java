package dev.attest.data;

import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.article.Precision;
import dev.attest.data.Table.ForeignKey;
import dev.attest.page.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sources, people, organisations and places, a row for each entry of the archive. */
final class EntryTables {
    private final Origin origin;

    EntryTables(Origin origin) {
        this.origin = origin;
    }

    Table<Entry> sources() {
        List<Field<Entry>> fields = fields();
        fields.add(
                2,
                Field.<Entry>of(
                                "kind",
                                FieldType.STRING,
                                "A person or an organisation, which are in their own tables too, or a source that is described and not"
                                        + " named.",
                                entry -> Field.name(entry.id().kind()))
                        .always()
                        .oneOf(EntryKind.PERSON, EntryKind.ORGANISATION, EntryKind.SOURCE));
        return new Table<>(
                "sources",
                "Sources",
                "Whom articles give as having said or reported something.",
                fields,
                List.of("id"),
                List.of(),
                () -> origin.archive().entries().values().stream().filter(Entry::isSource));
    }

    Table<Entry> people() {
        return ofKind(EntryKind.PERSON, "people", "People", "A person whom articles name.", fields(), List.of());
    }

    Table<Entry> organisations() {
        return ofKind(
                EntryKind.ORGANISATION,
                "organisations",
                "Organisations",
                "A body that articles name, or that published them.",
                fields(),
                List.of());
    }

    Table<Entry> places() {
        List<Field<Entry>> fields = fields();
        fields.addAll(placeFields());
        return ofKind(
                EntryKind.PLACE,
                "places",
                "Places",
                "A place that articles name, or that one of these lies in.",
                fields,
                List.of(new ForeignKey(List.of("within"), "", List.of("id"))));
    }

    private Table<Entry> ofKind(
            EntryKind kind,
            String name,
            String title,
            String description,
            List<Field<Entry>> fields,
            List<ForeignKey> keys) {
        return new Table<>(
                name, title, description, fields, List.of("id"), keys, () -> origin.archive().entries(kind).stream());
    }

    private List<Field<Entry>> fields() {
        List<Field<Entry>> fields = new ArrayList<>();
        fields.add(Field.<Entry>of(
                        "id",
                        FieldType.STRING,
                        "Its name in the archive: its kind and its name in Latin letters.",
                        entry -> Origin.id(entry.id()))
                .always());
        fields.add(Field.<Entry>of(
                        "address",
                        FieldType.STRING,
                        "Its page: a full address, or where the archive has none the path below the root of the site.",
                        entry -> origin.address(Paths.entry(entry.id())))
                .always());
        fields.add(Field.<Entry>of("name", FieldType.STRING, "Its name in the archive.", Entry::name)
                .always());
        fields.add(Field.of(
                "aliases", FieldType.ARRAY, "Other ways in which articles or the archivist write it.", Entry::aliases));
        fields.add(Field.of(
                "note", FieldType.STRING, "What it is, by the archivist or by what articles say.", Entry::note));
        return fields;
    }

    private static List<Field<Entry>> placeFields() {
        return List.of(
                Field.of("within", FieldType.STRING, "The place that it lies in.", entry -> {
                    EntryId parent = entry.parent();
                    return parent == null ? null : Origin.id(parent);
                }),
                Field.<Entry>of(
                                "precision",
                                FieldType.STRING,
                                "How large it is; empty where it is not known which place on the map is meant. A region or country"
                                        + " has the coordinates of a label, not of what happened there.",
                                onMap(place -> Field.name(place.precision())))
                        .oneOf(Precision.values()),
                Field.of(
                        "map_id",
                        FieldType.STRING,
                        "Which place on the map it is: an id of GeoNames, or authority:NAME for one that only the archivist"
                                + " knows.",
                        onMap(Locality::id)),
                Field.of("latitude", FieldType.NUMBER, "Degrees north, from -90 to 90.", at(Coordinates::latitude)),
                Field.of("longitude", FieldType.NUMBER, "Degrees east, from -180 to 180.", at(Coordinates::longitude)),
                Field.<Entry>of(
                                "coordinates_by",
                                FieldType.STRING,
                                "Who gives the coordinates: the archivist, or the gazetteer that comes with Attest (out of"
                                        + " GeoNames, CC BY 4.0).",
                                at(coordinates -> Field.name(coordinates.origin())))
                        .oneOf(Coordinates.Origin.values()),
                Field.of(
                        "coordinates_note",
                        FieldType.STRING,
                        "How well they are known, in the archivist's words.",
                        at(Coordinates::precision)));
    }

    private static Function<Entry, @Nullable Object> at(Function<Coordinates, @Nullable Object> value) {
        return entry -> {
            Coordinates coordinates = entry.coordinates();
            return coordinates == null ? null : value.apply(coordinates);
        };
    }

    private static Function<Entry, @Nullable Object> onMap(Function<Locality, @Nullable Object> value) {
        return entry -> {
            Locality place = locality(entry);
            return place == null ? null : value.apply(place);
        };
    }

    /** The one place on the map that articles mean by the name; null where they mean none or several. */
    static @Nullable Locality locality(Entry entry) {
        return entry.localities().size() == 1 ? entry.localities().get(0) : null;
    }
}
