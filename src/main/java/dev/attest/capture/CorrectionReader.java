package dev.attest.capture;

import dev.attest.capture.Correction.Action;
import dev.attest.capture.Correction.Finding;
import dev.attest.capture.Correction.Harm;
import dev.attest.capture.Correction.QuoteKind;
import dev.attest.capture.Correction.Scope;
import dev.attest.capture.Correction.Stance;
import dev.attest.capture.Correction.Toll;
import dev.attest.capture.Correction.Values;
import dev.attest.yaml.YamlMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one item of {@code corrections} in a sidecar. What is wrong is noted with its line, and the rest is read on. */
final class CorrectionReader {
    /** Which values of a finding are given in words. */
    private static final Map<Finding, List<String>> IN_WORDS = new EnumMap<>(Map.of(
            Finding.FIGURE, List.of("reported-by", "place", "when", "victims", "cause", "perpetrator"),
            Finding.QUOTE, List.of("speaker"),
            Finding.STATEMENT, List.of("speaker", "cue"),
            Finding.PERSON, List.of("name"),
            Finding.ORGANISATION, List.of("name"),
            Finding.PLACE, List.of("name"),
            Finding.DATE, List.of(),
            Finding.SOURCE, List.of("name")));

    private CorrectionReader() {}

    static Correction read(String file, YamlMapping yaml) {
        Finding stated = yaml.choice("finding", Finding.class);
        if (stated == null && !yaml.has("finding")) {
            yaml.problem(
                    "finding",
                    "the key 'finding' is missing; accepted is figure, quote, statement, person,"
                            + " organisation, place, date or source");
        }
        Finding finding = stated == null ? Finding.FIGURE : stated;
        String words = yaml.requiredString("words");
        Harm which = finding == Finding.FIGURE ? yaml.choice("harm", Harm.class) : null;
        Action action = action(yaml);
        Values values = Stream.of(
                        yaml.mapping("set", below -> values(below, finding, Action.SET)),
                        yaml.mapping("add", below -> values(below, finding, Action.ADD)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Values::none);
        String why = yaml.requiredString("why");
        return new Correction(finding, words, which, action, values, why, file, yaml.line());
    }

    private static Action action(YamlMapping yaml) {
        if (yaml.has("strike") && !yaml.bool("strike", true)) {
            yaml.problem("strike", "'strike' is 'false'; accepted is true, or a correction without this key");
        }
        yaml.bool("strike", false);
        List<Action> given = Stream.of(Action.values())
                .filter(action -> yaml.has(key(action)))
                .toList();
        if (given.size() != 1) {
            yaml.problem(
                    "finding",
                    "a correction does one thing, found " + (given.isEmpty() ? "none" : given.size())
                            + "; accepted is one of 'strike: true', 'set' and 'add'");
        }
        return given.isEmpty() ? Action.STRIKE : given.get(0);
    }

    private static String key(Action action) {
        return switch (action) {
            case STRIKE -> "strike";
            case SET -> "set";
            case ADD -> "add";
        };
    }

    private static Values values(YamlMapping yaml, Finding finding, Action action) {
        boolean figure = finding == Finding.FIGURE;
        boolean dated = figure || finding == Finding.DATE;
        Integer count = figure ? whole(yaml, "count") : null;
        Integer minimum = figure ? whole(yaml, "minimum") : null;
        Integer maximum = figure ? whole(yaml, "maximum") : null;
        if (count != null && (minimum != null || maximum != null)) {
            yaml.problem("count", "'count' stands beside 'minimum' or 'maximum'; accepted is either");
        }
        if (minimum != null && maximum != null && maximum < minimum) {
            yaml.problem("maximum", "'maximum' is " + maximum + "; accepted is 'minimum' (" + minimum + ") or more");
        }
        LocalDate from = dated ? yaml.date("from") : null;
        LocalDate to = dated ? yaml.date("to") : null;
        if (from != null && to != null && to.isBefore(from)) {
            yaml.problem("to", "'to' is " + to + "; accepted is 'from' (" + from + ") or a later day");
        }
        Values values = new Values(
                count == null ? minimum : count,
                count == null ? maximum : count,
                figure ? yaml.choice("harm", Harm.class) : null,
                figure ? yaml.choice("scope", Scope.class) : null,
                figure ? yaml.choice("toll", Toll.class) : null,
                finding == Finding.QUOTE ? yaml.choice("kind", QuoteKind.class) : null,
                finding == Finding.STATEMENT ? yaml.choice("stance", Stance.class) : null,
                from,
                to,
                words(yaml, finding));
        checkComplete(yaml, finding, action, values);
        return values;
    }

    private static SortedMap<String, String> words(YamlMapping yaml, Finding finding) {
        SortedMap<String, String> words = new TreeMap<>();
        for (String key : Objects.requireNonNull(IN_WORDS.get(finding))) {
            String value = yaml.string(key);
            if (value != null) {
                words.put(key, value);
            }
        }
        return words;
    }

    private static void checkComplete(YamlMapping yaml, Finding finding, Action action, Values values) {
        if (action == Action.SET) {
            if (values.isEmpty()) {
                yaml.problem("set", "'set' says nothing; accepted is at least one key with a value");
            }
        } else if (finding == Finding.FIGURE) {
            require(yaml, values.harm() != null, "harm", "an added figure needs 'harm'");
            require(yaml, values.hasCount(), "count", "an added figure needs 'count', 'minimum' or 'maximum'");
        } else if (finding == Finding.STATEMENT) {
            require(yaml, values.words().containsKey("speaker"), "speaker", "an added statement needs 'speaker'");
            require(yaml, values.words().containsKey("cue"), "cue", "an added statement needs 'cue'");
        }
    }

    private static void require(YamlMapping yaml, boolean given, String key, String message) {
        if (!given && !yaml.has(key)) {
            yaml.problem(key, message);
        }
    }

    private static @Nullable Integer whole(YamlMapping yaml, String key) {
        BigDecimal number = yaml.decimal(key, 0, Integer.MAX_VALUE);
        if (number != null && number.scale() > 0) {
            yaml.problem(key, "'" + key + "' is '" + number + "'; accepted is a whole number");
        }
        return number == null ? null : number.intValue();
    }
}
