package dev.attest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the pages when the archive grows, told by their bytes. */
class GrowthTest {
    private static final long LARGEST_PAGE = 200_000;
    private static final int FEW = 30;
    private static final int MANY = 150;
    private static final List<String> PLACES = List.of("Tell Sabil", "Qasr Amin", "Dar Selim", "Kasrin", "Wadi Noor");
    private static final List<String> GROUPS =
            List.of("Harbour Committee", "Upper Valley Observatory", "Northern Relief Council");
    private static final List<String> SPEAKERS = List.of("Lina Haddad", "Omar Sabbagh", "Nadia Karam", "Yusuf Darwish");
    private static final List<String> CAUSES = List.of("Shelling", "An air strike", "A car bomb", "Mortar fire");
    private static final List<String> WORDS = List.of(
            "bread", "water", "schools", "roads", "lamps", "wells", "fields", "bridges", "markets", "clinics", "gates");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @Test
    void noPageIsLargeAndTheSiteGrowsNoFasterThanItsArticles() throws Exception {
        Path few = site(FEW);
        Path many = site(MANY);
        Path largest =
                pages(many).max(Comparator.comparingLong(GrowthTest::size)).orElseThrow();
        assertTrue(size(largest) <= LARGEST_PAGE, () -> largest + " has " + size(largest) + " bytes");
        long article = largestArticle(few);
        long later = largestArticle(many);
        assertTrue(later <= article + article / 5, () -> "an article's page grew from " + article + " to " + later);
        long perArticle = total(few) / FEW;
        long perArticleLater = total(many) / MANY;
        assertTrue(
                perArticleLater <= perArticle + perArticle / 10,
                () -> "the site grew from " + perArticle + " to " + perArticleLater + " bytes for each article");
    }

    private Path site(int articles) throws Exception {
        Path from = Files.createDirectories(folder.resolve("articles-" + articles));
        for (int number = 0; number < articles; number++) {
            Files.writeString(from.resolve("report-" + number + ".txt"), text(number));
            LocalDate day = LocalDate.of(2014, 1, 1).plusDays(number * 11L);
            Files.writeString(from.resolve("report-" + number + ".yml"), "published: " + day + "\n");
        }
        Path output = folder.resolve("site-" + articles);
        new SiteBuild(new SiteBuild.Settings(from, null, output, null, 2, 1 << 20), Progress.none()).run();
        return output;
    }

    /** A report of which no two are alike. */
    private static String text(int number) {
        StringBuilder text = new StringBuilder("What report " + number + " says of " + one(PLACES, number) + "\n\n");
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            int at = number * 4 + paragraph;
            text.append(one(CAUSES, at / 3))
                    .append(" killed ")
                    .append(2 + at % 37)
                    .append(" people in ")
                    .append(one(PLACES, at))
                    .append(", the ")
                    .append(one(GROUPS, at))
                    .append(" said. ")
                    .append("“We have no ")
                    .append(one(WORDS, at))
                    .append(" and no ")
                    .append(one(WORDS, at / 11))
                    .append(" left since day ")
                    .append(number)
                    .append(",” said ")
                    .append(one(SPEAKERS, at / 2))
                    .append(". ")
                    .append("The ")
                    .append(one(WORDS, at / 7))
                    .append(" of ")
                    .append(one(PLACES, at / 5))
                    .append(" stood empty beside the ")
                    .append(one(WORDS, at / 2))
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static String one(List<String> of, int number) {
        return of.get(number % of.size());
    }

    private static Stream<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static long largestArticle(Path site) throws IOException {
        return pages(site.resolve("articles"))
                .filter(page -> page.getFileName().toString().startsWith("report-"))
                .mapToLong(GrowthTest::size)
                .max()
                .orElseThrow();
    }

    private static long total(Path site) throws IOException {
        return pages(site).mapToLong(GrowthTest::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
