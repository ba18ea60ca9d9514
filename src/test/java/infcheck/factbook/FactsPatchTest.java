package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsPatchTest {
    private static final FactBook BOOK = FactBooks.read(List.of(
            Sample.file(
                    "systems/xx-one.yaml",
                    Sample.alone(
                                    "xx-one",
                                    "range-km: 400",
                                    List.of(
                                            "- flight-test: { on: 2010-05-01 }",
                                            "- possession: { from: 2011-01-01 }",
                                            "- possession: { id: guests, from: 2012-01-01, by: DE }"))
                            + Sample.DATED),
            Sample.file(
                    "launchers/xx-tube.yaml",
                    "id: xx-tube\nnames: [Tube]\nstate: US\nplatform: ground-mobile\nsource: report\n")));

    @Test
    void a_scenario_sets_what_the_command_line_sets() {
        SubjectFacts patched = subject("""
                set:
                  xx-one.range-km: 480
                  xx-one.flight-path: aerodynamic
                  xx-one.weapon-delivery: false
                  xx-one/flight-test-1: did not happen
                  xx-one/possession-1.until: 2015
                """);
        assertThat(patched.facts().stream().map(SourcedFact::fact))
                .contains(new DesignRange("xx-one/range-1", "xx-one", 480, Dates.ALWAYS));
        assertThat(patched.acts()).extracting(ActFact::id).containsExactly("xx-one/possession-1", "xx-one/guests");
        assertThat(patched.acts().get(0).lastDay()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(patched.slots()).extracting(OpenValue::id).containsExactly("xx-one/possession-1.until");
        assertThat(patched.facts().get(2).source()).isEqualTo("s/scenario.yaml:2");
    }

    @Test
    void an_act_is_added_with_the_next_number_and_the_scenario_as_its_source() {
        SubjectFacts patched = subject("""
                acts:
                  xx-one:
                    - { possession: { from: 2025-01-01, by: PH } }
                    - { flight-test: { on: 2009-01-01, source: early } }
                    - { possession: { from: 2024-01-01, by: JP } }
                """);
        assertThat(patched.acts())
                .extracting(act -> act.id() + " " + act.by() + " " + act.source())
                .containsExactly(
                        "xx-one/flight-test-2 US early",
                        "xx-one/flight-test-1 US report",
                        "xx-one/possession-1 US report",
                        "xx-one/guests DE report",
                        "xx-one/possession-2 JP s/scenario.yaml:5",
                        "xx-one/possession-3 PH s/scenario.yaml:3");
        assertThat(patched.states()).containsExactly("DE", "JP", "PH", "US");
    }

    @Test
    void a_value_of_an_added_act_may_be_set_and_acts_stay_in_order() {
        SubjectFacts patched = subject("""
                acts: { xx-one: [ { launch: { on: 2025-01-01 } } ] }
                set: { xx-one/launch-1.on: 2000-01-01 }
                """);
        assertThat(patched.acts().get(0).id()).isEqualTo("xx-one/launch-1");
    }

    @Test
    void what_a_scenario_adds_was_always_known_unless_its_source_says_when() {
        FactBook patched = BOOK.with(patch("""
                acts:
                  xx-one:
                    - { launch: { on: 2001-01-01 } }
                    - { launch: { on: 2001-01-02, source: late } }
                """));
        assertThat(patched.knownAt(LocalDate.of(2015, 1, 1))
                        .subject("xx-one")
                        .orElseThrow()
                        .acts())
                .extracting(ActFact::id)
                .contains("xx-one/launch-1")
                .doesNotContain("xx-one/launch-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set: { xx-oen.range-km: 480 }                             | 1:8  | unknown-subject | did you mean `xx-one`?
            set: { xx-one.range: 480 }                                | 1:8  | unknown-value   | did you mean `xx-one.range-km`?
            set: { xx-one.range-km: far }                             | 1:8  | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            set: { xx-one/possession-1.until: 2010-12-31 }            | 1:8  | dates-reversed  | set both days, the last not before the first
            set: { xx-one.flight-path: aerodynamic, xx-one.range-km.on: 2010 } | 1:41 | dated-design | set the day of a range that was flown
            set: { xx-one.range-km: [480] }                           | 1:25 | wrong-type      | one value: kilometres `480` or `480..520`, a date, `true`, `false`, `happened`, `did not happen` or a flight path
            acts: { xx-won: [ { launch: { on: 2001 } } ] }            | 1:9  | unknown-subject | did you mean `xx-one`?
            acts: { xx-one: [ { lunch: { on: 2001 } } ] }             | 1:21 | unknown-key     | did you mean `launch`?
            acts: { xx-one: [ { launch: { on: 200 } } ] }             | 1:35 | bad-date        | write a day `2019-08-18`, a month `2019-08` or a year `2019`
            acts: { xx-one: [ { launch: { } } ] }                     | 1:19 | missing-date    | add `on`, or `from` and `until`
            acts: { xx-one: [ { possession: { from: 2002, until: 2001 } } ] } | 1:47 | dates-reversed | `from` is the first day, `until` is the last
            acts: { xx-one: [ { launch: { on: 2001, source: erly } } ] } | 1:49 | unknown-source | did you mean `early`?
            acts: { xx-one: [ { launch: { id: guests, on: 2001 } } ] } | 1:35 | duplicate-id    | the first is at facts/systems/xx-one.yaml:11:5
            acts: { xx-one: [ { launch: { id: launch-7, on: 2001 } } ] } | 1:35 | reserved-id   | choose a word that says which act it is
            acts: { xx-one: [ { launch: { on: 2001, km: { min: 2, max: 1 } } } ] } | 1:52 | ends-reversed | `min` is the least that it may be, `max` the greatest
            acts: { xx-one: [ { launch: { on: 2001, claimed-by: US, denied-by: US } } ] } | 1:68 | denies-itself | `claimed-by` is who says that it is so, `denied-by` who says that it is not
            acts: { xx-one: [ { launch: { on: 2001, km: 1.725 } } ] }    | 1:45 | thousands     | write `1725`, or `1.72` if that is meant
            acts: { xx-one: [ { transfer: { on: 2001, to: US } } ] }     | 1:47 | same-state    | `to` is the State that has them afterwards; add `by`, the one that had them before, if it is another
            acts: { xx-one: [ { launch: { on: 2001, launcher: xx-tub } } ] } | 1:51 | unknown-launcher | did you mean `xx-tube`?
            acts: { xx-one: [ { launch: { on: 2001, launcher: xx-tube, platform: ship } } ] } | 1:70 | other-platform | remove `platform`, since the launcher says it, or name another launcher
            acts: { xx-one: [ { production: { on: 2001, stage-like: { missile-type: xx-two, interchangeable: true } } } ] } | 1:73 | unknown-missile-type | did you mean `xx-one`?
            acts: { xx-one: [ ] }                                     | 1:17 | empty           | a list of acts, each one key with its details: `- { flight-test: { on: 2026-05-01 } }`
            acts: { xx-tube: [ { flight-test: { on: 2001 } } ] }      | 1:22 | unknown-key     | known: `deployment`, `elimination`, `possession`, `production`
            """)
    void a_mistake_is_told_with_its_place_and_its_cure(String yaml, String place, String code, @Nullable String hint) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> BOOK.with(patch(yaml)));
        assertThat(said.diagnostics()).hasSize(1);
        Diagnostic told = said.diagnostics().get(0);
        assertThat(told.place()).hasToString("s/scenario.yaml:" + place);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.hint()).isEqualTo(hint);
    }

    @Test
    void a_launcher_type_takes_the_acts_of_a_launcher() {
        FactBook patched = BOOK.with(patch("acts: { xx-tube: [ { possession: { from: 2001 } } ] }"));
        assertThat(patched.subject("xx-tube").orElseThrow().acts())
                .extracting(ActFact::id)
                .containsExactly("xx-tube/possession-1");
    }

    private static SubjectFacts subject(String yaml) {
        return BOOK.with(patch(yaml)).subject("xx-one").orElseThrow();
    }

    private static FactsPatch patch(String yaml) {
        byte[] bytes = (yaml + "\ntitle: t\n").getBytes(StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("s/scenario.yaml", "scenario.yaml", bytes);
        Optional<Node> root = Yaml.read(file, Schema.of("scenario"), diagnostics);
        diagnostics.throwIfErrors();
        return FactsPatch.read(
                root.orElseThrow().find("set"), root.orElseThrow().find("acts"));
    }
}
