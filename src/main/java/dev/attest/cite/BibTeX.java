package dev.attest.cite;

import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * An entry for BibTeX and biblatex. Both count braces before they look at backslashes, so a brace of the text is never written
 * as one; what TeX takes for a command is written by its name.
 */
final class BibTeX {
    private BibTeX() {}

    static String of(Reference reference, Messages messages) {
        StringBuilder entry = new StringBuilder("@misc{").append(reference.id());
        if (!reference.authors().isEmpty()) {
            field(
                    entry,
                    "author",
                    reference.authors().stream().map(BibTeX::name).collect(Collectors.joining(" and ")));
        }
        // Doubled braces keep capitals as they are.
        field(entry, "title", "{" + escaped(reference.headline()) + "}");
        if (reference.publisher() != null) {
            field(entry, "howpublished", escaped(reference.publisher()));
        }
        LocalDate published = reference.published();
        if (published != null) {
            field(entry, "year", String.valueOf(published.getYear()));
            field(entry, "date", published.toString());
        }
        URI original = reference.original();
        if (original != null) {
            field(entry, "url", address(original.toString()));
        }
        LocalDate retrieved = reference.retrieved();
        if (retrieved != null) {
            field(entry, "urldate", retrieved.toString());
        }
        if (reference.language() != null) {
            field(entry, "langid", escaped(reference.language()));
        }
        field(
                entry,
                "note",
                escaped(messages.say(
                        reference.digest() ? "cite.held-digest" : "cite.held",
                        reference.archive(),
                        reference.access(),
                        reference.note(messages))));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** A name; in braces where a program would take it for several, or for one with its parts turned round. */
    private static String name(String name) {
        String escaped = escaped(name);
        return escaped.contains(" and ") || escaped.indexOf(',') >= 0 ? "{" + escaped + "}" : escaped;
    }

    /** An address stays as it is but for braces, which may stand in none. */
    private static String address(String address) {
        return Citation.line(address).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Citation.line(text).toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
