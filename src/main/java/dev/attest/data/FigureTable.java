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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The casualty figures, a row for each as each article gives it. There are no totals, and no columns made for them. */
final class FigureTable {
    private final Origin origin;
    private final Map<FigureKey, Member.Role> roles = new HashMap<>();

    FigureTable(Origin origin) {
        this.origin = origin;
        for (Incident incident : origin.archive().incidents().all()) {
            incident.members().forEach(member -> roles.put(member.figure(), member.role()));
        }
    }

    Table<Found<CasualtyFigure>> table() {
        List<Field<Found<CasualtyFigure>>> fields = new ArrayList<>(Found.<CasualtyFigure>columns(origin));
        addNumber(fields);
        addCircumstances(fields);
        addReporter(fields);
        addRelations(fields);
        return new Table<>(
                "figures",
                "Casualty figures",
                "A number of people harmed, as one article reports it from one source. Never add them up: several articles may"
                        + " count the same dead, a figure may be part of another, and a running toll contains earlier ones.",
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
                        "What happened to the people; 'casualties' are killed and wounded not told apart.",
                        row -> Field.name(row.finding().harm()))
                .always()
                .oneOf(CasualtyFigure.Harm.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "count", FieldType.STRING, "The words that carry the number, as written.", row -> row.finding()
                                .count()
                                .words())
                .always());
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "minimum",
                        FieldType.INTEGER,
                        "The least number of people that the words allow; empty where they give only an upper bound.",
                        row -> row.finding().count().minimum())
                .atLeast(0));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "maximum",
                        FieldType.INTEGER,
                        "The most that the words allow; empty where they give only a lower bound.",
                        row -> row.finding().count().maximum())
                .atLeast(0));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "qualifier",
                        FieldType.STRING,
                        "How the words limit the number. Of a vague word ('dozens') the minimum is a floor that only sorts: show"
                                + " the count.",
                        row -> row.finding().count().qualifier().label())
                .always()
                .oneOf(Stream.of(Qualifier.values()).map(Qualifier::label).toList()));
    }

    private void addCircumstances(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Found.words("victims", "Who they are, in the article's words.", CasualtyFigure::victims));
        fields.add(Field.of(
                "victim_groups",
                FieldType.ARRAY,
                "The groups that these words name.",
                row -> row.finding().victimGroups().stream().map(Field::label).toList()));
        fields.add(Found.words("cause", "By what, in the article's words.", CasualtyFigure::cause));
        fields.add(Found.words(
                "alleged_perpetrator",
                "By whom, in the article's words: always an allegation of whoever reports it.",
                CasualtyFigure::perpetrator));
        fields.add(Found.words("place", "Where, in the article's words.", figure -> {
            PlaceReference place = figure.place();
            return place == null ? null : place.asWritten();
        }));
        fields.add(Field.of("place_id", FieldType.STRING, "The place that these words mean or lie in.", row -> {
            PlaceReference place = row.finding().place();
            return place == null ? null : origin.entry(EntryKind.PLACE, place.place());
        }));
        fields.add(Found.words("period", "When, in the article's words.", figure -> {
            DateMention period = figure.period();
            return period == null ? null : period.evidence();
        }));
        fields.add(Field.of("from", FieldType.DATE, "The first day that these words may mean.", row -> {
            DateMention period = row.finding().period();
            return period == null ? null : period.from();
        }));
        fields.add(Field.of(
                "to", FieldType.DATE, "The last day that these words may mean; empty where they are open.", row -> {
                    DateMention period = row.finding().period();
                    return period == null ? null : period.to();
                }));
        fields.add(Field.of(
                "carried",
                FieldType.ARRAY,
                "Which of place and period stand in an earlier sentence on the same event and not in its own.",
                row -> row.finding().carried().stream().map(Field::label).toList()));
    }

    private void addReporter(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Found.words(
                "reported_by",
                "Who is given as having reported it, in the article's words; empty in the article's own voice.",
                figure -> figure.reportedBy().asWritten()));
        fields.add(Field.of(
                "source_id",
                FieldType.STRING,
                "The same in the table of sources; empty where the words name nobody.",
                row -> origin.source(row.finding().reportedBy().source())));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "reported_by_basis",
                        FieldType.STRING,
                        "How that is known: the sentence says so, one before says so and this one goes on in its voice, nobody is"
                                + " named and it is the article's own voice, or the archivist says so.",
                        row -> Field.name(row.finding().reportedBy().basis()))
                .always()
                .oneOf(CasualtyFigure.ReportedBy.Basis.values()));
    }

    private void addRelations(List<Field<Found<CasualtyFigure>>> fields) {
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "scope",
                        FieldType.STRING,
                        "Whether it speaks of one event, or sums up several over a period.",
                        row -> Field.name(row.finding().scope()))
                .always()
                .oneOf(CasualtyFigure.Scope.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "toll",
                        FieldType.STRING,
                        "Whether it is a toll that counts on over time: with earlier counts in it (total), or one that the article"
                                + " says has been overtaken (previous).",
                        row -> Field.name(row.finding().toll()))
                .always()
                .oneOf(CasualtyFigure.Toll.values()));
        fields.add(Field.of(
                "subset_of",
                FieldType.STRING,
                "The figure of the same article that contains this one.",
                row -> row.otherFigure(row.finding().subsetOf())));
        fields.add(Field.of(
                "replaces",
                FieldType.STRING,
                "The earlier toll of the same article in whose stead this one stands.",
                row -> row.otherFigure(row.finding().replaces())));
        fields.add(Field.of(
                "same_as_article",
                FieldType.STRING,
                "Where articles carry one report: the article with the figure that stands for this one; empty where this"
                        + " one stands for itself.",
                row -> {
                    Entry.Finding first = sameAs(row);
                    return first == null ? null : origin.articleId(first.article());
                }));
        fields.add(Field.of("same_as", FieldType.STRING, "That figure in that article.", row -> {
            Entry.Finding first = sameAs(row);
            return first == null
                    ? null
                    : origin.article(first.article()).anchors().figure(first.number());
        }));
        fields.add(Field.of(
                "incident",
                FieldType.STRING,
                "The incident that it is taken to speak of, as put together by the archive; empty where nothing tells.",
                row -> {
                    Incident incident = incident(row);
                    return incident == null ? null : incident.id();
                }));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "incident_role",
                        FieldType.STRING,
                        "What it may be compared with there: a toll with tolls; not a part of another figure, a toll that its"
                                + " source has replaced since (earlier), or a running total that reaches beyond the incident.",
                        this::role)
                .oneOf(Member.Role.values()));
        fields.add(Field.<Found<CasualtyFigure>>of(
                        "corrected",
                        FieldType.BOOLEAN,
                        "Whether something of it is the archivist's word; articles.jsonl says what.",
                        row -> row.archived().article().corrections().of(Finding.FIGURE, row.number()) != null)
                .always());
    }

    private Entry.@Nullable Finding sameAs(Found<CasualtyFigure> row) {
        Entry.Finding first = origin.archive().carriers().firstFigure(row.article(), row.number());
        return first.equals(new Entry.Finding(row.article(), row.number())) ? null : first;
    }

    private @Nullable Incident incident(Found<CasualtyFigure> row) {
        return origin.archive().incidents().of(new FigureKey(row.article(), row.number()));
    }

    private @Nullable String role(Found<CasualtyFigure> row) {
        return Field.name(roles.get(new FigureKey(row.article(), row.number())));
    }
}
