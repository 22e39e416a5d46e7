package dev.attest;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the rules of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "dev.attest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which packages a package may use. The root is named {@code root}. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("yaml", List.of()),
            Map.entry("fixity", List.of()),
            Map.entry("message", List.of()),
            Map.entry("publish", List.of("fixity")),
            Map.entry("serve", List.of("fixity")),
            Map.entry("cache", List.of("fixity")),
            Map.entry("capture", List.of("fixity", "yaml")),
            Map.entry("document", List.of("capture", "text")),
            Map.entry("article", List.of("document", "text")),
            Map.entry("extract", List.of("article", "document", "text")),
            Map.entry("correction", List.of("article", "document", "capture", "text")),
            Map.entry("json", List.of("article", "document", "capture", "text")),
            Map.entry("archive", List.of("article", "document", "capture", "fixity", "message", "text", "yaml")),
            Map.entry("search", List.of("text")),
            Map.entry("cite", List.of("message")),
            Map.entry(
                    "page", List.of("archive", "article", "cite", "document", "capture", "message", "search", "text")),
            Map.entry(
                    "data",
                    List.of(
                            "archive",
                            "article",
                            "cache",
                            "document",
                            "capture",
                            "fixity",
                            "message",
                            "text",
                            "json",
                            "page",
                            "publish")),
            Map.entry("render", List.of("fixity", "message", "page", "publish")),
            Map.entry(
                    "root",
                    List.of(
                            "text",
                            "yaml",
                            "fixity",
                            "cache",
                            "publish",
                            "serve",
                            "capture",
                            "document",
                            "article",
                            "extract",
                            "correction",
                            "json",
                            "message",
                            "archive",
                            "cite",
                            "page",
                            "data",
                            "render",
                            "search")),
            Map.entry("cli", List.of("root", "capture", "publish", "serve", "json", "yaml")));

    @ArchTest
    static void eachPackageUsesOnlyWhatItMay(JavaClasses all) {
        Set<String> wrong = all.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("dev.attest"))
                .map(use -> Map.entry(room(use.getOriginClass()), room(use.getTargetClass())))
                .filter(use -> !use.getKey().equals(use.getValue()))
                .filter(use -> !MAY_USE.getOrDefault(use.getKey(), List.of()).contains(use.getValue()))
                .map(use -> use.getKey() + " uses " + use.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheTable(JavaClasses all) {
        assertEquals(MAY_USE.keySet(), all.stream().map(ArchitectureTest::room).collect(Collectors.toSet()));
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.attest.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MARKUP_IS_READ_IN_TWO_PLACES = onlyIn("org.jsoup..", "document", "publish");

    @ArchTest
    static final ArchRule TEMPLATES_ARE_DRAWN_IN_ONE_PLACE = onlyIn("org.thymeleaf..", "render");

    @ArchTest
    static final ArchRule YAML_IS_READ_IN_ONE_PLACE = onlyIn("org.snakeyaml..", "yaml");

    @ArchTest
    static final ArchRule JSON_IS_READ_AND_WRITTEN_IN_FOUR_PLACES =
            onlyIn("com.fasterxml.jackson..", "json", "document", "cite", "data");

    @ArchTest
    static final ArchRule TABLES_ARE_WRITTEN_IN_ONE_PLACE = onlyIn("de.siegmar.fastcsv..", "data");

    @ArchTest
    static final ArchRule FILES_ARE_COMPRESSED_IN_ONE_PLACE = onlyIn("com.jcraft.jzlib..", "data");

    @ArchTest
    static final ArchRule WARC_FILES_ARE_READ_IN_ONE_PLACE = onlyIn("org.netpreserve..", "capture");

    @ArchTest
    static final ArchRule MAIL_PARTS_ARE_READ_IN_ONE_PLACE = onlyIn("org.apache.james..", "document");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_IS_READ_IN_ONE_PLACE = onlyIn("picocli..", "cli");

    @ArchTest
    static final ArchRule FOLDERS_ARE_WATCHED_IN_ONE_PLACE = onlyIn("io.methvin..", "serve");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().haveModifier(STATIC).should().beFinal();

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_FINAL = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should(haveModifier(FINAL));

    @ArchTest
    static final ArchRule OPTIONAL_IS_ONLY_RETURNED = fields().should().notHaveRawType(Optional.class);

    @ArchTest
    static final ArchRule OPTIONAL_IS_NOT_PASSED = methods()
            .should(not(haveRawParameterTypes(
                    DescribedPredicate.anyElementThat(JavaClass.Predicates.equivalentTo(Optional.class)))));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    private static ArchRule onlyIn(String library, String... rooms) {
        String[] packages =
                Stream.of(rooms).map(room -> "dev.attest." + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** The package of the table that a class belongs to: subpackages belong to the package above them. */
    private static String room(JavaClass one) {
        String[] parts = one.getPackageName().split("\\.", -1);
        return parts.length < 3 ? "root" : parts[2];
    }
}
