package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.page.Page;
import dev.attest.page.Site;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document on templates is written by hand: this fails when it leaves something out. */
class TemplatesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/templates.md");
    private static final Pattern NAME = Pattern.compile("(?m)^\\| `(\\w+)\\(\\)` \\|");

    @Test
    void everythingThatATemplateIsGivenIsDescribed() throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<Class<?>> records = new LinkedHashSet<>();
        reach(Site.class, records);
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            reach(page, records);
        }
        for (Class<?> type : records) {
            List<String> described = NAME.matcher(section(document, title(type)))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            List<String> given = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertEquals(given, described, title(type));
        }
    }

    @Test
    void everyLabelIsDescribed() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Method method : Labels.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertTrue(document.contains("`" + method.getName() + "("), method.getName());
            }
        }
    }

    private static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            reach(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                reach(component.getGenericType(), found);
            }
        }
    }

    private static String title(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private static String section(String document, String title) {
        int start = document.indexOf("### `" + title + "`");
        assertTrue(start >= 0, "no section on " + title);
        int end = document.indexOf("\n#", start + 1);
        return document.substring(start, end < 0 ? document.length() : end);
    }
}
