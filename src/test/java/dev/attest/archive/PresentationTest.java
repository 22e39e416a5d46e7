package dev.attest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.InvalidMessages;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentationTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40.4\"><path d=\"M0 0h120v40z\"/></svg>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    private Description read(String yaml) throws IOException, InvalidYaml {
        Files.writeString(folder.resolve("archive.yml"), yaml);
        return new ArchiveFiles(folder).description();
    }

    private Presentation presentation(String yaml) throws IOException, InvalidYaml {
        return read(yaml).presentation();
    }

    private String problem(String yaml) {
        return String.valueOf(assertThrows(InvalidYaml.class, () -> read(yaml)).getMessage());
    }

    @Test
    void whatIsNotSaidIsTheProgramsOwn() throws IOException, InvalidYaml {
        Presentation plain = presentation("title: The archive\n");
        assertEquals(Presentation.plain(), plain);
        assertNull(plain.noteOn("The bodies lay in the square."));
    }

    @Test
    void coloursAreTakenForEachScheme() throws IOException, InvalidYaml {
        Presentation own = presentation(
                "colours:\n  light:\n    accent: '#5B2A86'\n    highlight: a3560c\n  dark:\n    accent: d7b6f5\n");
        assertEquals(new Presentation.Colours("#5b2a86", "#a3560c"), own.light());
        assertEquals(new Presentation.Colours("#d7b6f5", null), own.dark());
    }

    @Test
    void aColourThatCantBeReadOnTheGroundIsRefusedWithItsContrast() {
        assertEquals(
                "archive.yml, line 3: 'accent' is 'cccccc', of a contrast of 1.4 to 1 to the grounds #fbfaf6, #ffffff, #f1eee4;"
                        + " accepted is 4.5 to 1 or more",
                problem("colours:\n  light:\n    accent: cccccc\n"));
        assertTrue(problem("colours:\n  dark:\n    accent: 17516a\n").contains("#14171a"));
        assertTrue(
                problem("colours:\n  light:\n    accent: blue\n").contains("accepted is a colour as six hexadecimal"));
        assertTrue(problem("colours:\n  light:\n    acent: '17516a'\n").contains("did you mean 'accent'?"));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.between("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, Contrast.between("#767676", "#ffffff"), 0.005);
    }

    @Test
    void theGroundsAreThoseOfTheStyleSheet() throws IOException {
        String sheet = Files.readString(Path.of("templates/assets/site.css"));
        assertEquals(Contrast.LIGHT, grounds(sheet, 0));
        assertEquals(Contrast.DARK, grounds(sheet, sheet.indexOf("prefers-color-scheme: dark")));
    }

    private static List<String> grounds(String sheet, int from) {
        return List.of("paper", "raised", "notice").stream()
                .map(name -> {
                    Matcher value =
                            Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(sheet);
                    assertTrue(value.find(from), name);
                    return value.group(1);
                })
                .toList();
    }

    @Test
    void theMenuIsWhatIsSaidInItsOrder() throws IOException, InvalidYaml {
        Presentation own = presentation("""
                menu:
                  - part: figures
                    label: The ledger
                  - part: held-back
                  - link: https://example.org/
                    label: Who we are
                """);
        assertEquals(
                List.of(
                        new Presentation.MenuEntry(Presentation.Part.FIGURES, null, "The ledger"),
                        new Presentation.MenuEntry(Presentation.Part.HELD_BACK, null, null),
                        new Presentation.MenuEntry(null, java.net.URI.create("https://example.org/"), "Who we are")),
                own.menu());
        assertEquals(
                "archive.yml, line 2: 'part' is 'ledger'; accepted is one of articles, figures, incidents, quotes, sources, people,"
                        + " organisations, places, chronology, map, charts, data, held-back, about",
                problem("menu:\n  - part: ledger\n"));
        assertTrue(problem("menu:\n  - label: Ledger\n").contains("line 2: an entry of the menu has neither"));
        assertTrue(problem("menu:\n  - link: https://example.org/\n").contains("has no 'label'"));
    }

    @Test
    void aLogoIsAPictureThatNeitherActsNorFetches() throws IOException, InvalidYaml {
        Files.writeString(folder.resolve("logo.svg"), SVG);
        Logo logo = Objects.requireNonNull(
                presentation("logo:\n  file: logo.svg\n  alt: A lamp\n").logo());
        assertEquals(List.of(120, 40), List.of(logo.width(), logo.height()));
        assertEquals("A lamp", logo.alt());
        for (String acting : List.of(
                SVG.replace("<path", "<script>alert(1)</script><path"),
                SVG.replace("<path", "<path onclick=\"alert(1)\""),
                SVG.replace("<path", "<image href=\"https://evil.example/x.png\"/><path"),
                SVG.replace("<path", "<path fill=\"url(https://evil.example/x#y)\""),
                SVG.replace("<svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><svg")
                        .replace("M0", "&a;M0"),
                "<html/>",
                "no picture")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Logo.of("logo.svg", "A lamp", acting.getBytes(StandardCharsets.UTF_8)),
                    acting);
        }
        assertThrows(IllegalArgumentException.class, () -> Logo.of("logo.png", "A lamp", new byte[40]));
        assertTrue(problem("logo:\n  file: mark.gif\n  alt: A lamp\n").contains("accepted is logo.png or logo.svg"));
        assertTrue(problem("logo:\n  file: logo.png\n  alt: A lamp\n").contains("can't be read beside archive.yml"));
        assertTrue(problem("logo:\n  file: logo.svg\n").contains("the key 'alt' is missing"));
    }

    @Test
    void aContentNoteStandsBeforeWholeWordsInAnyScript() throws IOException, InvalidYaml {
        Presentation own = presentation(
                "content-notes:\n  - words: [mass grave, torture]\n    note: Describes violence.\n  - words: مجزرة\n    note: عنف\n");
        assertEquals("Describes violence.", own.noteOn("They found a Mass Grave there."));
        assertEquals("Describes violence.", own.noteOn("(torture)"));
        assertNull(own.noteOn("The tortured road."));
        assertEquals("عنف", own.noteOn("وقعت مجزرة في المدينة"));
        assertNull(own.noteOn("وقعت المجزرة"));
        assertTrue(problem("content-notes:\n  - note: What\n").contains("a content note has no 'words'"));
    }

    @Test
    void theInterfaceIsInALanguageThatHasWords() throws IOException, InvalidYaml {
        assertEquals("ar", read("language: ar\nlanguages: [en]\n").messages().language());
        assertEquals("ar-SY", read("languages: [ar-SY, en]\n").messages().language());
        assertEquals(
                "archive.yml, line 1: the interface is to be in 'fr'; accepted are ar, en, and others whose words lie in"
                        + " messages.properties beside this file",
                problem("language: fr\n"));
        Files.writeString(folder.resolve("messages.properties"), "menu.figures = Ledger\n");
        assertEquals("Ledger", read("title: T\n").messages().say("menu.figures"));
        assertThrows(InvalidMessages.class, () -> read("language: fr\n"));
    }
}
