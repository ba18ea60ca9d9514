package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that the vetter accepts and that compares everything with everything, on facts that are all of one day. */
class RunawayRuleTest {
    private static final int FLIGHTS = 80;
    private static final String RULE = """

            rule "VI.1.a a rule that explodes"
                @provision( "VI(1)(a)" )
                @says( "All flights of a day are compared with all others." )
            when
                FlightTest( $type : missileType, $a : id, $on : on )
                FlightTest( on == $on, missileType == $type, id != $a, $b : id )
                FlightTest( on == $on, missileType == $type, id not in ( $a, $b ), $c : id )
                FlightTest( on == $on, missileType == $type, id not in ( $a, $b, $c ), $d : id )
                FlightTest( on == $on, missileType == $type, id not in ( $a, $b, $c, $d ) )
            then
                insertLogical( new Classified( $type, "ground-launched", $on ) );
            end
            """;

    @Test
    void it_is_stopped_and_told_with_its_place_and_its_cure(@TempDir Path folder) throws IOException {
        SoundBook book = SoundBook.in(folder);
        book.add("article-07.drl", RULE);
        Files.createDirectories(folder.resolve("facts/systems"));
        Files.writeString(
                folder.resolve("facts/systems/us-many.yaml"),
                """
                id: us-many
                names: [Many]
                state: US
                flight-path: ballistic
                weapon-delivery: true
                platforms: [ground-mobile]
                range-km: 900
                source: a
                sources: [ { id: a, title: A, publisher: A, basis: recalled } ]
                acts:
                """ + "  - { flight-test: { on: 1990-05-01 } }\n".repeat(FLIGHTS));

        Cli.Outcome outcome = new Cli(folder).run("check", "facts");

        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().replace(folder + "/", "")).isEqualTo("""
                rules/pact/article-07.drl:2:1: error [runaway-rule] the rule `VI.1.a a rule that explodes` compares too many combinations of facts
                    hint: tie its conditions to what few facts have in common, or derive a fact of a part in a rule of its own
                infcheck: 1 error in 1 file: nothing was checked
                """);
    }
}
