package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is brought in by a map that its owner answers, and nothing is half written. */
class FactsTablesTest {
    private static final String SAMPLE = """
            No,Date,Entered,Missile,Type,Facility,Lat,Lon,Apogee,Distance,Outcome
            1,9-Apr-84,23-Dec-16,Alpha-B,SRBM,East Range,40.85,129.67,Unknown,Unknown,Success
            2,Sep-84,23-Dec-16,Alpha-B,SRBM,East Range,40.85,129.67,,,Failure
            3,4-Jul-17,10/6/2022,"Beta-14 (KB-20)",ICBM,Unknown,Unknown,Unknown,2802 km,"1,380 km",Success
            4,5-Jun-22,6/15/2022,Unknown,SRBM,West Field,39.2,125.67,between 25 and 90 km,between 110 and 670 km,Unknown
            5,15-Apr-16,5-Jan-17,Gamma,IRBM,West Field,39.2,125.67,0 km,0 km,Failure
            6,30-Jan-22,2/22/2022,Beta-12,IRBM,North Plant,40.6,126.4,2000 km,330 lm,Success
            7,1-Nov-22,28-Nov-22,Delta and Beta-12,SRBM,Hodo; North Harbour,39.4,127.5,N/A,N/A,Success
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void sample() throws IOException {
        Files.writeString(folder.resolve("tests.csv"), SAMPLE);
    }

    @Test
    void the_first_run_proposes_a_map_and_writes_nothing_else() throws IOException {
        Outcome outcome = run("facts", "import", "tests.csv", "-o", "new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).isEqualTo("wrote tests.csv.map.yaml\n");
        assertThat(outcome.err())
                .contains("infcheck facts import tests.csv -o new", "`state` under `otherwise`", "`platforms` under");
        assertThat(names()).containsExactly("tests.csv", "tests.csv.map.yaml");
        assertThat(map())
                .contains(
                        "of: flight-tests",
                        "SRBM: { flight-path: ballistic, weapon-delivery: true }    # 4 cells",
                        "years-from: 1930");
    }

    @Test
    void a_question_that_is_left_open_stops_the_second_run() throws IOException {
        run("facts", "import", "tests.csv");
        Outcome outcome = run("facts", "import", "tests.csv", "-o", "new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("tests.csv.map.yaml:17:10: error [not-answered] `state` is asked");
        assertThat(names()).containsExactly("tests.csv", "tests.csv.map.yaml");
    }

    @Test
    void the_second_run_brings_the_table_in_and_a_third_changes_nothing() throws IOException {
        answered();
        Outcome outcome = run("facts", "import", "tests.csv", "-o", "new");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                tests.csv: 7 rows: 5 taken, 0 joined to types that the facts had, 2 left out

                rows left out
                  row 5: no type is named
                  row 8: Missile `Delta and Beta-12` is left out by the map

                cells of rows taken that are not read, or need a look
                  row 7: Distance `330 lm` has `lm`, which is no unit of length

                wrote new: 4 systems, 5 flight-tests; import.csv says of every row what became of it
                """);
        assertThat(folder.resolve("new/import.csv")).content().hasLineCount(8);
        assertThat(run("facts", "check", "new").exit()).isEqualTo(ExitCode.OK);
        assertThat(run("facts", "import", "tests.csv", "-o", "new").out()).contains("nothing changes in new");
        assertThat(names()).containsExactly("new", "tests.csv", "tests.csv.map.yaml");
    }

    @Test
    void a_folder_with_something_else_in_it_stays_as_it_is() throws IOException {
        answered();
        Files.createDirectories(folder.resolve("new/systems"));
        Path other = Files.writeString(folder.resolve("new/systems/kp-gamma.yaml"), "id: kp-gamma\n");
        Outcome outcome = run("facts", "import", "tests.csv", "-o", "new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err()).startsWith("infcheck: `new` exists already, and `import.csv` is not there");
        assertThat(other).content().isEqualTo("id: kp-gamma\n");
        assertThat(names()).containsExactly("new", "tests.csv", "tests.csv.map.yaml");
    }

    @Test
    void two_orders_of_dates_in_a_column_are_asked_with_a_row_of_each() throws IOException {
        Files.writeString(folder.resolve("tests.csv"), """
                Missile,Date,Outcome
                A-1,10/6/2022,Success
                A-1,15/6/2022,Success
                A-1,6/16/2022,Success
                """);
        answered();
        assertThat(map()).contains("order: \"?\"");
        assertThat(run("facts", "import", "tests.csv", "-o", "new").err())
                .contains(
                        "row 2, column 2: `10/6/2022` (either order)",
                        "row 3, column 2: `15/6/2022` (the day first)",
                        "row 4, column 2: `6/16/2022` (the month first)");
        Files.writeString(folder.resolve("tests.csv.map.yaml"), map().replace("order: \"?\"", "order: both"));
        assertThat(run("facts", "import", "tests.csv", "-o", "new").out())
                .contains("3 rows: 2 taken", "row 2: Date `10/6/2022` may be two days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Distance: | Distanz: | `Distanz` is no column of `tests.csv`",
                "to: km | to: kms | `kms`",
                "to: name | to: none | no column is the name of a missile",
                "to: on | to: none | no column is the day of a flight",
                "to: place | to: km | `Facility` is `km` already",
                "Success: success | Success: sucess | `sucess` is no value of `outcome`",
                "of: flight-tests | of: systems | `on` is no key of a missile type",
                "state: KP | state: Korea | `Korea`"
            })
    void a_map_with_a_mistake_is_told_with_its_place(String right, String wrong, String message) throws IOException {
        answered();
        Files.writeString(folder.resolve("tests.csv.map.yaml"), map().replace(right, wrong));
        Outcome outcome = run("facts", "import", "tests.csv", "-o", "new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .containsPattern("tests.csv.map.yaml:\\d+:\\d+: error \\[")
                .contains(message);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.csv | '' | t.csv: error [no-table] the file is empty",
                "t.csv | 'Missile\\nAlpha\\n' | t.csv:1: error [no-table] it has one column only",
                "t.csv | '<html,a>\\n' | t.csv:1: error [no-table] the first row holds no names of columns",
                "t.csv | 'Missile,Date\\nA,\"2017\\nB,2018\\n' | t.csv:2: error [no-table] a quotation mark opens a cell here",
                "t.csv | 'Missile,Date\\nA,\u00ff\\n' | t.csv:2: error [not-utf8]",
                "t.csv | 'P\\0K,\\0\\n' | t.csv:1: error [not-utf8]",
                "t.json | '{\"a\": 1}' | t.json: error [no-table] it is no list of objects",
                "t.json | '[{\"a\": 1, \"b\": 2}, 3]' | t.json:2: error [no-table] item 2 of the list is no object",
                "t.json | '[{\"a\": 1, \"b\": 2}, {\"a\": ]' | t.json:2: error [no-table] this row is not JSON",
                "t.xlsx | 'x' | t.xlsx: error [no-table] the name of the file ends neither in `.csv` nor in `.json`"
            })
    void what_is_no_table_is_told(String name, String text, String message) throws IOException {
        String raw = text == null ? "" : text.replace("\\n", "\n").replace("\\0", "\0");
        Files.write(folder.resolve(name), raw.getBytes(StandardCharsets.ISO_8859_1));
        Outcome outcome = run("facts", "import", name);
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).startsWith(message);
        assertThat(names()).containsExactlyInAnyOrder(name, "tests.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import nothing.csv | there is no file `nothing.csv`",
                "import tests.csv -o a/b | there is no folder for `a/b`",
                "import tests.csv | `-o` is missing",
                "import tests.csv -o new --facts nowhere | there is no folder `nowhere`",
                "export nowhere | there is no file or folder `nowhere`",
                "export --of flights | `flights` is not a value of `--of`",
                "export --format xml | `xml` is not a value of `--format`"
            })
    void a_wrong_command_line_is_told(String words, String message) throws IOException {
        answered();
        Outcome outcome = run(("facts " + words).split(" ", -1));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).startsWith("infcheck: " + message);
    }

    @Test
    void the_facts_of_a_table_are_given_back_as_one() throws IOException {
        answered();
        run("facts", "import", "tests.csv", "-o", "new");
        Outcome outcome = run("facts", "export", "new", "--of", "flight-tests");
        assertThat(outcome.out().lines().toList())
                .hasSize(6)
                .contains(
                        "kp-beta-14,\"[Beta-14, KB-20]\",,KP,ballistic,true,,[ground-mobile],2017-07-04,,,,,,,1380,2802,success,,,,,,,,");
    }

    /** Proposes the map and answers what it asks. */
    private void answered() throws IOException {
        run("facts", "import", "tests.csv");
        Files.writeString(
                folder.resolve("tests.csv.map.yaml"),
                map().replace("  state: \"?\"", "  state: KP")
                        .replace("  platforms: \"?\"", "  platforms: [ground-mobile]")
                        .replace("  flight-path: \"?\"", "  flight-path: ballistic")
                        .replace("  weapon-delivery: \"?\"", "  weapon-delivery: true"));
    }

    private String map() throws IOException {
        return Files.readString(folder.resolve("tests.csv.map.yaml"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }
}
