package dev.attest.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, read tolerantly: a script that is broken is as good as none. */
final class StructuredData {
    private static final WordList ARTICLE_TYPES = WordList.of("article-types");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Pattern TAG = Pattern.compile("</?(?:p|br|div|a|b|i|em|strong|h[1-6]|ul|ol|li|span)\\b[^>]*>");

    /** What a publishing system puts boxes and buttons in place of, as in '[related id="7"]' or '[/caption]'. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(?:/[a-z][a-z0-9_-]*|[a-z][a-z0-9_-]*\\s+[a-z_]+=[^\\]]*)\\]");

    private static final int DEEPEST = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private @Nullable String articleBody;

    private StructuredData() {}

    static StructuredData of(PageElements page) {
        StructuredData data = new StructuredData();
        page.named("script")
                .filter(script -> PageElements.contains(script, "type", "ld+json"))
                .forEach(script -> data.read(script.data()));
        JsonNode article = data.article();
        JsonNode body = article == null ? null : article.get("articleBody");
        data.articleBody = body != null && body.isTextual() ? withoutMarkup(body.asText()) : null;
        return data;
    }

    private void read(String script) {
        String json = withoutWrapping(script.strip());
        try {
            JsonNode root = JSON.readTree(json);
            if (root != null) {
                collect(root, 0);
            }
        } catch (JsonProcessingException e) {
            // Broken data says nothing; the page itself is still there.
        }
    }

    /** A script without the comment or section that older pages put around it, and without a semicolon behind it. */
    private static String withoutWrapping(String script) {
        int object = script.indexOf('{');
        int array = script.indexOf('[', script.startsWith("<![CDATA[") || script.startsWith("//<![CDATA[") ? 11 : 0);
        int start = object < 0 || (array >= 0 && array < object) ? array : object;
        int end = Math.max(script.lastIndexOf('}'), script.endsWith("]]>") ? -1 : script.lastIndexOf(']'));
        return start < 0 || end < start ? script : script.substring(start, end + 1);
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            if (isArticle(node)) {
                articles.add(node);
            }
        }
        if (node.isContainerNode()) {
            node.forEach(below -> collect(below, depth + 1));
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isTextual()) {
            return ARTICLE_TYPES.contains(type.asText());
        }
        for (JsonNode one : type) {
            if (ARTICLE_TYPES.contains(one.asText())) {
                return true;
            }
        }
        return false;
    }

    /** The article: of several the first that has a headline and says most of itself. */
    private @Nullable JsonNode article() {
        JsonNode best = null;
        int most = -1;
        for (JsonNode article : articles) {
            int says = (article.has("headline") ? 4 : 0)
                    + (article.has("author") ? 2 : 0)
                    + (article.has("datePublished") ? 2 : 0)
                    + (article.has("articleBody") ? 3 : 0);
            if (says > most) {
                best = article;
                most = says;
            }
        }
        return best;
    }

    @Nullable
    String headline() {
        return text("headline");
    }

    @Nullable
    String datePublished() {
        return text("datePublished");
    }

    @Nullable
    String dateCreated() {
        return text("dateCreated");
    }

    @Nullable
    String dateModified() {
        return text("dateModified");
    }

    @Nullable
    String description() {
        return text("description");
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String address() {
        String url = text("url");
        JsonNode article = article();
        if (url != null || article == null) {
            return url;
        }
        JsonNode page = article.path("mainEntityOfPage");
        return page.isTextual() ? page.asText() : page.path("@id").asText(null);
    }

    /** The article's whole text, as some pages carry it in a script alone. */
    @Nullable
    String articleBody() {
        return articleBody;
    }

    /** Some pages put markup into the text, and some escape it there once more, or twice. */
    private static String withoutMarkup(String text) {
        String plain = text;
        for (int escaped = 0; escaped < 2 && ENTITY.matcher(plain).find(); escaped++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        plain = SHORTCODE.matcher(plain).replaceAll(" ");
        if (!TAG.matcher(plain).find()) {
            return plain;
        }
        List<String> words =
                Blocks.of(Jsoup.parse(plain).body()).stream().map(Block::words).toList();
        return String.join("\n\n", words);
    }

    @Nullable
    String publisher() {
        JsonNode article = article();
        if (article == null) {
            return null;
        }
        List<String> names = names(article.path("publisher"), false);
        return names.isEmpty() ? null : names.get(0);
    }

    /** The names of authors that are not said to be organisations. */
    List<String> authors() {
        JsonNode article = article();
        return article == null ? List.of() : names(article.path("author"), true);
    }

    private List<String> names(JsonNode node, boolean peopleOnly) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one, peopleOnly)));
        } else if (node.isTextual()) {
            add(names, node.asText());
        } else if (node.isObject()) {
            JsonNode whole = node.has("name") || node.has("familyName")
                    ? node
                    : byId.getOrDefault(node.path("@id").asText(""), node);
            boolean organisation = whole.path("@type").toString().contains("Organization");
            JsonNode name = whole.path("name");
            if (!(peopleOnly && organisation)) {
                if (name.isArray()) {
                    name.forEach(one -> add(names, one.asText("")));
                } else {
                    add(names, name.isMissingNode() ? ofParts(whole) : name.asText(""));
                }
            }
        }
        return names;
    }

    private static String ofParts(JsonNode person) {
        return person.path("givenName").asText("") + " "
                + person.path("familyName").asText("");
    }

    private static void add(List<String> names, String name) {
        String clean = clean(name);
        if (!clean.isEmpty()) {
            names.add(clean);
        }
    }

    private @Nullable String text(String key) {
        JsonNode article = article();
        JsonNode value = article == null ? null : article.get(key);
        if (value != null && value.isArray() && value.size() > 0) {
            value = value.get(0);
        }
        if (value == null || !value.isTextual()) {
            return null;
        }
        String clean = clean(value.asText());
        return clean.isEmpty() ? null : clean;
    }

    /** Text as it was meant: many pages escape it for HTML once more. */
    private static String clean(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
