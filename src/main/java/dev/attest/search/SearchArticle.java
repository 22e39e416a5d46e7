package dev.attest.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article, as the search shows it.
 *
 * @param path its page, below the root of the site
 * @param headline its headline
 * @param language BCP 47 tag of the article; null where it is not known
 * @param direction {@code ltr} or {@code rtl}
 * @param day the day it was published; null where it is undated
 * @param publisher who published it; null where it is not known
 * @param sentences what is shown of its text, in order
 */
public record SearchArticle(
        String path,
        String headline,
        @Nullable String language,
        String direction,
        @Nullable LocalDate day,
        @Nullable String publisher,
        List<Sentence> sentences) {
    public SearchArticle {
        Objects.requireNonNull(path);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(direction);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence, which is what is found.
     *
     * @param words letter by letter as the article has them
     * @param anchor its name in the page
     * @param findings the findings in it
     * @param places the places that it names or that its figures speak of, and those that these lie in
     * @param note what a reader is told before it; null where nothing is
     */
    public record Sentence(
            String words,
            String anchor,
            List<Finding> findings,
            List<String> places,
            @Nullable String note) {
        /** What the names of sentences begin with. */
        static final String PREFIX = "s-";

        public Sentence {
            Objects.requireNonNull(words);
            requirePrefix(anchor, PREFIX);
            findings = List.copyOf(findings);
            places = List.copyOf(places);
        }
    }

    /**
     * A finding in a sentence.
     *
     * @param kind what it is
     * @param anchor its name in the page
     * @param what what it says ('at least 17 killed'); null where the words say it all
     * @param by who said or reported it; null where nobody is given
     */
    public record Finding(
            Kind kind,
            String anchor,
            @Nullable String what,
            @Nullable String by) {
        public Finding {
            requirePrefix(anchor, kind.prefix);
        }
    }

    /** What a finding is. */
    public enum Kind {
        QUOTE(0, "q-"),
        FIGURE(1, "f-"),
        STATEMENT(2, "r-");

        private final int number;
        private final String prefix;

        Kind(int number, String prefix) {
            this.number = number;
            this.prefix = prefix;
        }

        /** Its number in the index, and that of its bit among the traits of a sentence. */
        int number() {
            return number;
        }

        /** What the names of such findings begin with. */
        String prefix() {
            return prefix;
        }
    }

    private static void requirePrefix(String anchor, String prefix) {
        if (!anchor.startsWith(prefix)) {
            throw new IllegalArgumentException("The name must begin with " + prefix + ", found " + anchor);
        }
    }
}
