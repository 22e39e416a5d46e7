package dev.attest.extract.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.Person;
import dev.attest.article.Source;
import dev.attest.capture.Sidecar;
import dev.attest.document.DocumentReaders;
import dev.attest.document.Reading;
import dev.attest.extract.CaseDocuments;
import dev.attest.extract.KnownNames;
import dev.attest.extract.KnownNames.KnownName;
import dev.attest.extract.Names;
import dev.attest.extract.casualty.CasualtyExtractor;
import dev.attest.extract.date.DateExtractor;
import dev.attest.extract.quote.QuoteExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ArticleExtractionTest {
    private static final KnownNames KNOWN = new KnownNames(
            List.of(new KnownName(Names.Kind.PERSON, "Lina M. Haddad", List.of("Lina Hadad"), null, List.of("nurse"))));

    private static final ArticleExtraction EXTRACTION =
            new ArticleExtraction(KNOWN, new QuoteExtractor(), new CasualtyExtractor(), new DateExtractor());

    @Test
    void aFigureOfASourceWithoutANameLeadsToThatSource() {
        Article article = extract("Four people were killed in Tell Sabil, residents said.");
        String source = article.casualtyFigures().get(0).reportedBy().source();
        assertEquals("residents", source);
        assertTrue(article.sources().stream().map(Source::name).toList().contains(source));
    }

    @Test
    void aFigureInAQuoteIsThatOfWhoeverIsQuoted() {
        Article article = extract("“We counted nine bodies. Another 14 people were wounded,” said Ann Lee, a doctor.\n"
                + "“Two more people died at night.”");
        article.casualtyFigures()
                .forEach(figure -> assertEquals("Ann Lee", figure.reportedBy().source()));
        assertEquals(
                List.of(ReportedBy.Basis.CARRIED_OVER, ReportedBy.Basis.SENTENCE),
                article.casualtyFigures().stream()
                        .limit(2)
                        .map(figure -> figure.reportedBy().basis())
                        .toList());
    }

    @Test
    void aPronounThatReportsIsTheSourceItMeans() {
        Article article = extract("Ann Lee, a doctor, came from Tell Sabil. She said four people had been killed.\n"
                + "He said five more had died.");
        ReportedBy first = article.casualtyFigures().get(0).reportedBy();
        assertEquals("Ann Lee", first.source());
        assertEquals("Ann Lee", Objects.requireNonNull(first.asWritten()).words());
        assertEquals(
                List.of("Ann Lee"), article.sources().stream().map(Source::name).toList());
        assertEquals(
                ReportedBy.Basis.ARTICLE,
                article.casualtyFigures().get(1).reportedBy().basis());
    }

    @Test
    void whatSomebodyDeniesIsNotTheirFigure() {
        Article article =
                extract("Ann Lee, a general, came from Tell Sabil. She denied a report that four people had died.");
        article.casualtyFigures()
                .forEach(
                        figure -> assertNotEquals("Ann Lee", figure.reportedBy().source()));
    }

    @Test
    void anAliasOfTheAuthorityFileIsTheSamePerson() {
        Article article = extract("“We ran,” said Lina Hadad, a nurse. Doctors praised Lina M. Haddad.");
        assertEquals(
                List.of("Lina M. Haddad"),
                article.people().stream().map(Person::name).toList());
        assertEquals(2, article.people().get(0).mentions().size());
    }

    @Test
    void everyFindingStandsInTheText() {
        Article article = extract("Shells killed at least nine people on Monday, said the mayor, Ann Lee.\n"
                + "“It was the third time,” she said in a statement.");
        article.quotes()
                .forEach(quote ->
                        assertTrue(quote.evidence().standsIn(article.document().body())));
        article.casualtyFigures()
                .forEach(figure ->
                        assertTrue(figure.evidence().standsIn(article.document().body())));
        assertEquals(
                "Ann Lee",
                Objects.requireNonNull(article.quotes().get(0).speaker()).display());
    }

    @Test
    void linesWithoutAWordAreRead() {
        for (String line :
                List.of("★ ★ ★", "—", "🙂", "…", "\u200e", "* * *", "•", "\uFE0F", "॥", "\u00AD", "№", "+", "€")) {
            Article article = extract("Four people were killed in Tell Sabil.\n\n" + line + "\n\nTwo were wounded.");
            assertEquals(2, article.casualtyFigures().size(), line);
        }
    }

    /** Headlines and lines that a saving cut off end anywhere, without a full stop. */
    @Test
    void aTextThatBreaksOffAnywhereIsRead() throws IOException {
        for (String kind : List.of("casualty", "quote", "date", "name", "source")) {
            for (Path folder : CaseDocuments.folders(kind)) {
                for (String line : CaseDocuments.lines(folder.resolve("input.txt"))) {
                    for (int blank = line.indexOf(' '); blank > 0; blank = line.indexOf(' ', blank + 1)) {
                        String cut = line.substring(0, blank);
                        assertDoesNotThrow(() -> extract(cut), () -> folder + ": " + cut);
                    }
                }
            }
        }
    }

    private static Article extract(String text) {
        Reading reading = DocumentReaders.standard().readBody("a", text, null, Sidecar.none());
        return EXTRACTION.extract(((Reading.Read) reading).document());
    }
}
