package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.report.json.ExplanationJson;
import infcheck.report.page.TextPage;
import infcheck.report.text.ExplanationText;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void the_tree_has_every_condition_with_what_it_saw_and_tells_each_proof_once() {
        Golden.check("report/explanation.txt", ExplanationText.full(ProofSamples.explanation(), TextPage.USUAL));
    }

    @Test
    void the_sentence_stands_alone() {
        assertThat(ExplanationText.sentence(ProofSamples.explanation(), TextPage.USUAL))
                .isEqualTo(ExplanationText.full(ProofSamples.explanation(), TextPage.USUAL)
                        .lines()
                        .limit(2)
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void the_json_has_each_proof_once_in_a_world() {
        Golden.check("report/explanation.json", ExplanationJson.of(ProofSamples.explanation()));
    }

    @Test
    void the_graph_leads_from_facts_over_rules_to_findings() {
        Golden.check("report/explanation.dot", ExplanationDot.of(ProofSamples.explanation()));
    }

    @Test
    void nothing_in_a_name_can_steer_the_terminal_or_leave_its_label() {
        String text = ExplanationText.full(ProofSamples.explanation(), TextPage.USUAL);
        assertThat(text).contains("?[31mFAKE").doesNotContain("\u001b", "\u202e");
        String dot = ExplanationDot.of(ProofSamples.explanation());
        assertThat(dot).doesNotContain("\u001b", "\u202e");
        assertThat(dot.lines().map(line -> line.replaceAll("\\\\.", "").replaceAll("[^\"]", "")))
                .allSatisfy(quotes -> assertThat(quotes.length()).isEven());
    }

    @Test
    void no_line_is_wider_than_a_page() {
        assertThat(ExplanationText.full(ProofSamples.explanation(), TextPage.USUAL)
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextPage.USUAL.width()));
    }
}
