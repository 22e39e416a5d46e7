package dev.attest.extract.name;

import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions grouped by what they mean. */
final class Mentions {
    private Mentions() {}

    /** The mentions of each entity of that kind, in the order of the text. */
    static Map<String, List<Evidence>> ofKind(Names names, Names.Kind kind) {
        Map<String, List<Evidence>> mentions = new LinkedHashMap<>();
        for (Names.Name name : names.all()) {
            if (name.kind() == kind) {
                mentions.computeIfAbsent(name.entity(), entity -> new ArrayList<>())
                        .add(name.evidence());
            }
        }
        return mentions;
    }

    /** The ways of writing among {@code mentions} that are not {@code name}, in the order of the text. */
    static List<String> variants(String name, List<Evidence> mentions) {
        Set<String> variants = new LinkedHashSet<>();
        for (Evidence mention : mentions) {
            if (!mention.words().equals(name)) {
                variants.add(mention.words());
            }
        }
        return List.copyOf(variants);
    }
}
