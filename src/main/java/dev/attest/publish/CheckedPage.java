package dev.attest.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a check needs of one page.
 *
 * @param path its path in the site
 * @param base the path that its addresses are relative to
 * @param ids the ids in it
 * @param repeatedIds those that stand on more than one element
 * @param references where it leads to, each once
 * @param quotations the words of an article that it repeats
 * @param findings the words that it marks as each finding, for the finding's id
 */
record CheckedPage(
        String path,
        String base,
        Set<String> ids,
        List<String> repeatedIds,
        List<Reference> references,
        List<Quotation> quotations,
        Map<String, String> findings) {
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "poster", "data");
    private static final List<String> ADDRESS_LISTS = List.of("srcset", "imagesrcset");
    private static final List<String> ID_LISTS =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "headers");
    private static final int SHOWN = 120;

    /**
     * Something that leads elsewhere, as it is written: large sites have millions, so nothing is made of it before it is
     * needed.
     *
     * @param element the name of the element
     * @param attribute the attribute that leads elsewhere
     * @param value the address in it
     */
    record Reference(String element, String attribute, String value) {
        /** How it is written, for whoever mends it. */
        String shown() {
            String cut = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
            return "<" + element + " " + attribute + "=\"" + cut + "\">";
        }
    }

    /**
     * Words that a page gives as an article's.
     *
     * @param evidence the finding in the article's page that they repeat
     * @param words the words
     */
    record Quotation(Reference evidence, String words) {}

    /** Where a reference leads. */
    Link target(Reference reference) {
        return ID_LISTS.contains(reference.attribute())
                ? new Link(Link.Kind.INSIDE, path, reference.value())
                : Link.of(base, reference.value());
    }

    static CheckedPage of(String path, String html) {
        Document page = Parser.htmlParser().parseInput(html, "");
        Reader reader = new Reader();
        page.getAllElements().forEach(reader::read);
        // Only a page shown at any address (404.html) has a base, and there it is the site's own folder.
        String base = page.selectFirst("base[href]") == null ? path : "";
        return new CheckedPage(
                path,
                base,
                Set.copyOf(reader.ids),
                List.copyOf(reader.repeatedIds),
                List.copyOf(reader.references),
                List.copyOf(reader.quotations),
                reader.findings());
    }

    private static final class Reader {
        private final Set<String> ids = new HashSet<>();
        private final Set<String> repeatedIds = new LinkedHashSet<>();
        private final Set<Reference> references = new LinkedHashSet<>();
        private final List<Quotation> quotations = new ArrayList<>();
        private final Map<String, StringBuilder> findings = new HashMap<>();
        private final Map<String, String> whole = new HashMap<>();

        void read(Element element) {
            if (element.hasAttr("id") && !ids.add(element.attr("id"))) {
                repeatedIds.add(element.attr("id"));
            }
            if (!element.normalName().equals("base")) {
                readAddresses(element);
            }
            readIdReferences(element);
            readFindings(element);
        }

        private void readAddresses(Element element) {
            for (String name : ADDRESSES) {
                if (element.hasAttr(name)) {
                    references.add(new Reference(element.normalName(), name, element.attr(name)));
                }
            }
            for (String name : ADDRESS_LISTS) {
                for (String candidate : element.attr(name).split(",\\s", -1)) {
                    if (!candidate.isBlank()) {
                        String address = candidate.strip().split("\\s", 2)[0];
                        references.add(new Reference(element.normalName(), name, address));
                    }
                }
            }
        }

        private void readIdReferences(Element element) {
            for (String name : ID_LISTS) {
                for (String id : element.attr(name).split("\\s+", -1)) {
                    if (!id.isEmpty()) {
                        references.add(new Reference(element.normalName(), name, id));
                    }
                }
            }
        }

        private void readFindings(Element element) {
            String attribute = isCited(element) ? "href" : "data-evidence";
            if (element.hasAttr(attribute)) {
                Reference evidence = new Reference(element.normalName(), attribute, element.attr(attribute));
                quotations.add(new Quotation(evidence, element.wholeText()));
            }
            if (isStretch(element) && !element.hasAttr("data-finding")) {
                whole.put(element.id(), element.wholeText());
            }
            for (String finding : element.attr("data-finding").split("\\s+", -1)) {
                if (!finding.isEmpty()) {
                    findings.computeIfAbsent(finding, id -> new StringBuilder()).append(element.wholeText());
                }
            }
        }

        /** A link of the class, or one directly in a quotation. */
        private static boolean isCited(Element element) {
            Element around = element.parent();
            return element.hasClass("cited")
                    || (element.normalName().equals("a")
                            && around != null
                            && around.normalName().equals("q"));
        }

        private static boolean isStretch(Element element) {
            return element.hasAttr("id")
                    && (element.normalName().equals("mark")
                            || element.normalName().equals("span"));
        }

        Map<String, String> findings() {
            Map<String, String> words = new HashMap<>(whole);
            findings.forEach((id, text) -> words.put(id, text.toString()));
            return Map.copyOf(words);
        }
    }
}
