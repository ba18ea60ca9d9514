package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.Shipped;
import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of one subject alone is answered as among all, of one claimant as among all, and on one core as on several. */
@Tag("sampled")
class OneSubjectTest {
    private static final Checker CHECKER = Shipped.BOTH;
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Clocks CLOCKS = Clocks.asOf(LocalDate.of(2026, 11, 24));
    private static final Inquiry ALL = CHECKER.on(FACTS, CLOCKS);

    @Test
    void every_shipped_subject_alone_has_the_answer_that_it_has_among_all() {
        Report all = ALL.report();
        for (int book = 0; book < all.books().size(); book++) {
            Map<String, SubjectFindings> whole = all.books().get(book).subjects().stream()
                    .collect(Collectors.toMap(SubjectFindings::id, Function.identity()));
            for (String id : Effort.share(List.copyOf(whole.keySet()), 20).toList()) {
                Report alone = CHECKER.on(FACTS, CLOCKS, List.of(id)).report();
                assertThat(alone.books().get(book).subjects()).containsExactly(whole.get(id));
            }
        }
    }

    @Tag("long")
    @Test
    void a_claimant_is_read_from_the_same_firing_as_everybody() {
        for (String claimant : Effort.share(List.copyOf(ALL.claimants()), 8).toList()) {
            assertThat(ALL.report(List.of(claimant))).isEqualTo(CHECKER.check(FACTS, CLOCKS, List.of(claimant)));
        }
        assertThat(ALL.report()).isEqualTo(Shipped.report(LocalDate.of(2026, 11, 24)));
    }
}
