package dev.attest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page that says the same in other markup, so that what is learned does not hang on how the known sites name and build
 * their pages: names that say nothing, no word of the article in scripts, other elements for paragraphs, a text that is cut
 * over several containers.
 */
enum PageVariant {
    /** As it was saved. */
    SAVED,
    /** No class or id means anything, and the page says nothing of its article in its head. */
    UNNAMED,
    /** Paragraphs are {@code div}s. */
    DIVS,
    /** Paragraphs are lines with two breaks between them. */
    BREAKS,
    /** Each few paragraphs have a container of their own. */
    SPLIT,
    /** Each few paragraphs stand in a box that is named for furniture, as page builders and shops name what they hold. */
    BOXED;

    private static final List<String> BOXES = List.of(
            "widget", "card", "teaser", "product", "slider", "hide", "topics", "project", "channel", "message", "shop");

    private static final int FEWEST = 4;
    private static final int LARGEST_PART = 5;

    /** Rebuilds {@code page}; the same page gives the same. */
    void apply(Document page) {
        Random random = new Random(page.title().hashCode());
        switch (this) {
            case SAVED -> {}
            case UNNAMED -> {
                scramble(page, random);
                hush(page);
            }
            case DIVS -> page.body().select("p").forEach(p -> p.tagName("div"));
            case BREAKS -> {
                runs(page).forEach(PageVariant::breaks);
                hush(page);
            }
            case SPLIT -> {
                runs(page).forEach(run -> split(run, random, "part"));
                scramble(page, random);
            }
            case BOXED -> {
                String box = BOXES.get(random.nextInt(BOXES.size()));
                runs(page).forEach(run -> split(run, random, box));
                hush(page);
            }
        }
    }

    /** Another name for each, the same for the same, and none that says anything. */
    private static void scramble(Document page, Random random) {
        int salt = random.nextInt();
        for (Element element : page.body().getAllElements()) {
            if (!element.className().isEmpty()) {
                element.attr(
                        "class", "x" + Integer.toString((element.className().hashCode() ^ salt) >>> 4, 36));
            }
            element.removeAttr("id")
                    .removeAttr("itemprop")
                    .removeAttr("role")
                    .removeAttr("data-testid")
                    .removeAttr("data-component")
                    .removeAttr("data-qa");
            String tag = element.normalName();
            if (tag.equals("article") || tag.equals("section") || tag.equals("aside") || tag.equals("main")) {
                element.tagName("div");
            }
        }
    }

    private static void hush(Document page) {
        page.select("script[type*=ld+json]").remove();
        page.select("meta[name=description], meta[property$=description]").remove();
    }

    /** Paragraphs that follow one another in one container, where there are some. */
    private static List<List<Element>> runs(Document page) {
        List<List<Element>> runs = new ArrayList<>();
        for (Element parent : page.body().getAllElements()) {
            List<Element> run = new ArrayList<>();
            for (Element child : parent.children()) {
                if (child.normalName().equals("p") && child.hasText()) {
                    run.add(child);
                }
            }
            if (run.size() >= FEWEST) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static void breaks(List<Element> run) {
        for (Element p : run) {
            List<Node> inner = new ArrayList<>(p.childNodes());
            for (Node node : inner) {
                p.before(node);
            }
            p.before(new Element("br"));
            p.before(new TextNode("\n"));
            p.before(new Element("br"));
            p.remove();
        }
    }

    private static void split(List<Element> run, Random random, String name) {
        Element part = null;
        int left = 0;
        Element wrapper = null;
        for (Element p : run) {
            if (left == 0 || part == null || !Objects.equals(p.previousElementSibling(), wrapper)) {
                left = 1 + random.nextInt(LARGEST_PART);
                wrapper = new Element("div").attr("class", name);
                part = wrapper.appendElement("div").attr("class", name + "-inner");
                p.before(wrapper);
            }
            part.appendChild(p);
            left--;
        }
    }
}
