package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.cli.console.Terminal;
import infcheck.rulebook.VettedBooks;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class VerbTest {
    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
    private static final CommandContext HERE =
            new CommandContext(NOWHERE, NOWHERE, Clock.systemUTC(), Path.of(""), VettedBooks.shipped(), Terminal.NONE);

    static Stream<CommandLine> verbs() {
        return all().getSubcommands().values().stream()
                .flatMap(verb -> Stream.concat(Stream.of(verb), verb.getSubcommands().values().stream()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void the_help_page_of_a_verb_is_the_same_where_no_other_verb_is_built(CommandLine verb) {
        String[] words = (verb.getCommandSpec().qualifiedName() + " --help").split(" ");
        assertThat(Cli.here()
                        .run(Stream.of(words).skip(1).toArray(String[]::new))
                        .out())
                .isEqualTo(verb.getUsageMessage());
    }

    @Test
    void of_the_verbs_only_the_one_that_is_named_is_built() {
        assertThat(built("version").getSubcommands()).containsOnlyKeys("version");
        Map<String, CommandLine> named = built("rules", "test", "VI").getSubcommands();
        assertThat(named).containsOnlyKeys("rules");
        assertThat(below(named, "rules")).containsOnlyKeys("test");
    }

    @Test
    void where_no_verb_is_named_all_are_built() {
        int verbs = all().getSubcommands().size();
        assertThat(verbs).isGreaterThan(3);
        for (List<String> words : List.of(List.of("--help"), List.of("versoin"), List.of("-h", "version"))) {
            assertThat(built(words.toArray(String[]::new)).getSubcommands())
                    .as("%s", words)
                    .hasSize(verbs);
        }
        assertThat(below(built("rules", "tset").getSubcommands(), "rules")).hasSizeGreaterThan(3);
    }

    private static Map<String, CommandLine> below(Map<String, CommandLine> verbs, String verb) {
        return Objects.requireNonNull(verbs.get(verb)).getSubcommands();
    }

    private static CommandLine all() {
        return built();
    }

    private static CommandLine built(String... words) {
        return CommandLineApp.commands(HERE, new Failures(HERE), words);
    }
}
