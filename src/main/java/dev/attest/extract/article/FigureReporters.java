package dev.attest.extract.article;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Names;
import dev.attest.extract.attribution.Pronouns;
import dev.attest.extract.statement.Spoken;
import dev.attest.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins figures to those who are known to speak: where the sentence of a figure names nobody, whoever is quoted with the words that
 * state it ('“There were 20 dead. I lost a son,” Lee said'), or whom the pronoun means that states it ('She said seven had died').
 */
final class FigureReporters {
    private final AnnotatedDocument document;
    private final Spoken spoken;
    private final List<Source> sources;

    FigureReporters(AnnotatedDocument document, Spoken spoken, List<Source> sources) {
        this.document = document;
        this.spoken = spoken;
        this.sources = sources;
    }

    /** The figure with who reported it, and with that source's name where the words mean a source without one. */
    CasualtyFigure joined(CasualtyFigure figure) {
        ReportedBy by = figure.reportedBy();
        if (by.basis() != ReportedBy.Basis.SENTENCE) {
            Quote.Speaker speaker = speakerOf(figure.evidence());
            by = speaker == null ? by : by(speaker, figure.evidence());
        }
        Evidence words = by.asWritten();
        if (words != null && by.source() == null) {
            by = new ReportedBy(words, sourceAt(words), by.basis());
        }
        return figure.reportedBy(by);
    }

    /** Whoever is quoted with the words, or whom a pronoun means that states them; null where nobody is known. */
    private Quote.@Nullable Speaker speakerOf(Evidence words) {
        for (Quote quote : spoken.quotes()) {
            Quote.Speaker speaker = quote.speaker();
            if (speaker != null && holds(quote.evidence(), words) && isKnown(speaker)) {
                return speaker;
            }
        }
        Quote.Speaker innermost = null;
        for (Statement statement : spoken.statements()) {
            boolean states = statement.stance() != Statement.Stance.DENIES && holds(statement.evidence(), words);
            if (states) {
                // In the order of the text, so that what is stated inside of another statement comes later.
                innermost = statement.speaker();
            }
        }
        return innermost != null && isPronoun(innermost) && isKnown(innermost) ? innermost : null;
    }

    private static boolean holds(Evidence around, Evidence words) {
        return around.paragraph() == words.paragraph() && around.span().contains(words.span());
    }

    private static boolean isPronoun(Quote.Speaker speaker) {
        return Pronouns.contains(speaker.asWritten().words());
    }

    private static boolean isKnown(Quote.Speaker speaker) {
        return speaker.name() != null || !isPronoun(speaker);
    }

    private ReportedBy by(Quote.Speaker speaker, Evidence figure) {
        Evidence words = isPronoun(speaker) ? named(speaker) : speaker.asWritten();
        String name = sources.stream()
                .map(Source::name)
                .filter(source -> source.equals(speaker.name()))
                .findFirst()
                .orElse(null);
        return new ReportedBy(
                words,
                name,
                isInOneSentence(words, figure) ? ReportedBy.Basis.SENTENCE : ReportedBy.Basis.CARRIED_OVER);
    }

    /** Where the name stands that the pronoun means: the last time before it. */
    private Evidence named(Quote.Speaker speaker) {
        Evidence pronoun = speaker.asWritten();
        List<Names.Name> before = document.names().before(pronoun.paragraph(), pronoun.start());
        for (int at = before.size() - 1; at >= 0; at--) {
            if (before.get(at).entity().equals(speaker.name())) {
                return before.get(at).evidence();
            }
        }
        return pronoun;
    }

    private boolean isInOneSentence(Evidence one, Evidence other) {
        if (one.paragraph() != other.paragraph()) {
            return false;
        }
        for (Sentence sentence : document.paragraphs().get(one.paragraph()).sentences()) {
            if (sentence.span().contains(one.span())) {
                return sentence.span().contains(other.span());
            }
        }
        return false;
    }

    private @Nullable String sourceAt(Evidence words) {
        return sources.stream()
                .filter(source -> source.mentions().stream().anyMatch(words::overlaps))
                .map(Source::name)
                .findFirst()
                .orElse(null);
    }
}
