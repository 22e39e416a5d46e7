package dev.attest.article;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param latitude degrees north, -90 to 90, with as many digits as whoever gives them is sure of
 * @param longitude degrees east, -180 to 180
 * @param precision how well that is known, in the archivist's words; null where it is not noted
 * @param origin who gives them
 */
public record Coordinates(
        BigDecimal latitude, BigDecimal longitude, @Nullable String precision, Origin origin) {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final double EARTH_RADIUS_KM = 6371.0;

    public Coordinates {
        Objects.requireNonNull(latitude);
        Objects.requireNonNull(longitude);
        Objects.requireNonNull(origin);
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new IllegalArgumentException("Latitude runs from -90 to 90 and longitude from -180 to 180, found "
                    + latitude.toPlainString() + ", " + longitude.toPlainString());
        }
    }

    /** The way over the ground to {@code other} in kilometres, on a globe (haversine); right to half a percent. */
    public double kilometresTo(Coordinates other) {
        double north = StrictMath.toRadians(latitude.doubleValue());
        double otherNorth = StrictMath.toRadians(other.latitude.doubleValue());
        double up = StrictMath.sin((otherNorth - north) / 2);
        double across =
                StrictMath.sin(StrictMath.toRadians(other.longitude.doubleValue() - longitude.doubleValue()) / 2);
        double chord = up * up + StrictMath.cos(north) * StrictMath.cos(otherNorth) * across * across;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(chord)));
    }

    /** Who gives coordinates. */
    public enum Origin {
        /** The archive's authority file. */
        ARCHIVIST,
        /** The gazetteer that comes with Attest. */
        GAZETTEER
    }
}
