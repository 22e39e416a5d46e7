package dev.attest.extract.statement;

import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * That somebody quotes somebody else, by the tokens of a {@link Line}: 'the Tidings quoted Lee as saying'.
 *
 * @param outer who quotes
 * @param inner who is quoted
 * @param verb the form of 'say' and the like behind 'as'
 */
record RelayReading(Subject outer, Subject inner, int verb) {
    /** The first in {@code line}; null where there is none. */
    static @Nullable RelayReading of(Line line) {
        Subjects subjects = new Subjects(line);
        for (int at = 1; at + 3 < line.size(); at++) {
            if (!line.is(at, "quoted", "cited", "quotes", "cites") || line.isQuoted(at)) {
                continue;
            }
            int end = line.isPronoun(at + 1) ? at + 1 : line.endOfGrown(at + 1);
            boolean saying = end > at
                    && line.is(end + 1, "as")
                    && line.isClass(end + 2, WordClass.SPEECH_VERB)
                    && line.token(end + 2).lower().endsWith("ing");
            VerbForms.Form form = WordClass.speechVerbs().of(line.token(at).lower());
            StatementVerbs.Verb verb = form == null ? null : StatementVerbs.asFound(form);
            Subject outer = saying && verb != null ? subjects.before(at, verb) : null;
            if (outer != null) {
                return new RelayReading(outer, new Subject(at + 1, line.lastOf(at + 1), end, at + 1), end + 2);
            }
        }
        return null;
    }
}
