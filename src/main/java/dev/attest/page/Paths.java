package dev.attest.page;

import dev.attest.archive.ArticleId;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where each page lies below the root of the site. Addresses never change when articles are added. */
final class Paths {
    static final String HOME = "index.html";
    static final String ARTICLES = "articles/index.html";
    static final String QUOTES = "quotes/index.html";
    static final String FIGURES = "figures/index.html";
    static final String INCIDENTS = "incidents/index.html";
    static final String CHRONOLOGY = "chronology/index.html";
    static final String HELD_BACK = "held-back.html";
    static final String NAMES = "names.html";
    static final String ABOUT = "about.html";
    static final String SEARCH = "search.html";
    static final String NOT_FOUND = "404.html";

    private Paths() {}

    static String article(ArticleId id) {
        return "articles/" + id.value() + ".html";
    }

    static String incident(Incident incident) {
        return "incidents/" + incident.id() + ".html";
    }

    static String entry(EntryId id) {
        return folder(id.kind()) + "/" + id.slug() + ".html";
    }

    static String entries(EntryKind kind) {
        return folder(kind) + "/index.html";
    }

    static String folder(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
            case PLACE -> "places";
            case SOURCE -> "sources";
        };
    }

    static String month(YearMonth month) {
        return "chronology/" + month + ".html";
    }

    static String day(LocalDate day) {
        return month(YearMonth.from(day)) + "#" + day;
    }

    /** The way from the page at {@code path} to the root of the site. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
