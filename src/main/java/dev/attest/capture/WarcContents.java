package dev.attest.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what is in a WARC file, for the lines about what was not read as a page. */
final class WarcContents {
    static final String UNREADABLE = "broken or cut off";
    static final String REVISIT_OF_READ = "revisit of a page in this file";
    static final String NOT_WEB = "not from the web";
    static final String EMPTY = "empty";
    static final String REVISIT = "revisit of what is no page";

    /** Records that tell about others and hold nothing of the web themselves. */
    private static final Set<String> ABOUT_OTHERS = Set.of("warcinfo", "request", "metadata");

    private static final int REDIRECT_FROM = 300;
    private static final int REDIRECT_TO = 399;

    private final SortedMap<String, Integer> others = new TreeMap<>();
    private final Set<String> digests = new HashSet<>();
    private int records;
    private int pages;
    private int unreadable;
    private boolean broken;

    static boolean isAboutOthers(String recordType) {
        return ABOUT_OTHERS.contains(recordType);
    }

    static String ofType(String recordType) {
        return "of the type " + recordType;
    }

    static String ofStatus(int status) {
        boolean redirect = status >= REDIRECT_FROM && status <= REDIRECT_TO;
        return redirect ? "redirect" : "answer with the status " + status;
    }

    static String ofMediaType(@Nullable String mediaType) {
        return mediaType == null ? "of no stated type" : mediaType;
    }

    void countRecord() {
        records++;
    }

    void countPage() {
        pages++;
    }

    /** One that is no page. */
    void count(String kind) {
        others.merge(kind, 1, Integer::sum);
    }

    /** One of which it can't be told whether it is a page. */
    void countUnreadable() {
        unreadable++;
    }

    /** Keeps in mind that a page with that digest is in the file. */
    void remember(String digest) {
        digests.add(digest);
    }

    boolean remembers(String digest) {
        return digests.contains(digest);
    }

    /** The file can't be read further. */
    void breakOff() {
        broken = true;
    }

    /** How many pages the file holds, as far as it can be read. */
    int pages() {
        return pages;
    }

    /** What in the file never was a page; null where all of it was, or is about one. */
    @Nullable
    NotPages notPages(String path) {
        return others.isEmpty() ? null : new NotPages(path, others);
    }

    /** Why the file is not read as a whole; null where it is. */
    @Nullable
    String problem() {
        List<String> said = new ArrayList<>();
        if (broken) {
            said.add("The file breaks off or is damaged behind record " + records
                    + "; what stands before that is read.");
        }
        if (unreadable > 0) {
            said.add("Records that are " + UNREADABLE + ": " + unreadable + " of " + records
                    + "; whether they are pages can't be told.");
        }
        if (pages == 0 && said.isEmpty() && others.isEmpty()) {
            said.add("There is no page in it among " + records + " records.");
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
