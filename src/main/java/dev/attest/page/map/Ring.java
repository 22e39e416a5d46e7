package dev.attest.page.map;

/** A closed line of points, the last joining the first: an area. Immutable, as nobody is given its arrays. */
final class Ring {
    private final double[] x;
    private final double[] y;

    Ring(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
    }

    int size() {
        return x.length;
    }

    double x(int at) {
        return x[at];
    }

    double y(int at) {
        return y[at];
    }

    /** Whether any of it may lie in the box; false only where it surely does not. */
    boolean mayTouch(Box box) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < x.length; at++) {
            west = Math.min(west, x[at]);
            east = Math.max(east, x[at]);
            south = Math.min(south, y[at]);
            north = Math.max(north, y[at]);
        }
        return west <= box.east() && east >= box.west() && south <= box.north() && north >= box.south();
    }

    /**
     * What of it lies in the box, by Sutherland and Hodgman's way of cutting at one side after the other. Where it leaves the box
     * and comes back, it runs along the side.
     */
    Ring within(Box box) {
        return cut(box.west(), true, true)
                .cut(box.east(), true, false)
                .cut(box.south(), false, true)
                .cut(box.north(), false, false);
    }

    /** What lies on one side of a straight line: above {@code limit} or below it, in x or in y. */
    private Ring cut(double limit, boolean inX, boolean above) {
        double[] cutX = new double[2 * x.length];
        double[] cutY = new double[2 * x.length];
        int size = 0;
        for (int at = 0; at < x.length; at++) {
            int before = at == 0 ? x.length - 1 : at - 1;
            double here = inX ? x[at] : y[at];
            double there = inX ? x[before] : y[before];
            boolean isIn = above ? here >= limit : here <= limit;
            boolean wasIn = above ? there >= limit : there <= limit;
            if (isIn != wasIn) {
                double part = (limit - there) / (here - there);
                cutX[size] = inX ? limit : x[before] + part * (x[at] - x[before]);
                cutY[size++] = inX ? y[before] + part * (y[at] - y[before]) : limit;
            }
            if (isIn) {
                cutX[size] = x[at];
                cutY[size++] = y[at];
            }
        }
        return new Ring(java.util.Arrays.copyOf(cutX, size), java.util.Arrays.copyOf(cutY, size));
    }
}
