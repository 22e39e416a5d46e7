package dev.attest.extract.casualty;

import dev.attest.extract.casualty.Attributions.Attribution;
import dev.attest.text.WordList;

/** What is said in a report is said by its author: 'according to a report by the clinic', 'the army issued a note reporting'. */
final class ReportDocuments {
    private static final WordList DOCUMENTS = WordList.of("report-documents");
    private static final WordList ISSUING = WordList.of("issuing-verbs");
    private static final WordList BEFORE_AUTHORS = WordList.of("author-prepositions");
    private static final WordList OPENERS = WordList.of("source-openers");
    private static final int LONGEST = 10;

    private ReportDocuments() {}

    /** The attribution with the author in the stead of a document, where the words name one; else as it is. */
    static Attribution author(SentenceWords sentence, Attribution attribution) {
        int document = document(sentence, attribution);
        if (document < 0) {
            return attribution;
        }
        int from = document + 1;
        while (ISSUING.contains(sentence.lower(from)) || isAdverb(sentence, from)) {
            from++;
        }
        if (BEFORE_AUTHORS.contains(sentence.lower(from))) {
            int to = Math.max(attribution.to(), SourceWords.nameEnd(sentence, from + 1));
            return to > from + 1 ? with(attribution, from + 1, to) : attribution;
        }
        return issuer(sentence, attribution);
    }

    private static Attribution issuer(SentenceWords sentence, Attribution attribution) {
        int verb = attribution.from() - 1;
        if (!ISSUING.contains(sentence.lower(verb))) {
            return attribution;
        }
        int end = verb;
        while (SourceWords.isSkipped(sentence, end - 1)) {
            end--;
        }
        int from = end > 0 ? SourceWords.nameStart(sentence, end) : end;
        return from < end ? with(attribution, from, end) : attribution;
    }

    /** The first noun of the source that is a document; -1 where it is somebody. */
    private static int document(SentenceWords sentence, Attribution attribution) {
        int at = attribution.from();
        if (OPENERS.contains(sentence.lower(at))) {
            at++;
        }
        int last = Math.min(attribution.to(), at + LONGEST);
        while (at < last && !sentence.isFunctionWord(at)) {
            if (DOCUMENTS.contains(sentence.lower(at))) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private static boolean isAdverb(SentenceWords sentence, int at) {
        return sentence.lower(at).endsWith("ly");
    }

    private static Attribution with(Attribution attribution, int from, int to) {
        return new Attribution(from, to, attribution.saidFrom(), attribution.saidTo(), false);
    }
}
