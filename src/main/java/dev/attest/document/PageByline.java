package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The people who signed the article on a page: as JSON-LD and meta tags state them, else as a reader sees them beside the headline,
 * else as the page's markup names its authors anywhere. Outlets, agencies, editors and photographers are left out.
 */
final class PageByline {
    private static final WordList AUTHOR = WordList.of("meta-author");
    private static final WordList NAMES = WordList.of("byline-names");
    private static final WordList ADDRESSES = WordList.of("author-addresses");
    private static final String TEASER = "h2 a, h3 a, h4 a, a h2, a h3, a h4";
    private static final int TEASER_HEIGHT = 4;

    /** Between two authors beside a headline stand at most so many elements. */
    private static final int APART = 14;

    private static final int MOST = 12;

    private final PageElements page;
    private final ElementNames names;
    private final StructuredData data;
    private final MetaTags metas;
    private final HeadlineArea area;
    private final String outlet;

    PageByline(
            PageElements page,
            ElementNames names,
            StructuredData data,
            MetaTags metas,
            HeadlineArea area,
            @Nullable String publisher) {
        this.page = page;
        this.names = names;
        this.data = data;
        this.metas = metas;
        this.area = area;
        this.outlet = publisher == null ? "" : TitleLine.letters(publisher);
    }

    /** Whom the page calls its authors, people or not. */
    List<String> authors() {
        return data.authors().isEmpty() ? metas.all(AUTHOR) : data.authors();
    }

    List<String> people() {
        Set<String> people = stated();
        if (people.isEmpty()) {
            people = besideHeadline();
        }
        if (people.isEmpty()) {
            people = anywhere();
        }
        Set<String> writers = new LinkedHashSet<>(people);
        if (writers.size() > 1) {
            writers.removeAll(others());
        }
        return List.copyOf(writers.isEmpty() ? people : writers);
    }

    /** The people in JSON-LD; those in a meta tag where there are none, or where it names the one in JSON-LD and others. */
    private Set<String> stated() {
        Set<String> structured = new LinkedHashSet<>();
        data.authors().forEach(author -> structured.addAll(people(author)));
        for (List<String> tag : metas.byName(AUTHOR)) {
            List<String> tagged = tag.stream()
                    .flatMap(author -> people(author).stream())
                    .distinct()
                    .toList();
            boolean more = structured.size() == 1
                    && tagged.size() <= MOST
                    && !tagged.isEmpty()
                    && structured.contains(tagged.get(0));
            if (more || (structured.isEmpty() && !tagged.isEmpty())) {
                return new LinkedHashSet<>(tagged);
            }
        }
        return structured;
    }

    /** The people in {@code words}, of whom none bears the outlet's name. */
    private List<String> people(String words) {
        return withoutOutlet(Bylines.people(words));
    }

    private List<String> withoutOutlet(List<String> names) {
        return names.stream()
                .filter(name -> !TitleLine.letters(name).equals(outlet))
                .toList();
    }

    /** The first people who are named as authors beside the headline, and those who follow them closely. */
    private Set<String> besideHeadline() {
        Set<String> people = new LinkedHashSet<>();
        int last = 0;
        List<HeadlineArea.Spot> spots = area.spots();
        for (int i = 0; i < spots.size(); i++) {
            if (!people.isEmpty() && (i - last > APART || i == area.behind())) {
                break;
            }
            List<String> found = author(spots.get(i), people.isEmpty());
            if (!found.isEmpty()) {
                people.addAll(found);
                last = i;
            }
        }
        return people;
    }

    /** The people whom an element beside the headline names as authors. */
    private List<String> author(HeadlineArea.Spot spot, boolean isFirst) {
        Element element = spot.element();
        String line = spot.line();
        if (line == null || line.isEmpty()) {
            return List.of();
        }
        boolean named = isStated(element) || linksToAuthor(element) || names.isNamed(element, NAMES);
        List<String> opened = named || !isFirst ? List.of() : Bylines.ofOpenedLine(line);
        if (!named) {
            return withoutOutlet(opened);
        }
        return Bylines.namesOthers(line) ? List.of() : ofNamed(element, line);
    }

    /** The people in an element whose markup says that it holds the byline. */
    private List<String> ofNamed(Element element, String line) {
        List<String> opened = withoutOutlet(Bylines.ofLine(line));
        boolean isLeaf = element.childrenSize() == 0 || isStated(element) || linksToAuthor(element);
        return opened.isEmpty() && isLeaf ? people(line) : opened;
    }

    private static boolean isStated(Element element) {
        return element.attr("rel").equals("author") || element.attr("itemprop").equals("author");
    }

    private static boolean linksToAuthor(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = element.attr("href").toLowerCase(Locale.ROOT);
        return ADDRESSES.entries().stream().anyMatch(part -> address.contains("/" + part + "/"));
    }

    /** Those beside the headline who made the pictures, or edited or translated the text. */
    private Set<String> others() {
        Set<String> others = new HashSet<>();
        for (HeadlineArea.Spot spot : area.spots()) {
            String line = spot.line();
            if (line != null && Bylines.namesOthers(line)) {
                others.addAll(Bylines.peopleOfOthers(line));
            }
        }
        return others;
    }

    /** The people whom the markup names as authors anywhere on the page, but not in a teaser of another article. */
    private Set<String> anywhere() {
        Set<String> people = new LinkedHashSet<>();
        for (Element author : page.where(PageByline::isOfAuthor).toList()) {
            String line = HeadlineArea.line(author);
            if (line != null && !isInTeaser(author)) {
                people.addAll(people(line));
            }
        }
        if (!people.isEmpty()) {
            return people;
        }
        for (Element element : page.where(PageByline::mayBeByline).toList()) {
            String line = HeadlineArea.line(element);
            if (line != null && !line.isEmpty() && names.isNamed(element, NAMES) && !isInTeaser(element)) {
                List<String> found = ofNamed(element, line);
                if (!found.isEmpty()) {
                    return new LinkedHashSet<>(new ArrayList<>(found));
                }
            }
        }
        return Set.of();
    }

    private static boolean isOfAuthor(Element element) {
        return PageElements.has(element, "itemprop", "author")
                || PageElements.has(element, "rel", "author")
                || (element.normalName().equals("address") && PageElements.contains(element, "class", "author"));
    }

    private static boolean mayBeByline(Element element) {
        return PageElements.contains(element, "class", "byline", "author", "contributor", "writer")
                || PageElements.contains(element, "id", "byline", "author");
    }

    private static boolean isInTeaser(Element element) {
        Element around = element.parent();
        for (int up = 0; up < TEASER_HEIGHT && around != null; up++) {
            boolean whole = around.normalName().equals("article") || around.selectFirst("h1") != null;
            if (around.normalName().equals("a") || (!whole && around.selectFirst(TEASER) != null)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }
}
