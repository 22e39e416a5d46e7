package dev.attest.data;

import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Member;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.DateMention;
import dev.attest.article.PlaceReference;
import dev.attest.data.Table.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The casualty figures, a row for each as each article gives it. There are no totals, and no columns made for them. */
final class FigureTable {
    private final Origin origin;

    FigureTable(Origin origin) {
        this.origin = origin;
    }

    Table<Found<CasualtyFigure>> table() {
        List<Field<Found<CasualtyFigure>>> fields = new ArrayList<>(Found.<CasualtyFigure>columns(origin));
        addNumber(fields);
        addCircumstances(fields);
        addReporter(fields);
        addRelations(fields);
        return new Table<>(
                "figures",
                fields,
                List.of("article", "id"),
                List.of(
                        ForeignKey.of("article", "articles"),
                        ForeignKey.of("place_id", "places"),
                        ForeignKey.of("source_id", "sources"),
                        ForeignKey.sameArticle("subset_of"),
                        ForeignKey.sameArticle("replaces"),
                        new ForeignKey(List.of("same_as_article", "same_as"), "", List.of("article", "id")),
                        ForeignKey.of("incident", "incidents")),
                () -> Found.all(
                        origin,
                        Article::casualtyFigures,
                        CasualtyFigure::evidence,
                        (archived, number) -> archived.anchors().figure(number)));
    }

    private static void addNumber(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "harm",
                        FieldType.STRING,
                        row -> Field.name(row.finding().harm()))
                .always()
                .oneOf(CasualtyFigure.Harm.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "count", FieldType.STRING, row -> row.finding().count().words())
                .always());
        fields.add(Field.<Found<CasualtyFigure>>of("minimum", FieldType.INTEGER, row -> row.finding()
                        .count()
                        .minimum())
                .atLeast(0));
        fields.add(Field.<Found<CasualtyFigure>>of("maximum", FieldType.INTEGER, row -> row.finding()
                        .count()
                        .maximum())
                .atLeast(0));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "qualifier",
                        FieldType.STRING,
                        row -> row.finding().count().qualifier().label())
                .always()
                .oneOf(Stream.of(Qualifier.values()).map(Qualifier::label).toList()));
    }

    private void addCircumstances(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Found.words("victims", CasualtyFigure::victims));
        fields.add(Field.of("victim_groups", FieldType.ARRAY, row -> row.finding().victimGroups().stream()
                .map(Field::label)
                .toList()));
        fields.add(Found.words("cause", CasualtyFigure::cause));
        fields.add(Found.words("alleged_perpetrator", CasualtyFigure::perpetrator));
        fields.add(Found.words("place", "figures.place", figure -> {
            PlaceReference place = figure.place();
            return place == null ? null : place.asWritten();
        }));
        fields.add(Field.of("place_id", FieldType.STRING, "figures.place-id", row -> {
            PlaceReference place = row.finding().place();
            return place == null ? null : origin.entry(EntryKind.PLACE, place.place());
        }));
        fields.add(Found.words("period", figure -> {
            DateMention period = figure.period();
            return period == null ? null : period.evidence();
        }));
        fields.add(Field.of("from", FieldType.DATE, "figures.from", row -> {
            DateMention period = row.finding().period();
            return period == null ? null : period.from();
        }));
        fields.add(Field.of("to", FieldType.DATE, "figures.to", row -> {
            DateMention period = row.finding().period();
            return period == null ? null : period.to();
        }));
        fields.add(Field.of("carried", FieldType.ARRAY, row -> row.finding().carried().stream()
                .map(Field::label)
                .toList()));
    }

    private void addReporter(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Found.words("reported_by", figure -> figure.reportedBy().asWritten()));
        fields.add(Field.of(
                "source_id",
                FieldType.STRING,
                row -> origin.source(row.finding().reportedBy().source())));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "reported_by_basis",
                        FieldType.STRING,
                        row -> Field.name(row.finding().reportedBy().basis()))
                .always()
                .oneOf(CasualtyFigure.ReportedBy.Basis.values()));
    }

    private void addRelations(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "scope",
                        FieldType.STRING,
                        row -> Field.name(row.finding().scope()))
                .always()
                .oneOf(CasualtyFigure.Scope.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "toll",
                        FieldType.STRING,
                        row -> Field.name(row.finding().toll()))
                .always()
                .oneOf(CasualtyFigure.Toll.values()));
        fields.add(Field.of(
                "subset_of",
                FieldType.STRING,
                row -> row.otherFigure(row.finding().subsetOf())));
        fields.add(Field.of(
                "replaces",
                FieldType.STRING,
                row -> row.otherFigure(row.finding().replaces())));
        fields.add(Field.of("same_as_article", FieldType.STRING, row -> {
            Entry.Finding first = sameAs(row);
            return first == null ? null : origin.articleId(first.article());
        }));
        fields.add(Field.of("same_as", FieldType.STRING, row -> {
            Entry.Finding first = sameAs(row);
            return first == null
                    ? null
                    : origin.article(first.article()).anchors().figure(first.number());
        }));
        fields.add(Field.of("incident", FieldType.STRING, row -> {
            Incident incident = incident(row);
            return incident == null ? null : incident.id();
        }));
        fields.add(Field.<Found<CasualtyFigure>>of("incident_role", FieldType.STRING, this::role)
                .oneOf(Member.Role.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "corrected",
                        FieldType.BOOLEAN,
                        row -> row.archived().article().corrections().of(Finding.FIGURE, row.number()) != null)
                .always());
    }

    private Entry.@Nullable Finding sameAs(Found<CasualtyFigure> row) {
        Entry.Finding first = origin.archive().carriers().firstFigure(row.article(), row.number());
        return first.equals(new Entry.Finding(row.article(), row.number())) ? null : first;
    }

    private @Nullable Incident incident(Found<CasualtyFigure> row) {
        return origin.archive().incidents().of(key(row));
    }

    private static FigureKey key(Found<CasualtyFigure> row) {
        return new FigureKey(row.article(), row.number());
    }

    private @Nullable String role(Found<CasualtyFigure> row) {
        Incident incident = incident(row);
        return incident == null ? null : Field.name(incident.role(key(row)));
    }
}
