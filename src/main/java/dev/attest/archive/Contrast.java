package dev.attest.archive;

import java.util.List;

/** How well colours stand out from each other, by the formula of WCAG 2.2. Colours are {@code #rrggbb}. */
final class Contrast {
    /** The grounds of light pages, as {@code site.css} has them. */
    static final List<String> LIGHT = List.of("#fbfaf6", "#ffffff", "#f1eee4");

    /** The grounds of dark pages. */
    static final List<String> DARK = List.of("#14171a", "#1b1f23", "#20262a");

    /** Due for text (1.4.3, level AA). */
    static final double TEXT = 4.5;

    /** Due for lines (1.4.11). */
    static final double LINE = 3;

    private Contrast() {}

    /** The lowest contrast of a colour to some grounds, from 1 to 21. */
    static double least(String colour, List<String> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> between(colour, ground))
                .min()
                .orElse(1);
    }

    static double between(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
