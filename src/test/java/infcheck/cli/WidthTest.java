package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.Terminal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a verb is wider than the terminal; only a single word that is longer, such as an address or a path, sticks out. */
class WidthTest {
    private static final List<Integer> WIDTHS = List.of(60, 80, 100).subList(0, Effort.of(1, 3));
    private static final Pattern CODES = Pattern.compile("\u001B\\[[0-9;]*m");

    static Stream<String> commands() {
        return Stream.of(
                "check --as-of 2019-02-01",
                "check 9M729 us-thaad SS-20 --as-of 2019-02-01",
                "check 9M729 --by US --by RU --by UA --as-of 2019-02-01",
                "check --deadlines --as-of 1990-01-01 --state US",
                "check 9M729 --rules rules --as-of 2019-08-03",
                "explain 9M729",
                "explain 9M729 --full --as-of 2019-02-01",
                "what-if us-thaad --set us-thaad.range-km=900 --as-of 2018-01-01",
                "why-not VI.1.a us-thaad",
                "diff us-thaad SS-20 --as-of 1990-01-01 --and 2018-01-01",
                "sweep ru-9m729 --axis range-km",
                "flip us-thaad",
                "missing",
                "list systems",
                "list scenarios",
                "list readings",
                "list parameters",
                "list states",
                "list sources",
                "find iskander",
                "rules check",
                "rules list",
                "rules show VI.1.b",
                "rules show XV.2",
                "rules test VI.1",
                "facts check",
                "provisions",
                "version");
    }

    @Tag("sampled")
    @ParameterizedTest
    @MethodSource("commands")
    void a_text_is_not_wider_than_the_terminal_and_without_the_codes_of_colours_the_plain_one(String command) {
        for (int width : WIDTHS) {
            Outcome outcome = run(command, width, false);
            assertThat(outcome.out()).as(outcome.err()).isNotEmpty();
            assertThat(wider(outcome.out() + outcome.err(), width))
                    .as(command + " at " + width)
                    .isEmpty();
            assertThat(CODES.matcher(run(command, width, true).out()).replaceAll(""))
                    .isEqualTo(outcome.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "diff",
                "explain",
                "facts",
                "facts check",
                "facts new",
                "find",
                "list",
                "list systems",
                "provisions",
                "rules",
                "rules check",
                "rules fmt",
                "rules list",
                "rules new",
                "rules show",
                "rules test",
                "version",
                "what-if",
                "sweep",
                "flip",
                "missing",
                "why-not"
            })
    void a_help_page_is_not_wider_than_the_terminal(String verb) {
        for (int width : WIDTHS) {
            assertThat(wider(run((verb + " --help").strip(), width, false).out(), width))
                    .as(verb + " at " + width)
                    .isEmpty();
        }
    }

    private static Outcome run(String command, int width, boolean colour) {
        return Cli.here().at(new Terminal(true, true, width, colour)).run(command.split(" "));
    }

    /** The lines that are too wide although they could be folded. */
    private static List<String> wider(String text, int width) {
        return text.lines()
                .filter(line -> line.length() > width)
                .filter(line -> Arrays.stream(line.strip().split(" +")).count() > 1)
                .toList();
    }
}
