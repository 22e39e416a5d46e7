package dev.attest.extract.source;

import dev.attest.article.Source;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.name.OrganisationKinds;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Outlets in which words appeared: 'told the Interfax news agency', 'in an interview with …', 'wrote in …'. The words that open
 * such a mention are in the list {@code outlet-openers}.
 */
final class Outlets {
    private static final WordList OPENERS = WordList.of("outlet-openers");
    private static final int FARTHEST = 8;

    private final OrganisationKinds kinds;

    Outlets(OrganisationKinds kinds) {
        this.kinds = kinds;
    }

    Source.Kind kind(Name outlet) {
        Source.Kind kind = kinds.of(outlet.entity());
        return isMedium(kind) ? kind : Source.Kind.NEWS_OUTLET;
    }

    /** The names of outlets, in the order of the text. */
    List<Name> of(AnnotatedDocument document) {
        List<Name> found = new ArrayList<>();
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            for (Name name : document.names().in(paragraph.number())) {
                boolean named = name.kind() == Kind.ORGANISATION && isMedium(kinds.of(name.entity()));
                if ((named || isDescribed(paragraph, name)) && isOpened(paragraph, name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean isMedium(Source.Kind kind) {
        return kind == Source.Kind.NEWS_AGENCY || kind == Source.Kind.NEWS_OUTLET || kind == Source.Kind.STATE_MEDIA;
    }

    /** 'the Tidings news agency', 'the newspaper Tidings': a name of no list, with a noun for an outlet beside it. */
    private static boolean isDescribed(AnnotatedParagraph paragraph, Name name) {
        if (name.kind() == Kind.PERSON || name.kind() == Kind.PLACE || name.kind() == Kind.DEMONYM) {
            return false;
        }
        String words = paragraph.words();
        int end = name.evidence().end();
        String behind =
                words.substring(end, Math.min(words.length(), end + 20)).strip().toLowerCase(Locale.ROOT);
        String before = words.substring(
                        Math.max(0, name.evidence().start() - 20),
                        name.evidence().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        for (String noun : OPENERS.withValue("noun")) {
            if (behind.startsWith(noun) || before.endsWith(noun) || before.endsWith(noun + ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the openers stands before the name, in the same clause. */
    private static boolean isOpened(AnnotatedParagraph paragraph, Name name) {
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().contains(name.evidence().span())) {
                return isOpened(sentence.tokens(), name.evidence().start());
            }
        }
        return false;
    }

    private static boolean isOpened(List<Token> tokens, int start) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        for (int from = at - 1; from >= Math.max(0, at - FARTHEST); from--) {
            StringBuilder words = new StringBuilder();
            for (int to = from; to < Math.min(at, from + 3); to++) {
                words.append(words.length() == 0 ? "" : " ")
                        .append(tokens.get(to).lower());
                String value = OPENERS.value(words.toString());
                if (value != null && value.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
