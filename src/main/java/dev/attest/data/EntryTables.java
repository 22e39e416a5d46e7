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
                                "sources.kind",
                                entry -> Field.name(entry.id().kind()))
                        .always()
                        .oneOf(EntryKind.PERSON, EntryKind.ORGANISATION, EntryKind.SOURCE));
        return new Table<>(
                "sources", fields, List.of("id"), List.of(), () -> origin.archive().entries().values().stream()
                        .filter(Entry::isSource));
    }

    Table<Entry> people() {
        return ofKind(EntryKind.PERSON, "people", fields(), List.of());
    }

    Table<Entry> organisations() {
        return ofKind(EntryKind.ORGANISATION, "organisations", fields(), List.of());
    }

    Table<Entry> places() {
        List<Field<Entry>> fields = fields();
        fields.addAll(placeFields());
        return ofKind(EntryKind.PLACE, "places", fields, List.of(new ForeignKey(List.of("within"), "", List.of("id"))));
    }

    private Table<Entry> ofKind(EntryKind kind, String name, List<Field<Entry>> fields, List<ForeignKey> keys) {
        return new Table<>(name, fields, List.of("id"), keys, () -> origin.archive().entries(kind).stream());
    }

    private List<Field<Entry>> fields() {
        List<Field<Entry>> fields = new ArrayList<>();
        fields.add(Field.<Entry>of("id", FieldType.STRING, "entries.id", entry -> Origin.id(entry.id()))
                .always());
        fields.add(Field.<Entry>of("address", FieldType.STRING, entry -> origin.address(Paths.entry(entry.id())))
                .always());
        fields.add(Field.<Entry>of("name", FieldType.STRING, Entry::name).always());
        fields.add(Field.of("aliases", FieldType.ARRAY, Entry::aliases));
        fields.add(Field.of("note", FieldType.STRING, Entry::note));
        return fields;
    }

    private static List<Field<Entry>> placeFields() {
        return List.of(
                Field.of("within", FieldType.STRING, entry -> {
                    EntryId parent = entry.parent();
                    return parent == null ? null : Origin.id(parent);
                }),
                Field.<Entry>of("precision", FieldType.STRING, onMap(place -> Field.name(place.precision())))
                        .oneOf(Precision.values()),
                Field.of("map_id", FieldType.STRING, onMap(Locality::id)),
                Field.of("latitude", FieldType.NUMBER, at(Coordinates::latitude)),
                Field.of("longitude", FieldType.NUMBER, at(Coordinates::longitude)),
                Field.<Entry>of("coordinates_by", FieldType.STRING, at(coordinates -> Field.name(coordinates.origin())))
                        .oneOf(Coordinates.Origin.values()),
                Field.of("coordinates_note", FieldType.STRING, at(Coordinates::precision)));
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
