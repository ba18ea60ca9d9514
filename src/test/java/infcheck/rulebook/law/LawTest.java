package infcheck.rulebook.law;

import static infcheck.fact.Dates.ALWAYS;
import static infcheck.fact.Dates.NEVER;
import static infcheck.rulebook.SampleLaw.END;
import static infcheck.rulebook.SampleLaw.FORCE;
import static infcheck.rulebook.SampleLaw.FOUNDERS;
import static infcheck.rulebook.SampleLaw.LAST;
import static infcheck.rulebook.SampleLaw.at;
import static infcheck.rulebook.SampleLaw.before;
import static infcheck.rulebook.SampleLaw.china;
import static infcheck.rulebook.SampleLaw.day;
import static infcheck.rulebook.SampleLaw.ending;
import static infcheck.rulebook.SampleLaw.law;
import static infcheck.rulebook.SampleLaw.on;
import static infcheck.rulebook.SampleLaw.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Deadline;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final LocalDate EVE = LocalDate.parse("1989-12-01");

    @Test
    void a_founder_has_one_deadline_for_all_time() {
        assertThat(deadlines(law(), "US"))
                .containsExactly(
                        new Deadline("deadline/shorter/US@1988-06-01", "shorter", "US", FORCE, EVE, ALWAYS, NEVER));
    }

    @Test
    void a_successor_takes_the_start_of_its_predecessor() {
        assertThat(deadlines(law(), "RU"))
                .containsExactly(
                        new Deadline("deadline/shorter/RU@1988-06-01", "shorter", "RU", FORCE, EVE, ALWAYS, NEVER));
    }

    @Test
    void a_successor_of_another_standing_has_its_predecessors_deadline_all_the_same() {
        Law law = law(
                FORCE,
                "non-party",
                List.of(
                        stretch("SU", "party", at("entry into force"), on("1991-12-25")),
                        stretch("KZ", "passive", on("1991-12-26"), before("treaty end"))));
        assertThat(deadlines(law, "KZ")).isEqualTo(deadlines(law(), "KZ"));
    }

    @Test
    void a_second_standing_beside_the_first_breaks_neither_it_nor_the_deadline() {
        StandingPeriod suspended = stretch("US", "suspended", on("2019-02-02"), before("treaty end"));
        Law law = law(FORCE, null, List.of(FOUNDERS.get(0), suspended));
        assertThat(law.facts(Set.of()))
                .filteredOn(Standing.class::isInstance)
                .containsExactly(
                        new Standing("standing/US/party@1988-06-01", "US", "party", FORCE, LAST),
                        new Standing("standing/US/suspended@2019-02-02", "US", "suspended", day("2019-02-02"), LAST));
        assertThat(deadlines(law, "US")).isEqualTo(deadlines(law(), "US"));
    }

    @Test
    void a_State_that_only_the_facts_mention_is_what_the_book_says_of_others_and_has_the_founders_deadline() {
        List<Stated> facts = law().facts(Set.of("DE"));
        assertThat(facts)
                .contains(
                        new Standing("standing/DE/non-party@0001-01-01", "DE", "non-party", ALWAYS, NEVER),
                        new Deadline("deadline/shorter/DE@1988-06-01", "shorter", "DE", FORCE, EVE, ALWAYS, NEVER));
    }

    @Test
    void a_State_that_is_a_Party_from_the_first_day_has_one_deadline() {
        assertThat(deadlines(china(at("entry into force")), "CN"))
                .containsExactly(
                        new Deadline("deadline/shorter/CN@1988-06-01", "shorter", "CN", FORCE, EVE, ALWAYS, NEVER));
    }

    @Test
    void a_State_that_accedes_later_has_the_founders_deadline_until_then_and_its_own_afterwards() {
        LocalDate accession = day("2025-01-01");
        assertThat(deadlines(china(on("2025-01-01")), "CN"))
                .containsExactly(
                        new Deadline(
                                "deadline/shorter/CN@1988-06-01",
                                "shorter",
                                "CN",
                                FORCE,
                                EVE,
                                ALWAYS,
                                day("2024-12-31")),
                        new Deadline(
                                "deadline/shorter/CN@2025-01-01",
                                "shorter",
                                "CN",
                                accession,
                                day("2026-07-01"),
                                accession,
                                NEVER));
    }

    @Test
    void a_State_that_leaves_and_comes_back_gets_a_second_deadline() {
        Law law = law(
                FORCE,
                null,
                List.of(
                        stretch("US", "party", at("entry into force"), on("1989-12-31")),
                        stretch("US", "party", on("2000-01-01"), before("treaty end"))));
        assertThat(deadlines(law, "US")).extracting(Deadline::start).containsExactly(FORCE, day("2000-01-01"));
        assertThat(law.gap("US", day("1995-01-01"))).hasValue("it has no standing from 1990-01-01 until 1999-12-31");
        assertThat(law.gap("US", day("1989-12-31"))).isEmpty();
        assertThat(law.gap("US", day("2000-01-01"))).isEmpty();
    }

    @Test
    void two_stretches_without_a_gap_are_one_standing() {
        Law law = law(
                FORCE,
                null,
                List.of(
                        stretch("US", "party", on("1995-01-01"), before("treaty end")),
                        stretch("US", "party", at("entry into force"), on("1994-12-31"))));
        assertThat(law.facts(Set.of()))
                .filteredOn(Standing.class::isInstance)
                .containsExactly(new Standing("standing/US/party@1988-06-01", "US", "party", FORCE, LAST));
        assertThat(deadlines(law, "US")).hasSize(1);
    }

    @Test
    void where_the_milestone_never_comes_no_deadline_passes() {
        assertThat(deadlines(law(NEVER, "non-party", List.of()), "DE"))
                .filteredOn(d -> d.state().equals("DE"))
                .containsExactly(
                        new Deadline("deadline/shorter/DE@9999-12-31", "shorter", "DE", NEVER, NEVER, ALWAYS, NEVER));
    }

    @Test
    void a_stretch_that_a_moved_milestone_leaves_without_a_day_is_gone() {
        Law law = ending(day("1990-01-01"));
        assertThat(law.facts(Set.of()))
                .filteredOn(f -> f instanceof Standing s && s.state().equals("RU"))
                .isEmpty();
        assertThat(law.gap("RU", day("1992-01-01"))).isEmpty();
    }

    @Test
    void the_law_changes_on_every_date_of_its_facts_and_on_the_last_day_of_a_deadline_and_the_day_after_it() {
        assertThat(law().cuts(Set.of("DE")))
                .containsExactly(
                        FORCE, day("1989-12-01"), day("1989-12-02"), day("1991-12-26"), day("2000-01-01"), END);
        assertThat(china(on("2025-01-01")).cuts(Set.of())).contains(day("2025-01-01"), day("2026-07-02"));
    }

    @Test
    void before_a_succession_the_predecessor_answers_and_after_it_the_successors() {
        assertThat(law().gap("RU", day("1991-12-25"))).hasValue("before 1991-12-26 its predecessor SU answers");
        assertThat(law().gap("RU", day("1991-12-26"))).isEmpty();
        assertThat(law().gap("SU", day("1991-12-25"))).isEmpty();
        assertThat(law().gap("SU", day("1991-12-26"))).hasValue("from 1991-12-26 its successors KZ, RU answer");
    }

    @Test
    void before_a_founder_was_bound_and_after_the_end_there_is_no_gap() {
        assertThat(law().gap("US", day("1974-09-21"))).isEmpty();
        assertThat(law().gap("US", END)).isEmpty();
        assertThat(law().gap("RU", END)).isEmpty();
        assertThat(law().gap("SU", day("1974-09-21"))).isEmpty();
    }

    @Test
    void a_State_without_entry_is_a_gap_only_where_the_book_says_nothing_of_others() {
        assertThat(law().gap("DE", FORCE)).isEmpty();
        assertThat(law(FORCE, null, FOUNDERS).gap("DE", FORCE))
                .hasValue("it has no entry among the States, and the book states no standing for the others");
        assertThat(law(FORCE, null, FOUNDERS).facts(Set.of("DE")))
                .noneMatch(f -> f instanceof Standing s && s.state().equals("DE"));
    }

    @Test
    void a_standing_may_end_with_a_milestone_or_on_the_day_before_it() {
        List<StandingPeriod> with = List.of(stretch("US", "party", at("entry into force"), at("treaty end")));
        assertThat(law(FORCE, null, with).facts(Set.of()))
                .contains(new Standing("standing/US/party@1988-06-01", "US", "party", FORCE, END));
        List<StandingPeriod> never = List.of(stretch("US", "party", on("1990-01-01"), before("entry into force")));
        assertThat(law(NEVER, null, never).facts(Set.of()))
                .contains(new Standing("standing/US/party@1990-01-01", "US", "party", day("1990-01-01"), NEVER));
    }

    @Test
    void the_facts_are_the_same_whatever_the_order_of_the_entries() {
        List<StandingPeriod> shuffled = new ArrayList<>(FOUNDERS);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(law(FORCE, "non-party", shuffled).facts(List.of("DE", "CN")))
                .isEqualTo(law().facts(List.of("CN", "DE")));
    }

    private static List<Deadline> deadlines(Law law, String state) {
        return law.facts(Set.of(state)).stream()
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(d -> d.state().equals(state))
                .toList();
    }
}
