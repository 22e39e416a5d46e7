package dev.attest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Evidence;
import dev.attest.article.Person;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.document.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Article> samples() {
        return Stream.of(SampleArticles.full(), SampleArticles.bare(), SampleArticles.bareFindings());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyArticleKeepsToTheSchema(Article article) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ArticleJson.schema(), InputFormat.JSON);
        String line = ArticleJson.line("a-1", article, List.of());
        assertEquals(
                List.of(),
                schema.validate(
                        line,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        assertEquals(-1, line.indexOf('\n'));
    }

    @Test
    void whatTheSchemaDoesNotKnowFails() throws JsonProcessingException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ArticleJson.schema(), InputFormat.JSON);
        String line = ArticleJson.line("a-1", SampleArticles.full(), List.of());
        for (String broken : List.of(
                line.replace("\"harm\"", "\"harms\""),
                line.replace("\"killed\"", "\"kiled\""),
                line.replace("\"scope\":", "\"extra\":1,\"scope\":"),
                line.replace("\"countMin\":12", "\"countMin\":\"12\""))) {
            assertTrue(!schema.validate(broken, InputFormat.JSON).isEmpty(), broken);
        }
        assertTrue(MAPPER.readTree(line).isObject());
    }

    @Test
    void everyPropertyOfTheSchemaIsDescribedAndNoOtherIsAllowed() throws JsonProcessingException {
        List<String> wrong = new ArrayList<>();
        inspect("", MAPPER.readTree(ArticleJson.schema()), wrong);
        assertEquals(List.of(), wrong);
    }

    private static void inspect(String at, JsonNode node, List<String> wrong) {
        JsonNode properties = node.get("properties");
        if (properties != null) {
            if (!node.path("additionalProperties").isBoolean()
                    || node.path("additionalProperties").asBoolean()) {
                wrong.add(at + " allows other properties");
            }
            properties.properties().forEach(property -> {
                if (property.getValue().path("description").asText().isBlank()) {
                    wrong.add(at + "/" + property.getKey() + " has no description");
                }
            });
            TreeSet<String> required = new TreeSet<>();
            node.path("required").forEach(name -> required.add(name.asText()));
            TreeSet<String> names = new TreeSet<>();
            properties.fieldNames().forEachRemaining(names::add);
            if (!names.equals(required)) {
                wrong.add(at + " does not require all it has");
            }
        }
        node.properties().forEach(child -> inspect(at + "/" + child.getKey(), child.getValue(), wrong));
    }

    @Test
    void theSchemaNamesEveryValueOfEveryEnum() throws JsonProcessingException {
        JsonNode defs = MAPPER.readTree(ArticleJson.schema()).get("$defs");
        assertEquals(names(Source.Kind.values()), values(defs.at("/source/properties/kind/enum")));
        assertEquals(names(Source.Kind.values()), values(defs.at("/organisation/properties/kind/enum")));
        assertEquals(names(Quote.Kind.values()), values(defs.at("/quote/properties/kind/enum")));
        assertEquals(names(Paragraph.Role.values()), values(defs.at("/paragraph/properties/role/enum")));
        JsonNode figure = defs.at("/casualtyFigure/properties");
        assertEquals(names(CasualtyFigure.Harm.values()), values(figure.at("/harm/enum")));
        assertEquals(names(CasualtyFigure.Scope.values()), values(figure.at("/scope/enum")));
        assertEquals(names(CasualtyFigure.VictimGroup.values()), values(figure.at("/victimGroups/items/enum")));
        assertEquals(
                Arrays.stream(CasualtyFigure.Qualifier.values())
                        .map(CasualtyFigure.Qualifier::label)
                        .toList(),
                values(figure.at("/qualifier/enum")));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(ArticleJson::name).toList();
    }

    private static List<String> values(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.forEach(value -> found.add(value.asText()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allEvidenceStandsInTheTextAtItsCodePoints(Article article) throws JsonProcessingException {
        JsonNode json = MAPPER.readTree(ArticleJson.line("a", article, List.of()));
        int[] text = json.get("text").asText().codePoints().toArray();
        List<JsonNode> evidence = new ArrayList<>();
        collect(json, evidence);
        for (JsonNode words : evidence) {
            int start = words.get("start").asInt();
            assertEquals(
                    words.get("text").asText(),
                    new String(text, start, words.get("end").asInt() - start));
        }
        assertEquals(!article.quotes().isEmpty(), !evidence.isEmpty());
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.has("start") && node.has("text")) {
            found.add(node);
        }
        node.forEach(child -> collect(child, found));
    }

    @Test
    void theLineIsWrittenInAFixedOrder() {
        String line = ArticleJson.line("a-1", SampleArticles.full(), List.of());
        assertEquals(line, ArticleJson.line("a-1", SampleArticles.full(), List.of()));
        assertTrue(
                line.startsWith("{\"id\":\"a-1\",\"headline\":\"Dell counts again\",\"byline\":[\"Ivo Pen\"],"
                        + "\"dateline\":\"UPPER DELL, May 9\",\"published\":\"2020-05-09\",\"publishedBy\":\"archivist\","
                        + "\"publishedGround\":\"the weekday\",\"modified\":\"2020-05-10\","),
                line);
        assertTrue(
                line.contains("\"quotes\":[{\"evidence\":{\"paragraph\":0,\"start\":3,\"end\":20,"
                        + "\"text\":\"“We count again,”\"},\"kind\":\"full\",\"words\":\"We count again,\","
                        + "\"speaker\":{\"paragraph\":0,\"start\":26,\"end\":33,\"text\":\"Ada Nom\","
                        + "\"fullName\":\"Ada Nom\",\"role\":{\"paragraph\":0,\"start\":35,\"end\":42,"
                        + "\"text\":\"a clerk\"},\"affiliation\":null},"),
                line);
        assertTrue(line.contains("\"victimGroups\":[\"civilians\",\"people\"]"), line);
        assertTrue(line.contains("\"qualifier\":\"at least\""), line);
    }

    @Test
    void theOutletThatAReprintComesFromIsAmongItsSources() throws JsonProcessingException {
        JsonNode sources = MAPPER.readTree(ArticleJson.line("a", SampleArticles.full(), List.of()))
                .get("sources");
        assertEquals(2, sources.size());
        assertEquals(
                "{\"name\":\"Valley Wire\",\"kind\":\"news_outlet\",\"through\":null,\"mentions\":[]}",
                sources.get(1).toString());
    }

    @Test
    void aTextComesBackUnchangedWhateverStandsInIt() throws JsonProcessingException {
        String text = "tab\there\u0000 \ud800 lone \udc00\u2028 “x” \ud83d\ude00\\ \" </script>\r\n";
        String line = ArticleJson.line("a", SampleArticles.ofText(text), List.of());
        assertEquals(text, MAPPER.readTree(line).get("text").asText());
        assertEquals(
                line,
                new String(
                        line.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aFindingThatIsNotInTheTextIsNeverWritten() {
        Article whole = SampleArticles.full();
        Person invented = new Person("Ada Nom", List.of(), List.of(), List.of(new Evidence(0, 0, 3, "Ada")));
        Article article = new Article(
                whole.document(), List.of(), List.of(), List.of(), List.of(invented), List.of(), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> ArticleJson.line("a", article, List.of()));
    }
}
