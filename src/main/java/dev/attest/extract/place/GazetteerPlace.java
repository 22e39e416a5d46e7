package dev.attest.extract.place;

import dev.attest.article.Precision;
import java.util.List;
import java.util.Locale;

/**
 * A line of the gazetteer.
 *
 * @param id what tells it from the others
 * @param name its name
 * @param kind what it is
 * @param within the id of what it lies in; empty for a country
 * @param latitude degrees north, as written; empty where it is not known
 * @param longitude degrees east
 * @param inhabitants how many live there; 0 where it is not known
 * @param spellings other names; may be empty
 */
record GazetteerPlace(
        String id,
        String name,
        Kind kind,
        String within,
        String latitude,
        String longitude,
        int inhabitants,
        List<String> spellings) {
    private static final int COLUMNS = 8;
    private static final int LEAST_REGION = 200_000;
    private static final int LEAST_DISTRICT = 10_000;

    /** What a line of the gazetteer is about. */
    enum Kind {
        COUNTRY(Precision.COUNTRY),
        /** A division of a country. */
        REGION(Precision.REGION),
        /** A division of a region. */
        DISTRICT(Precision.REGION),
        /** A country's capital. */
        CAPITAL(Precision.CITY),
        /** A city, town or village. */
        CITY(Precision.CITY),
        /** A part of a city. */
        QUARTER(Precision.NEIGHBOURHOOD);

        private final Precision precision;

        Kind(Precision precision) {
            this.precision = precision;
        }

        Precision precision() {
            return precision;
        }
    }

    static GazetteerPlace of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(
                    "A line of the gazetteer has " + COLUMNS + " columns, found " + columns.length + " in: " + line);
        }
        return new GazetteerPlace(
                columns[0],
                columns[1],
                Kind.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3],
                columns[4],
                columns[5],
                Integer.parseInt(columns[6]),
                columns[7].isEmpty() ? List.of() : List.of(columns[7].split("\\|", -1)));
    }

    boolean isDivision() {
        return kind == Kind.REGION || kind == Kind.DISTRICT;
    }

    boolean isSettlement() {
        return kind == Kind.CITY || kind == Kind.CAPITAL;
    }

    /** How much the world knows of it, for choosing among several: countries, then divisions, then by inhabitants. */
    long weight() {
        return switch (kind) {
            case COUNTRY -> 1_000_000_000L;
            case CAPITAL -> 1_000_000L + inhabitants;
            case REGION -> Math.max(LEAST_REGION, inhabitants);
            case DISTRICT -> LEAST_DISTRICT;
            case CITY -> inhabitants;
            case QUARTER -> inhabitants / 2;
        };
    }
}
