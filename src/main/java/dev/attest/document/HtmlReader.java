package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Reads saved pages. What the page says of its article is taken from JSON-LD, OpenGraph and meta tags and from what is seen;
 * the text is found by structure and density, without rules for any publisher.
 */
public final class HtmlReader implements DocumentReader {
    /** A page with less running text than this, in characters, has no article on it. */
    private static final int SHORTEST = 60;

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
        return read(holding, html, BlockModel.standard());
    }

    static Reading read(Holding holding, String html, BlockModel model) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        PageFacts facts = new PageFacts(page);
        String noted = holding.sidecar().headline();
        String headline = facts.headline();
        Draft draft = draft(facts, page, headline, model);
        if (draft.body().text().length() < SHORTEST) {
            return rejected(holding, "There is no article on this page: no running text was found.");
        }
        if (headline.isBlank() && noted == null) {
            return rejected(holding, "The page has no headline; give one in the notes (headline: …).");
        }
        return new Reading.Read(draft.document(holding));
    }

    private static Draft draft(PageFacts facts, org.jsoup.nodes.Document page, String headline, BlockModel model) {
        // What is seen of byline and dates is looked for before the page is cleaned of it.
        List<String> byline = facts.byline();
        LocalDate published = facts.published();
        PageText text = PageText.of(page, facts, headline, model);
        Datelines.Dateline dateline = text.dateline();
        return new Draft(
                headline,
                byline,
                dateline == null ? null : dateline.words(),
                published,
                facts.modified(),
                facts.publisher(),
                facts.address(),
                Draft.syndication(text.source(), dateline, facts.publisher()),
                facts.language(),
                facts.direction(text.body().text()),
                text.body());
    }

    private static Reading rejected(Holding holding, String reason) {
        return new Reading.Rejected(HeldBack.of(holding, reason));
    }
}
