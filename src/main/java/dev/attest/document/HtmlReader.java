package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Reads saved pages. What the page says of its article is taken from JSON-LD, OpenGraph and meta tags and from what is seen;
 * the text is found by structure and density, without rules for any publisher.
 */
public final class HtmlReader implements DocumentReader {
    /** A page with less running text than this, in characters, has no article on it. */
    private static final int SHORTEST = 60;

    /** Texts are compared by runs of that many words. */
    private static final int RUN = 5;

    private static final int FEWEST_RUNS = 8;

    @Override
    public boolean reads(Capture capture) {
        return capture.holding().mediaType() == MediaType.HTML;
    }

    @Override
    public Reading read(Capture capture) {
        Decoding.Decoded decoded = Decoding.page(capture.bytes());
        String html = decoded.text();
        return html == null
                ? rejected(capture.holding(), String.valueOf(decoded.reason()))
                : read(capture.holding(), html);
    }

    /** Reads a page whose text has been decoded. */
    static Reading read(Holding holding, String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        PageFacts facts = new PageFacts(page);
        String noted = holding.sidecar().headline();
        String headline = facts.headline();
        Draft draft = draft(facts, page, headline);
        if (draft.body().text().length() < SHORTEST) {
            return rejected(holding, "There is no article on this page: no running text was found.");
        }
        if (headline.isBlank() && noted == null) {
            return rejected(holding, "The page has no headline; give one in the notes (headline: …).");
        }
        return new Reading.Read(draft.document(holding));
    }

    private static Draft draft(PageFacts facts, org.jsoup.nodes.Document page, String headline) {
        // All facts are taken before the page is cleaned.
        List<String> byline = facts.byline();
        var published = facts.published();
        var modified = facts.modified();
        Body body = body(facts, page, headline);
        Datelines.Dateline dateline = body.isEmpty() ? null : Datelines.of(body.words(0));
        return new Draft(
                headline,
                byline,
                dateline == null ? null : dateline.words(),
                published,
                modified,
                facts.publisher(),
                facts.address(),
                null,
                facts.language(),
                facts.direction(body.text()),
                body);
    }

    private static Body body(PageFacts facts, org.jsoup.nodes.Document page, String headline) {
        PageCleaning.removeNeverText(page);
        List<Block> blocks = Blocks.of(page.body());
        PageCleaning.clean(page);
        List<Block> article = MainText.of(page, headline);
        Body.Builder body = new Body.Builder();
        String inScript = facts.data().articleBody();
        if (inScript != null && isMissing(inScript, article)) {
            TextLines.paragraphs(inScript).forEach(paragraph -> body.add(paragraph, Paragraph.Role.TEXT));
            return body.build();
        }
        Block lead = MainText.lead(blocks, article, facts.description());
        if (lead != null) {
            body.add(lead.words(), Paragraph.Role.TEXT);
        }
        article.forEach(block -> body.add(block.words(), block.role()));
        return body.build();
    }

    /** Whether most of the text that a page carries in a script is not among {@code blocks}. */
    private static boolean isMissing(String inScript, List<Block> blocks) {
        StringBuilder found = new StringBuilder(" ");
        blocks.forEach(block -> found.append(TitleLine.letters(block.words())).append(' '));
        String seen = found.toString();
        String[] words = TitleLine.letters(inScript).split(" ", -1);
        int missing = 0;
        int runs = 0;
        for (int i = 0; i + RUN <= words.length; i += RUN) {
            runs++;
            missing += seen.contains(" " + String.join(" ", List.of(words).subList(i, i + RUN)) + " ") ? 0 : 1;
        }
        return runs >= FEWEST_RUNS && missing * 2 > runs && inScript.length() > seen.length();
    }

    private static Reading rejected(Holding holding, String reason) {
        return new Reading.Rejected(HeldBack.of(holding, reason));
    }
}
