package dev.attest.correction;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections;
import dev.attest.article.Corrections.Corrected;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.Corrections.Struck;
import dev.attest.article.Corrections.Unmatched;
import dev.attest.article.DateMention;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.capture.Correction;
import dev.attest.correction.Slots.Log;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An article as the archivist corrects it: a pure function of what the machine read and the sidecar. Names come first, whatever
 * the order of the file, so that what a figure or quote says of them is looked up among the right ones.
 */
public final class CorrectedArticle {
    private final Article read;
    private final List<Correction> corrections;
    private final Passages passages;
    private final Log log = new Log();

    private CorrectedArticle(Article read, List<Correction> corrections) {
        this.read = read;
        this.corrections = corrections;
        this.passages = new Passages(read.document().body());
    }

    /** {@code read} with what its sidecar corrects. */
    public static Article of(Article read) {
        List<Correction> corrections = read.document().holding().sidecar().corrections();
        return corrections.isEmpty() ? read : new CorrectedArticle(read, corrections).made();
    }

    private Article made() {
        NameCorrections names = new NameCorrections(read, passages, log);
        each(names::apply);
        Names named = names.done();
        FigureCorrections figures = new FigureCorrections(
                read.casualtyFigures().stream().map(named::renamed).toList(), read.dates(), named, passages, log);
        SpeechCorrections speech = new SpeechCorrections(
                read.quotes().stream().map(named::renamed).toList(),
                read.statements().stream().map(named::renamed).toList(),
                named,
                passages,
                log);
        DateCorrections dates = new DateCorrections(read.dates(), passages, log);
        each(correction -> {
            switch (correction.finding()) {
                case FIGURE -> figures.apply(correction);
                case QUOTE -> speech.applyToQuotes(correction);
                case STATEMENT -> speech.applyToStatements(correction);
                case DATE -> dates.apply(correction);
                default -> {}
            }
        });
        List<CasualtyFigure> correctedFigures = figures.done();
        List<Quote> quotes = speech.quotes();
        List<Statement> statements = speech.statements();
        List<DateMention> correctedDates = dates.done();
        return new Article(
                read.document(),
                quotes,
                statements,
                correctedFigures,
                named.sources(),
                named.people(),
                named.organisations(),
                named.places(),
                correctedDates,
                noted());
    }

    private void each(Consumer<Correction> apply) {
        corrections.forEach(apply);
    }

    private Corrections noted() {
        return new Corrections(
                log.corrected.stream()
                        .sorted(Comparator.comparing(Corrected::words).thenComparing(Corrected::finding))
                        .toList(),
                log.struck.stream()
                        .sorted(Comparator.comparing(Struck::words).thenComparing(Struck::finding))
                        .toList(),
                corrections.stream()
                        .map(log.unmatched::get)
                        .filter(Objects::nonNull)
                        .map(Unmatched.class::cast)
                        .toList());
    }

    /** The kind of finding that a correction is about. */
    static Finding kind(Correction correction) {
        return Finding.valueOf(correction.finding().name());
    }
}
