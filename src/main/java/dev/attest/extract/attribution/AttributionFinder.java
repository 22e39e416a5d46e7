package dev.attest.extract.attribution;

import dev.attest.article.Source;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.attribution.Clause.Phrase;
import dev.attest.extract.name.OrganisationKinds;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions: 'according to X', 'X said …', '…, said X', 'was reported by X', pictures that show something. Verbs are
 * those of the list {@code reporting-verbs}. A pronoun is no source here. Immutable; may be shared between threads.
 */
public final class AttributionFinder {
    private final SourceNames sources;

    public AttributionFinder(KnownNames known) {
        this.sources = new SourceNames(new OrganisationKinds(known));
    }

    /** All attributions of a document, in the order of the text. */
    public List<Attribution> of(AnnotatedDocument document) {
        List<Attribution> found = new ArrayList<>();
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                found.addAll(in(document, paragraph, sentence));
            }
        }
        return List.copyOf(found);
    }

    /** The attributions in one sentence of a document, in the order of their cues. */
    public List<Attribution> in(AnnotatedDocument document, AnnotatedParagraph paragraph, Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return List.of();
        }
        List<Name> names = new ArrayList<>();
        for (Name name : document.names().in(paragraph.number(), sentence.span())) {
            if (sentence.span().contains(name.evidence().span())) {
                names.add(name);
            }
        }
        Reading reading = new Reading(document, new Clause(paragraph, sentence, names), sentence);
        for (int at = 0; at < sentence.tokens().size(); at++) {
            reading.readAt(at);
        }
        return List.copyOf(reading.found);
    }

    /** The work on one sentence. */
    private final class Reading {
        private final AnnotatedDocument document;
        private final Clause clause;
        private final Sentence sentence;
        private final List<Attribution> found = new ArrayList<>();

        Reading(AnnotatedDocument document, Clause clause, Sentence sentence) {
            this.document = document;
            this.clause = clause;
            this.sentence = sentence;
        }

        void readAt(int at) {
            if (clause.is(at, "according") && clause.is(at + 1, "to") && at + 2 < clause.size()) {
                addAll(at, at + 1, phrasesFrom(at + 2, true), accordingTo(at), Attribution.Manner.ACCORDING_TO);
                return;
            }
            ReportingVerbs.Kind verb = ReportingVerbs.of(clause.token(at).lower());
            if (verb == null || (clause.isInPhrase(at) && !isVerbHere(at)) || clause.is(at - 1, "to")) {
                return;
            }
            if (clause.is(at + 1, "by") && !isActive(at)) {
                addAll(at, at + 1, phrasesFrom(at + 2, true), before(at), Attribution.Manner.BY);
            } else if (verb == ReportingVerbs.Kind.WEAK && !isFollowedByWords(at)) {
                return;
            } else if (!isDenied(at)) {
                readVerb(at, verb == ReportingVerbs.Kind.SHOW);
            }
        }

        /** A word that a phrase took in though it is a verb: after a name or a plural ('doctors report'). */
        private boolean isVerbHere(int at) {
            return WordClass.speechVerbs().of(clause.token(at).lower()) != null
                    && at > 0
                    && clause.isInPhrase(at - 1)
                    && clause.is(at + 1, "that");
        }

        private void readVerb(int at, boolean pictures) {
            int end = beforeAuxiliaries(at);
            Phrase subject = end < 0 ? null : pictures ? picturesBefore(end) : subjectEndingAt(end);
            if (subject != null) {
                boolean shows = kindOf(subject) == Source.Kind.VIDEO;
                if (shows || !pictures) {
                    Attribution.Manner manner = shows ? Attribution.Manner.PICTURES : Attribution.Manner.VERB;
                    addAll(at, at, phrasesWith(subject), governedBy(at), manner);
                }
                return;
            }
            if (!pictures && mayBeInverted(at)) {
                List<Phrase> behind = phrasesFrom(at + 1, false);
                if (!behind.isEmpty() && endsClause(behind.get(behind.size() - 1))) {
                    addAll(at, at, behind, before(at), Attribution.Manner.VERB);
                }
            }
        }

        /** 'videos released on Friday show': pictures, with what tells which ones behind them. */
        private @Nullable Phrase picturesBefore(int end) {
            for (int at = end; at >= Math.max(0, end - 8) && !clause.is(at, ","); at--) {
                Phrase phrase = clause.isInPhrase(at) ? clause.endingAt(at) : null;
                if (phrase != null && kindOf(phrase) == Source.Kind.VIDEO) {
                    return phrase;
                }
            }
            return null;
        }

        /** The token before auxiliaries and adverbs ('has now rejected'); -1 where the sentence begins. */
        private int beforeAuxiliaries(int verb) {
            int at = verb - 1;
            while (at >= 0 && isHelper(at)) {
                at--;
            }
            return at;
        }

        private boolean isHelper(int at) {
            WordClass of = WordClass.of(clause.token(at));
            return of == WordClass.AUXILIARY || of == WordClass.ADVERB;
        }

        private boolean isActive(int verb) {
            boolean past = clause.token(verb).lower().endsWith("ed");
            return !past && !clause.is(verb, "written") && !clause.is(verb, "shown");
        }

        /** 'did not say', 'was not asked', 'is said to': no statement of the subject. */
        private boolean isDenied(int verb) {
            boolean passive = false;
            boolean perfect = false;
            for (int at = verb - 1; at >= 0 && isHelper(at); at--) {
                String helper = clause.token(at).lower();
                if (helper.equals("not") || helper.equals("never") || helper.endsWith("n't")) {
                    return true;
                }
                passive |= List.of("is", "are", "was", "were", "be", "been", "being")
                        .contains(helper);
                perfect |= helper.equals("being");
            }
            boolean progressive = clause.token(verb).lower().endsWith("ing");
            return (passive && !progressive) || perfect;
        }

        private boolean isFollowedByWords(int verb) {
            if (verb + 1 >= clause.size()) {
                return false;
            }
            Token next = clause.token(verb + 1);
            return next.is("that")
                    || "\"“‘'".indexOf(next.words().charAt(0)) >= 0
                    || (next.isMark()
                            && verb + 2 < clause.size()
                            && "\"“‘'".indexOf(clause.token(verb + 2).words().charAt(0)) >= 0);
        }

        /** Who does what the verb behind {@code end} says, over an apposition or a relative clause between commas. */
        private @Nullable Phrase subjectEndingAt(int end) {
            if (clause.is(end, "who") || clause.is(end, "which") || clause.is(end, "that")) {
                int before = clause.is(end - 1, ",") ? end - 2 : end - 1;
                return before < 0 ? null : clause.endingAt(before);
            }
            if (!clause.is(end, ",")) {
                return clause.endingAt(end);
            }
            for (int at = end - 1; at > 0; at--) {
                if (clause.is(at, ",")) {
                    Phrase subject = clause.endingAt(at - 1);
                    if (subject != null && isSubject(subject)) {
                        boolean relative =
                                clause.is(at + 1, "who") || clause.is(at + 1, "which") || clause.is(at + 1, "whose");
                        return new Phrase(subject.first(), subject.head(), relative ? subject.last() : end - 1);
                    }
                } else if (clause.isMark(at)
                        && "\"“”".indexOf(clause.token(at).words().charAt(0)) >= 0) {
                    return null;
                }
            }
            return null;
        }

        /** Whether a phrase before a comma stands where a subject can stand: at the start of a clause. */
        private boolean isSubject(Phrase phrase) {
            int before = phrase.first() - 1;
            boolean opens = before < 0
                    || clause.isMark(before)
                    || clause.is(before, "and")
                    || clause.is(before, "but")
                    || clause.is(before, "as");
            boolean calendar = WordClass.of(clause.token(phrase.head())) == WordClass.CALENDAR;
            return opens && !calendar;
        }

        /** '…,” said X', '…, said X.': the verb stands behind a comma or a quotation mark. */
        private boolean mayBeInverted(int verb) {
            return verb > 0
                    && clause.isMark(verb - 1)
                    && "\"”’',".indexOf(clause.token(verb - 1).words().charAt(0)) >= 0;
        }

        private boolean endsClause(Phrase phrase) {
            int next = phrase.last() + 1;
            return next >= clause.size()
                    || clause.isMark(next)
                    || WordClass.of(clause.token(next)) == WordClass.PREPOSITION
                    || WordClass.of(clause.token(next)) == WordClass.CALENDAR
                    || clause.is(next, "who")
                    || clause.is(next, "in")
                    || clause.is(next, "on");
        }

        /** The phrases joined by 'and' from {@code start} on, each with its appositions. */
        private List<Phrase> phrasesFrom(int start, boolean behindPreposition) {
            List<Phrase> phrases = new ArrayList<>();
            int at = start;
            while (at < clause.size()) {
                Phrase phrase = behindPreposition ? clause.behindPreposition(at) : clause.startingAt(at);
                if (phrase == null) {
                    break;
                }
                phrase = withApposition(phrase);
                phrases.add(phrase);
                at = phrase.last() + 1;
                if (!clause.is(at, "and")) {
                    break;
                }
                at++;
            }
            return phrases;
        }

        /** 'the harbour watch, Seaview': a name or a description behind a comma that ends a clause. */
        private Phrase withApposition(Phrase phrase) {
            if (!clause.is(phrase.last() + 1, ",")) {
                return phrase;
            }
            Phrase second = clause.startingAt(phrase.last() + 2);
            boolean stops = second != null && (second.last() + 1 >= clause.size() || clause.isMark(second.last() + 1));
            if (second == null
                    || !stops
                    || (clause.is(second.last() + 1, ",") && clause.is(second.last() + 2, "and"))) {
                return phrase;
            }
            return new Phrase(phrase.first(), phrase.head(), second.last());
        }

        /** A subject with what 'and' joins to it before it. */
        private List<Phrase> phrasesWith(Phrase subject) {
            if (clause.is(subject.first() - 1, "and")) {
                Phrase other = clause.endingAt(subject.first() - 2);
                if (other != null && (other.first() == 0 || clause.isMark(other.first() - 1))) {
                    return List.of(other, subject);
                }
            }
            return List.of(subject);
        }

        private Source.@Nullable Kind kindOf(Phrase phrase) {
            return SourceNouns.kind(clause.tokens().subList(phrase.first(), phrase.head() + 1));
        }

        private Span accordingTo(int cue) {
            return cue < 2 ? afterFirstComma(cue) : before(cue);
        }

        private Span afterFirstComma(int cue) {
            for (int at = cue; at < clause.size() - 1; at++) {
                if (clause.is(at, ",")) {
                    return new Span(
                            clause.token(at + 1).start(), sentence.span().end());
                }
            }
            return sentence.span();
        }

        private Span before(int cue) {
            int end = clause.token(cue).start();
            int start = sentence.span().start();
            return end > start ? new Span(start, end) : sentence.span();
        }

        /** What stands behind the verb; where nothing does, what stands before. */
        private Span governedBy(int verb) {
            boolean last = verb + 2 >= clause.size();
            return last
                    ? before(verb)
                    : new Span(clause.token(verb + 1).start(), sentence.span().end());
        }

        private void addAll(int cueFrom, int cueTo, List<Phrase> phrases, Span governed, Attribution.Manner manner) {
            for (Phrase phrase : phrases) {
                SourceNames.Meant meant = sources.meant(document, clause, phrase);
                if (meant != null) {
                    found.add(new Attribution(
                            clause.paragraph().evidence(clause.span(cueFrom, cueTo)),
                            clause.paragraph().evidence(clause.span(phrase.first(), phrase.last())),
                            meant.name(),
                            governed,
                            meant.kind(),
                            manner));
                }
            }
        }
    }

    /** Whether {@code name} can be a source by itself: anything but a nationality or a name of something else. */
    static boolean canSpeak(Name name) {
        return name.kind() != Names.Kind.DEMONYM && name.kind() != Names.Kind.OTHER;
    }
}
