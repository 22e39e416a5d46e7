package dev.attest.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class StrictYamlTest {
    private enum Colour {
        RED,
        DARK_BLUE
    }

    private record Point(String name, String latitude) {}

    @Test
    void everyTypeOfValueIsRead() throws InvalidYaml {
        String yaml = """
                title: no
                day: 2016-10-14
                yes: true
                link: https://quay.example/a?b=c
                latitude: -36.5
                colour: dark-blue
                aliases:
                  - One
                  - "Two"
                place:
                  name: Lunn
                points:
                  - name: A
                """;
        String read = read(
                yaml,
                map -> map.string("title")
                        + map.date("day")
                        + map.bool("yes", false)
                        + map.address("link")
                        + map.decimal("latitude", -90, 90)
                        + map.choice("colour", Colour.class)
                        + map.strings("aliases")
                        + map.mapping("place", below -> below.string("name"))
                        + map.mappings("points", below -> below.string("name")));
        assertEquals(
                "no"
                        + LocalDate.of(2016, 10, 14)
                        + true
                        + URI.create("https://quay.example/a?b=c")
                        + new BigDecimal("-36.5")
                        + Colour.DARK_BLUE
                        + List.of("One", "Two")
                        + "Lunn"
                        + List.of("A"),
                read);
    }

    @Test
    void aKeyWithNothingBehindItIsMissing() throws InvalidYaml {
        assertNull(read("title:\n", map -> map.string("title") == null ? null : "there"));
        assertEquals(List.of(), read("", map -> map.strings("aliases")));
    }

    @Test
    void aListOfMappingsIsRead() throws InvalidYaml {
        List<Point> points = StrictYaml.readList(
                "places.yml",
                bytes("- name: A\n  latitude: 1\n- name: B\n"),
                map -> new Point(map.requiredString("name"), String.valueOf(map.decimal("latitude", -90, 90))));
        assertEquals(List.of(new Point("A", "1"), new Point("B", "null")), points);
    }

    @Test
    void anUnknownKeyNamesFileLineAndTheNearestKey() {
        assertProblem(
                "title: x\npublsher: y\n", "x.yml, line 2: the key 'publsher' is not known; did you mean 'publisher'?");
        assertProblem("Titel: x\n", "x.yml, line 1: the key 'Titel' is not known; did you mean 'title'?");
        assertProblem("zzzzzzzzzz: x\n", "x.yml, line 1: the key 'zzzzzzzzzz' is not known; valid keys are title");
    }

    @Test
    void allProblemsOfAFileAreReportedAtOnceInTheOrderOfItsLines() {
        InvalidYaml invalid =
                assertThrows(InvalidYaml.class, () -> readAll("day: tomorrow\nwrong: 1\nlink: javascript:alert(1)\n"));
        assertEquals(3, invalid.problems().size());
        assertTrue(invalid.problems().get(0).startsWith("x.yml, line 1: 'day' is 'tomorrow'; accepted is a day"));
        assertTrue(invalid.problems().get(1).startsWith("x.yml, line 2: the key 'wrong'"));
        assertTrue(invalid.problems().get(2).startsWith("x.yml, line 3: 'link' is 'javascript:alert(1)'"));
    }

    @Test
    void aValueOfTheWrongTypeSaysWhatWouldBeAccepted() {
        assertProblem("day: 2016-02-30\n", "x.yml, line 1: 'day' is '2016-02-30'; accepted is a day written");
        assertProblem("flag: yes\n", "x.yml, line 1: 'flag' is 'yes'; accepted is true or false");
        assertProblem("colour: green\n", "accepted is one of red, dark-blue");
        assertProblem("latitude: 91\n", "accepted is a number from -90 to 90");
        assertProblem("link: /relative\n", "accepted is an address that begins with http:// or https://");
        assertProblem("title:\n  - a list\n", "x.yml, line 2: 'title' is a list; accepted is a text");
        assertProblem("just words\n", "x.yml, line 1: found 'just words'; a file of the form 'key: value' is due");
    }

    @Test
    void aDoubledKeyIsRefused() {
        assertProblem("title: a\ntitle: b\n", "x.yml, line 2: the key 'title' stands here again, first on line 1");
    }

    @Test
    void tagsAnchorsAndAliasesAreRefused() {
        assertProblem("title: !!javax.script.ScriptEngineManager [x]\n", "x.yml, line 1: found the tag");
        assertProblem("title: &a x\n", "x.yml, line 1: found an anchor (&a)");
        assertProblem("title: *a\n", "x.yml, line 1: found an alias");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }
        assertProblem(bomb.toString(), "x.yml, line 1: found an anchor");
    }

    @Test
    void severalDocumentsAreRefused() {
        assertProblem("title: a\n---\ntitle: b\n", "x.yml, line 2: found a second document");
    }

    @Test
    void deepNestingIsRefused() {
        assertProblem("title: " + "[".repeat(5000) + "]".repeat(5000) + "\n", "nested deeper than 20 levels");
    }

    @Test
    void whatIsNoYamlNamesTheLine() {
        assertProblem("title: \"open\nnext: b\n", "x.yml, line ");
        assertProblem("title: a: b\n", "x.yml, line 1: this is not valid YAML");
        assertProblem("title: a\n\tb: c\n", "x.yml, line 2: this is not valid YAML");
    }

    @Test
    void bytesThatAreNotUtf8NameTheLine() {
        InvalidYaml invalid = assertThrows(
                InvalidYaml.class,
                () -> StrictYaml.read(
                        "x.yml", "title: a\nday: \u00E9".getBytes(StandardCharsets.ISO_8859_1), map -> ""));
        assertEquals(
                "x.yml, line 2: the byte 0xE9 at position 15 is not UTF-8; save the file as UTF-8",
                invalid.getMessage());
    }

    @Test
    void aControlCharacterNamesItsLine() {
        assertProblem("title: a\nday: \u0007\n", "x.yml, line 2: found the control character U+0007");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertProblem("#".repeat(StrictYaml.LARGEST + 1), "at most 1048576 are read");
    }

    @Test
    void aMissingKeyThatMustBeThereIsReported() {
        InvalidYaml invalid = assertThrows(
                InvalidYaml.class,
                () -> StrictYaml.readList("x.yml", bytes("- latitude: 1\n"), map -> {
                    map.decimal("latitude", -90, 90);
                    return map.requiredString("name");
                }));
        assertEquals("x.yml, line 1: the key 'name' is missing", invalid.getMessage());
    }

    private static void assertProblem(String yaml, String part) {
        InvalidYaml invalid = assertThrows(InvalidYaml.class, () -> readAll(yaml));
        assertTrue(invalid.getMessage().contains(part), invalid.getMessage());
    }

    private static String readAll(String yaml) throws InvalidYaml {
        return read(
                yaml,
                map -> "" + map.string("title") + map.date("day") + map.bool("flag", false) + map.address("link")
                        + map.choice("colour", Colour.class) + map.decimal("latitude", -90, 90)
                        + map.string("publisher"));
    }

    private static <T> T read(String yaml, Function<YamlMapping, T> reader) throws InvalidYaml {
        return StrictYaml.read("x.yml", bytes(yaml), reader);
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }
}
