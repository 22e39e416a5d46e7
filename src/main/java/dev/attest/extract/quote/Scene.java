package dev.attest.extract.quote;

import dev.attest.article.Evidence;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names.Name;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as the quote extractor sees it: its quoted runs, and for each paragraph the frame around them and the names.
 *
 * @param document the document
 * @param runs the quoted runs in the order of the text
 * @param frames a frame for each paragraph
 * @param names the names of each paragraph
 */
record Scene(AnnotatedDocument document, List<QuotedRun> runs, List<Frame> frames, List<List<Name>> names) {
    Scene {
        runs = List.copyOf(runs);
        frames = List.copyOf(frames);
        names = List.copyOf(names);
    }

    static Scene of(AnnotatedDocument document) {
        List<QuotedRun> runs = QuotedRuns.in(
                document.paragraphs().stream().map(AnnotatedParagraph::words).toList());
        List<List<Name>> names = new ArrayList<>();
        document.paragraphs().forEach(paragraph -> names.add(new ArrayList<>()));
        document.names().all().forEach(name -> names.get(name.evidence().paragraph())
                .add(name));
        List<Frame> frames = new ArrayList<>();
        int from = 0;
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            int to = from;
            while (to < runs.size() && runs.get(to).paragraph() == paragraph.number()) {
                to++;
            }
            frames.add(Frame.of(paragraph, names.get(paragraph.number()), runs, from, to));
            from = to;
        }
        return new Scene(document, runs, frames, names);
    }

    AnnotatedParagraph paragraph(int number) {
        return document.paragraphs().get(number);
    }

    String words(QuotedRun run) {
        return run.inner().in(paragraph(run.paragraph()).words());
    }

    /** The frame in which a run stands. */
    Frame frame(QuotedRun run) {
        return frames.get(run.paragraph());
    }

    /** The phrase that a candidate is, who is somebody. */
    Frame.Unit unit(Candidate candidate) {
        return frames.get(candidate.paragraph()).units().get(candidate.unit());
    }

    /** The last name inside {@code span}, which in a noun phrase is the one at its head. */
    Optional<Name> lastName(int paragraph, Span span) {
        List<Name> inParagraph = names.get(paragraph);
        int low = 0;
        int high = inParagraph.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inParagraph.get(middle).evidence().start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && inParagraph.get(low - 1).evidence().span().overlaps(span)
                ? Optional.of(inParagraph.get(low - 1))
                : Optional.empty();
    }

    Evidence evidence(int paragraph, Span span) {
        return paragraph(paragraph).evidence(span);
    }
}
