package dev.attest.page.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The countries of the world, out of Natural Earth (public domain); see src/borders. Read when they are first asked for. */
final class Borders {
    private static final String FILE = "/dev/attest/borders/countries.txt";
    /** To a degree. */
    private static final double STEPS = 200;

    /** Holds the countries once they were asked for. */
    private static final class Standard {
        static final List<Country> COUNTRIES = read();
    }

    private Borders() {}

    /**
     * A country.
     *
     * @param name its name in English
     * @param rings its coasts and borders, an island each; the last point joins the first
     */
    record Country(String name, List<Ring> rings) {
        Country {
            Objects.requireNonNull(name);
            rings = List.copyOf(rings);
        }
    }

    /** All of them, in the order of their names. */
    static List<Country> countries() {
        return Standard.COUNTRIES;
    }

    private static List<Country> read() {
        List<Country> countries = new ArrayList<>();
        String name = "";
        List<Ring> rings = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("\t")) {
                    rings.add(ring(line.substring(1)));
                    continue;
                }
                countries.add(new Country(name, rings));
                name = line;
                rings = new ArrayList<>();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
        countries.add(new Country(name, rings));
        return List.copyOf(countries.subList(1, countries.size()));
    }

    private static Ring ring(String line) {
        String[] steps = line.split(" ", -1);
        double[] longitudes = new double[steps.length];
        double[] latitudes = new double[steps.length];
        int x = 0;
        int y = 0;
        for (int at = 0; at < steps.length; at++) {
            int comma = steps[at].indexOf(',');
            x += Integer.parseInt(steps[at].substring(0, comma));
            y += Integer.parseInt(steps[at].substring(comma + 1));
            longitudes[at] = x / STEPS;
            latitudes[at] = y / STEPS;
        }
        return new Ring(longitudes, latitudes);
    }
}
