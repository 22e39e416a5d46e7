package dev.attest.page.map;

import dev.attest.page.map.MapDrawing.SpotView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws places on the land that they lie in. */
public final class MapMaker {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    /** The land is drawn a little beyond the edge, so that no cut is seen. */
    private static final double BEYOND = 0.02;

    /** Points of a border nearer than this, in units of the drawing, are one. */
    private static final int FINE = 3;

    /** An area has its name written out if it covers at least this part of the map. */
    private static final double NAMED = 0.025;

    private static final int SMALLEST = 4;
    private static final int LARGEST = 18;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double LONGEST_SCALE = 0.25;

    private MapMaker() {}

    /**
     * A place to be drawn.
     *
     * @param name its name in the archive
     * @param href its page
     * @param longitude degrees east
     * @param latitude degrees north
     * @param articles how many articles name it
     * @param words what is said of it
     * @param isExact whether its coordinates are those of the place itself
     */
    public record Spot(
            String name, String href, double longitude, double latitude, int articles, String words, boolean isExact) {
        public Spot {
            Objects.requireNonNull(name);
            Objects.requireNonNull(href);
            Objects.requireNonNull(words);
        }
    }

    /** A map of all of {@code spots}, of which there is at least one. */
    public static MapDrawing draw(String id, String title, String description, Collection<Spot> spots) {
        Box box = Box.around(spots, WIDTH, HEIGHT);
        List<Spot> shown = spots.stream()
                .sorted(Comparator.comparingInt(Spot::articles).reversed().thenComparing(Spot::name))
                .toList();
        int kilometres = scale(box);
        return new MapDrawing(
                id,
                title,
                description,
                WIDTH,
                HEIGHT,
                lands(box),
                names(box),
                views(shown, box),
                percent(kilometres / kilometresAcross(box)),
                kilometres);
    }

    /** Those of {@code spots} that lie on the smallest map that {@code chosen} fit on. */
    public static List<Spot> onTheMapOf(Collection<Spot> chosen, Collection<Spot> spots) {
        Box box = Box.around(chosen, WIDTH, HEIGHT);
        return spots.stream()
                .filter(spot -> box.holds(spot.longitude(), spot.latitude()))
                .toList();
    }

    private static List<String> lands(Box box) {
        Box cut = box.widened(BEYOND);
        return Borders.countries().stream()
                .flatMap(country -> land(country, cut, box).stream())
                .toList();
    }

    private static Optional<String> land(Borders.Country country, Box cut, Box box) {
        StringBuilder path = new StringBuilder();
        parts(country, cut).forEach(ring -> append(path, ring, box));
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    private static Stream<Ring> parts(Borders.Country country, Box box) {
        return country.rings().stream()
                .filter(ring -> ring.mayTouch(box))
                .map(ring -> ring.within(box))
                .filter(ring -> ring.size() > 2);
    }

    /** Whole units, each point by its way from the one before; areas too small to be seen are left out. */
    private static void append(StringBuilder path, Ring ring, Box box) {
        StringBuilder line = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        int points = 0;
        for (int at = 0; at < ring.size(); at++) {
            long x = Math.round((ring.x(at) - box.west()) / box.width() * WIDTH);
            long y = Math.round((box.north() - ring.y(at)) / box.height() * HEIGHT);
            if (points > 0 && Math.max(Math.abs(x - lastX), Math.abs(y - lastY)) < FINE) {
                continue;
            }
            line.append(points == 0 ? "M" : points == 1 ? "l" : " ")
                    .append(x - lastX)
                    .append(y < lastY ? "" : " ")
                    .append(y - lastY);
            lastX = x;
            lastY = y;
            points++;
        }
        if (points > 2) {
            path.append(line).append('z');
        }
    }

    /** Names at the middles of the largest visible parts of countries. */
    private static List<MapDrawing.Name> names(Box box) {
        List<MapDrawing.Name> names = new ArrayList<>();
        for (Borders.Country country : Borders.countries()) {
            parts(country, box)
                    .map(Middle::of)
                    .max(Comparator.comparingDouble(Middle::area))
                    .filter(middle -> middle.area() > NAMED * box.width() * box.height())
                    .ifPresent(middle -> names.add(
                            new MapDrawing.Name(country.name(), across(middle.x(), box), down(middle.y(), box))));
        }
        return names;
    }

    private static List<SpotView> views(List<Spot> spots, Box box) {
        Labels always = new Labels(300, box);
        Labels wide = new Labels(WIDTH, box);
        List<SpotView> views = new ArrayList<>();
        for (Spot spot : spots) {
            int radius = radius(spot.articles());
            boolean onWide = wide.place(spot, radius);
            String label = onWide && always.place(spot, radius) ? "always" : onWide ? "wide" : "never";
            views.add(new SpotView(
                    spot.name(),
                    spot.href(),
                    across(spot.longitude(), box),
                    down(spot.latitude(), box),
                    radius,
                    spot.words(),
                    spot.isExact() ? "exact" : "approximate",
                    label));
        }
        return views;
    }

    private static int radius(int articles) {
        return Math.min(LARGEST, (int) Math.round(SMALLEST + 1.4 * StrictMath.sqrt(Math.max(0, articles - 1))));
    }

    /** A round number of kilometres that takes at most a quarter of the width. */
    private static int scale(Box box) {
        double most = kilometresAcross(box) * LONGEST_SCALE;
        int best = 1;
        for (int ten = 1; ten <= 10_000; ten *= 10) {
            for (int times : List.of(1, 2, 5)) {
                if (ten * times <= most) {
                    best = ten * times;
                }
            }
        }
        return best;
    }

    private static double kilometresAcross(Box box) {
        return box.width() * KILOMETRES_A_DEGREE * StrictMath.cos(StrictMath.toRadians(box.middleLatitude()));
    }

    private static String across(double longitude, Box box) {
        return percent((longitude - box.west()) / box.width());
    }

    private static String down(double latitude, Box box) {
        return percent((box.north() - latitude) / box.height());
    }

    private static String percent(double part) {
        return number(Math.round(part * 10_000) / 100.0) + "%";
    }

    /** Without a point where the number is whole. */
    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%s", number);
    }

    /**
     * The middle of an area.
     *
     * @param x degrees east
     * @param y degrees north
     * @param area in square degrees
     */
    private record Middle(double x, double y, double area) {
        /** The centroid by the formula of the shoelace. */
        static Middle of(Ring ring) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int at = 0; at < ring.size(); at++) {
                int next = (at + 1) % ring.size();
                double cross = ring.x(at) * ring.y(next) - ring.x(next) * ring.y(at);
                area += cross / 2;
                x += (ring.x(at) + ring.x(next)) * cross / 6;
                y += (ring.y(at) + ring.y(next)) * cross / 6;
            }
            return area == 0 ? new Middle(0, 0, 0) : new Middle(x / area, y / area, Math.abs(area));
        }
    }

    /** Names beside their dots, none on another's, on a map of a width in pixels. */
    private static final class Labels {
        private static final double LETTER = 7;
        private static final double LINE = 16;

        private final double width;
        private final double height;
        private final Box box;
        private final List<double[]> taken = new ArrayList<>();

        Labels(int width, Box box) {
            this.width = width;
            this.height = (double) width * HEIGHT / WIDTH;
            this.box = box;
        }

        /** Whether the name finds a free place; then it is taken. */
        boolean place(Spot spot, int radius) {
            double left = (spot.longitude() - box.west()) / box.width() * width + radius;
            double top = (box.north() - spot.latitude()) / box.height() * height - LINE / 2;
            double[] area = {left, top, left + spot.name().length() * LETTER, top + LINE};
            if (area[2] > width || taken.stream().anyMatch(other -> overlap(area, other))) {
                return false;
            }
            taken.add(area);
            return true;
        }

        private static boolean overlap(double[] one, double[] other) {
            return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
        }
    }
}
