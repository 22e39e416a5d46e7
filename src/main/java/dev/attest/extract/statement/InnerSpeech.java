package dev.attest.extract.statement;

import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Who is said, in what somebody else states, to have said the quoted words in it: Lee in 'The Tidings reported that Lee had
 * written “…”'.
 *
 * @param speaker who said them
 * @param verb the verb of which the speaker is the subject
 */
record InnerSpeech(Subject speaker, int verb) {
    /** How many tokens may stand between the verb and the quoted words. */
    private static final int NEAR = 12;

    /** Who said the words that are quoted from the token {@code run} on, inside of {@code outer}; null where it does not say. */
    static @Nullable InnerSpeech of(Line line, Reported outer, int run) {
        Subjects subjects = new Subjects(line);
        int start = outer.words().start();
        for (int at = run - 1; at > start && run - at <= NEAR; at--) {
            VerbForms.Form form = line.isQuoted(at)
                    ? null
                    : WordClass.speechVerbs().of(line.token(at).lower());
            if (form == null || line.isInPhrase(at)) {
                continue;
            }
            Subject subject = subjects.before(at, StatementVerbs.asFound(form));
            if (subject == null && form.ending() == VerbForms.Ending.PAST) {
                subject = opening(line, start, at);
            }
            if (subject != null) {
                return subject.first() >= start ? new InnerSpeech(subject, at) : null;
            }
        }
        return null;
    }

    /** The phrase at {@code start}, where nothing but 'had' and adverbs stands between it and its verb. */
    private static @Nullable Subject opening(Line line, int start, int verb) {
        if (!line.isInPhrase(start) || line.isQuoted(start)) {
            return null;
        }
        int last = line.isPronoun(start) ? start : line.endOfGrown(start);
        for (int at = last + 1; at < verb; at++) {
            boolean helper = line.is(at, "had", "has", "have") || line.isClass(at, WordClass.ADVERB);
            if (!helper) {
                return null;
            }
        }
        return last < verb ? new Subject(start, line.lastOf(start), last, start) : null;
    }
}
