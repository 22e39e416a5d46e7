package dev.attest.document;

import dev.attest.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names of the elements of one page. Most elements share theirs with others, so they are parted and looked up once. */
final class ElementNames {
    private static final Names NONE = new Names("");

    private final Map<String, Names> known = new HashMap<>();

    /** The names in what elements are given. */
    static final class Names {
        private final String given;
        private final Set<String> names;
        private final Map<WordList, Boolean> answers = new HashMap<>(4);

        private Names(String given) {
            this.given = given;
            this.names = Markup.names(given, 3);
        }

        /** Whether one of the names is in {@code list}. */
        boolean isIn(WordList list) {
            if (given.isEmpty()) {
                return false;
            }
            Boolean known = answers.get(list);
            if (known == null) {
                known = !Collections.disjoint(list.entries(), names);
                answers.put(list, known);
            }
            return known;
        }

        /** Those of the names that are in {@code list}. */
        List<String> in(WordList list) {
            return isIn(list) ? names.stream().filter(list.entries()::contains).toList() : List.of();
        }

        /** The names with no more than {@code most} words. */
        Set<String> upTo(int most) {
            return Markup.names(given, most);
        }
    }

    Names of(Element element) {
        String given = Markup.given(element);
        return given.isEmpty() ? NONE : known.computeIfAbsent(given, Names::new);
    }

    /** Whether one of the names of {@code element} is in {@code list}. */
    boolean isNamed(Element element, WordList list) {
        return of(element).isIn(list);
    }
}
