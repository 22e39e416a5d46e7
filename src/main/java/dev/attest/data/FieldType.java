package dev.attest.data;

/** What may stand in a column, by the names of Table Schema. */
enum FieldType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** A day, ISO 8601. */
    DATE,
    /** A list of texts; in CSV as a JSON array. */
    ARRAY;

    /** Its name in a schema. */
    String label() {
        return Field.label(this);
    }
}
