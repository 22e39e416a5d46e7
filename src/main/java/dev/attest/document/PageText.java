package dev.attest.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article: what was found on the page, with a lead that stands apart from it, or what the page carries
 * in a script alone.
 *
 * @param body the text
 * @param dateline the dateline that opens it; null where there is none
 * @param source a line at its end that says where it comes from, which is not part of the body; null where there is none
 * @param credit whom its last lines give the credit; null where there is none
 * @param runsOn whether paragraphs of it follow one another with nothing between them, as in an article and not in a list of
 *     teasers
 */
record PageText(
        Body body,
        Datelines.@Nullable Dateline dateline,
        @Nullable SourceLine source,
        @Nullable Syndication credit,
        boolean runsOn) {
    /** Texts are compared by runs of that many words. */
    private static final int RUN = 5;

    private static final int FEWEST_RUNS = 8;

    /** Only a text that is shorter than this share of the one in the script is given up for it. */
    private static final double MISSING_LENGTH = 0.7;

    /** Paragraphs run on where so many follow one another, and have so many characters. */
    private static final int FEWEST_IN_RUN = 2;

    private static final int SHORTEST_RUN = 300;

    private record Part(String words, Paragraph.Role role) {}

    /** Finds the text on {@code page}, which is cleaned on the way. */
    static PageText of(org.jsoup.nodes.Document page, PageFacts facts, String headline, BlockModel model) {
        List<Element> scripts = ScriptText.scripts(facts.elements());
        MainText text = mainText(page, facts, headline);
        List<Block> article = text.article(model);
        String inScript = facts.data().articleBody();
        List<Part> parts = new ArrayList<>();
        boolean fromScript = true;
        if (inScript != null && isMissing(inScript, article)) {
            TextLines.paragraphs(inScript).forEach(words -> parts.add(new Part(words, Paragraph.Role.TEXT)));
        } else {
            List<ScriptText.Part> beyond = ScriptText.beyond(article, headline, facts.description(), scripts);
            Block lead = MainText.lead(text.blocks(), article, facts.description());
            if (lead != null) {
                parts.add(new Part(lead.words(), Paragraph.Role.TEXT));
            }
            if (beyond.isEmpty()) {
                fromScript = false;
                article.forEach(block -> parts.add(new Part(block.words(), block.role())));
            } else {
                beyond.forEach(part -> parts.add(new Part(part.words(), part.role())));
            }
        }
        Syndication credit = Credits.of(closing(parts, text.blocks()));
        boolean runsOn = fromScript || runsOn(text.blocks(), article);
        return of(parts, headline, credit == null ? Credits.ofAuthors(facts.authors()) : credit, runsOn);
    }

    /** Whether paragraphs of {@code article} stand one behind the other, without a heading or a link between them. */
    private static boolean runsOn(List<Block> page, List<Block> article) {
        Set<Block> kept = new HashSet<>(article);
        boolean before = false;
        int count = 0;
        int length = 0;
        for (Block block : page) {
            boolean isPart = kept.contains(block) && block.isProse() && !PageSigns.isPaywall(block.words());
            boolean goesOn = isPart && before;
            count = goesOn ? count + 1 : 1;
            length = (goesOn ? length : 0) + block.length();
            if (isPart && count >= FEWEST_IN_RUN && length >= SHORTEST_RUN) {
                return true;
            }
            before = isPart;
        }
        return false;
    }

    /** Cleans a page and cuts it into blocks. */
    static MainText mainText(org.jsoup.nodes.Document page, PageFacts facts, String headline) {
        PageCleaning.removeNeverText(page);
        ElementNames names = facts.names();
        PageCleaning.removeInline(page, names);
        return new MainText(
                page.body(), names, headline, facts.description(), facts.data().articleBody());
    }

    /** The end of the text, and the two lines of the page behind it, which may be a notice of rights. */
    private static List<String> closing(List<Part> parts, List<Block> page) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> closing = new ArrayList<>();
        parts.subList(Math.max(0, parts.size() - 2), parts.size()).forEach(part -> closing.add(part.words()));
        String last = parts.get(parts.size() - 1).words();
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.get(i).words().equals(last)) {
                page.subList(i + 1, Math.min(i + 3, page.size())).stream()
                        .filter(block -> block.role() != Paragraph.Role.CAPTION)
                        .forEach(block -> closing.add(block.words()));
                break;
            }
        }
        return closing;
    }

    private static PageText of(List<Part> parts, String headline, @Nullable Syndication credit, boolean runsOn) {
        int last = parts.size() - 1;
        SourceLine source = last < 1 ? null : SourceLine.of(parts.get(last).words(), headline);
        Body.Builder body = new Body.Builder();
        parts.subList(0, source == null ? parts.size() : last).forEach(part -> body.add(part.words(), part.role()));
        return new PageText(body.build(), dateline(parts), source, credit, runsOn);
    }

    /** The dateline of the first paragraph, or of the second behind a lead. */
    private static Datelines.@Nullable Dateline dateline(List<Part> parts) {
        for (Part part : parts.subList(0, Math.min(2, parts.size()))) {
            Datelines.Dateline dateline = Datelines.of(part.words());
            if (dateline != null) {
                return dateline;
            }
        }
        return null;
    }

    /** Whether the text that a page carries in a script is longer than {@code blocks} and mostly not among them. */
    private static boolean isMissing(String inScript, List<Block> blocks) {
        StringBuilder found = new StringBuilder();
        blocks.forEach(block -> found.append(block.words()).append(' '));
        Set<List<String>> seen = new HashSet<>(runs(found.toString(), 1));
        List<List<String>> runs = runs(inScript, RUN);
        long missing = runs.stream().filter(run -> !seen.contains(run)).count();
        return runs.size() >= FEWEST_RUNS
                && missing * 2 > runs.size()
                && found.length() < inScript.length() * MISSING_LENGTH;
    }

    /** Runs of words, each beginning {@code step} words after the one before. */
    private static List<List<String>> runs(String text, int step) {
        List<String> words = List.of(TitleLine.letters(text).split(" ", -1));
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i += step) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }
}
