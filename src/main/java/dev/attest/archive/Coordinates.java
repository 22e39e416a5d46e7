package dev.attest.archive;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param latitude degrees north, -90 to 90, with as many digits as the authority file gives
 * @param longitude degrees east, -180 to 180
 * @param precision how well that is known, in the archivist's words; null where it is not noted
 */
public record Coordinates(
        BigDecimal latitude, BigDecimal longitude, @Nullable String precision) {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Coordinates {
        Objects.requireNonNull(latitude);
        Objects.requireNonNull(longitude);
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new IllegalArgumentException("Latitude runs from -90 to 90 and longitude from -180 to 180, found "
                    + latitude.toPlainString() + ", " + longitude.toPlainString());
        }
    }
}
