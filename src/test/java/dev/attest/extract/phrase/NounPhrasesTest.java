package dev.attest.extract.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.attest.text.Span;
import dev.attest.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {
    @Test
    void aPhraseRunsFromItsDeterminerToItsHead() {
        assertPhrases("The retired general waved at the crowd.", "The retired general", "the crowd");
    }

    @Test
    void aTitleBelongsToTheNameBehindIt() {
        assertPhrases("Yesterday spokesman Omar Haddad declined.", "spokesman Omar Haddad");
    }

    @Test
    void aNounThatIsAlsoAVerbStaysInItsPhrase() {
        assertPhrases("Later press secretary Dana Roy left.", "press secretary Dana Roy");
    }

    @Test
    void anAuxiliaryWithACapitalInsideASentenceIsAName() {
        assertPhrases("So said Will Porter.", "Will Porter");
    }

    @Test
    void aDayIsNoPartOfAName() {
        assertPhrases("On Friday Haddad left.", "Haddad");
    }

    @Test
    void pronounsStandAlone() {
        List<NounPhrase> phrases = phrases("He told her.");
        assertEquals(NounPhrase.Type.PRONOUN, phrases.get(0).type());
    }

    @Test
    void aWordInSBehindASingularAndBeforeAnArticleIsItsVerb() {
        assertPhrases("The timetable lists the ferries.", "The timetable", "the ferries");
    }

    @Test
    void aWordInSBehindAPrepositionStaysInItsPhrase() {
        assertPhrases("In harbour towns the ferries stop.", "harbour towns", "the ferries");
    }

    @Test
    void apostropheAndSBehindAPronounAreAVerb() {
        List<NounPhrase> phrases = phrases("She’s elected.");
        assertEquals(1, phrases.size());
        assertEquals(NounPhrase.Type.PRONOUN, phrases.get(0).type());
    }

    @Test
    void someStandAloneBeforeTheirVerb() {
        assertPhrases("Most said they agreed.", "Most", "they");
    }

    @Test
    void aVerbWithACapitalEndsANameInAHeading() {
        assertPhrases("Haddad Said That Nobody left.", "Haddad", "Nobody");
    }

    @Test
    void aNameWithAWronglyDecodedLetterIsOnePhrase() {
        assertPhrases("So said José PeÃ±a Nieto.", "José PeÃ±a Nieto");
    }

    @Test
    void theHeadIsTheLastWord() {
        NounPhrase phrase = phrases("the new health ministry said").get(0);
        assertEquals("ministry", phrase.head().words());
        assertEquals(NounPhrase.Type.NOMINAL, phrase.type());
    }

    @Test
    void nounsHaveAMeaningInThePluralToo() {
        assertEquals("person", NounPhrases.meaning("doctors"));
        assertEquals("body", NounPhrases.meaning("ministries"));
        assertNull(NounPhrases.meaning("rivers"));
    }

    @Test
    void verbFormsFollowTheRulesOfSpelling() {
        VerbForms verbs = WordClass.speechVerbs();
        assertEquals(new VerbForms.Form("deny", VerbForms.Ending.THIRD), verbs.of("denies"));
        assertEquals(new VerbForms.Form("deny", VerbForms.Ending.PAST), verbs.of("denied"));
        assertEquals(new VerbForms.Form("quip", VerbForms.Ending.ING), verbs.of("quipping"));
        assertEquals(new VerbForms.Form("say", VerbForms.Ending.PAST), verbs.of("said"));
        assertNull(verbs.of("sayed"));
    }

    private static void assertPhrases(String text, String... expected) {
        assertEquals(
                List.of(expected),
                phrases(text).stream().map(phrase -> phrase.span().in(text)).toList());
    }

    private static List<NounPhrase> phrases(String text) {
        return NounPhrases.in(Tokens.of(text, new Span(0, text.length())));
    }
}
