package dev.attest.yaml;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values, taken out by type. A getter gives null where the key is missing or has nothing behind it, and where
 * its value can't be accepted: that is noted as a problem, which {@link StrictYaml} throws once all was looked at. Each key
 * that was asked for is a valid key, every other one is an error.
 */
public final class YamlMapping {
    private static final int FARTHEST_LIKENESS = 3;

    private final YamlNode.Mapping node;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    YamlMapping(YamlNode.Mapping node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The line on which it begins, counted from 1. */
    public int line() {
        return node.line();
    }

    /** Whether something stands behind the key. Does not make the key a valid one. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** Notes a problem with the value of {@code key}, or with the whole where the key is missing. */
    public void problem(String key, String message) {
        YamlNode.Entry entry = node.entries().get(key);
        problems.add(entry == null ? node.line() : entry.value().line(), message);
    }

    /** A text on one or several lines, without blanks at its ends. */
    public @Nullable String string(String key) {
        return scalar(key, "a text");
    }

    /** A text that must be there; empty where it is not, which is noted. */
    public String requiredString(String key) {
        String text = string(key);
        if (text == null && !has(key)) {
            problem(key, "the key '" + key + "' is missing");
        }
        return text == null ? "" : text;
    }

    /** A list of texts, or one text alone; empty where the key is missing. */
    public List<String> strings(String key) {
        known.add(key);
        YamlNode value = value(key);
        List<String> texts = new ArrayList<>();
        if (value instanceof YamlNode.Scalar scalar) {
            addText(texts, key, scalar);
        } else if (value instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> addText(texts, key, item));
        } else if (value != null) {
            wrong(key, value, "a list of texts, each on a line of its own behind '- '");
        }
        return List.copyOf(texts);
    }

    private void addText(List<String> texts, String key, YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            texts.add(scalar.text().strip());
        } else {
            wrong(key, item, "a text");
        }
    }

    /** A day, written 2016-10-14. */
    public @Nullable LocalDate date(String key) {
        String accepted = "a day written as YYYY-MM-DD, such as 2016-10-14";
        String text = scalar(key, accepted);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(key, accepted);
            return null;
        }
    }

    /** {@code true} or {@code false}; {@code otherwise} where the key is missing. */
    public boolean bool(String key, boolean otherwise) {
        String accepted = "true or false";
        String text = scalar(key, accepted);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            wrong(key, accepted);
        }
        return text.equals("true");
    }

    /** An absolute web address. */
    public @Nullable URI address(String key) {
        String accepted = "an address that begins with http:// or https://";
        String text = scalar(key, accepted);
        if (text == null) {
            return null;
        }
        try {
            URI address = new URI(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            if (!web) {
                wrong(key, accepted);
            }
            return web ? address : null;
        } catch (URISyntaxException e) {
            wrong(key, accepted + ", without blanks and with other special characters written as %XX");
            return null;
        }
    }

    /** A number with an optional point, within bounds. */
    public @Nullable BigDecimal decimal(String key, long least, long most) {
        String accepted = "a number from " + least + " to " + most + ", such as " + least + " or " + most + ".0";
        String text = scalar(key, accepted);
        if (text == null) {
            return null;
        }
        if (!text.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            wrong(key, accepted);
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        boolean inside =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!inside) {
            wrong(key, accepted);
        }
        return inside ? number : null;
    }

    /** One of the constants of an enumeration, written in small letters with hyphens. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> words = Arrays.stream(constants).map(YamlMapping::word).toList();
        String accepted = words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
        String text = scalar(key, accepted);
        if (text == null) {
            return null;
        }
        int index = words.indexOf(text);
        if (index < 0) {
            wrong(key, accepted);
        }
        return index < 0 ? null : constants[index];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code reader} makes of the keys and values below {@code key}. */
    public <T> @Nullable T mapping(String key, Function<YamlMapping, T> reader) {
        known.add(key);
        YamlNode value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof YamlNode.Mapping mapping) {
            return read(mapping, reader);
        }
        wrong(key, value, "keys and values, each on an indented line of its own");
        return null;
    }

    /** What {@code reader} makes of each item of a list of keys and values; empty where the key is missing. */
    public <T> List<T> mappings(String key, Function<YamlMapping, T> reader) {
        known.add(key);
        String accepted = "a list of items of the form '- key: value'";
        YamlNode value = value(key);
        List<T> made = new ArrayList<>();
        if (value instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Mapping mapping) {
                    made.add(read(mapping, reader));
                } else {
                    wrong(key, item, accepted);
                }
            }
        } else if (value != null) {
            wrong(key, value, accepted);
        }
        return List.copyOf(made);
    }

    private <T> T read(YamlNode.Mapping mapping, Function<YamlMapping, T> reader) {
        YamlMapping below = new YamlMapping(mapping, problems);
        T made = reader.apply(below);
        below.noteUnknownKeys();
        return made;
    }

    void noteUnknownKeys() {
        for (Map.Entry<String, YamlNode.Entry> entry : node.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                problems.add(entry.getValue().keyLine(), unknown(entry.getKey()));
            }
        }
    }

    private String unknown(String key) {
        String nearest = null;
        int distance = FARTHEST_LIKENESS + 1;
        for (String candidate : known) {
            int to = likeness(key, candidate);
            if (to >= 0 && to < distance) {
                nearest = candidate;
                distance = to;
            }
        }
        String shown = new YamlNode.Scalar(0, key, true).found();
        String valid = "valid keys are " + String.join(", ", known);
        return "the key " + shown + " is not known; "
                + (nearest == null ? valid : "did you mean '" + nearest + "'? " + valid);
    }

    /** The number of single changes that turn one key into the other; -1 for too many. */
    private static int likeness(String key, String candidate) {
        int most = Math.min(FARTHEST_LIKENESS, Math.max(1, candidate.length() / 2));
        String simple = key.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return new LevenshteinDistance(most).apply(simple, candidate);
    }

    private @Nullable YamlNode value(String key) {
        YamlNode.Entry entry = node.entries().get(key);
        if (entry == null || (entry.value() instanceof YamlNode.Scalar scalar && scalar.isNothing())) {
            return null;
        }
        return entry.value();
    }

    private @Nullable String scalar(String key, String accepted) {
        known.add(key);
        YamlNode value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        wrong(key, value, accepted);
        return null;
    }

    private void wrong(String key, String accepted) {
        YamlNode value = value(key);
        if (value != null) {
            wrong(key, value, accepted);
        }
    }

    private void wrong(String key, YamlNode value, String accepted) {
        problems.add(value.line(), "'" + key + "' is " + value.found() + "; accepted is " + accepted);
    }
}
