package dev.attest.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Messages of(String language, String file) throws InvalidMessages {
        return Messages.of(language, Messages.FILE, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String problems(String language, String file) {
        return String.valueOf(
                assertThrows(InvalidMessages.class, () -> of(language, file)).getMessage());
    }

    @Test
    void everyLanguageHasTheSameMessagesWithTheSamePlaceholders() {
        Map<String, MessageFile.Entry> english = Messages.builtInFile("en");
        for (String language : Messages.LANGUAGES) {
            Map<String, MessageFile.Entry> others = Messages.builtInFile(language);
            assertEquals(english.keySet(), others.keySet(), language);
            english.forEach((key, entry) -> {
                if (!key.equals("plural.rules")) {
                    String words = Objects.requireNonNull(others.get(key)).words();
                    assertEquals(
                            MessageText.of(entry.words()).arguments(),
                            MessageText.of(words).arguments(),
                            language + " " + key);
                    assertFalse(words.isBlank(), language + " " + key);
                }
            });
        }
    }

    @Test
    void wordsThatGoWithANumberHaveExactlyTheFormsOfTheLanguage() {
        for (String language : Messages.LANGUAGES) {
            Map<String, MessageFile.Entry> file = Messages.builtInFile(language);
            Set<String> forms = Objects.requireNonNull(PluralRules.of(
                            Objects.requireNonNull(file.get("plural.rules")).words()))
                    .categories();
            file.forEach((key, entry) -> {
                if (!key.equals("plural.rules")) {
                    MessageText.of(entry.words())
                            .forms()
                            .forEach(found -> assertEquals(forms, found, language + " " + key));
                }
            });
        }
    }

    @Test
    void onlyAFewElementsStandInMessagesOfHtmlAndNoneInTheOthers() {
        Pattern allowed = Pattern.compile(
                "<(?:/?(?:strong|em|cite|kbd)|/?code|code dir=\"ltr\"|/a|a href=\"(?:\\{\\d\\}|https://[a-z./0-9]+\" rel=\"external|datapackage\\.json|\\.\\./manifest-sha256\\.txt)\")>");
        for (String language : Messages.LANGUAGES) {
            Messages.builtInFile(language).forEach((key, entry) -> {
                String words =
                        key.endsWith(".html") ? allowed.matcher(entry.words()).replaceAll("") : entry.words();
                assertFalse(words.contains("<") || words.contains("th:") || words.contains("[("), language + " " + key);
            });
        }
    }

    @Test
    void numbersChooseTheirWordInEnglish() {
        Messages english = Messages.english();
        assertEquals("0 quotes", english.say("count.quotes", 0));
        assertEquals("1 quote", english.say("count.quotes", 1));
        assertEquals("12,345 quotes", english.say("count.quotes", 12_345));
    }

    @Test
    void numbersChooseAmongSixFormsInArabic() {
        Messages arabic = Messages.in("ar");
        List<String> said = new ArrayList<>();
        for (int number : new int[] {0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1_000}) {
            said.add(arabic.say("count.articles", number));
        }
        assertEquals(
                List.of(
                        "لا مقالات",
                        "مقال واحد",
                        "مقالان",
                        "3 مقالات",
                        "10 مقالات",
                        "11 مقالًا",
                        "99 مقالًا",
                        "100 مقال",
                        "102 مقال",
                        "103 مقالات",
                        "111 مقالًا",
                        "1,000 مقال"),
                said);
    }

    @Test
    void rulesInTheNotationOfUnicodeGiveWhatItsOwnLibraryGives() {
        Map<String, String> rules = Map.of(
                "ru",
                "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
                        + " many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
                "cy",
                "zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6",
                "lv",
                "zero: n % 10 = 0 or n % 100 = 11..19; one: n % 10 = 1 and n % 100 != 11",
                "en",
                Messages.english().written("plural.rules").get("plural.rules"),
                "ar",
                Messages.in("ar").written("plural.rules").get("plural.rules"));
        rules.forEach((language, text) -> {
            PluralRules ours = Objects.requireNonNull(PluralRules.of(text), language);
            var theirs = com.ibm.icu.text.PluralRules.forLocale(new ULocale(language));
            assertEquals(new TreeSet<>(theirs.getKeywords()), new TreeSet<>(ours.categories()), language);
            for (int number = 0; number <= 1_300; number++) {
                assertEquals(theirs.select(number), ours.category(number), language + " " + number);
            }
        });
    }

    @Test
    void whatIsPutIntoHtmlIsText() {
        assertEquals(
                "You can <a href=\"&quot;&gt;&lt;b&gt;\">start at the first page</a> or look through <a href=\"b\">all articles</a>.",
                Messages.english().say("lost.ways.html", "\"><b>", "b"));
    }

    @Test
    void aMessageThatDoesNotExistOrIsGivenTooLittleIsAnError() {
        Messages english = Messages.english();
        assertThrows(IllegalArgumentException.class, () -> english.say("menu.nothing"));
        assertThrows(IllegalArgumentException.class, () -> english.say("part.title", "alone"));
        assertThrows(IllegalArgumentException.class, () -> english.say("count.quotes", "many"));
    }

    @Test
    void theArchivistsWordsTakeThePlaceOfTheProgramsOwn() throws InvalidMessages {
        Messages messages = of(
                "ar-SY",
                "# our months\nmonth.10 = تشرين الأول\n\nmenu.figures = it's {braces}\n".replace(" {braces}", ""));
        assertEquals("تشرين الأول", messages.say("month.10"));
        assertEquals("it's", messages.say("menu.figures"));
        assertEquals("سبتمبر", messages.say("month.9"));
        assertEquals("ar-SY", messages.language());
    }

    @Test
    void aMistakeInTheArchivistsFileIsNamedWithItsLine() {
        assertEquals("""
                messages.properties, line 2: found 'nonsense'; accepted is 'key = words'
                messages.properties, line 4: the message 'menu.map' comes twice
                messages.properties, line 6: 'count.quotes': the form 'other {…}' is missing
                messages.properties, line 1: there is no message 'menu.maps'; did you mean 'menu.map'?
                messages.properties, line 5: 'part.title' has the placeholders [0, 7]; accepted are [0, 1]""", problems("en", """
                        menu.maps = Maps
                        nonsense
                        menu.map = Map
                        menu.map = Plan
                        part.title = {0} {7}
                        count.quotes = {0, plural, one {a}}
                        """));
        assertTrue(problems("en", "plural.rules = often\n").contains("line 1: found 'often'; accepted are rules"));
    }

    @Test
    void aMessageThatCantBeReadSaysWhy() {
        for (String wrong : List.of(
                "{",
                "}",
                "{x}",
                "{0",
                "{0, plural, one {a} other {b}",
                "{0, select, other {b}}",
                "{0, plural, some {a} other {b}}",
                "{0, plural, one {{1, plural, other {b}}} other {b}}")) {
            assertThrows(IllegalArgumentException.class, () -> MessageText.of(wrong), wrong);
        }
    }

    @Test
    void aLanguageThatDoesNotComeWithTheProgramNeedsAllOfItsWords() throws InvalidMessages {
        assertTrue(problems("fr", "menu.map = Carte\n").contains("the interface in 'fr' needs "));
        StringBuilder all = new StringBuilder();
        Messages.builtInFile("en").forEach((key, entry) -> all.append(key + " = " + entry.words() + "\n"));
        assertEquals("1 quote", of("fr", all.toString()).say("count.quotes", 1));
    }
}
