package infcheck.factbook.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.Sample;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons said; {@code report} is of March 2020, {@code page} has no date. */
class PublicStatementsTest {
    private static final String SOURCES =
            Sample.LISTED + "- { id: page, title: A page, publisher: Somebody, basis: recalled }\n";
    private static final String LATER =
            "- { id: later, by: A. Person, state: US, on: 2020-02, says: It flies., about: [xx-one], source: report }\n";
    private static final String SOONER =
            "- { id: sooner, by: B. Person, state: RU, on: 2019-05-01, says: It will., source: page }\n";
    private static final String EARLY =
            "- { id: early, by: A. Person, state: US, on: 2018, says: It may., source: report, published: 2018-06, note: n }\n";

    @Test
    void they_are_read_in_the_order_of_time() {
        FactBook book = read(LATER + SOONER + EARLY);
        assertThat(book.statements()).extracting(PublicStatement::id).containsExactly("early", "sooner", "later");
        PublicStatement later = book.statements().get(2);
        assertThat(later.by()).isEqualTo("A. Person");
        assertThat(later.state()).isEqualTo("US");
        assertThat(later.says()).isEqualTo("It flies.");
        assertThat(later.about()).containsExactly("xx-one");
        assertThat(later.at()).hasToString("facts/statements.yaml:1:3");
        assertThat(book.statements().get(1).about()).isEmpty();
    }

    @Test
    void one_that_was_said_for_several_states_names_none() {
        assertThat(read(LATER.replace("state: US, ", "")).statements())
                .singleElement()
                .extracting(PublicStatement::state)
                .isNull();
    }

    @Test
    void they_make_no_act_and_no_fact_but_count_for_the_hash() {
        assertThat(read(LATER).subjects()).isEqualTo(read("[]").subjects());
        assertThat(read(LATER).states()).containsExactly("US");
        assertThat(read(LATER).hash()).isNotEqualTo(read(SOONER).hash());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-01, early",
        "2019-04-30, early",
        "2019-05-01, early sooner",
        "2020-02-29, early sooner",
        "2020-03-01, early sooner later"
    })
    void one_is_known_from_its_own_publication_or_that_of_its_source_and_never_before_it_was_said(
            String day, String known) {
        assertThat(read(LATER + SOONER + EARLY).knownAt(LocalDate.parse(day)).statements())
                .extracting(PublicStatement::id)
                .containsExactly(known.split(" "));
    }

    @Test
    void a_source_without_a_date_is_listed_where_what_it_says_is_about_the_subjects_meant() {
        FactBook book = read(LATER + SOONER.replace("source: page", "about: [xx-two], source: page"));
        assertThat(book.undated()).containsExactly("page");
        assertThat(book.only(s -> s.id().equals("xx-one")).undated()).isEmpty();
        assertThat(book.only(s -> s.id().equals("xx-two")).statements())
                .extracting(PublicStatement::id)
                .containsExactly("sooner");
    }

    @Test
    void a_day_that_may_be_before_counts_as_said() {
        PublicStatement later = read(LATER).statements().get(0);
        assertThat(later.saidBy(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(later.saidBy(LocalDate.of(2020, 2, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xx-one]        | xx-oen]            | 1:80: unknown-subject: no subject has the id `xx-oen`; did you mean `xx-one`?",
                "xx-one]        | xx-one, xx-one]    | 1:88: duplicate-id: `xx-one` is named twice; the first is at facts/statements.yaml:1:80",
                "about: [xx-one]| about: xx-one      | 1:79: wrong-type: `xx-one` is not a list; a list of the ids of files in `systems` or `launchers`, such as `[ru-9m729]`",
                "source: report | source: repotr     | 1:97: unknown-source: no source has the id `repotr`; did you mean `report`?",
                "2020-02        | February           | 1:46: bad-date: `February` is not a date; write a day `2019-08-18`, a month `2019-08` or a year `2019`",
                "2020-02        | 2020-02-30         | 1:46: bad-date: `2020-02-30` is not a date; write a day `2019-08-18`, a month `2019-08` or a year `2019`",
                "state: US      | state: USA         | 1:38: wrong-form: `USA` has the wrong form; the State for which it was said, as two capital letters such as `US`; `SU` for the Soviet Union; nothing where it was said for several",
                "id: later      | id: Later          | 1:9: wrong-form: `Later` has the wrong form; a short name in small letters, digits and hyphens, such as `putin-2024-06-28-production`",
                "says: It flies., | ''               | 1:3: missing-key: the key `says` is missing; what was said, in one sentence of your own, as a text",
                "about:         | abuot:             | 1:72: unknown-key: `abuot` is not a key here; did you mean `about`?"
            })
    void a_mistake_is_told_with_its_place_and_cure(String right, String wrong, String told) {
        assertThat(said(LATER.replace(right, wrong))).containsExactly("facts/statements.yaml:" + told);
    }

    @Test
    void two_of_one_id_are_told_and_so_is_a_file_of_another_ending() {
        assertThat(said(LATER + SOONER.replace("sooner", "later")))
                .containsExactly("facts/statements.yaml:2:9: duplicate-id: `later` is the id of another statement;"
                        + " the first is at facts/statements.yaml:1:9");
        assertThat(said(List.of(
                        Sample.file("statements.yml", LATER), system("xx-one"), Sample.file("sources.yaml", SOURCES))))
                .containsExactly(
                        "facts/statements.yml: unknown-file: no fact file belongs in this place; call it `statements.yaml`");
    }

    private static FactBook read(String statements) {
        return FactBooks.read(files(statements));
    }

    private static List<String> said(String statements) {
        return said(files(statements));
    }

    private static List<String> said(List<SourceFile> files) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> FactBooks.read(files));
        return said.diagnostics().stream()
                .map(d -> d.place() + ": " + d.code() + ": " + d.message() + "; " + d.hint())
                .toList();
    }

    private static List<SourceFile> files(String statements) {
        return List.of(
                Sample.file("sources.yaml", SOURCES),
                Sample.file("statements.yaml", statements),
                system("xx-one"),
                system("xx-two"));
    }

    private static SourceFile system(String id) {
        return Sample.file("systems/" + id + ".yaml", Sample.alone(id, "source: report", List.of()));
    }
}
