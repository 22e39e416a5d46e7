package dev.attest.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * A message, in the part of ICU's message syntax that the interface needs: {@code {0}} for what is put in, and {@code {0, plural,
 * one {# quote} other {# quotes}}} for words that go with a number, which stands for {@code #}. All else, apostrophes too, is as it
 * is written.
 */
final class MessageText {
    private static final int MOST_ARGUMENTS = 10;

    private final List<Part> parts;

    private MessageText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part permits Words, Argument, Plural {}

    private record Words(String words) implements Part {}

    /** What is put in; as the number of a form where it stands for {@code #}. */
    private record Argument(int number) implements Part {}

    private record Plural(int number, Map<String, List<Part>> forms) implements Part {}

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException with the reason, if it can't be read
     */
    static MessageText of(String text) {
        Reader reader = new Reader(text);
        List<Part> parts = reader.parts(-1);
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("a '}' closes nothing");
        }
        return new MessageText(parts);
    }

    /** The message with {@code arguments} put in. Numbers are written by {@code number}. */
    String with(PluralRules rules, LongFunction<String> number, Object... arguments) {
        StringBuilder out = new StringBuilder();
        write(parts, rules, number, arguments, out);
        return out.toString();
    }

    private static void write(
            List<Part> parts, PluralRules rules, LongFunction<String> number, Object[] arguments, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                out.append(words.words());
            } else if (part instanceof Argument argument) {
                Object value = arguments[argument.number()];
                out.append(value instanceof Number n ? number.apply(n.longValue()) : value);
            } else if (part instanceof Plural plural) {
                long value = ((Number) arguments[plural.number()]).longValue();
                List<Part> form = plural.forms().get(rules.category(value));
                write(
                        form == null ? plural.forms().getOrDefault(PluralRules.OTHER, List.of()) : form,
                        rules,
                        number,
                        arguments,
                        out);
            }
        }
    }

    /** What must be put in: {@code 0}, and {@code 0 #} for a number that chooses a form. */
    Set<String> arguments() {
        Set<String> arguments = new TreeSet<>();
        addArguments(parts, arguments);
        return arguments;
    }

    private static void addArguments(List<Part> parts, Set<String> arguments) {
        for (Part part : parts) {
            if (part instanceof Argument argument) {
                arguments.add(String.valueOf(argument.number()));
            } else if (part instanceof Plural plural) {
                arguments.add(String.valueOf(plural.number()));
                plural.forms().values().forEach(form -> addArguments(form, arguments));
            }
        }
    }

    /** The forms of its words that go with numbers, of each such place. */
    List<Set<String>> forms() {
        List<Set<String>> forms = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Plural plural) {
                forms.add(new TreeSet<>(plural.forms().keySet()));
            }
        }
        return forms;
    }

    /** Each form with the words around it, by its name, with {@code {0}} for what is put in; empty where it has no forms, or several. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        List<Set<String>> forms = forms();
        if (forms.size() == 1) {
            for (String form : forms.get(0)) {
                StringBuilder out = new StringBuilder();
                for (Part part : parts) {
                    write(
                            part instanceof Plural plural
                                    ? plural.forms().getOrDefault(form, List.of())
                                    : List.of(part),
                            out);
                }
                written.put(form, out.toString());
            }
        }
        return written;
    }

    private static void write(List<Part> parts, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                out.append(words.words());
            } else if (part instanceof Argument argument) {
                out.append('{').append(argument.number()).append('}');
            }
        }
    }

    /** Reads on from a place in a message. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Up to what closes them. {@code number} is the argument that {@code #} stands for; -1 for none. */
        List<Part> parts(int number) {
            List<Part> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char c = text.charAt(at);
                if (c == '{' || (c == '#' && number >= 0)) {
                    flush(words, parts);
                    parts.add(c == '{' ? placeholder(number) : new Argument(number));
                    at += c == '{' ? 0 : 1;
                } else {
                    words.append(c);
                    at++;
                }
            }
            flush(words, parts);
            return List.copyOf(parts);
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (words.length() > 0) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        private Part placeholder(int within) {
            at++;
            int number = argument();
            if (is('}')) {
                at++;
                return new Argument(number);
            }
            expect(',');
            if (within >= 0 || !word().equals("plural")) {
                throw new IllegalArgumentException(
                        "accepted in braces are a number, as {0}, and {0, plural, one {…} other {…}}"
                                + ", which can't stand in another");
            }
            expect(',');
            Map<String, List<Part>> forms = new LinkedHashMap<>();
            while (!is('}')) {
                form(number, forms);
            }
            at++;
            if (!forms.containsKey(PluralRules.OTHER)) {
                throw new IllegalArgumentException("the form 'other {…}' is missing");
            }
            return new Plural(number, Map.copyOf(forms));
        }

        private void form(int number, Map<String, List<Part>> forms) {
            String name = word();
            if (!PluralRules.CATEGORIES.contains(name) || forms.containsKey(name)) {
                throw new IllegalArgumentException("the form '" + name + "' is not known, or comes twice; accepted are "
                        + String.join(", ", PluralRules.CATEGORIES));
            }
            expect('{');
            forms.put(name, parts(number));
            expect('}');
        }

        private int argument() {
            String digits = word();
            if (!digits.matches("\\d")) {
                throw new IllegalArgumentException("'{" + digits + "' is no placeholder; accepted is a number below "
                        + MOST_ARGUMENTS + ", as {0}");
            }
            return Integer.parseInt(digits);
        }

        private String word() {
            blanks();
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        private boolean is(char c) {
            blanks();
            if (at == text.length()) {
                throw new IllegalArgumentException("a '{' is not closed");
            }
            return text.charAt(at) == c;
        }

        private void expect(char c) {
            if (!is(c)) {
                throw new IllegalArgumentException("found '" + text.charAt(at) + "' where '" + c + "' is expected");
            }
            at++;
        }

        private void blanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
