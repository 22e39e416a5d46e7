package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All words that an article's findings rest on. */
final class AllEvidence {
    private final SortedSet<Evidence> found = new TreeSet<>();

    private AllEvidence() {}

    /** Those of every finding. */
    static SortedSet<Evidence> of(Article article) {
        AllEvidence all = ofStatements(article);
        article.sources().forEach(source -> all.add(source.mentions()));
        article.people().forEach(person -> all.add(person.roles()).add(person.mentions()));
        article.organisations().forEach(organisation -> all.add(organisation.mentions()));
        article.places().forEach(place -> all.add(place.mentions()));
        article.dates().forEach(all::add);
        article.statements().forEach(all::add);
        all.add(article.corrections());
        return all.found;
    }

    private void add(Corrections corrections) {
        for (Corrections.Corrected corrected : corrections.corrected()) {
            add(corrected.words());
            corrected.changes().forEach(change -> add(change.machineWords()));
        }
        corrections.struck().forEach(struck -> add(struck.words()));
    }

    private void add(Statement statement) {
        add(statement.evidence()).add(statement.cue()).add(statement.medium());
        add(statement.speaker());
        add(statement.outerSpeaker());
    }

    private void add(Quote.@Nullable Speaker speaker) {
        if (speaker != null) {
            add(speaker.asWritten()).add(speaker.role()).add(speaker.affiliation());
        }
    }

    /** Those of the quotes and the casualty figures. */
    static SortedSet<Evidence> ofQuotesAndFigures(Article article) {
        return ofStatements(article).found;
    }

    private static AllEvidence ofStatements(Article article) {
        AllEvidence all = new AllEvidence();
        article.quotes().forEach(all::add);
        article.casualtyFigures().forEach(all::add);
        return all;
    }

    private void add(Quote quote) {
        add(quote.evidence()).add(quote.cue()).add(quote.medium());
        add(quote.speaker());
        add(quote.outerSpeaker());
    }

    private void add(CasualtyFigure figure) {
        add(figure.evidence()).add(figure.victims()).add(figure.cause()).add(figure.perpetrator());
        PlaceReference place = figure.place();
        add(place == null ? null : place.asWritten());
        add(figure.period());
        add(figure.reportedBy().asWritten());
    }

    private void add(@Nullable DateMention date) {
        add(date == null ? null : date.evidence());
    }

    private AllEvidence add(@Nullable Evidence evidence) {
        if (evidence != null) {
            found.add(evidence);
        }
        return this;
    }

    private AllEvidence add(Collection<Evidence> evidence) {
        found.addAll(evidence);
        return this;
    }
}
