package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page, by their names in lower case: OpenGraph, Dublin Core and those of many content systems. */
final class MetaTags {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(PageElements page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.named("meta").toList()) {
            String content =
                    BLANKS.matcher(meta.attr("content")).replaceAll(" ").strip();
            if (!content.isEmpty()) {
                tags.contents
                        .computeIfAbsent(nameOf(meta), name -> new ArrayList<>())
                        .add(content);
            }
        }
        return tags;
    }

    private static String nameOf(Element meta) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip();
            if (!name.isEmpty()) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The content of the first tag of that name, which is in lower case; null where there is none. */
    @Nullable
    String first(String name) {
        List<String> values = contents.get(name);
        return values == null ? null : values.get(0);
    }

    /** The contents of the tags of each name in {@code names} that the page has, in the order of that list. */
    List<List<String>> byName(WordList names) {
        List<List<String>> values = new ArrayList<>();
        for (String name : names.entries()) {
            List<String> own = contents.getOrDefault(name, List.of());
            if (!own.isEmpty()) {
                values.add(List.copyOf(own));
            }
        }
        return values;
    }

    /** The contents of all tags whose names are in {@code names}, in the order of that list. */
    List<String> all(WordList names) {
        List<String> values = new ArrayList<>();
        for (String name : names.entries()) {
            values.addAll(contents.getOrDefault(name, List.of()));
        }
        return values;
    }
}
