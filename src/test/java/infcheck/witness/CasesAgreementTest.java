package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases beside the rules: engine and plain evaluator say the same of the facts of each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesAgreementTest {
    private static final int SAMPLE = 29;

    @Test
    void engine_and_plain_evaluator_agree_on_some_cases() {
        assertThat(differences(SAMPLE)).isEmpty();
    }

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_every_case() {
        assertThat(differences(1)).isEmpty();
    }

    /** What they differ in, by the name of the case, in one of so many cases. */
    private static Map<String, List<String>> differences(int oneOf) {
        Map<String, List<String>> differences = new HashMap<>();
        for (CaseBook book : Shipped.BOOKS) {
            List<Case> cases = book.cases();
            assertThat(cases).hasSizeGreaterThan(50);
            IntStream.range(0, cases.size())
                    .filter(i -> i % oneOf == 0)
                    .mapToObj(cases::get)
                    .forEach(tested -> {
                        List<String> found = ShippedWorlds.of(book.book(), tested)
                                .agreement()
                                .differences();
                        if (!found.isEmpty()) {
                            differences.put(tested.name(), found);
                        }
                    });
        }
        return differences;
    }
}
