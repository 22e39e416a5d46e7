package dev.attest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what is in a WARC file, for the one line about what was not read as a page. */
final class WarcContents {
    static final String UNREADABLE = "broken or cut off";
    static final String NOT_WEB = "not from the web";
    static final String EMPTY = "empty";
    static final String REVISIT = "revisit of what is no page";

    /** Records that tell about others and hold nothing of the web themselves. */
    private static final Set<String> ABOUT_OTHERS = Set.of("warcinfo", "request", "metadata");

    private static final int REDIRECT_FROM = 300;
    private static final int REDIRECT_TO = 399;

    private final Map<String, Integer> others = new TreeMap<>();
    private int records;
    private int pages;
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

    void count(String kind) {
        others.merge(kind, 1, Integer::sum);
    }

    /** The file can't be read further. */
    void breakOff() {
        broken = true;
    }

    /** How many pages the file holds, as far as it can be read. */
    int pages() {
        return pages;
    }

    /** What is to be said of the file as a whole; null where every record in it was a page, or about one. */
    @Nullable
    String remark() {
        List<String> said = new ArrayList<>();
        if (broken) {
            said.add("The file breaks off or is damaged behind record " + records
                    + "; what stands before that is read.");
        }
        if (!others.isEmpty()) {
            int total = others.values().stream().mapToInt(Integer::intValue).sum();
            List<String> kinds = new ArrayList<>();
            others.forEach((kind, count) -> kinds.add(count + " × " + kind));
            said.add("Records in this file: " + records + "; pages among them: " + pages
                    + ". Passed over, as no page can be" + " read from them: " + total + " (" + String.join(", ", kinds)
                    + ").");
        } else if (pages == 0 && !broken) {
            said.add("There is no page in it among " + records + " records.");
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
