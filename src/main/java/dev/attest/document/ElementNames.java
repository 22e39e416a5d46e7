package dev.attest.document;

import dev.attest.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The names of the elements of one page, as they were when first asked for. Most elements share theirs with others, so they are
 * parted and looked up once.
 */
final class ElementNames {
    /** The names of all elements that have none; of this page alone, since names note what they were asked for. */
    private final Names none = new Names("");

    private final Map<String, Names> known = new HashMap<>();
    private final IdentityHashMap<Element, Names> ofElements = new IdentityHashMap<>();

    /** The names in what elements are given. */
    static final class Names {
        private final String given;
        private final Set<String> names;
        private final Map<WordList, Boolean> answers = new HashMap<>(4);
        private final Map<String, Boolean> parts = new HashMap<>(4);

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

        /** The names with no more than two words. */
        List<String> ofFewWords() {
            return names.stream()
                    .filter(name -> name.indexOf(' ') == name.lastIndexOf(' '))
                    .toList();
        }

        /** Whether {@code part}, ASCII letters in lower case, stands anywhere in what elements are given. */
        boolean contain(String part) {
            return parts.computeIfAbsent(part, of -> PageElements.contains(given, of));
        }
    }

    Names of(Element element) {
        if (element.attributesSize() == 0) {
            return none;
        }
        Names found = ofElements.get(element);
        if (found == null) {
            String given = Markup.given(element);
            found = given.isEmpty() ? none : known.computeIfAbsent(given, Names::new);
            ofElements.put(element, found);
        }
        return found;
    }

    /** Whether one of the names of {@code element} is in {@code list}. */
    boolean isNamed(Element element, WordList list) {
        return of(element).isIn(list);
    }
}
