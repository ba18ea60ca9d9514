package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Item;
import infcheck.factbook.claim.Amount;
import infcheck.factbook.statement.OtherElimination;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was eliminated beside missiles, as a file of its own states it. */
class EliminationsTest {
    private static final SourceFile SOURCES = Sample.file("sources.yaml", Sample.LISTED);
    private static final SourceFile SYSTEM =
            Sample.file("systems/xx-one.yaml", Sample.alone("xx-one", "source: report", List.of()));
    private static final String LAUNCHERS =
            "- { missile-type: xx-one, item: launcher, on: 1989-08, count: 7, method: destruction, source: report }\n";
    private static final String SUM =
            "- { item: launcher, by: US, from: 1988-06, until: 1991, count: { min: 7, max: 9 },"
                    + " method: destruction, source: report }\n";

    @Test
    void launchers_of_a_type_are_those_of_its_state_and_no_act() {
        FactBook book = read(LAUNCHERS);
        assertThat(book.otherEliminations())
                .extracting(
                        OtherElimination::item,
                        OtherElimination::subject,
                        OtherElimination::by,
                        OtherElimination::amount,
                        OtherElimination::begins,
                        OtherElimination::ends)
                .containsExactly(tuple(
                        Item.LAUNCHER,
                        "xx-one",
                        "US",
                        Amount.of(7),
                        LocalDate.of(1989, 8, 1),
                        LocalDate.of(1989, 8, 31)));
        assertThat(Sample.only(book).acts()).isEmpty();
    }

    @Test
    void missiles_are_missiles_whether_that_is_written_or_not() {
        assertThat(Sample.only(read(LAUNCHERS.replace("launcher", "missile"))).acts())
                .hasSize(1);
        assertThat(Sample.only(read(LAUNCHERS.replace("item: launcher, ", ""))).acts())
                .hasSize(1);
    }

    @Test
    void a_sum_over_all_types_of_a_state_may_be_known_between_two_numbers() {
        assertThat(read(SUM).otherEliminations())
                .extracting(OtherElimination::subject, OtherElimination::by, OtherElimination::amount)
                .containsExactly(tuple(null, "US", new Amount(7, 9)));
        assertThat(read(SUM + LAUNCHERS.replace("launcher", "canister")).otherEliminations())
                .hasSize(2);
        assertThat(read(SUM + LAUNCHERS.replace("destruction", "display")).otherEliminations())
                .hasSize(2);
        assertThat(read(SUM + LAUNCHERS.replace("item", "by: SU, item")).otherEliminations())
                .hasSize(2);
    }

    @Test
    void what_was_published_later_was_not_known_and_what_is_of_another_type_is_left_out() {
        FactBook book = read(LAUNCHERS);
        assertThat(book.knownAt(LocalDate.of(2020, 2, 28)).otherEliminations()).isEmpty();
        assertThat(book.knownAt(LocalDate.of(2020, 3, 1)).otherEliminations()).hasSize(1);
        assertThat(book.only(s -> false).otherEliminations()).isEmpty();
        assertThat(read(SUM).only(s -> false).otherEliminations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xx-one | xx-oen | 1:19: error [unknown-missile-type] no missile type has the id `xx-oen` (did you mean `xx-one`?)",
                "'missile-type: xx-one, ' | '' | 1:3: error [missing-key] the elimination has no type (add `missile-type`, or `by` where only the sum over all types of a State is known)",
                "'missile-type: xx-one, item: launcher, ' | 'by: US, ' | 1:3: error [missing-key] the elimination has no type (add `missile-type`, the id of a file in `systems`)",
                "launcher | lanucher | 1:33: error [wrong-value] `lanucher` is not one of the words allowed here (did you mean `launcher`?)",
                "count: 7 | count: 7.5 | 1:63: error [wrong-type] `7.5` is not a whole number or a map of keys and values (how many, a whole number from 1; of other items than missiles also `{ min: 282, max: 283 }`)",
                "count: 7 | 'count: { min: 9, max: 7 }' | 1:70: error [ends-reversed] `min` 9 is above `max` 7 (`min` is the least that it may be, `max` the greatest)",
                "count: 7 | 'count: { min: 9 }' | 1:63: error [missing-key] the key `max` is missing (the greatest that it may be, a whole number from 1)",
                "'launcher, on: 1989-08, count: 7' | 'missile, on: 1989-08, count: { min: 7, max: 9 }' | 1:62: error [wrong-type] missiles are counted exactly (write a whole number from 1; only of other items may `count` have `min` and `max`)",
                "on: 1989-08 | from: 1989-08 | 1:43: error [missing-date] `from` has no `until` (write `on` for one date; only a possession or a deployment goes on)"
            })
    void a_mistake_is_told_with_its_place_and_cure(String right, String wrong, String said) {
        assertThat(said(LAUNCHERS.replace(right, wrong))).contains("facts/eliminations.yaml:" + said);
    }

    @Test
    void what_counts_in_a_sum_is_not_stated_by_type_too() {
        assertThat(said(SUM + LAUNCHERS))
                .containsExactly("facts/eliminations.yaml:2:3: error [counted-twice] `launcher` of this type counts in"
                        + " the sum at facts/eliminations.yaml:1:3 too"
                        + " (state them by type or as a sum, and give the rest in a `note`)");
    }

    private static FactBook read(String text) {
        return FactBooks.read(List.of(SOURCES, SYSTEM, Sample.file("eliminations.yaml", text)));
    }

    private static List<String> said(String text) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> read(text));
        return said.diagnostics().stream()
                .map(d -> d.toString().replaceFirst("\n *hint: (.*)", " ($1)"))
                .toList();
    }
}
