package infcheck.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows go down only; neighbours on a floor do not know each other. */
class FloorsTest {
    /** From the ground up; a room of a package, such as {@code engine.match}, has a floor of its own below it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("provision", "diagnostic", "world", "rulebook.stored"),
            List.of("fact", "reference", "document.folder", "document.tree"),
            List.of("document.schema"),
            List.of("document"),
            List.of("document.table"),
            List.of("finding"),
            List.of("wording"),
            List.of("rulebook.law", "factbook.claim"),
            List.of("rulebook.rule", "factbook.statement"),
            List.of("rulebook.syntax", "rulebook.document", "factbook.file"),
            List.of("rulebook.format", "rulebook.vetting", "factbook.making"),
            List.of("factbook.vetting"),
            List.of("rulebook", "factbook"),
            List.of("factbook.cell"),
            List.of("factbook.mapping"),
            List.of("factbook.table"),
            List.of("engine.match"),
            List.of("engine.drools"),
            List.of("engine"),
            List.of("check.timeline", "check.timetable"),
            List.of("check.judgement"),
            List.of("check.proof"),
            List.of("check"),
            List.of("casebook"),
            List.of("casebook.draft"),
            List.of("analysis.comparison", "analysis.describe"),
            List.of(
                    "analysis.catalogue",
                    "analysis.diff",
                    "analysis.enumerate",
                    "analysis.explain",
                    "analysis.flip",
                    "analysis.missing",
                    "analysis.sweep",
                    "analysis.whatif",
                    "analysis.whynot"),
            List.of("analysis.edit"),
            List.of("report.page", "report.phrase"),
            List.of("report.change", "report.json"),
            List.of("report", "report.text"),
            List.of("report.table", "report.ci", "report.html"),
            List.of("cli.console"),
            List.of("cli.input", "cli.output"),
            List.of("cli.book", "cli.catalogue", "cli.question"),
            List.of("cli"));

    @ParameterizedTest(name = "{0} knows {1}")
    @MethodSource("rooms")
    void a_package_knows_only_the_floors_below_it(String room, List<String> below) {
        String[] allowed = packages(Stream.concat(Stream.of(room), below.stream()));
        classes()
                .that()
                .resideInAPackage("infcheck." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("infcheck.."))))
                .check(Program.CLASSES);
    }

    static Stream<Arguments> rooms() {
        return IntStream.range(0, FLOORS.size())
                .boxed()
                .flatMap(floor -> FLOORS.get(floor).stream()
                        .map(room -> Arguments.of(
                                room,
                                FLOORS.subList(0, floor).stream()
                                        .flatMap(List::stream)
                                        .toList())));
    }

    @Test
    void every_package_has_a_floor() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(packages(FLOORS.stream().flatMap(List::stream)))
                .check(Program.CLASSES);
    }

    @Test
    void a_document_knows_only_diagnostics() {
        noClasses()
                .that()
                .resideInAPackage("infcheck.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("infcheck.provision..")
                .check(Program.CLASSES);
    }

    /** What is not a value is nobody's business but the root's; a test case hands its facts to {@code factbook.file}, which is left out. */
    @ParameterizedTest
    @CsvSource({
        "rulebook, stored",
        "rulebook, syntax",
        "rulebook, format",
        "rulebook, vetting",
        "rulebook, document",
        "factbook, making",
        "factbook, vetting",
        "engine, drools",
        "check, timeline",
        "check, judgement",
        "check, proof"
    })
    void a_room_without_values_is_used_on_its_own_floor_alone(String floor, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage("infcheck." + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("infcheck." + floor + "." + room + "..")
                .check(Program.CLASSES);
    }

    private static String[] packages(Stream<String> rooms) {
        return rooms.map(room -> "infcheck." + room).toArray(String[]::new);
    }
}
