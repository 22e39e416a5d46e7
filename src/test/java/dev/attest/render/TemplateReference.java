package dev.attest.render;

import dev.attest.page.Page;
import dev.attest.page.Site;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what templates are given into docs/templates.md, from the records and their documentation. Run its main class after a
 * record has changed; a test fails until then.
 */
final class TemplateReference {
    static final Path DOCUMENT = Path.of("docs/templates.md");

    /** The first line of the part of the document that is written here, which reaches to its end. */
    static final String BEGIN = "## Shared by all pages\n";

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@(code|link) ([^{}]*)}");

    private final StringBuilder out = new StringBuilder();
    private final Set<Class<?>> shared = new LinkedHashSet<>();
    private final Map<Class<?>, String> templates = new LinkedHashMap<>();

    private TemplateReference() {}

    public static void main(String[] none) throws IOException {
        Files.writeString(DOCUMENT, written());
    }

    /** The document as it should be. */
    static String written() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN);
        if (begin < 0) {
            throw new IllegalStateException(DOCUMENT + " has no line '" + BEGIN.strip() + "'");
        }
        return document.substring(0, begin) + new TemplateReference().reference();
    }

    private String reference() throws IOException {
        SamplePages.full().forEach(page -> templates.put(page.getClass(), page.template()));
        Set<Class<?>> pages = new LinkedHashSet<>(Arrays.asList(Page.class.getPermittedSubclasses()));
        reach(Site.class, shared);
        reach(Objects.requireNonNull(dev.attest.page.Head.class), shared);
        out.append(BEGIN).append('\n');
        for (Class<?> type : shared) {
            section(type);
        }
        Set<Class<?>> views = new LinkedHashSet<>();
        out.append("## Pages\n\n");
        for (Class<?> page : pages) {
            Set<Class<?>> reached = new LinkedHashSet<>();
            reach(page, reached);
            for (Class<?> type : reached) {
                if (type == page || type.getEnclosingClass() == page) {
                    section(type);
                } else if (!shared.contains(type)) {
                    views.add(type);
                }
            }
        }
        out.append("## Views inside pages\n\n");
        Map<String, Class<?>> byName = new TreeMap<>();
        views.forEach(type -> byName.put(title(type), type));
        for (Class<?> type : byName.values()) {
            section(type);
        }
        return out.toString().stripTrailing() + "\n";
    }

    static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            reach(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                reach(component.getGenericType(), found);
            }
        }
    }

    static String title(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private void section(Class<?> type) throws IOException {
        String template = templates.get(type);
        String comment = comment(type);
        Map<String, String> meanings = meanings(comment);
        out.append("### `").append(title(type)).append('`');
        out.append(template == null ? "" : " (`" + template + ".html`)").append("\n\n");
        int params = comment.indexOf("@param");
        out.append(plain(params < 0 ? comment : comment.substring(0, params))).append("\n\n");
        out.append("| name | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String meaning = meanings.get(component.getName());
            if (meaning == null) {
                throw new IllegalStateException(title(type) + " says nothing of " + component.getName());
            }
            boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            out.append("| `" + component.getName() + "()` | `" + name(component.getGenericType()) + "`")
                    .append(mayLack ? ", or null" : "")
                    .append(" | " + meaning.replace("|", "\\|") + " |\n");
        }
        out.append('\n');
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType()) + "<"
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(TemplateReference::name)
                            .collect(Collectors.joining(", "))
                    + ">";
        }
        return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
    }

    private static Map<String, String> meanings(String comment) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher matcher = PARAM.matcher(comment);
        while (matcher.find()) {
            meanings.put(matcher.group(1), plain(matcher.group(2)));
        }
        return meanings;
    }

    private static String plain(String text) {
        return CODE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("`" + match.group(2) + "`"))
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The documentation of a record, without the stars at the beginnings of its lines. */
    private static String comment(Class<?> type) throws IOException {
        Class<?> outermost = type;
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            outermost = outer;
        }
        Path source = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        String text = Files.readString(source);
        Matcher record = Pattern.compile("(?m)^ *public record " + type.getSimpleName() + "\\(")
                .matcher(text);
        if (!record.find()) {
            throw new IllegalStateException(source + " has no record " + type.getSimpleName());
        }
        int begin = text.lastIndexOf("/**", record.start());
        int end = text.indexOf("*/", begin);
        if (begin < 0 || !text.substring(end + 2, record.start()).isBlank()) {
            throw new IllegalStateException(title(type) + " is not documented");
        }
        return text.substring(begin + 3, end).replaceAll("(?m)^\\s*\\*", "");
    }
}
