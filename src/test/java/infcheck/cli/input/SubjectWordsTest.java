package infcheck.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.console.ExitCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of words that are no subjects: what each of them is instead. */
class SubjectWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check facts Pershing II | `Pershing` and `II` are not subjects in `facts` | put quotes around a name of several words: `"Pershing II"`
            check facts Pershing | `Pershing` is not a subject in `facts` | names with it: Pershing IA (`us-pershing-ia`), Pershing IB (`us-pershing-ib`), Pershing II (`us-pershing-ii`)
            check facts Shahab Khorramshahr | `Shahab` and `Khorramshahr` are not subjects in `facts` | `Shahab`: names with it: Shahab-3 (`ir-shahab-3`); `Khorramshahr`: names with it: Khorramshahr-4 (`ir-khorramshahr-4`)
            check facts Bornholm | `Bornholm` is not a subject in `facts` | what lies there: Mk 70 (`us-mk70`)
            check facts ru | `ru` is not a subject in `facts` | a State is asked for by `--state RU`
            check facts 9M729x | `9M729x` is not a subject in `facts` | did you mean `9M729`?
            explain Bornholm | `Bornholm` is not a file or folder here, and not a subject in `facts` | what lies there: Mk 70 (`us-mk70`)
            """)
    void a_word_is_told_for_what_it_is(String line, String message, String hint) {
        Cli.Outcome outcome = Cli.here().run(line.split(" "));

        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).isEqualTo("infcheck: " + message + "\n    hint: " + hint + "\n");
    }
}
