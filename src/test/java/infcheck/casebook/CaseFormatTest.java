package infcheck.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.Shipped;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file of cases that has a mistake. */
class CaseFormatTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final String SOUND = """
            - case: a test at 2,000 km
              rule: VI.1.a flight-test
              as-of: 2000-01-01
              facts: { type: { range-km: 2000 }, acts: [ { flight-test: { on: 1990-05-01 } } ] }
              under: { readings: { suspension: released } }
              expect: { status: VIOLATION, provision: VI(1)(a), by: { US: VIOLATION } }
            """;

    @Test
    void a_sound_case_is_read() {
        assertThat(diagnostics(SOUND)).isEmpty();
        assertThat(cases(SOUND).cases().get(0).rule().provision()).isEqualTo("VI(1)(a)");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rule: VI.1.a flight-test | rule: VI.9 flight-test | c.yaml:2:9: error [unknown-rule] no rule of this book is called `VI.9 flight-test`
            rule: VI.1.a flight-test | rule: VI.1.a | c.yaml:2:9: error [ambiguous-rule] several rules begin with `VI.1.a`
            case: a test at | csae: a test at | c.yaml:1:3: error [unknown-key] `csae` is not a key here
            as-of: 2000-01-01 | as-of: 2000-02-30 | c.yaml:3:10: error [bad-date] `2000-02-30` is not a day in the calendar
            as-of: 2000-01-01 | as-of: 2000 | c.yaml:3:10: error [wrong-type] `2000` is not a day
            range-km: 2000 | range: 2000 | c.yaml:4:20: error [unknown-key] `range` is not a key here
            on: 1990-05-01 | on: 1990-05-32 | c.yaml:4:67: error [bad-date] `1990-05-32` is no date
            type: { range-km: 2000 }, acts: [ { flight-test: { on: 1990-05-01 } } ] | acts: [ { flight-test: { on: 1990-05-01 } } ] | c.yaml:4:10: error [missing-key] the case has no missile type and no launcher type
            type: { range-km: 2000 }, acts | types: [], acts | c.yaml:4:19: error [empty] the list is empty
            type: { range-km: 2000 }, acts | launchers: [], acts | c.yaml:4:23: error [empty] the list is empty
            type: { range-km: 2000 }, acts | type: { acts: [] }, acts | c.yaml:4:32: error [two-acts] there are `acts` here and in the type
            { type: { range-km: 2000 }, acts: [ { flight-test: { on: 1990-05-01 } } ] } | {} | c.yaml:4:10: error [empty] the map is empty
            readings: { suspension: | readings: { suspensoin: | c.yaml:5:36: error [unknown-reading] `suspensoin` is not a reading of this book
            suspension: released | suspension: relased | c.yaml:5:36: error [unknown-answer] `relased` is not an answer to `suspension`
            under: { readings: { suspension: released } } | under: {} | c.yaml:5:10: error [no-change] the scenario changes nothing
            by: { US: VIOLATION } | by: { UK: VIOLATION } | c.yaml:6:59: error [unknown-claimant] `UK` claims nothing in this case and answers no question of law
            by: { US: VIOLATION } | by: { US: VIOLATON } | c.yaml:6:63: error [wrong-value] `VIOLATON` is not one of the words allowed here
            acts: [ { flight-test: { on: 1990-05-01 } } ] | inventory: [ { as-of: 1987, number: 4 } ] | c.yaml:4:60: error [wrong-type] `1987` is not a day
            acts: [ { flight-test: { on: 1990-05-01 } } ] | inventory: [ { as-of: 1987-11-01, nubmer: 4 } ] | c.yaml:4:72: error [unknown-key] `nubmer` is not a key here
            acts: [ { flight-test: { on: 1990-05-01 } } ] | inventory: [ { as-of: 1987-11-01, deployed: 4 } ] | c.yaml:4:51: error [numbers] the declaration needs `deployed` and `non-deployed`, or `number`
            acts: [ { flight-test: { on: 1990-05-01 } } ] | inventory: [] | c.yaml:4:49: error [empty] the list is empty
            status: VIOLATION, | | c.yaml:6:11: error [missing-key] the key `status` is missing
            status: VIOLATION, | status: VIOLATION, subject: u, | c.yaml:6:32: error [unknown-subject] the case has no type `u`
            """)
    void a_mistake_is_told_with_its_place(String right, String wrong, String told) {
        String text = SOUND.replace(right, wrong == null ? "" : wrong);
        assertThat(text).isNotEqualTo(SOUND);
        assertThat(diagnostics(text))
                .extracting(d -> d.toString().lines().toList().get(0))
                .contains(told);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rule: VI.1.a flight-test | rule: VI.1.o flight-test of a weapon of intermediate range | did you mean `VI.1.a flight-test of a weapon of intermediate range`?
            rule: VI.1.a flight-test | rule: II.1 | say which: `II.1 ballistic missile`, `II.1 a boosted glider, on the reading that it is ballistic`, `II.1 a gun's shell, on the reading that it is a ballistic missile`, `II.1 a gun's shell that is no missile`
            rule: VI.1.a flight-test | rule: VI(1)(a) | say which: `VI.1.a production of a weapon of intermediate range`, `VI.1.a flight-test of a weapon of intermediate range`, `VI.1.a production of a launcher of intermediate-range missiles`, `VI.1.a a stage that looks like one of a listed type`, `VI.1.a production of a stage that looks like one of a listed type`
            rule: VI.1.a flight-test | rule: XX.1 flight-test | `infcheck rules list` has them all
            case: a test at | csae: a test at | did you mean `case`?
            as-of: 2000-01-01 | as-of: 2000 | write a day: a day with year, month and day, such as `1990-11-01`
            as-of: 2000-01-01 | as-of: 2000-02-30 | write year, month and day
            range-km: 2000 | range: 2000 | did you mean `range-km`?
            type: { range-km: 2000 }, acts: [ { flight-test: { on: 1990-05-01 } } ] | acts: [] | add `type`, which may be as short as `{ range-km: 2000 }`, or `launcher`
            type: { range-km: 2000 }, acts | types: [], acts | a list of missile types, each with an `id` and its own `acts`
            type: { range-km: 2000 }, acts | type: { acts: [] }, acts | put them in one place
            readings: { suspension: | readings: { suspensoin: | did you mean `suspension`?
            suspension: released | suspension: relased | did you mean `released`?
            by: { US: VIOLATION } | by: { UK: VIOLATION } | known: `BY`, `KZ`, `RU`, `UA`, `US`, `open sources`
            by: { US: VIOLATION } | by: { US: VIOLATON } | did you mean `VIOLATION`?
            status: VIOLATION, | status: VIOLATION, subject: u, | known: `t`
            """)
    void a_mistake_is_told_with_its_cure(String right, String wrong, String hint) {
        assertThat(diagnostics(SOUND.replace(right, wrong)))
                .extracting(Diagnostic::hint)
                .contains(hint);
    }

    @Test
    void two_cases_with_one_sentence_are_told_with_both_places() {
        assertThat(diagnostics(SOUND + SOUND))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "c.yaml:7:3: error [duplicate-name] another case has the same sentence: `a test at 2,000 km`"
                                + System.lineSeparator() + "    hint: the other is at c.yaml:1:3");
    }

    @Test
    void mistakes_of_several_cases_are_told_together() {
        String other = SOUND.replace("a test at", "another at").replace("VIOLATION,", "VIOLATED,");
        assertThat(diagnostics(SOUND.replace("range-km", "range") + other))
                .extracting(Diagnostic::code)
                .contains("wrong-value");
        assertThat(diagnostics(SOUND.replace("range-km", "range")
                        + SOUND.replace("a test", "another").replace("US:", "UK:")))
                .extracting(Diagnostic::code)
                .containsExactly("unknown-key", "unknown-claimant");
    }

    @Test
    void a_rule_that_was_taken_away_is_for_the_run_to_tell() {
        CaseBook cases = cases(SOUND.replace("flight-test\n", "flight-trial\n"));
        CaseResult result = new CaseRun(BOOK).run(cases.cases().get(0));
        assertThat(result.differences())
                .containsExactly(new CaseDifference(
                        "rule",
                        "VI.1.a flight-trial",
                        "none; did you mean `VI.1.a flight-test of a weapon of intermediate range`?"));
    }

    private static List<Diagnostic> diagnostics(String text) {
        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> cases(text));
        return thrown == null ? List.of() : thrown.diagnostics();
    }

    private static CaseBook cases(String text) {
        SourceFile file = new SourceFile("c.yaml", "cases/c.yaml", text.getBytes(StandardCharsets.UTF_8));
        return CaseBook.of(new RuleBook(
                BOOK.id(),
                BOOK.labels(),
                BOOK.hash(),
                BOOK.rules(),
                BOOK.words(),
                BOOK.provisions(),
                BOOK.questions(),
                BOOK.law(),
                List.of(file)));
    }
}
