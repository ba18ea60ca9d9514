package infcheck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.Shipped;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No slip in a rule that changes an answer goes by the oracle and the cases of the book. */
@Tag("long")
class PlantedFaultsTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Net NET = Net.of(BOOK, 6, Effort.of(6, 6, 24), Effort.of(30, 30, 500));
    private static final int SHARE = Effort.of(60, 60, 1);

    @Test
    void what_changes_an_answer_is_caught() {
        List<Fault> uncaught = faults().parallel()
                .filter(f -> !NET.catches(f))
                .filter(f -> NET.changes(f.book()))
                .toList();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void where_nothing_is_planted_nothing_is_caught() {
        assertThat(NET.catches(nothing(""))).isFalse();
        List<String> caught = faults().map(Fault::rule).distinct().toList().parallelStream()
                .filter(rule -> NET.catchesNear(nothing(rule)))
                .toList();
        assertThat(caught).isEmpty();
    }

    private static Fault nothing(String rule) {
        return new Fault(rule, "nothing", BOOK);
    }

    /** In an ordinary build a share; which one rests on the words of the fault alone, so an edited rule changes only its own. */
    private static Stream<Fault> faults() {
        return Fault.in(BOOK).stream().filter(f -> Math.floorMod(f.what().hashCode(), SHARE) == 0);
    }
}
