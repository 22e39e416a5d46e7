package dev.attest.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.page.Paths;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The places on the map as GeoJSON (RFC 7946): points, each with how large the place is and who says where it lies. */
final class PlaceFeatures {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Origin origin;

    PlaceFeatures(Origin origin) {
        this.origin = origin;
    }

    void writeTo(Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Entry place : origin.archive().entries(EntryKind.PLACE)) {
                Coordinates at = place.coordinates();
                if (at != null) {
                    write(json, place, at);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void write(JsonGenerator json, Entry place, Coordinates at) throws IOException {
        Locality locality = EntryTables.locality(place);
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", Origin.id(place.id()));
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(at.longitude());
        json.writeNumber(at.latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", place.name());
        json.writeStringField("address", origin.address(Paths.entry(place.id())));
        text(json, "precision", locality == null ? null : Field.label(locality.precision()));
        text(json, "map_id", locality == null ? null : locality.id());
        json.writeStringField("coordinates_by", Field.label(at.origin()));
        text(json, "coordinates_note", at.precision());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }
}
