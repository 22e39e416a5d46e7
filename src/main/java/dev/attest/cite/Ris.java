package dev.attest.cite;

import dev.attest.message.Messages;
import java.time.LocalDate;

/** A record in the RIS format: a tag of two letters a line. The format has no escapes; a value can hold all but a line break. */
final class Ris {
    private Ris() {}

    static String of(Reference reference, Messages messages) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", "NEWS");
        line(lines, "ID", reference.id());
        line(lines, "TI", reference.headline());
        reference.authors().forEach(author -> line(lines, "AU", author));
        if (reference.publisher() != null) {
            line(lines, "T2", reference.publisher());
        }
        LocalDate published = reference.published();
        if (published != null) {
            line(lines, "PY", String.valueOf(published.getYear()));
            line(lines, "DA", day(published));
        }
        if (reference.original() != null) {
            line(lines, "UR", reference.original().toString());
        }
        LocalDate retrieved = reference.retrieved();
        if (retrieved != null) {
            line(lines, "Y2", day(retrieved));
        }
        if (reference.language() != null) {
            line(lines, "LA", reference.language());
        }
        line(lines, "DB", reference.archive());
        line(lines, "AV", reference.access());
        line(lines, "N1", reference.note(messages));
        return lines.append("ER  - ").toString();
    }

    private static String day(LocalDate day) {
        return day.toString().replace('-', '/');
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(Citation.line(value)).append('\n');
    }
}
