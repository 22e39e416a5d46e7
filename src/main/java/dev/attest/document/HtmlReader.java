package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.Envelope;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

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
        return read(capture.holding(), capture.bytes(), capture.holding().envelope());
    }

    /** Reads a page out of {@code holding}. */
    static Reading read(Holding holding, byte[] bytes, Envelope envelope) {
        Decoding.Decoded decoded = Decoding.page(bytes, envelope.charset());
        String html = decoded.text();
        return html == null
                ? rejected(holding, String.valueOf(decoded.reason()))
                : read(holding, new PageSource(html, decoded.encoding(), envelope));
    }

    /** Reads a page whose text has been decoded. */
    static Reading read(Holding holding, PageSource source) {
        return read(holding, source, BlockModel.standard());
    }

    static Reading read(Holding holding, PageSource source, BlockModel model) {
        org.jsoup.nodes.Document page = Jsoup.parse(source.html());
        SavingMarks marks = SavingMarks.take(page);
        PageFacts facts = new PageFacts(page);
        PageSigns signs = PageSigns.of(page, facts, () -> {
            org.jsoup.nodes.Document anew = Jsoup.parse(source.html());
            SavingMarks.take(anew);
            return anew;
        });
        // What is seen of byline and dates is looked for before the page is cleaned of it.
        List<String> byline = facts.byline();
        LocalDate published = facts.published();
        String heading = facts.subheading();
        PageText text = PageText.of(page, facts, facts.headline(), model);
        String whyNot = signs.whyNoArticle(text.body(), text.runsOn(), published != null || !byline.isEmpty());
        if (whyNot != null) {
            return rejected(holding, whyNot);
        }
        if (text.body().isEmpty() || text.body().text().length() < SHORTEST) {
            return rejected(holding, "There is no article on this page: no running text was found.");
        }
        URI address = PageAddress.of(facts, marks, source.envelope());
        Datelines.Dateline dateline = text.dateline();
        Draft draft = new Draft(
                headline(facts, heading, text.body()),
                byline,
                dateline == null ? null : dateline.words(),
                published,
                facts.modified(),
                facts.publisher(),
                address,
                Draft.syndication(text.source(), dateline, text.credit(), facts.publisher(), address),
                facts.language(),
                facts.direction(text.body().text()),
                text.body(),
                new Draft.Saving(marks.retrieved(source.envelope()), source.encoding()),
                signs.form());
        return new Reading.Read(draft.document(holding));
    }

    /** The headline; where the page gives none, its first heading below one, else the beginning of the text. */
    private static String headline(PageFacts facts, @Nullable String heading, Body body) {
        if (!facts.headline().isBlank()) {
            return facts.headline();
        }
        return heading == null ? PlainTextReader.shortened(body.words(0)) : heading;
    }

    private static Reading rejected(Holding holding, String reason) {
        return new Reading.Rejected(HeldBack.of(holding, reason));
    }
}
