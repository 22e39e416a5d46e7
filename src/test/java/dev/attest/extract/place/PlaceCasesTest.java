package dev.attest.extract.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.article.Place;
import dev.attest.article.Whereabouts.Located;
import dev.attest.document.Body;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.CaseDocuments;
import dev.attest.extract.KnownNames;
import dev.attest.extract.KnownNames.KnownName;
import dev.attest.extract.KnownNames.KnownPlace;
import dev.attest.extract.Names;
import dev.attest.extract.name.NameFinder;
import dev.attest.extract.name.PlaceExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The folders of {@code src/test/cases/place}: {@code input.txt}, an article; {@code authority.txt}, lines
 * {@code name | kind | within | alias | latitude longitude} where the case has an authority file; {@code expected.txt}, a line
 * for each place: {@code name | id, precision < what it lies in | coordinates | basis}, or
 * {@code name | may be: id in country; …}, or {@code name | unknown}.
 */
class PlaceCasesTest {
    @TestFactory
    Stream<DynamicTest> everyCaseGivesThePlacesExpected() throws IOException {
        List<Path> folders = CaseDocuments.folders("place");
        assertTrue(folders.size() > 30, "found " + folders.size() + " cases");
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        assertTrue(Files.exists(folder.resolve("why.txt")), "a case says why in why.txt");
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        KnownNames known = new KnownNames(CaseDocuments.lines(folder.resolve("authority.txt")).stream()
                .map(PlaceCasesTest::known)
                .toList());
        Names names = new NameFinder(known).find(AnnotatedDocument.paragraphsOf(Body.ofLines(text)));
        AnnotatedDocument document = CaseDocuments.document(text, null, names);
        List<Place> places = new PlaceResolver(known).located(document, new PlaceExtractor().extract(document));
        assertEquals(
                String.join("\n", CaseDocuments.lines(folder.resolve("expected.txt"))),
                places.stream().map(PlaceCasesTest::described).collect(Collectors.joining("\n")));
    }

    private static KnownName known(String line) {
        String[] fields = line.split("\\|", -1);
        String[] at = fields[4].strip().split(" ", -1);
        Coordinates coordinates = at.length < 2
                ? null
                : new Coordinates(new BigDecimal(at[0]), new BigDecimal(at[1]), null, Coordinates.Origin.ARCHIVIST);
        return new KnownName(
                Names.Kind.PLACE,
                fields[0].strip(),
                fields[3].isBlank() ? List.of() : List.of(fields[3].strip()),
                null,
                List.of(),
                new KnownPlace(given(fields[1]), given(fields[2]), coordinates));
    }

    private static @Nullable String given(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private static String described(Place place) {
        if (place.whereabouts() instanceof Located located) {
            return String.join(
                    " | ",
                    place.name(),
                    way(located.place()),
                    coordinates(located.place().coordinates()),
                    located.basis().name().toLowerCase(Locale.ROOT));
        }
        List<Locality> candidates = place.whereabouts().candidates();
        return place.name()
                + (candidates.isEmpty()
                        ? " | unknown"
                        : candidates.stream()
                                .map(one -> one.id() + " in " + KnownPlaces.countryOf(one))
                                .collect(Collectors.joining("; ", " | may be: ", "")));
    }

    private static String way(Locality place) {
        return Stream.concat(
                        Stream.of(place.id() + ", " + place.precision().name().toLowerCase(Locale.ROOT)),
                        place.within().stream().map(Locality.Whole::id))
                .collect(Collectors.joining(" < "));
    }

    private static String coordinates(@Nullable Coordinates coordinates) {
        return coordinates == null
                ? "-"
                : coordinates.latitude() + " " + coordinates.longitude() + " "
                        + coordinates.origin().name().toLowerCase(Locale.ROOT);
    }
}
