package dev.attest.article;

import java.util.List;
import java.util.Objects;

/**
 * A person named in an article.
 *
 * @param name as full as the article gives it, without a form of address
 * @param variants the other ways in which the article writes the name, misprints among them; in the order of the text
 * @param roles what the article says the person is ('foreign minister'), in its words; may be empty
 * @param mentions every place where the name stands, in the order of the text; never empty
 */
public record Person(String name, List<String> variants, List<Evidence> roles, List<Evidence> mentions) {
    public Person {
        Objects.requireNonNull(name);
        variants = List.copyOf(variants);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A person needs a mention, found none for " + name);
        }
    }
}
