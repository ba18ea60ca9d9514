package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases beside the rules: engine and plain evaluator say the same of the facts of each. */
class CasesAgreementTest {
    private static final int SAMPLE = 13;

    @Test
    void engine_and_plain_evaluator_agree_on_the_cases_of_some_files() {
        agree(SAMPLE);
    }

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_every_case() {
        agree(1);
    }

    private static void agree(int oneOf) {
        Map<String, List<String>> differences = new LinkedHashMap<>();
        for (CaseBook book : BookEngines.cases(oneOf)) {
            assertThat(book.cases()).isNotEmpty();
            for (Case tested : book.cases()) {
                List<String> found =
                        ShippedWorlds.of(book.book(), tested).agreement().differences();
                if (!found.isEmpty()) {
                    differences.put(tested.name(), found);
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}
