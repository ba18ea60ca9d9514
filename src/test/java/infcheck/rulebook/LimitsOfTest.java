package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Flown;
import infcheck.fact.Parameter;
import infcheck.fact.RangeCapability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that rules lay beside a component of a fact. */
class LimitsOfTest {
    private static final LocalDate DAY = LocalDate.of(2019, 2, 1);
    private static final List<RuleBook> BOOKS = RuleBooks.packed();

    @Test
    void the_range_capability_has_the_limits_of_the_classes_and_no_other_distance() {
        assertThat(BOOKS.get(0).limitsOf(RangeCapability.class, "km", DAY))
                .extracting(Parameter::value)
                .containsExactly(500.0, 1000.0, 5500.0);
    }

    @Test
    void another_book_has_its_own() {
        assertThat(BOOKS.get(1).limitsOf(RangeCapability.class, "km", DAY))
                .extracting(Parameter::name)
                .containsExactly("range from", "range to");
    }

    @Test
    void what_no_rule_compares_with_a_number_of_the_book_has_none() {
        assertThat(BOOKS.get(0).limitsOf(Flown.class, "km", DAY)).isEmpty();
        assertThat(BOOKS.get(0).limitsOf(RangeCapability.class, "on", DAY)).isEmpty();
    }
}
