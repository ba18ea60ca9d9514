package infcheck.analysis.missing;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.Scenario;
import infcheck.diagnostic.Place;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookPatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissingTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final Clocks FEBRUARY_2019 = Clocks.asOf(LocalDate.of(2019, 2, 1));
    private static final MissingAnswer ANSWER = ask(CHECKER.on(FACTS, FEBRUARY_2019));

    @Test
    void the_open_headlines_are_those_of_a_check() {
        assertThat(ANSWER.open()).isEqualTo(open(CHECKER)).isNotEmpty();
    }

    @Test
    void the_most_useful_answer_comes_first() {
        assertThat(ANSWER.answers())
                .isSortedAccordingTo(
                        (one, other) -> one.always().size() != other.always().size()
                                ? other.always().size() - one.always().size()
                                : other.most() - one.most());
        assertThat(ANSWER.answers()).allSatisfy(a -> assertThat(ANSWER.open()).containsAll(a.always()));
    }

    /** Each way in which a question of law may turn out is asked of a check of its own. */
    @Test
    void a_question_settles_what_a_check_with_that_answer_settles() {
        for (String question : List.of("target-missiles", "mk-41-ashore", "reusable-armed-drones")) {
            MissingAnswer.Settling settling = ANSWER.answers().stream()
                    .filter(a -> a.what().equals(question))
                    .findFirst()
                    .orElseThrow();
            for (MissingAnswer.Outcome outcome : settling.outcomes()) {
                for (String answer : outcome.value().split(" or ", -1)) {
                    Set<String> settled = new TreeSet<>(ANSWER.open());
                    settled.removeAll(open(answered(question, answer)));
                    assertThat(outcome.settled()).as("%s: %s", question, answer).isEqualTo(settled);
                }
            }
        }
    }

    private static Checker answered(String question, String answer) {
        return CHECKER.under(new Scenario(
                question, question, BookPatch.answering(question, answer, Place.of("test")), FactsPatch.of(List.of())));
    }

    private static Set<String> open(Checker checker) {
        return checker.check(FACTS, FEBRUARY_2019).subjects().stream()
                .filter(s -> s.status() == Status.DISPUTED || s.status() == Status.INDETERMINATE)
                .map(SubjectFindings::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MissingAnswer ask(Inquiry inquiry) {
        return Missing.of(inquiry, List.of()).get(0);
    }
}
