package dev.attest.page.map;

import java.util.Collection;

/**
 * A part of the world, in degrees. It does not reach over the date line.
 *
 * @param west its least longitude
 * @param south its least latitude
 * @param east its greatest longitude
 * @param north its greatest latitude
 */
record Box(double west, double south, double east, double north) {
    /** The least that a map shows from side to side, in degrees: some 20 kilometres. */
    private static final double LEAST = 0.2;

    /** Free space around what it is to hold, as a part of it. */
    private static final double MARGIN = 0.12;

    /** Beyond this the flat map shows too little of the truth. */
    private static final double POLE = 85;

    /** The smallest one of the shape {@code width} to {@code height} that holds all places, with a margin. */
    static Box around(Collection<MapMaker.Spot> spots, double width, double height) {
        double west = spots.stream().mapToDouble(MapMaker.Spot::longitude).min().orElse(-180);
        double east = spots.stream().mapToDouble(MapMaker.Spot::longitude).max().orElse(180);
        double south = spots.stream().mapToDouble(MapMaker.Spot::latitude).min().orElse(-60);
        double north = spots.stream().mapToDouble(MapMaker.Spot::latitude).max().orElse(80);
        double middleX = (west + east) / 2;
        double middleY = (south + north) / 2;
        double squeeze = squeeze(middleY);
        double across = Math.max(LEAST, east - west) * (1 + 2 * MARGIN);
        double up = Math.max(LEAST, north - south) * (1 + 2 * MARGIN);
        double wide = Math.max(across, up * width / height / squeeze);
        double high = wide * squeeze * height / width;
        return new Box(middleX - wide / 2, middleY - high / 2, middleX + wide / 2, middleY + high / 2);
    }

    /** How much shorter a degree of longitude is there than one of latitude. */
    private static double squeeze(double latitude) {
        return StrictMath.cos(StrictMath.toRadians(Math.min(POLE, Math.abs(latitude))));
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    double middleLatitude() {
        return (south + north) / 2;
    }

    boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** The same with a border of {@code part} of its size on each side. */
    Box widened(double part) {
        return new Box(west - width() * part, south - height() * part, east + width() * part, north + height() * part);
    }
}
