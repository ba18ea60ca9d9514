package infcheck.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Opinion;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.report.Disputes;
import infcheck.report.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionPhraseTest {

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
    void what_may_not_have_happened_is_open_and_who_denies_it_says_that_it_did_not() {
        Views denied = new Views(
                List.of(Status.VIOLATION),
                List.of(
                        new Opinion("RU", null, List.of(), true),
                        new Opinion("UA", Status.INDETERMINATE, List.of(Status.VIOLATION), true),
                        new Opinion("US", Status.VIOLATION, List.of(Status.VIOLATION))),
                List.of(),
                true);
        assertThat(stance(Status.DISPUTED, denied).all())
                .isEqualTo("US: violation; UA: violation or it did not happen; RU: it did not happen");
        assertThat(stance(Status.DISPUTED, denied).few()).isEqualTo("US violation, RU it did not happen");
        assertThat(stance(Status.DISPUTED, denied).open()).isTrue();
        assertThat(stance(Status.INDETERMINATE, Views.same(Status.INDETERMINATE))
                        .open())
                .isFalse();
    }

    private static OpinionPhrase stance(Status status, Views views) {
        return new OpinionPhrase(new BookPhrases(Samples.TREATY), status, views);
    }
}
