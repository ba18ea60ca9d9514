package infcheck.check;

import static infcheck.check.TypeQuestion.ballistic;
import static infcheck.check.TypeQuestion.cruise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.factbook.FactBook;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofCondition.Kind;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why the shipped rules say what they say; every expectation was written from the Treaty and the facts before the run. */
class ProofsTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Clocks TODAY = Clocks.asOf(LocalDate.of(2026, 11, 24));

    @Test
    void a_type_that_is_listed_and_in_range_is_so_on_both_grounds() {
        Proof weapon = proven("su-ss-20")
                .of("Classified", "weapon of intermediate range")
                .get(0);
        assertThat(Proven.rules(weapon))
                .containsExactly(
                        "II.5 weapon of intermediate range by its range",
                        "III.1 a listed type has the class of the list");
    }

    @Test
    void what_is_launched_from_the_sea_has_a_breach_that_this_defeats() {
        Proof exemption = proven("ru-kalibr").of("Exemption", "SEA_LAUNCHED").get(0);
        assertThat(exemption.values().get(1).text()).startsWith("IV(1), RU, ru-kalibr, ru-kalibr/flight-test-1,");
        assertThat(exemption.steps()).allSatisfy(step -> {
            assertThat(step.provision()).isEqualTo("II");
            assertThat(step.conditions().get(0).found().get(0).origin())
                    .isInstanceOfSatisfying(
                            Origin.Proven.class,
                            breach -> assertThat(breach.proof().type()).isEqualTo("Breach"));
        });
    }

    @Test
    void an_interceptor_of_short_range_is_outside_for_both_reasons() {
        ProvenFinding held = world("us-thaad").findings().get(1);
        assertThat(held.proofs())
                .extracting(p -> p.values().get(2).text())
                .containsExactly("INTERCEPTOR", "RANGE_BELOW");
    }

    @Test
    void a_not_tells_what_it_looked_at_in_vain() {
        List<ProofCondition> nots = proven("us-thaad")
                .all()
                .filter(c -> c.text().startsWith("not FlightTest("))
                .toList();
        assertThat(nots).isNotEmpty().allSatisfy(not -> {
            assertThat(not.kind()).isEqualTo(Kind.NOT);
            assertThat(not.found()).isEmpty();
            assertThat(not.passed()).isNotEmpty().allSatisfy(fact -> {
                assertThat(Proven.texts(fact.values())).contains("above-surface");
                assertThat(fact.origin()).isInstanceOf(Origin.File.class);
            });
        });
    }

    @Test
    void a_not_that_had_nothing_to_look_at_says_so() {
        assertThat(proven("us-thaad").all().filter(c -> c.text().startsWith("not Breach(")))
                .isNotEmpty()
                .allSatisfy(not -> assertThat(not.passed()).isEmpty());
    }

    @Test
    void a_non_party_is_exempt_by_its_standing() {
        Proof exemption = proven("cn-df-26").of("Exemption", "NON_PARTY").get(0);
        FactRead standing = exemption.steps().get(0).conditions().get(1).found().get(0);
        assertThat(Proven.texts(standing.values())).containsExactly("CN", "non-party", "always", "never");
        assertThat(standing.origin()).isInstanceOfSatisfying(Origin.Law.class, law -> {
            assertThat(law.provision()).isEqualTo("VCLT 34");
            assertThat(law.at().file()).isEqualTo("rules/inf-treaty/standing.yaml");
        });
    }

    @Test
    void under_both_scenarios_nothing_exempts_it() {
        Checker accedes = CHECKER.under(
                Scenarios.read(Path.of("facts/scenarios/treaty-in-force")),
                Scenarios.read(Path.of("facts/scenarios/china-accedes")));
        List<ProvenWorld> worlds =
                accedes.on(FACTS, TODAY).proof(List.of(), "cn-df-26").get(0).worlds();
        assertThat(worlds).singleElement().satisfies(world -> {
            Proof violation = Proven.in(world).of("Violation", violated(world)).get(0);
            assertThat(violation.steps()).singleElement().satisfies(step -> {
                assertThat(step.conditions()).extracting(ProofCondition::kind).containsExactly(Kind.MATCH, Kind.NOT);
                assertThat(step.conditions().get(1).passed()).isEmpty();
            });
        });
    }

    private static String violated(ProvenWorld world) {
        return world.findings().get(1).proofs().get(0).values().get(0).text();
    }

    @Test
    void every_fact_is_told_with_its_file_and_source_and_every_number_with_its_provision() {
        Proven proven = proven("su-ss-20");
        assertThat(proven.facts("MissileType"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.origin()).isInstanceOfSatisfying(Origin.File.class, file -> {
                    assertThat(file.at().file()).isEqualTo("facts/systems/su-ss-20.yaml");
                    assertThat(file.at().line()).isPositive();
                    assertThat(FACTS.sources()).containsKey(file.source());
                    assertThat(file.title()).isNotBlank();
                }));
        assertThat(Stream.of("Parameter", "Milestone", "Deadline").flatMap(t -> proven.facts(t).stream()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.origin()).isInstanceOfSatisfying(Origin.Law.class, law -> {
                    assertThat(law.at().file()).isEqualTo("rules/inf-treaty/parameters.yaml");
                    assertThat(law.provision()).isNotBlank();
                }));
    }

    @Test
    void the_acts_of_one_kind_and_outcome_have_one_proof() {
        List<ProvenFinding> findings = ballistic("US")
                .and("range-km: 300")
                .act("flight-test: { on: 1990-05-01 }")
                .act("flight-test: { on: 1992-05-01 }")
                .act("production: { on: 1991-05-01 }")
                .proof("1995-01-01")
                .worlds()
                .get(0)
                .findings();
        assertThat(findings)
                .extracting(f -> Objects.requireNonNull(f.finding().act()).kind() + " " + f.acts() + " " + f.period())
                .containsExactly("flight-test 2 1990-05-01 to 1992-05-01", "production 1 1991-05-01");
    }

    @Test
    void where_two_States_differ_each_has_a_world_of_its_own_values() {
        List<ProvenWorld> worlds = cruise("RU")
                .and("range-km: [ { value: 480, by: RU }, { value: 2350, by: US } ]")
                .act("flight-test: { on: 2010-05-01 }")
                .proof("2012-01-01")
                .worlds();
        assertThat(worlds).hasSize(2);
        assertThat(worlds).anySatisfy(w -> {
            assertThat(w.status()).isEqualTo(Status.VIOLATION);
            assertThat(w.by()).contains("US").doesNotContain("RU");
            assertThat(w.presumed())
                    .extracting(p -> p.fact() + " " + p.value() + " " + p.by())
                    .containsExactly("t.range-km 2350 [US]");
        });
        assertThat(worlds).anySatisfy(w -> {
            assertThat(w.status()).isEqualTo(Status.OUT_OF_SCOPE);
            assertThat(w.by()).contains("RU").doesNotContain("US");
            assertThat(Proven.in(w).of("RangeCapability", "480")).isNotEmpty();
        });
    }

    @Test
    void where_claims_make_no_difference_one_world_is_enough() {
        assertThat(cruise("RU")
                        .and("range-km: [ { value: 1600, by: RU }, { value: 2500, by: US } ]")
                        .act("flight-test: { on: 2010-05-01 }")
                        .proof("2012-01-01")
                        .worlds())
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.by()).contains("RU", "US", "open sources");
                    assertThat(w.presumed()).isEmpty();
                });
    }

    @Test
    void a_claimant_asked_for_has_its_own_worlds_only() {
        assertThat(cruise("RU")
                        .and("range-km: [ { value: 480, by: RU }, { value: 2350, by: US } ]")
                        .act("flight-test: { on: 2010-05-01 }")
                        .by("RU")
                        .proof("2012-01-01")
                        .worlds())
                .extracting(ProvenWorld::status)
                .containsExactly(Status.OUT_OF_SCOPE);
    }

    @Test
    void where_no_rule_speaks_there_is_no_proof() {
        RuleBook silent = new RuleBook(
                BOOK.id(),
                BOOK.labels(),
                BOOK.hash(),
                BOOK.rules().stream().filter(r -> r.name().startsWith("II.1 ")).toList(),
                BOOK.words(),
                BOOK.provisions(),
                BOOK.questions(),
                BOOK.law(),
                BOOK.cases());
        ProvenWorld world = Checker.of(silent)
                .on(FACTS, TODAY)
                .proof(List.of(), "us-thaad")
                .get(0)
                .worlds()
                .get(0);
        assertThat(world.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(world.findings()).isNotEmpty().allSatisfy(f -> {
            assertThat(f.proofs()).isEmpty();
            assertThat(f.finding().because()).isEqualTo("no rule of the book speaks of it");
        });
    }

    @Test
    void an_unknown_subject_is_refused() {
        assertThatThrownBy(() -> CHECKER.on(FACTS, TODAY).proof(List.of(), "us-thad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("us-thad");
    }

    private static Proven proven(String subject) {
        return Proven.in(world(subject));
    }

    private static ProvenWorld world(String subject) {
        return CHECKER.on(FACTS, TODAY, List.of(subject))
                .proof(List.of(), subject)
                .get(0)
                .worlds()
                .get(0);
    }
}
