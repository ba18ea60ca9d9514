package infcheck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void whatever_a_file_holds_it_is_one_line_and_a_cure_that_no_terminal_obeys() {
        Diagnostic told = Diagnostic.error(
                new Place("a\nb\u001b[2J.yaml", 1, 2), "wrong-value", "`VIO\n\tLATION\u202e\u0007`", "no\r\nmore");

        assertThat(told.toString().lines())
                .containsExactly(
                        "a b\uFFFD[2J.yaml:1:2: error [wrong-value] `VIO  LATION\uFFFD\uFFFD`", "    hint: no  more");
    }

    @Test
    void a_message_without_end_is_cut() {
        assertThat(Diagnostic.error(Place.of("a"), "x", "y".repeat(5000), null).message())
                .hasSize(2001);
    }
}
