package dev.attest.extract.name;

import dev.attest.article.Evidence;
import dev.attest.article.Person;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.Extractor;
import dev.attest.extract.Names.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The persons that an article names, in the order of their first mention, with what it says they are. */
public final class PersonExtractor implements Extractor<Person> {
    @Override
    public List<Person> extract(AnnotatedDocument document) {
        List<Person> found = new ArrayList<>();
        Mentions.ofKind(document.names(), Kind.PERSON)
                .forEach((name, mentions) -> found.add(
                        new Person(name, Mentions.variants(name, mentions), roles(document, mentions), mentions)));
        return List.copyOf(found);
    }

    /** Each role once, whatever its capitals. */
    private static List<Evidence> roles(AnnotatedDocument document, List<Evidence> mentions) {
        Map<String, Evidence> roles = new LinkedHashMap<>();
        for (Evidence mention : mentions) {
            for (Evidence role : Roles.at(document.paragraphs().get(mention.paragraph()), mention)) {
                roles.putIfAbsent(role.words().toLowerCase(Locale.ROOT), role);
            }
        }
        return List.copyOf(roles.values());
    }
}
