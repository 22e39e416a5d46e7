package dev.attest.extract.quote;

import dev.attest.extract.Names.Kind;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Noun phrases that know the names of the article: a name that looks like another word where it stands ('Cross called it',
 * 'Theresa May') is a phrase, or the rest of one.
 */
final class NamedPhrases {
    private final List<Token> tokens;
    private final List<NounPhrase> phrases;
    private final List<NounPhrase> all = new ArrayList<>();
    private int nextPhrase;
    private int nextToken;

    private NamedPhrases(List<NounPhrase> phrases, List<Token> tokens) {
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** {@code phrases} of {@code tokens}, with the {@code names} of persons and organisations among them; both in order. */
    static List<NounPhrase> with(List<NounPhrase> phrases, List<Token> tokens, List<Name> names) {
        NamedPhrases named = new NamedPhrases(phrases, tokens);
        for (Name name : names) {
            if (name.kind() == Kind.PERSON || name.kind() == Kind.ORGANISATION) {
                named.add(name.evidence().span());
            }
        }
        while (named.nextPhrase < phrases.size()) {
            named.all.add(phrases.get(named.nextPhrase++));
        }
        return List.copyOf(named.all);
    }

    private void add(Span name) {
        while (nextToken < tokens.size() && tokens.get(nextToken).start() < name.start()) {
            nextToken++;
        }
        int last = nextToken;
        while (last < tokens.size() && tokens.get(last).end() < name.end()) {
            last++;
        }
        boolean whole = last < tokens.size()
                && tokens.get(nextToken).start() == name.start()
                && tokens.get(last).end() == name.end();
        if (whole) {
            addTokens(nextToken, last);
        }
    }

    private void addTokens(int first, int last) {
        while (nextPhrase < phrases.size() && phrases.get(nextPhrase).last() < first) {
            all.add(phrases.get(nextPhrase++));
        }
        boolean taken = !all.isEmpty() && all.get(all.size() - 1).last() >= first;
        if (taken
                || (nextPhrase < phrases.size()
                        && phrases.get(nextPhrase).last() >= last
                        && phrases.get(nextPhrase).first() <= first)) {
            return;
        }
        int from = first;
        int to = last;
        boolean named = true;
        while (nextPhrase < phrases.size() && phrases.get(nextPhrase).first() <= last) {
            NounPhrase phrase = phrases.get(nextPhrase++);
            from = Math.min(from, phrase.first());
            named = phrase.last() <= last || phrase.type() == NounPhrase.Type.NAME;
            to = Math.max(to, phrase.last());
        }
        Span span = new Span(tokens.get(from).start(), tokens.get(to).end());
        NounPhrase.Type type = named ? NounPhrase.Type.NAME : NounPhrase.Type.NOMINAL;
        all.add(new NounPhrase(span, from, to, tokens.get(to), type));
    }
}
