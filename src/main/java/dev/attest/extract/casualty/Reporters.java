package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.Evidence;
import dev.attest.extract.Names;
import dev.attest.extract.casualty.Attributions.Attribution;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who reported a figure, sentence by sentence through an article: whom the sentence names, else, where it goes on in
 * the voice of the sentence before ('It added …'), whom that one names, else the article itself.
 */
final class Reporters {
    private static final WordList GOES_ON = WordList.of("carried-voice-openers");

    /** Farther than any word of a sentence from another. */
    private static final int FAR = 1_000_000;

    private final Attributions finder;
    private @Nullable SentenceWords sentence;
    private List<Attribution> attributions = List.of();
    private @Nullable Voice before;
    /** Whom the sentence before began with, where it gives nobody as having said anything. */
    private @Nullable Voice subject;

    Reporters(Attributions finder) {
        this.finder = finder;
    }

    /** Goes on to the next sentence of the article. */
    void enter(SentenceWords next) {
        before = voice();
        subject = sentence == null || !attributions.isEmpty() ? null : subject(sentence);
        sentence = next;
        attributions = finder.in(next);
    }

    /**
     * Who reported the figure whose first token is given.
     *
     * @param continued whether the sentence tells of parts of the figure before, in whose voice it goes on
     */
    ReportedBy of(int token, Names names, boolean continued) {
        Attribution attribution = covering(token, true);
        if (attribution != null && attribution.pronoun()) {
            // 'The commission said it had counted 12': the one before says whom the pronoun means.
            Attribution named = covering(token, false);
            attribution = named != null && named.from() < attribution.from() ? named : attribution;
        }
        if (attribution != null && !attribution.pronoun() && sentence != null) {
            return by(sentence.evidence(attribution.from(), attribution.to()), names, ReportedBy.Basis.SENTENCE);
        }
        Voice voice = before;
        if (attribution != null && sentence != null) {
            voice = meant(sentence.lower(attribution.from()), names);
        } else if (!continued && (sentence == null || !GOES_ON.contains(sentence.lower(0)))) {
            voice = null;
        }
        return voice == null ? ReportedBy.article() : by(voice.words(), names, ReportedBy.Basis.CARRIED_OVER);
    }

    /** Whom the pronoun means: whose voice the sentence before leaves behind, else whom it began with; null where neither can be. */
    private @Nullable Voice meant(String pronoun, Names names) {
        if (before != null) {
            return before.suits(pronoun, names) ? before : null;
        }
        return subject != null && subject.canSpeak(names) && subject.suits(pronoun, names) ? subject : null;
    }

    private static @Nullable Voice subject(SentenceWords sentence) {
        int end = SourceWords.subjectEnd(sentence);
        return end == 0 ? null : Voice.of(sentence, 0, end);
    }

    /** Whose voice the sentence leaves behind; a pronoun keeps the voice of the one before. */
    private @Nullable Voice voice() {
        if (sentence == null || attributions.isEmpty()) {
            return null;
        }
        Attribution last = attributions.get(attributions.size() - 1);
        return last.pronoun() ? before : Voice.of(sentence, last.from(), last.to());
    }

    private @Nullable Attribution covering(int token, boolean pronouns) {
        Attribution nearest = null;
        for (Attribution attribution : attributions) {
            boolean nearer = nearest == null || distance(attribution, token) < distance(nearest, token);
            if (attribution.covers(token) && nearer && (pronouns || !attribution.pronoun())) {
                nearest = attribution;
            }
        }
        return nearest;
    }

    /** '91 died, the militia said, and 25 more, according to the clinic': what is inserted yields to what closes the words. */
    private int distance(Attribution attribution, int token) {
        boolean inserted = sentence != null
                && attribution.saidFrom() == 0
                && sentence.isMark(attribution.from() - 1)
                && attribution.from() < token;
        return Math.abs(attribution.from() - token) + (inserted ? FAR : 0);
    }

    private static ReportedBy by(Evidence words, Names names, ReportedBy.Basis basis) {
        Names.Name source = null;
        boolean headed = false;
        for (Names.Name name : names.in(words.paragraph(), words.span())) {
            boolean speaks = name.kind() == Names.Kind.ORGANISATION || name.kind() == Names.Kind.PERSON;
            if (speaks) {
                boolean last =
                        name.kind() == Names.Kind.PERSON && name.evidence().end() == words.end();
                if (last) {
                    // 'The head of the Harbour Watch, Ali Omar'.
                    return new ReportedBy(words, name.entity(), basis);
                }
                if (isHead(name.evidence(), words) && !headed) {
                    source = name;
                    headed = true;
                }
                source = source == null ? name : source;
            }
        }
        return new ReportedBy(words, source == null ? null : source.entity(), basis);
    }

    /** Whether the name is what the words mean, and not a word before a noun ('the UN children's agency, Unicef'). */
    private static boolean isHead(Evidence name, Evidence words) {
        String behind = name.end() >= words.end()
                ? ""
                : words.words().substring(name.end() - words.start()).strip();
        return behind.isEmpty() || (!Character.isLetter(behind.codePointAt(0)) && !isPossessive(behind));
    }

    private static boolean isPossessive(String behind) {
        return behind.startsWith("'s ") || behind.startsWith("’s ");
    }
}
