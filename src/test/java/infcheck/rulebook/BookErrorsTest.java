package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.document.BookFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookErrorsTest {
    private static final Map<String, String> SOUND = Map.of(
            "book.yaml",
            """
            id: pact
            name: Pact
            kind: treaty
            statuses:
              VIOLATION: a
              DISPUTED: b
              INDETERMINATE: c
              EXEMPT: d
              COMPLIANT: e
              OUT_OF_SCOPE: f
            """,
            "provisions.yaml",
            """
            - { id: I, says: one, kind: duty, encoded: rules, verified: text }
            - { id: II(1), says: two, kind: method, not-encoded: because, verified: recollection }
            """,
            "terms.yaml",
            """
            terms: [ { term: rocket, says: flies, provision: I, label: R } ]
            grounds: [ { ground: FAR, kind: time, says: far, provision: II(1) } ]
            reasons: [ { reason: NEAR, says: near, provision: I } ]
            standings: [ { standing: party, says: bound, provision: I } ]
            """,
            "parameters.yaml",
            """
            - { name: limit, value: 5, unit: km, provision: I }
            - { milestone: start, date: 1990-01-01, provision: I }
            - { deadline: end, days: 90, after: party, otherwise: start, provision: I }
            """,
            "standing.yaml",
            """
            otherwise: party
            states:
              AD: [ { party: { from: start, until: 1999-12-31 } } ]
              BB: { succeeds: AD, standing: [ { party: { from: 2000-01-01 } } ] }
            """,
            "readings.yaml",
            """
            - id: far
              question: how far?
              provision: II(1)
              choices: [very far, not far]
              answers: { AD: { answer: not far, source: a speech } }
            """,
            "one.drl",
            Vetting.rule(
                            "    Reading( name == \"far\", answer == \"very far\" )\n    Flown( $type : missileType, $on : on )",
                            "insertLogical( new Classified( $type, \"rocket\", $on ) );")
                    .replace("VII(4)", "II(1)")
                    .replace("VII.4", "II.1"));

    @Test
    void the_sound_book_is_read() {
        assertThat(diagnostics(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{1} as {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            book.yaml | kind: treaty | kind: law | book.yaml:3:7: error [wrong-value] `law` is not one of the words allowed here
            book.yaml | id: pact | id: My Pact | book.yaml:1:5: error [wrong-form] `My Pact` has the wrong form
            book.yaml | EXEMPT: d | EXEMT: d | book.yaml:8:3: error [unknown-key] `EXEMT` is not a key here
            provisions.yaml | encoded: rules | encoded: yes | provisions.yaml:1:44: error [wrong-value] `yes` does not belong here
            provisions.yaml | kind: duty | kind: dutty | provisions.yaml:1:29: error [wrong-value] `dutty` is not one of the words allowed here
            provisions.yaml | id: II(1) | id: I | provisions.yaml:2:9: error [duplicate-name] the provision `I` is declared twice
            provisions.yaml | not-encoded: because, |  | provisions.yaml:2:3: error [missing-key] the key `not-encoded` is missing
            terms.yaml | provision: II(1) | provision: II(2) | terms.yaml:2:61: error [unknown-provision] `II(2)` is not a provision of this book
            terms.yaml | label: R | lable: R | terms.yaml:1:53: error [unknown-key] `lable` is not a key here
            parameters.yaml | value: 5, | value: 5 km, | parameters.yaml:1:25: error [wrong-type] `5 km` is not a number
            parameters.yaml | unit: km | unit: klicks | parameters.yaml:1:34: error [wrong-value] `klicks` is not one of the words allowed here
            parameters.yaml | name: limit | nam: limit | parameters.yaml:1:5: error [unknown-key] `nam` is not a key here
            parameters.yaml | 1990-01-01 | 1990-02-30 | parameters.yaml:2:29: error [wrong-date] `1990-02-30` is not a date
            parameters.yaml | 1990-01-01 | January 1990 | parameters.yaml:2:29: error [wrong-form] `January 1990` has the wrong form
            parameters.yaml | days: 90, |  | parameters.yaml:3:5: error [missing-key] the deadline `end` has no length
            parameters.yaml | after: party | after: parti | parameters.yaml:3:37: error [unknown-standing] `parti` is not a standing of this book
            parameters.yaml | otherwise: start | otherwise: strat | parameters.yaml:3:55: error [unknown-milestone] `strat` is not a milestone of this book
            standing.yaml | otherwise: party | otherwise: partly | standing.yaml:1:12: error [unknown-standing] `partly` is not a standing of this book
            standing.yaml | AD: [ { party: | AD: [ { prty: | standing.yaml:3:11: error [unknown-standing] `prty` is not a standing of this book
            standing.yaml | from: start | from: stat | standing.yaml:3:26: error [unknown-milestone] `stat` is not a milestone of this book
            standing.yaml | until: 1999-12-31 | until: 1980-01-01 | standing.yaml:3:11: error [wrong-order] `until` is before `from`
            standing.yaml | from: start, until | from: 2010-01-01, until | standing.yaml:3:38: error [wrong-order] `until` is before `from`
            standing.yaml | succeeds: AD | succeeds: AB | standing.yaml:4:19: error [unknown-state] `BB` succeeds `AB`, which has no entry
            standing.yaml | succeeds: AD | succeeds: BB | standing.yaml:4:19: error [circular-succession] `BB` succeeds itself in the end
            standing.yaml | succeeds: AD | suceeds: AD | standing.yaml:4:9: error [unknown-key] `suceeds` is not a key here
            standing.yaml | AD: [ { party: { from: start, until: 1999-12-31 } } ] | AD: party | standing.yaml:3:7: error [wrong-type] `party` is not a map of keys and values
            readings.yaml | id: far | id: Far | readings.yaml:1:7: error [wrong-form] `Far` has the wrong form
            readings.yaml | provision: II(1) | provision: II(2) | readings.yaml:3:14: error [unknown-provision] `II(2)` is not a provision of this book
            readings.yaml | answers: { AD: | answers: { aa: | readings.yaml:5:14: error [wrong-state] `aa` is not the code of a State
            readings.yaml | source: a speech | sources: a speech | readings.yaml:5:37: error [unknown-key] `sources` is not a key here
            readings.yaml | { AD: { answer: not far, source: a speech } } | {} | readings.yaml:5:12: error [empty] the map is empty
            readings.yaml | [very far | [Very far | readings.yaml:4:13: error [wrong-form] `Very far` has the wrong form
            readings.yaml | answer: not far | answer: maybe | readings.yaml:5:28: error [unknown-answer] `maybe` is not among the `choices` of this question
            readings.yaml | answer: not far | answer: not fat | readings.yaml:5:28: error [unknown-answer] `not fat` is not among the `choices` of this question
            one.drl | answer == "very far" | answer == "very fat" | one.drl:5:39: error [unknown-answer] `very fat` is not an answer to `far`
            one.drl | answer == "very far" | answer not in ( "not far", "fur" ) | one.drl:5:56: error [unknown-answer] `fur` is not an answer to `far`
            one.drl | Reading( name == "far", answer == "very far" ) | TreatyName( name == "R14" ) | one.drl:5:25: error [unknown-word] `R14` is not a declared treaty name
            one.drl | name == "far" | name == "for" | one.drl:5:22: error [unknown-word] `for` is not a declared reading
            one.drl | name == "far", | | one.drl:5:5: error [unnamed] `Reading` has no `name == "…"`
            standing.yaml | until: 1999-12-31 | untill: 1999-12-31 | standing.yaml:3:33: error [unknown-key] `untill` is not a key here
            """)
    void a_fault_is_told_with_its_place(String file, String right, String wrong, String told) {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.computeIfPresent(file, (name, text) -> text.replace(right, wrong == null ? "" : wrong));
        assertThat(files).isNotEqualTo(SOUND);
        assertThat(diagnostics(files))
                .extracting(d -> d.toString().lines().toList().get(0))
                .contains("rules/pact/" + told);
    }

    @Test
    void the_nearest_word_is_offered() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.computeIfPresent("parameters.yaml", (name, text) -> text.replace("after: party", "after: parti"));
        assertThat(diagnostics(files)).extracting(Diagnostic::hint).containsExactly("did you mean `party`?");
    }

    @Test
    void a_misspelt_file_is_one_mistake_and_a_strange_one_another() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put("standings.yaml", files.remove("standing.yaml"));
        files.put("notes.txt", "");
        assertThat(diagnostics(files))
                .extracting(d -> d.place() + " " + d.code() + " " + d.hint())
                .containsExactly(
                        "rules/pact/notes.txt unknown-file rule files end in `.drl` and are beside `book.yaml`, cases in `cases/` and end in `.yaml`",
                        "rules/pact/standings.yaml unknown-file did you mean `standing.yaml`?");
    }

    @Test
    void faults_in_several_files_are_told_together_and_no_word_of_an_unreadable_file_is_missed() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put("terms.yaml", "terms: rocket");
        files.put("provisions.yaml", "- [");
        files.computeIfPresent("standing.yaml", (name, text) -> text.replaceAll("2000-01-01|1999-12-31", "2000-13-01"));
        assertThat(diagnostics(files))
                .extracting(Diagnostic::code)
                .containsExactly("not-yaml", "wrong-date", "wrong-date", "wrong-type");
    }

    @Test
    void a_book_without_questions_needs_no_readings_and_a_question_may_stand_once() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.computeIfPresent("one.drl", (name, text) -> text.replaceFirst(".*Reading.*\n", ""));
        files.computeIfPresent("readings.yaml", (name, text) -> text + text);
        assertThat(diagnostics(files)).extracting(Diagnostic::code).containsExactly("duplicate-name");
        files.remove("readings.yaml");
        assertThat(diagnostics(files)).isEmpty();
    }

    @Test
    void two_values_of_a_parameter_may_follow_but_not_overlap() {
        Map<String, String> files = new TreeMap<>(SOUND);
        String later = "- { name: limit, value: 6, unit: km, provision: I, from: 1995-01-01 }\n";
        files.computeIfPresent("parameters.yaml", (name, text) -> text + later);
        assertThat(diagnostics(files)).extracting(Diagnostic::code).containsExactly("duplicate-name");
        assertThat(diagnostics(ending(files, "1995-01-01")))
                .extracting(d -> d.message() + " | " + d.hint())
                .containsExactly(
                        "the parameter `limit` has two values on 1995-01-01 | `until` is the last day: write `until: 1994-12-31`");
        assertThat(diagnostics(ending(files, "1994-12-31"))).isEmpty();
    }

    private static Map<String, String> ending(Map<String, String> files, String day) {
        Map<String, String> ending = new TreeMap<>(files);
        ending.computeIfPresent(
                "parameters.yaml",
                (name, text) ->
                        text.replace("unit: km, provision: I }", "unit: km, provision: I, until: " + day + " }"));
        return ending;
    }

    private static List<Diagnostic> diagnostics(Map<String, String> texts) {
        List<SourceFile> files = new ArrayList<>();
        texts.forEach((name, text) ->
                files.add(new SourceFile("rules/pact/" + name, name, text.getBytes(StandardCharsets.UTF_8))));
        Diagnostics diagnostics = new Diagnostics();
        BadInputException thrown = catchThrowableOfType(
                BadInputException.class, () -> RuleBooks.read(List.of(BookFiles.of("rules/pact", files)), diagnostics));
        return thrown == null ? List.of() : thrown.diagnostics();
    }
}
