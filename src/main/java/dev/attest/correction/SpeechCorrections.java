package dev.attest.correction;

import dev.attest.article.Corrections.Finding;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Quote.Speaker;
import dev.attest.article.Statement;
import dev.attest.article.Statement.Stance;
import dev.attest.capture.Correction;
import dev.attest.capture.Correction.Values;
import dev.attest.correction.Slots.Log;
import dev.attest.correction.Slots.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Corrects quotes and statements, and what links them. */
final class SpeechCorrections {
    private final Slots<Quote> quotes;
    private final Slots<Statement> statements;
    private final Names names;
    private final Passages passages;
    private final Log log;

    SpeechCorrections(List<Quote> quotes, List<Statement> statements, Names names, Passages passages, Log log) {
        this.quotes = new Slots<>(Finding.QUOTE, quotes, quote -> List.of(quote.evidence()), log);
        this.statements = new Slots<>(Finding.STATEMENT, statements, one -> List.of(one.evidence()), log);
        this.names = names;
        this.passages = passages;
        this.log = log;
    }

    void applyToQuotes(Correction correction) {
        Changes changes = new Changes();
        if (correction.action() == Correction.Action.ADD) {
            Evidence words = quotes.place(correction, passages);
            if (words != null
                    && !quotes.isThere(correction, quote -> quote.evidence().overlaps(words))) {
                Quote bare = new Quote(passages.withMarks(words), Quote.Kind.FULL, null, null, null, null, 1);
                quotes.add(changed(bare, correction.values(), changes), correction, changes.made());
            }
            return;
        }
        Slot<Quote> slot = quotes.find(correction, passages, quote -> true);
        if (slot == null) {
            return;
        }
        if (correction.action() == Correction.Action.STRIKE) {
            quotes.strike(slot, correction, passages, null);
        } else {
            quotes.set(slot, correction, changed(slot.finding, correction.values(), changes), changes.made());
        }
    }

    void applyToStatements(Correction correction) {
        if (correction.action() == Correction.Action.ADD) {
            addStatement(correction);
            return;
        }
        Slot<Statement> slot = statements.find(correction, passages, statement -> true);
        if (slot == null) {
            return;
        }
        if (correction.action() == Correction.Action.STRIKE) {
            statements.strike(slot, correction, passages, null);
            return;
        }
        Evidence cue = cue(correction, slot.finding.evidence());
        if (cue != null || !correction.values().words().containsKey("cue")) {
            Changes changes = new Changes();
            statements.set(slot, correction, changed(slot.finding, correction.values(), cue, changes), changes.made());
        }
    }

    private void addStatement(Correction correction) {
        Evidence words = statements.place(correction, passages);
        Values values = correction.values();
        if (words == null
                || statements.isThere(correction, one -> one.evidence().overlaps(words))) {
            return;
        }
        Evidence cue = cue(correction, words);
        String stated = Objects.requireNonNull(values.words().get("speaker"), "the reader asks for it");
        Evidence who = passages.nearest(stated, words);
        if (who == null) {
            log.unmatched(
                    correction,
                    "'speaker' is not given in words of the article, which an added statement needs",
                    List.of());
        } else if (cue != null) {
            Stance stance = values.stance() == null ? Stance.STATES : stance(values.stance());
            Changes changes = new Changes();
            changes.value("stance", null, stance);
            changes.words("speaker", null, stated, who);
            changes.words("cue", null, cue.words(), cue);
            Speaker speaker = new Speaker(who, names.sourceAt(who));
            statements.add(
                    new Statement(words, stance, speaker, cue, null, null, List.of()), correction, changes.made());
        }
    }

    /** Where the cue stands that is given; null where none is, or it stands nowhere beside {@code words}, which is noted. */
    private @Nullable Evidence cue(Correction correction, Evidence words) {
        String stated = correction.values().words().get("cue");
        if (stated == null) {
            return null;
        }
        Evidence found = passages.nearest(stated, words);
        if (found == null || found.overlaps(words)) {
            log.unmatched(
                    correction,
                    "'cue' is not given in words of the article that stand beside what is stated",
                    List.of());
            return null;
        }
        return found;
    }

    private Quote changed(Quote quote, Values values, Changes changes) {
        Correction.QuoteKind stated = values.kind();
        Quote.Kind kind = stated == null ? quote.kind() : Quote.Kind.valueOf(stated.name());
        if (stated != null) {
            changes.value("kind", quote.kind(), kind);
        }
        return new Quote(
                quote.evidence(),
                kind,
                speaker(quote.evidence(), quote.speaker(), values, changes),
                quote.cue(),
                quote.continues(),
                quote.medium(),
                quote.outerSpeaker(),
                values.words().containsKey("speaker") ? 1 : quote.confidence());
    }

    private Statement changed(Statement statement, Values values, @Nullable Evidence cue, Changes changes) {
        Correction.Stance stated = values.stance();
        if (stated != null) {
            changes.value("stance", statement.stance(), stance(stated));
        }
        if (cue != null) {
            changes.words("cue", statement.cue(), cue.words(), cue);
        }
        return new Statement(
                statement.evidence(),
                stated == null ? statement.stance() : stance(stated),
                Objects.requireNonNull(speaker(statement.evidence(), statement.speaker(), values, changes)),
                cue == null ? statement.cue() : cue,
                statement.medium(),
                statement.outerSpeaker(),
                statement.quotes());
    }

    /**
     * Who spoke. Where the archivist's word does not stand in the article, it says whom the article's own words mean ('he'); where
     * there are none either, the article names nobody, and the archivist's word is shown beside the quote alone.
     */
    private @Nullable Speaker speaker(Evidence near, @Nullable Speaker machine, Values values, Changes changes) {
        String stated = values.words().get("speaker");
        if (stated == null) {
            return machine;
        }
        Evidence found = passages.nearest(stated, near);
        changes.words("speaker", machine == null ? null : machine.asWritten(), stated, found);
        if (found != null) {
            return new Speaker(found, names.sourceAt(found));
        }
        return machine == null ? null : new Speaker(machine.asWritten(), stated);
    }

    private static Stance stance(Correction.Stance stance) {
        return Stance.valueOf(stance.name().toUpperCase(Locale.ROOT));
    }

    List<Quote> quotes() {
        return quotes.done(
                quote -> new Quote(
                        quote.evidence(),
                        quote.kind(),
                        quote.speaker(),
                        quote.cue(),
                        quotes.moved(quote.continues(), Quote::continues),
                        quote.medium(),
                        quote.outerSpeaker(),
                        quote.confidence()),
                true);
    }

    List<Statement> statements() {
        return statements.done(
                statement -> new Statement(
                        statement.evidence(),
                        statement.stance(),
                        statement.speaker(),
                        statement.cue(),
                        statement.medium(),
                        statement.outerSpeaker(),
                        statement.quotes().stream()
                                .map(quote -> quotes.moved(quote, struck -> null))
                                .filter(Objects::nonNull)
                                .toList()),
                true);
    }
}
