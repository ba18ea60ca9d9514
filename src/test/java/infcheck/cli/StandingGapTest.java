package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingGapTest {
    @TempDir
    private Path folder;

    @Test
    void an_act_on_a_day_on_which_nothing_is_said_of_its_State_is_told_with_both_cures() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change(
                "standing.yaml",
                "until: treaty end\n        source: an original Party; instruments",
                "until: 2005-01-01\n        source: an original Party; instruments");
        Files.writeString(folder.resolve("us-one.yaml"), """
                id: us-one
                names: [One]
                state: US
                flight-path: ballistic
                weapon-delivery: true
                platforms: [ground-mobile]
                range-km: 900
                source: a
                acts:
                  - { flight-test: { on: 2010-05-01 } }
                sources:
                  - { id: a, title: A, publisher: P, basis: retrieved }
                """);
        Outcome outcome = book.run("check", "us-one.yaml");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .startsWith("1 warning in rules: run `infcheck rules check`\n")
                .contains(
                        "us-one.yaml:10:5: error [no-standing] `US` cannot be judged on 2010-05-01: it has no standing"
                                + " from 2005-01-01 until 2019-02-02\n    hint: name the State that answers with `by`, or say in"
                                + " `standing.yaml` what this one was\n");
    }
}
