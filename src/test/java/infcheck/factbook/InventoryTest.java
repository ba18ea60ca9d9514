package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Declared;
import infcheck.fact.Item;
import infcheck.fact.Part;
import infcheck.factbook.statement.Declaration;
import infcheck.factbook.statement.SourcedFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What States declared that they had, as a file of its own states it. */
class InventoryTest {
    private static final LocalDate DAY = LocalDate.of(1987, 11, 1);
    private static final SourceFile SOURCES = Sample.file("sources.yaml", Sample.LISTED);
    private static final SourceFile SYSTEM =
            Sample.file("systems/xx-one.yaml", Sample.alone("xx-one", "source: report", List.of()));
    private static final String WHOLE = "- { missile-type: xx-one, as-of: 1987-11-01, number: 7, source: report }\n";

    @Test
    void both_parts_are_facts_of_the_type() {
        FactBook book = read("- { missile-type: xx-one, as-of: 1987-11-01, deployed: 0, non-deployed: 84, warheads: 3,"
                + " source: report }");
        assertThat(declared(book))
                .containsExactly(
                        new Declared(
                                "xx-one/declared/US/1987-11-01/missile/deployed",
                                "xx-one",
                                "US",
                                Item.MISSILE,
                                Part.DEPLOYED,
                                0,
                                3,
                                DAY),
                        new Declared(
                                "xx-one/declared/US/1987-11-01/missile/non-deployed",
                                "xx-one",
                                "US",
                                Item.MISSILE,
                                Part.NON_DEPLOYED,
                                84,
                                3,
                                DAY));
        assertThat(declared(book)).extracting(Declared::warheads).containsExactly(0, 252);
        assertThat(book.inventory()).extracting(Declaration::number).containsExactly(84);
    }

    @Test
    void a_number_without_parts_is_one_fact() {
        assertThat(declared(read(WHOLE)))
                .extracting(Declared::part, Declared::number, Declared::warheadsEach)
                .containsExactly(tuple(Part.WHOLE, 7, 0));
    }

    @Test
    void launchers_are_declared_under_their_missiles_and_launch_all_of_them_at_one_time() {
        FactBook book =
                read("- { missile-type: xx-one, item: launcher, by: SU, as-of: 1987-11-01, number: 2, warheads: 3,"
                        + " missiles-per-launcher: 4, because: they were more, source: report }");
        assertThat(declared(book))
                .extracting(Declared::item, Declared::by, Declared::warheads)
                .containsExactly(tuple(Item.LAUNCHER, "SU", 24));
        assertThat(book.inventory().get(0).because()).isEqualTo("they were more");
    }

    @Test
    void launchers_with_a_file_are_declared_by_that_type() {
        SourceFile launcher = Sample.file(
                "launchers/xx-box.yaml",
                "id: xx-box\nnames: [Box]\nstate: US\nplatform: ground-mobile\nsource: report\n");
        FactBook book = FactBooks.read(List.of(
                SOURCES,
                SYSTEM,
                launcher,
                inventory("- { launcher-type: xx-box, as-of: 1987-11-01, number: 2, source: report }")));
        assertThat(book.inventory()).extracting(Declaration::item).containsExactly(Item.LAUNCHER);
        assertThat(book.only(s -> s.id().equals("xx-one")).inventory()).isEmpty();
    }

    @Test
    void what_was_published_later_was_not_known() {
        FactBook book = read(WHOLE);
        assertThat(book.knownAt(LocalDate.of(2020, 2, 28)).inventory()).isEmpty();
        assertThat(declared(book.knownAt(LocalDate.of(2020, 2, 28)))).isEmpty();
        assertThat(declared(book.knownAt(LocalDate.of(2020, 3, 1)))).hasSize(1);
        assertThat(book.knownAt(LocalDate.of(2020, 3, 1)).inventory()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missile-type: xx-one | missile-type: xx-oen | 1:19: error [unknown-missile-type] no missile type has the id `xx-oen` (did you mean `xx-one`?)",
                "missile-type: xx-one, | '' | 1:3: error [missing-key] the declaration has no type (add `missile-type`, or `launcher-type` where the launchers have a file of their own)",
                "number: 7 | deployed: 7 | 1:3: error [numbers] the declaration needs `deployed` and `non-deployed`, or `number` (write both parts; `number` alone where only the sum of them is known)",
                "number: 7 | 'number: 7, deployed: 3, non-deployed: 4' | 1:3: error [numbers] the declaration needs `deployed` and `non-deployed`, or `number` (write both parts; `number` alone where only the sum of them is known)",
                "number: 7 | number: -1 | 1:54: error [too-small] `-1` is too small (how many in all, a whole number from 0, where it is not known how many of them were deployed)",
                "number: 7 | 'number: 7, missiles-per-launcher: 4' | 1:57: error [wrong-key] `missiles-per-launcher` belongs to launchers (add `item: launcher`, or remove it)",
                "number: 7 | numbre: 7 | 1:46: error [unknown-key] `numbre` is not a key here (did you mean `number`?)",
                "1987-11-01 | 1987-11 | 1:34: error [wrong-form] `1987-11` has the wrong form (the day of the data, with year, month and day, such as `1987-11-01`)",
                "1987-11-01 | 1987-11-31 | 1:34: error [bad-date] `1987-11-31` is no date (write a day `2019-08-18`, a month `2019-08` or a year `2019`)",
                "source: report | source: repotr | 1:65: error [unknown-source] no source has the id `repotr` (did you mean `report`?)"
            })
    void a_mistake_is_told_with_its_place_and_cure(String right, String wrong, String said) {
        assertThat(said(WHOLE.replace(right, wrong))).contains("facts/inventory-1987.yaml:" + said);
    }

    @Test
    void a_type_of_both_kinds_is_refused() {
        assertThat(said(WHOLE.replace("xx-one", "xx-one, launcher-type: xx-one")))
                .contains("facts/inventory-1987.yaml:1:27: error [two-types] `launcher-type` is beside `missile-type`"
                        + " (write one of them; launchers without a file are `missile-type` with `item: launcher`)");
    }

    @Test
    void the_same_is_declared_once_whether_the_state_is_named_or_not() {
        assertThat(said(WHOLE + WHOLE.replace("number: 7", "by: US, number: 8")))
                .containsExactly(
                        "facts/inventory-1987.yaml:2:3: error [declared-twice] of `xx-one` this is already declared"
                                + " (the first is at facts/inventory-1987.yaml:1:3)");
        assertThat(read(WHOLE + WHOLE.replace("number: 7", "by: SU, number: 8")).inventory())
                .hasSize(2);
    }

    @Test
    void an_inventory_is_told_by_the_name_of_its_file() {
        BadInputException said = catchThrowableOfType(
                BadInputException.class,
                () -> FactBooks.read(List.of(SOURCES, SYSTEM, Sample.file("inventory-1987.yml", WHOLE))));
        assertThat(said.getMessage()).contains("call it `inventory-1987.yaml`");
    }

    private static FactBook read(String text) {
        return FactBooks.read(List.of(SOURCES, SYSTEM, inventory(text)));
    }

    private static SourceFile inventory(String text) {
        return Sample.file("inventory-1987.yaml", text);
    }

    private static List<String> said(String text) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> read(text));
        return said.diagnostics().stream()
                .map(d -> d.toString().replaceFirst("\n *hint: (.*)", " ($1)"))
                .toList();
    }

    private static List<Declared> declared(FactBook book) {
        return book.subject("xx-one").orElseThrow().facts().stream()
                .map(SourcedFact::fact)
                .filter(Declared.class::isInstance)
                .map(Declared.class::cast)
                .toList();
    }
}
