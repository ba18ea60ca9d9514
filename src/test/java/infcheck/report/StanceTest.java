package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Status;
import infcheck.finding.Views;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StanceTest {

    @Test
    void in_a_dispute_a_few_words_name_the_States_that_are_sure() {
        assertThat(stance(Status.DISPUTED, Disputes.RIVAL).few())
                .isEqualTo("US violation, RU out of scope: ru-9m729.range-km");
    }

    @Test
    void open_sources_against_a_State_are_named_too() {
        assertThat(stance(Status.INDETERMINATE, Disputes.PRESS).few())
                .isEqualTo("open sources violation, RU out of scope: ru-9m729.range-km");
    }

    @Test
    void where_nobody_is_sure_of_a_violation_all_that_is_possible_is_named() {
        assertThat(stance(Status.INDETERMINATE, Disputes.UNSURE).few())
                .isEqualTo("violation or exempt or out of scope: ru-9m729.range-km, suspension and 1 more");
    }

    @Test
    void everybody_is_named_with_what_is_possible_for_him_worst_first() {
        assertThat(stance(Status.DISPUTED, Disputes.RIVAL).all())
                .isEqualTo("US and open sources: violation; KZ and UA: violation or out of scope; RU: out of scope");
    }

    @Test
    void where_not_every_world_was_fired_it_says_so() {
        Views calm = bounded(Status.EXEMPT);
        assertThat(stance(Status.INDETERMINATE, calm).few())
                .isEqualTo("exempt in the worlds fired, of too many to fire all");
        assertThat(stance(Status.INDETERMINATE, calm).all())
                .isEqualTo("exempt in the worlds fired, of too many to fire all: closer dates and values make fewer");
        assertThat(stance(Status.EXEMPT, calm).open()).isFalse();
        assertThat(stance(Status.INDETERMINATE, Views.same(Status.INDETERMINATE))
                        .open())
                .isFalse();
    }

    @Test
    void where_every_world_that_was_fired_has_a_violation_others_may_have_none() {
        assertThat(stance(Status.INDETERMINATE, bounded(Status.VIOLATION)).few())
                .isEqualTo("violation in the worlds fired, of too many to fire all");
    }

    private static Views bounded(Status status) {
        return new Views(List.of(status), List.of(), List.of(), true);
    }

    private static Stance stance(Status status, Views views) {
        return new Stance(new Phrases(Samples.TREATY), status, views);
    }
}
