package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.Finding;
import infcheck.finding.Pivot;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Launchers, drones, gliders and targets as files state them; expectations from the dossier, before the run. */
class LauncherVerdictsTest {
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final String SOURCES = """
            source: test
            sources: [ { id: test, title: A test, publisher: infcheck, basis: computed } ]
            """;
    private static final FactBook AEGIS = book(
            file("systems/cruise.yaml", """
                    names: [Cruise]
                    state: US
                    flight-path: aerodynamic
                    weapon-delivery: true
                    platforms: [ship]
                    range-km: 1600
                    source: test
                    acts:
                      - { flight-test: { on: 1980-01-01 } }
                    """),
            file("launchers/ship.yaml", """
                    names: [Ship]
                    state: US
                    platform: ship
                    source: test
                    launched: [ { missile-type: cruise, on: 1986-01-01 } ]
                    acts:
                      - { production: { on: 1986-01-01 } }
                    """),
            file("launchers/ashore.yaml", """
                    names: [Ashore]
                    state: US
                    platform: ground-fixed
                    same-as: [ { launcher-type: ship } ]
                    """ + SOURCES + """
                    acts:
                      - { deployment: { from: 2016-05-12, place: Deveselu, state: RO } }
                    """));

    @Test
    void the_copy_ashore_is_disputed_and_the_reading_of_its_type_decides() {
        SubjectFindings ashore = subject(AEGIS, "ashore", "2019-02-01");
        assertThat(ashore.status()).isEqualTo(Status.DISPUTED);
        assertThat(ashore.views().pivots()).extracting(Pivot::fact).containsExactly("mk-41-ashore");
        assertThat(ashore.findings()).allMatch(f -> f.by().equals("US"));
    }

    @Test
    void the_launcher_at_sea_is_not_covered_on_any_reading() {
        SubjectFindings ship = subject(AEGIS, "ship", "2019-02-01");
        assertThat(ship.status()).isEqualTo(Status.OUT_OF_SCOPE);
        assertThat(ship.findings().stream().flatMap(LauncherVerdictsTest::reasons))
                .contains("NOT_GROUND");
    }

    @Test
    void a_target_missile_is_a_violation_on_the_russian_reading_and_exempt_on_the_american() {
        SubjectFindings hera = subject(book(file("systems/hera.yaml", """
                        names: [Hera]
                        state: US
                        flight-path: ballistic
                        weapon-delivery: false
                        booster: research
                        platforms: [ground-fixed]
                        range-km: 1100
                        """ + SOURCES + """
                        acts:
                          - { flight-test: { on: 1996-04-24 } }
                        """)), "hera", "2019-02-01");
        assertThat(hera.status()).isEqualTo(Status.DISPUTED);
        assertThat(hera.views().pivots()).extracting(Pivot::fact).containsExactly("target-missiles");
        assertThat(hera.views().worlds())
                .extracting(o -> o.by() + " " + o.status())
                .contains("RU VIOLATION", "US EXEMPT", "open sources INDETERMINATE");
    }

    @Test
    void an_armed_drone_that_returns_is_disputed_and_one_that_does_not_is_a_violation_of_a_party() {
        assertThat(subject(drone("returning", "US"), "drone", "2019-02-01").status())
                .isEqualTo(Status.DISPUTED);
        assertThat(subject(drone("one-way", "BY"), "drone", "2019-02-01").status())
                .isEqualTo(Status.VIOLATION);
        assertThat(subject(drone("returning", "CN"), "drone", "2019-02-01").status())
                .isEqualTo(Status.EXEMPT);
    }

    private static FactBook drone(String kind, String state) {
        return book(file("systems/drone.yaml", """
                names: [Drone]
                state: %s
                flight-path: aerodynamic
                weapon-delivery: true
                drone: %s
                platforms: [ground-fixed]
                range-km: 1850
                """.formatted(state, kind) + SOURCES + """
                acts:
                  - { possession: { from: 2007-10-01 } }
                """));
    }

    private static java.util.stream.Stream<String> reasons(Finding finding) {
        return finding.reasons().stream().map(Reason::reason);
    }

    private static SubjectFindings subject(FactBook facts, String id, String asOf) {
        return CHECKER.check(facts, Clocks.asOf(LocalDate.parse(asOf))).subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FactBook book(SourceFile... files) {
        return FactBooks.read(List.of(files));
    }

    private static SourceFile file(String name, String text) {
        String id = name.substring(name.indexOf('/') + 1).replace(".yaml", "");
        return new SourceFile(name, name, ("id: " + id + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
