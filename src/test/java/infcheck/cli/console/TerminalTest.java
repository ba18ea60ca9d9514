package infcheck.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.report.page.TextPage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a terminal, and what is made of it. */
class TerminalTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

    @ParameterizedTest
    @CsvSource({
        "'out,72', '', 72",
        "'err,80,out,80', '', 80",
        "'out,', '', 100",
        "'out,72', '60', 60",
        "'out,72', 'wide', 72",
        "'out,72', '0', 72",
        "'out,72', '-3', 72",
        "'out,72', '12', 40",
        "'out,400', '', 160",
        "'', '60', 100",
        "'err,72', '60', 100"
    })
    void the_width_is_that_of_columns_else_of_the_terminal_and_of_a_pipe_the_usual(
            String seen, String columns, int width) {
        assertThat(Terminal.of(seen, Map.of("COLUMNS", columns)).page().width()).isEqualTo(width);
    }

    @Test
    void a_terminal_shows_colours_unless_it_is_dumb_or_they_are_refused() {
        assertThat(Terminal.of("out", XTERM).page().coloured()).isTrue();
        assertThat(Terminal.of("out", Map.of("WT_SESSION", "1")).page().coloured())
                .isTrue();
        assertThat(Terminal.of("out", Map.of("TERM", "xterm", "NO_COLOR", ""))
                        .page()
                        .coloured())
                .isTrue();
        assertThat(Terminal.of("out", Map.of("TERM", "xterm", "NO_COLOR", "1"))
                        .page()
                        .coloured())
                .isFalse();
        assertThat(Terminal.of("out", Map.of("TERM", "dumb")).page().coloured()).isFalse();
        assertThat(Terminal.of("out", Map.of()).page().coloured()).isFalse();
    }

    @Test
    void a_pipe_has_no_colours_and_lines_as_wide_as_ever_on_either_stream() {
        assertThat(Terminal.of("err,72", XTERM).page()).isEqualTo(TextPage.USUAL);
        assertThat(Terminal.of("err,72", XTERM).talk().coloured()).isTrue();
        assertThat(Terminal.of("out,72", XTERM).talk().coloured()).isFalse();
        assertThat(Terminal.of("out,72", XTERM).talk().width()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Terminal.of("", XTERM)).isEqualTo(new Terminal(false, false, 0, true));
    }
}
