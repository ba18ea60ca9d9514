package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.Drone;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.LauncherPossession;
import infcheck.fact.LauncherProduction;
import infcheck.fact.LauncherType;
import infcheck.fact.OnGroundOf;
import infcheck.fact.Platform;
import infcheck.fact.ResearchBooster;
import infcheck.fact.SameLauncher;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.DefiniteFacts;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherFilesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 5, 12);
    private static final SourceFile SOURCES = Sample.file("sources.yaml", Sample.LISTED);
    private static final SourceFile MISSILE =
            Sample.file("systems/xx-one.yaml", Sample.alone("xx-one", "source: report", List.of()));
    private static final String SHIP = """
            id: xx-ship
            names: [Ship launcher]
            state: US
            platform: ship
            source: report
            launched: [ { missile-type: xx-one, on: 1990 } ]
            """;
    private static final String SHORE = """
            id: xx-shore
            names: [Shore launcher]
            state: US
            platform: ground-fixed
            source: report
            notes: [ { text: a remark } ]
            contained:
              - { missile-type: xx-one, denied-by: US, claimed-by: RU }
              - { missile-type: xx-one, from: 2018-01-02 }
            launched: [ { missile-type: xx-one, on: 2019-08-18, note: once } ]
            same-as: [ { launcher-type: xx-ship, note: so it is said } ]
            acts:
              - production: { on: 2015-01-01 }
              - possession: { from: 2016-05-12 }
              - deployment: { from: 2016-05-12, place: Deveselu, state: RO }
            """;

    @Test
    void a_launcher_file_becomes_the_facts_that_rules_match() {
        SubjectFacts shore = book().subject("xx-shore").orElseThrow();
        assertThat(shore.kind()).isEqualTo("launcher-type");
        assertThat(shore.slots()).extracting(OpenValue::id).containsExactly("xx-shore/contained-1");
        assertThat(shore.references()).containsExactly("xx-one", "xx-ship");
        DefiniteFacts world = shore.in(new ChosenValues(Map.of("xx-shore/contained-1", "happened")));
        assertThat(world.facts())
                .extracting(SourcedFact::fact)
                .containsExactly(
                        new LauncherType("xx-shore", "US", Platform.GROUND_FIXED),
                        new Contained("xx-shore/contained-1", "xx-shore", "xx-one", Dates.ALWAYS),
                        new Contained("xx-shore/contained-2", "xx-shore", "xx-one", LocalDate.of(2018, 1, 2)),
                        new LaunchedFrom("xx-shore/launched-1", "xx-shore", "xx-one", LocalDate.of(2019, 8, 18)),
                        new SameLauncher("xx-shore/same-as-1", "xx-shore", "xx-ship"));
        assertThat(shore.in(new ChosenValues(Map.of("xx-shore/contained-1", "did not happen")))
                        .facts())
                .hasSize(4);
    }

    @Test
    void acts_with_launchers_are_launcher_acts() {
        List<ActFact> acts = book().subject("xx-shore").orElseThrow().acts();
        assertThat(acts.get(0).act())
                .isEqualTo(new LauncherProduction(
                        "xx-shore/production-1", "xx-shore/production-1", "xx-shore", "US", LocalDate.of(2015, 1, 1)));
        assertThat(acts.get(1).piece(DAY, DAY))
                .isEqualTo(new LauncherPossession(
                        "xx-shore/possession-1@" + DAY,
                        "xx-shore/possession-1",
                        "xx-shore",
                        "US",
                        DAY,
                        DAY,
                        Dates.NEVER));
        assertThat(acts.get(2).piece(DAY, DAY))
                .isEqualTo(new LauncherDeployment(
                        "xx-shore/deployment-1@" + DAY,
                        "xx-shore/deployment-1",
                        "xx-shore",
                        "US",
                        DAY,
                        DAY,
                        Dates.NEVER));
        assertThat(acts.get(2).details().beside())
                .contains(new OnGroundOf("xx-shore/deployment-1/state", "xx-shore/deployment-1", "RO"));
    }

    @Test
    void the_day_of_a_launch_may_be_open() {
        SubjectFacts ship = book().subject("xx-ship").orElseThrow();
        assertThat(ship.slots()).extracting(OpenValue::id).containsExactly("xx-ship/launched-1.on");
        assertThat(ship.in(new ChosenValues(Map.of("xx-ship/launched-1.on", DAY)))
                        .facts()
                        .get(1)
                        .fact())
                .isEqualTo(new LaunchedFrom("xx-ship/launched-1", "xx-ship", "xx-one", DAY));
    }

    @Test
    void drones_and_boosters_are_told_from_other_types() {
        assertThat(Sample.dated("drone: one-way").facts())
                .extracting(SourcedFact::fact)
                .contains(new Drone("xx-one/drone", "xx-one", false));
        assertThat(Sample.dated("drone: returning\nbooster: research").facts())
                .extracting(SourcedFact::fact)
                .contains(
                        new Drone("xx-one/drone", "xx-one", true),
                        new ResearchBooster("xx-one/booster", "xx-one", true, false));
    }

    @Test
    void what_refers_to_nothing_is_told() {
        BadInputException said = catchThrowableOfType(
                BadInputException.class,
                () -> FactBooks.read(List.of(
                        SOURCES,
                        MISSILE,
                        launcher("xx-ship", SHIP.replace("xx-one", "xx-oen")),
                        launcher("xx-shore", SHORE.replace("xx-ship", "xx-one")),
                        launcher("xx-one", SHIP.replace("xx-ship", "xx-one")))));
        assertThat(said.diagnostics())
                .extracting(d -> d.place().file() + ": " + d.code() + ": " + d.message() + "; " + d.hint())
                .containsExactly(
                        "facts/launchers/xx-ship.yaml: unknown-missile-type: no missile type has the id `xx-oen`;"
                                + " did you mean `xx-one`?",
                        "facts/systems/xx-one.yaml: duplicate-id: `xx-one` is the id of another subject;"
                                + " the first is at facts/launchers/xx-one.yaml:1:5");
    }

    @Test
    void what_was_launched_from_a_launcher_was_launched_from_where_that_stands() {
        String flown = "- launch: { on: 1990, launcher: xx-ship, platform: %s }";
        assertThat(FactBooks.read(List.of(SOURCES, flown(flown.formatted("ship")), launcher("xx-ship", SHIP)))
                        .subjects())
                .hasSize(2);
        BadInputException said = catchThrowableOfType(
                BadInputException.class,
                () -> FactBooks.read(List.of(SOURCES, flown(flown.formatted("submarine")), launcher("xx-ship", SHIP))));
        assertThat(said.diagnostics())
                .extracting(d -> d.code() + ": " + d.message())
                .containsExactly("other-platform: `xx-ship` is not a launcher of that platform: its file says `ship`");
    }

    private static SourceFile flown(String act) {
        return Sample.file("systems/xx-one.yaml", Sample.alone("xx-one", "source: report", List.of(act)));
    }

    @Test
    void a_launcher_file_alone_is_told_to_come_with_the_types_it_names(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("launchers")).resolve("xx-ship.yaml");
        Files.writeString(folder.resolve("sources.yaml"), Sample.LISTED);
        Files.writeString(file, SHIP);
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> FactBooks.read(file));
        assertThat(said.diagnostics())
                .extracting(d -> d.hint())
                .containsExactly("give the folder of facts, so that the file of that type is read too");
        Files.writeString(file, SHIP.replaceAll("launched:.*", ""));
        assertThat(Sample.only(FactBooks.read(file)).kind()).isEqualTo("launcher-type");
    }

    private static FactBook book() {
        return FactBooks.read(List.of(SOURCES, MISSILE, launcher("xx-ship", SHIP), launcher("xx-shore", SHORE)));
    }

    private static SourceFile launcher(String id, String text) {
        return Sample.file("launchers/" + id + ".yaml", text);
    }
}
