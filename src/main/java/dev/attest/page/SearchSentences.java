package dev.attest.page;

import dev.attest.archive.Anchors;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.search.SearchArticle;
import dev.attest.search.SearchArticle.Finding;
import dev.attest.search.SearchArticle.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The sentences of an article, each with the findings that it holds and the places that it is about. */
final class SearchSentences {
    private final Archive archive;
    private final int place;
    private final Article article;
    private final Anchors anchors;
    private final List<Evidence> sentences;
    private final List<List<Finding>> findings = new ArrayList<>();
    private final List<Set<String>> places = new ArrayList<>();

    SearchSentences(Archive archive, int number) {
        ArchivedArticle archived = archive.articles().get(number);
        this.archive = archive;
        this.place = number;
        this.article = archived.article();
        this.anchors = archived.anchors();
        this.sentences = List.copyOf(anchors.sentences().keySet());
        sentences.forEach(sentence -> {
            findings.add(new ArrayList<>());
            places.add(new LinkedHashSet<>());
        });
        addFigures();
        addQuotes();
        addStatements();
        addPlaces();
    }

    List<SearchArticle.Sentence> all() {
        List<SearchArticle.Sentence> all = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            Evidence sentence = sentences.get(number);
            all.add(new SearchArticle.Sentence(
                    sentence.words(),
                    anchors.sentence(sentence),
                    findings.get(number),
                    List.copyOf(places.get(number)),
                    Passages.note(archive, place, sentence.paragraph())));
        }
        return all;
    }

    private void addFigures() {
        for (int number = 0; number < article.casualtyFigures().size(); number++) {
            CasualtyFigure figure = article.casualtyFigures().get(number);
            String what = Passages.stated(archive.description().messages(), figure);
            add(figure.evidence(), new Finding(Kind.FIGURE, anchors.figure(number), what, source(figure.reportedBy())));
            PlaceReference place = figure.place();
            String name = place == null ? null : place.place();
            if (name != null) {
                addPlace(figure.evidence(), name);
            }
        }
    }

    private @Nullable String source(CasualtyFigure.ReportedBy by) {
        String name = by.source();
        Evidence words = by.asWritten();
        return name != null ? source(name) : words == null ? null : words.words();
    }

    private String source(String name) {
        return SearchContent.name(archive, archive.names().source(name));
    }

    private void addQuotes() {
        for (int number = 0; number < article.quotes().size(); number++) {
            Quote quote = article.quotes().get(number);
            if (Views.isSpeech(quote)) {
                Quote.Speaker speaker = quote.speaker();
                add(
                        quote.evidence(),
                        new Finding(
                                Kind.QUOTE, anchors.quote(number), null, speaker == null ? null : speaker(speaker)));
            }
        }
    }

    private void addStatements() {
        for (int number = 0; number < article.statements().size(); number++) {
            Statement statement = article.statements().get(number);
            add(
                    statement.evidence(),
                    new Finding(Kind.STATEMENT, anchors.statement(number), null, speaker(statement.speaker())));
        }
    }

    private String speaker(Quote.Speaker speaker) {
        String name = speaker.name();
        return name == null ? speaker.asWritten().words() : source(name);
    }

    private void addPlaces() {
        article.places().forEach(place -> place.mentions().forEach(at -> addPlace(at, place.name())));
    }

    /** A sentence about a place is one about all that it lies in, too. */
    private void addPlace(Evidence at, String name) {
        List<String> names = new ArrayList<>();
        Set<EntryId> seen = new LinkedHashSet<>();
        EntryId id = archive.names().id(EntryKind.PLACE, name);
        while (id != null && seen.add(id)) {
            Entry entry = archive.entries().get(id);
            if (entry != null) {
                names.add(entry.name());
            }
            id = entry == null ? null : entry.parent();
        }
        sentencesAt(at, sentence -> places.get(sentence).addAll(names));
    }

    private void add(Evidence at, Finding finding) {
        sentencesAt(at, sentence -> findings.get(sentence).add(finding));
    }

    /** The numbers of the sentences in which some of the words stand. */
    private void sentencesAt(Evidence at, IntConsumer use) {
        int found = Collections.binarySearch(sentences, at);
        int number = Math.max(0, found >= 0 ? found : -found - 2);
        for (; number < sentences.size(); number++) {
            Evidence sentence = sentences.get(number);
            if (sentence.overlaps(at)) {
                use.accept(number);
            } else if (sentence.compareTo(at) > 0) {
                break;
            }
        }
    }
}
