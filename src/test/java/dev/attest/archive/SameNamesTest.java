package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Source;
import dev.attest.capture.Publish;
import dev.attest.document.Body;
import dev.attest.document.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameNamesTest {
    @Test
    void romanisationsOfOneNameAreOnePerson() {
        assertOne(people("Staffan de Mistura"), people("Stefan de Mistura"));
        assertOne(people("Bashar al-Assad"), people("Bashar Asad"));
        assertOne(people("Sergey Lavrov"), people("Sergei Lavrov"));
        assertOne(people("Omar El-Haddad"), people("Omar al-Haddad"));
        assertOne(people("Mr Omar Haddad"), people("Omar Haddad"));
    }

    @Test
    void twoPeopleAreNeverOneOnASurnameAlone() {
        assertApart(people("Omar Haddad"), people("Lina Haddad"));
        assertApart(people("Omar Haddad"), people("Haddad"));
        assertApart(people("Ali Hassan"), people("Ali Hussein"));
        assertApart(people("Maria Renn"), people("Mario Renn"));
        assertApart(people("Samir Haddad"), people("Samar Haddad"));
    }

    @Test
    void manyBearersOfASurnameStayApartInAnyOrder() {
        List<String> bearers = List.of("Omar Haddad", "Lina Haddad", "Karim Haddad", "Rana Haddad", "Amr Haddad");
        List<Article> articles = new ArrayList<>();
        bearers.forEach(name -> articles.add(people(name)));
        articles.add(people("Haddad"));
        Collections.reverse(articles);
        EntryNames names = names(articles.toArray(new Article[0]));

        assertEquals(
                bearers.size(),
                bearers.stream()
                        .map(name -> names.id(EntryKind.PERSON, name))
                        .distinct()
                        .count());
        bearers.forEach(
                name -> assertNotEquals(names.id(EntryKind.PERSON, "Haddad"), names.id(EntryKind.PERSON, name)));
    }

    @Test
    void namesThatDifferInOneConsonantOrPartStayApart() {
        assertApart(people("Mohammed Said"), people("Mahmoud Said"));
        assertApart(people("Hassan Nasser"), people("Hussein Nasser"));
        assertApart(people("Ahmad Ali Karim"), people("Ahmad Omar Karim"));
        assertApart(people("Abd al-Rahman Aziz"), people("Abd al-Karim Aziz"));
    }

    @Test
    void titlesAndArticlesMakeNoSecondPerson() {
        assertOne(people("Dr Lina El-Khoury"), people("Lina al-Khoury"));
        assertOne(people("Mohammed Qasim"), people("Mohamed Kasim"));
    }

    @Test
    void aSurnameAloneIsListedWhereOnePersonBearsIt() {
        assertEquals(
                List.of(new DoubtfulMerge(
                        EntryKind.PERSON, "Omar Haddad", "Haddad", DoubtfulMerge.Reason.SURNAME_ALONE)),
                names(people("Omar Haddad"), people("Haddad")).doubts());
        assertEquals(
                List.of(),
                names(people("Omar Haddad"), people("Lina Haddad"), people("Haddad"))
                        .doubts());
    }

    @Test
    void aChainOfSpellingsJoinsNobody() {
        EntryNames names = names(people("Samar Haddad"), people("Samer Haddad"), people("Samir Haddad"));

        assertNotEquals(names.id(EntryKind.PERSON, "Samar Haddad"), names.id(EntryKind.PERSON, "Samir Haddad"));
        assertEquals(3, names.doubts().size());
    }

    @Test
    void whomOneArticleNamesApartStaysApart() {
        EntryNames names = names(people("Stefan Haddad", "Staffan Haddad"));

        assertNotEquals(names.id(EntryKind.PERSON, "Stefan Haddad"), names.id(EntryKind.PERSON, "Staffan Haddad"));
        assertEquals(DoubtfulMerge.Reason.SAME_ARTICLE, names.doubts().get(0).reason());
    }

    @Test
    void namesBetweenFirstAndLastAreDoubtful() {
        EntryNames names = names(people("Omar Haddad"), people("Omar Karim Haddad"), people("Omar K. Haddad"));

        assertEquals(names.id(EntryKind.PERSON, "Omar Haddad"), names.id(EntryKind.PERSON, "Omar K. Haddad"));
        assertTrue(names.doubts().stream().allMatch(doubt -> doubt.reason() == DoubtfulMerge.Reason.PARTS_BETWEEN));
        assertTrue(names.doubts().size() > 0);
    }

    @Test
    void theAuthorityFileGoesBeforeEveryRule() {
        Authority apart = new Authority(List.of(new AuthorityRecord(
                EntryKind.PERSON, "Staffan de Mistura", List.of(), List.of("Stefan de Mistura"), null, null, null)));
        List<Article> articles = List.of(people("Staffan de Mistura"), people("Stefan de Mistura"));
        EntryNames names = EntryNames.of(apart, archived(articles));

        assertNotEquals(
                names.id(EntryKind.PERSON, "Staffan de Mistura"), names.id(EntryKind.PERSON, "Stefan de Mistura"));
        assertEquals(List.of(), names.doubts());

        Authority known = new Authority(
                List.of(new AuthorityRecord(EntryKind.PERSON, "Stefan de Mistura", List.of(), null, null, null)));
        EntryId id = EntryNames.of(known, archived(articles)).id(EntryKind.PERSON, "Staffan de Mistura");
        assertEquals(EntryId.of(EntryKind.PERSON, "Stefan de Mistura"), id);
    }

    @Test
    void lettersThatAnArticleGivesForABodyStandForIt() {
        Article full = bodies("Marsh Observatory", "MO");
        EntryNames one = names(full, bodies("MO"));
        assertEquals(one.id(EntryKind.ORGANISATION, "Marsh Observatory"), one.id(EntryKind.ORGANISATION, "MO"));

        EntryNames two = names(full, bodies("Maritime Office", "MO"), bodies("MO"));
        assertNotEquals(two.id(EntryKind.ORGANISATION, "Marsh Observatory"), two.id(EntryKind.ORGANISATION, "MO"));
        assertEquals(2, two.doubts().size());
    }

    @Test
    void twoStandardsOfEnglishSpellOneBody() {
        EntryNames names = names(bodies("Ministry of Defence"), bodies("the Ministry of Defense"));

        assertEquals(
                names.id(EntryKind.ORGANISATION, "Ministry of Defence"),
                names.id(EntryKind.ORGANISATION, "Ministry of Defense"));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Article> articles = new ArrayList<>();
        for (String name :
                List.of("Omar Haddad", "Omer Haddad", "Omar Hadad", "Haddad", "Lina Haddad", "Omar A. Hadad")) {
            articles.add(people(name));
        }
        EntryNames names = EntryNames.of(Authority.none(), archived(articles));
        Collections.reverse(articles);
        EntryNames reversed = EntryNames.of(Authority.none(), archived(articles));

        assertEquals(names.doubts(), reversed.doubts());
        assertEquals(names.id(EntryKind.PERSON, "Omar Hadad"), reversed.id(EntryKind.PERSON, "Omar Hadad"));
    }

    @Test
    void theLinesToPasteAreYaml() {
        DoubtfulMerge doubt = new DoubtfulMerge(
                EntryKind.PERSON, "Omar \"Abu\" Haddad", "Haddad", DoubtfulMerge.Reason.SURNAME_ALONE);

        assertEquals("- name: \"Omar \\\"Abu\\\" Haddad\"\n  aliases: [\"Haddad\"]\n", doubt.joining());
        assertEquals("authority/people.yml", doubt.file());
    }

    private static void assertOne(Article one, Article other) {
        EntryNames names = names(one, other);
        assertEquals(
                names.id(EntryKind.PERSON, one.people().get(0).name()),
                names.id(EntryKind.PERSON, other.people().get(0).name()));
        assertEquals(List.of(), names.doubts());
    }

    private static void assertApart(Article one, Article other) {
        EntryNames names = names(one, other);
        assertNotEquals(
                names.id(EntryKind.PERSON, one.people().get(0).name()),
                names.id(EntryKind.PERSON, other.people().get(0).name()));
    }

    private static EntryNames names(Article... articles) {
        return EntryNames.of(Authority.none(), archived(List.of(articles)));
    }

    private static List<ArchivedArticle> archived(List<Article> articles) {
        return articles.stream()
                .map(article -> ArchivedArticle.of(article, Publish.FULL))
                .toList();
    }

    private static Article people(String... names) {
        Body body = body(names);
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            people.add(new Person(name, List.of(), List.of(), List.of(Samples.at(body, 0, name))));
        }
        return article(body, people, List.of());
    }

    private static Article bodies(String name, String... variants) {
        Body body = body(name);
        Evidence mention = Samples.at(body, 0, name);
        return article(
                body,
                List.of(),
                List.of(new Organisation(name, Source.Kind.ORGANISATION, List.of(variants), List.of(mention))));
    }

    private static Body body(String... names) {
        return new Body.Builder()
                .add(String.join(", ", names) + ".", Paragraph.Role.TEXT)
                .build();
    }

    private static Article article(Body body, List<Person> people, List<Organisation> bodies) {
        return new Article(
                Samples.document("case.txt", null, null, body),
                List.of(),
                List.of(),
                List.of(),
                people,
                bodies,
                List.of(),
                List.of());
    }
}
