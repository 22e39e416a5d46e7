package dev.attest.correction;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.CasualtyFigure.Toll;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.DateMention;
import dev.attest.article.DateMention.Granularity;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.capture.Correction;
import dev.attest.capture.Correction.Values;
import dev.attest.correction.Slots.Log;
import dev.attest.correction.Slots.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrects casualty figures. */
final class FigureCorrections {
    private final Slots<CasualtyFigure> slots;
    private final List<DateMention> dates;
    private final Names names;
    private final Passages passages;

    /** @param dates the dates that the machine read in the article */
    FigureCorrections(List<CasualtyFigure> figures, List<DateMention> dates, Names names, Passages passages, Log log) {
        this.dates = List.copyOf(dates);
        this.slots = new Slots<>(Finding.FIGURE, figures, figure -> List.of(figure.evidence()), log);
        this.names = names;
        this.passages = passages;
    }

    void apply(Correction correction) {
        if (correction.action() == Correction.Action.ADD) {
            add(correction);
            return;
        }
        Correction.Harm which = correction.which();
        Slot<CasualtyFigure> slot =
                slots.find(correction, passages, figure -> which == null || figure.harm() == harm(which));
        if (slot == null) {
            return;
        }
        if (correction.action() == Correction.Action.STRIKE) {
            slots.strike(slot, correction, passages, reading(slot.finding));
        } else {
            Changes changes = new Changes();
            slots.set(slot, correction, changed(slot.finding, correction.values(), changes, false), changes.made());
        }
    }

    private void add(Correction correction) {
        Evidence words = slots.place(correction, passages);
        Values values = correction.values();
        if (words == null) {
            return;
        }
        Harm harm = harm(Objects.requireNonNull(values.harm(), "the reader asks for it"));
        if (slots.isThere(
                correction, figure -> figure.harm() == harm && figure.evidence().overlaps(words))) {
            return;
        }
        CasualtyFigure bare = new CasualtyFigure(
                words,
                harm,
                count(values, words.words()),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                ReportedBy.article(),
                null,
                Scope.INCIDENT);
        Changes changes = new Changes();
        changes.value("harm", null, harm);
        changes.value("count", null, shown(bare.count()));
        Values rest = new Values(
                null,
                null,
                null,
                values.scope(),
                values.toll(),
                null,
                null,
                values.from(),
                values.to(),
                values.words());
        slots.add(changed(bare, rest, changes, true), correction, changes.made());
    }

    /** What is left, the links between figures set right. */
    List<CasualtyFigure> done() {
        return slots.done(
                figure -> with(
                        figure,
                        slots.moved(figure.subsetOf(), CasualtyFigure::subsetOf),
                        slots.moved(figure.replaces(), struck -> null)),
                true);
    }

    private CasualtyFigure changed(CasualtyFigure figure, Values values, Changes changes, boolean added) {
        Correction.Harm stated = values.harm();
        Harm harm = stated == null ? figure.harm() : harm(stated);
        if (stated != null) {
            changes.value("harm", figure.harm(), harm);
        }
        Count count = values.hasCount() ? count(values, figure.count().words()) : figure.count();
        if (values.hasCount()) {
            changes.value("count", shown(figure.count()), shown(count));
        }
        Scope scope = values.scope() == null
                ? figure.scope()
                : Scope.valueOf(values.scope().name());
        if (values.scope() != null) {
            changes.value("scope", added ? null : figure.scope(), scope);
        }
        Toll toll = values.toll() == null
                ? figure.toll()
                : Toll.valueOf(values.toll().name());
        if (values.toll() != null) {
            changes.value("toll", added ? null : figure.toll(), toll);
        }
        Evidence victims = words("victims", figure, figure.victims(), values, changes);
        return new CasualtyFigure(
                figure.evidence(),
                harm,
                count,
                victims,
                Objects.equals(victims, figure.victims()) ? figure.victimGroups() : Set.of(),
                words("cause", figure, figure.cause(), values, changes),
                words("perpetrator", figure, figure.perpetrator(), values, changes),
                place(figure, values, changes),
                period(figure, values, changes),
                reportedBy(figure, values, changes),
                figure.subsetOf(),
                scope,
                toll,
                figure.replaces());
    }

    /** Words of the article; null where the archivist's word is not there, for then the article does not say it. */
    private @Nullable Evidence words(
            String key, CasualtyFigure figure, @Nullable Evidence machine, Values values, Changes changes) {
        String stated = values.words().get(key);
        if (stated == null) {
            return machine;
        }
        Evidence found = passages.nearest(stated, figure.evidence());
        changes.words(key, machine, stated, found);
        return found;
    }

    private @Nullable PlaceReference place(CasualtyFigure figure, Values values, Changes changes) {
        PlaceReference machine = figure.place();
        if (!values.words().containsKey("place")) {
            return machine;
        }
        Evidence found = words("place", figure, machine == null ? null : machine.asWritten(), values, changes);
        return found == null ? null : new PlaceReference(found, names.placeAt(found));
    }

    /** The time in words, and its days. Days without words stay the archivist's word beside the figure. */
    private @Nullable DateMention period(CasualtyFigure figure, Values values, Changes changes) {
        DateMention machine = figure.period();
        LocalDate from = values.from();
        LocalDate to = values.to();
        Evidence before = machine == null ? null : machine.evidence();
        Evidence words = words("when", figure, before, values, changes);
        boolean sameWords = machine != null && Objects.equals(words, before);
        if (from != null) {
            changes.value("from", machine == null || !sameWords ? null : machine.from(), from);
        }
        if (to != null) {
            changes.value("to", machine == null || !sameWords ? null : machine.to(), to);
        }
        if (words == null) {
            return null;
        }
        if (from == null && to == null) {
            return sameWords ? machine : asRead(words);
        }
        return DateCorrections.days(words, from, to);
    }

    /** The words with the days that the machine reads in them: 'when: on 11 August' needs no 'from'. */
    private DateMention asRead(Evidence words) {
        return dates.stream()
                .filter(date -> date.evidence().overlaps(words))
                .findFirst()
                .map(date -> new DateMention(words, date.from(), date.to(), date.granularity()))
                .orElseGet(() -> new DateMention(words, null, null, Granularity.PERIOD));
    }

    private ReportedBy reportedBy(CasualtyFigure figure, Values values, Changes changes) {
        ReportedBy machine = figure.reportedBy();
        String stated = values.words().get("reported-by");
        if (stated == null) {
            return machine;
        }
        Evidence found = words("reported-by", figure, machine.asWritten(), values, changes);
        String source = found == null ? stated : names.sourceAt(found);
        return new ReportedBy(found, source, ReportedBy.Basis.ARCHIVIST);
    }

    private static CasualtyFigure with(CasualtyFigure figure, @Nullable Integer subsetOf, @Nullable Integer replaces) {
        return new CasualtyFigure(
                figure.evidence(),
                figure.harm(),
                figure.count(),
                figure.victims(),
                figure.victimGroups(),
                figure.cause(),
                figure.perpetrator(),
                figure.place(),
                figure.period(),
                figure.reportedBy(),
                subsetOf,
                figure.scope(),
                figure.toll(),
                replaces);
    }

    private static Count count(Values values, String words) {
        Integer minimum = values.minimum();
        Integer maximum = values.maximum();
        Qualifier qualifier = maximum == null
                ? Qualifier.AT_LEAST
                : minimum == null ? Qualifier.UP_TO : minimum.equals(maximum) ? Qualifier.EXACT : Qualifier.RANGE;
        return new Count(minimum, maximum, qualifier, words);
    }

    private static Harm harm(Correction.Harm harm) {
        return Harm.valueOf(harm.name());
    }

    private static String reading(CasualtyFigure figure) {
        return shown(figure.count()) + " " + figure.harm().name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Count count) {
        return switch (count.qualifier()) {
            case VAGUE -> count.words();
            case EXACT -> String.valueOf(count.minimum());
            case RANGE -> count.minimum() + "–" + count.maximum();
            default -> count.qualifier().label() + " " + (count.minimum() == null ? count.maximum() : count.minimum());
        };
    }
}
