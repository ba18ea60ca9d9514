package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.book.FactsExportCommand;
import infcheck.cli.console.ExitCode;
import infcheck.cli.question.FlipCommand;
import infcheck.cli.question.MissingCommand;
import infcheck.cli.question.SweepCommand;
import infcheck.cli.question.WhatIfCommand;
import infcheck.cli.question.WhyNotCommand;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** The examples on the help pages of the questions and of the export, as they stand there. */
class HelpExamplesTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Those that write no file. */
    static Stream<String> examples() {
        return Effort.share(all().toList(), 3);
    }

    private static Stream<String> all() {
        return Stream.of(
                        FactsExportCommand.class,
                        WhatIfCommand.class,
                        WhyNotCommand.class,
                        SweepCommand.class,
                        FlipCommand.class,
                        MissingCommand.class)
                .flatMap(verb -> Stream.of(verb.getAnnotation(Command.class).footer()))
                .filter(line -> !line.contains(" -o "))
                .map(line -> line.strip().replaceFirst(" {2,}.*", ""));
    }

    @Tag("sampled")
    @ParameterizedTest
    @MethodSource("examples")
    void an_example_does_what_it_shows(String line) {
        List<String> words = WORD.matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        Outcome outcome = Cli.here().run(words.stream().skip(1).toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).isNotEmpty();
    }
}
