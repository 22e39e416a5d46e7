package dev.attest.correction;

import dev.attest.article.Corrections.Change;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.DateMention;
import dev.attest.article.DateMention.Granularity;
import dev.attest.article.Evidence;
import dev.attest.capture.Correction;
import dev.attest.capture.Correction.Values;
import dev.attest.correction.Slots.Log;
import dev.attest.correction.Slots.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Corrects expressions of time. */
final class DateCorrections {
    private final Slots<DateMention> slots;
    private final Passages passages;

    DateCorrections(List<DateMention> dates, Passages passages, Log log) {
        this.slots = new Slots<>(Finding.DATE, dates, date -> List.of(date.evidence()), log);
        this.passages = passages;
    }

    void apply(Correction correction) {
        if (correction.action() == Correction.Action.ADD) {
            Evidence words = slots.place(correction, passages);
            if (words != null
                    && !slots.isThere(correction, date -> date.evidence().overlaps(words))) {
                DateMention bare = new DateMention(words, null, null, Granularity.PERIOD);
                set(bare, correction, slots::add);
            }
            return;
        }
        Slot<DateMention> slot = slots.find(correction, passages, date -> true);
        if (slot != null && correction.action() == Correction.Action.STRIKE) {
            slots.strike(slot, correction, passages, null);
        } else if (slot != null) {
            set(slot.finding, correction, (date, by, changes) -> slots.set(slot, by, date, changes));
        }
    }

    private interface Setting {
        void apply(DateMention date, Correction by, List<Change> changes);
    }

    private static void set(DateMention machine, Correction correction, Setting setting) {
        Values values = correction.values();
        LocalDate from = values.from();
        LocalDate to = values.to();
        Changes changes = new Changes();
        if (from != null) {
            changes.value("from", machine.from(), from);
        }
        if (to != null) {
            changes.value("to", machine.to(), to);
        }
        DateMention date = from == null && to == null ? machine : days(machine.evidence(), from, to);
        setting.apply(date, correction, changes.made());
    }

    /** Words and the days that they mean: both ends are the archivist's word, so the one that is not given is open. */
    static DateMention days(Evidence words, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean oneDay = from != null && from.equals(to);
        return new DateMention(words, from, to, oneDay ? Granularity.DAY : Granularity.PERIOD);
    }

    List<DateMention> done() {
        return slots.done(UnaryOperator.identity(), false);
    }
}
