package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.ActKind;
import infcheck.fact.Declared;
import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.fact.Part;
import infcheck.fact.TreatyName;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.Declaration;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of the Memorandum of Understanding, and their update to the day of entry into force, as they ship. */
class ShippedInventoryTest {
    private static final FactBook BOOK = Shipped.FACTS;
    private static final LocalDate MEMORANDUM = LocalDate.of(1987, 11, 1);
    private static final LocalDate IN_FORCE = LocalDate.of(1988, 6, 1);

    @Test
    void the_data_of_1987_add_up_to_2695_and_without_the_type_that_is_not_listed_to_2611() {
        assertThat(missiles(MEMORANDUM, d -> true)).isEqualTo(2695);
        assertThat(missiles(MEMORANDUM, d -> listed().contains(d.subject()))).isEqualTo(2611);
    }

    @Test
    void the_data_as_of_entry_into_force_add_up_to_2692() {
        assertThat(missiles(IN_FORCE, d -> d.by().equals("US"))).isEqualTo(846);
        assertThat(missiles(IN_FORCE, d -> d.by().equals("SU"))).isEqualTo(1846);
        assertThat(missiles(IN_FORCE, d -> true)).isEqualTo(2692);
    }

    @Test
    void what_was_eliminated_of_each_type_is_what_was_declared_as_of_entry_into_force() {
        Map<String, Integer> eliminated = BOOK.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(act -> act.kind() == ActKind.ELIMINATION)
                .filter(act -> act.details().method() != Method.DISPLAY)
                .collect(Collectors.groupingBy(
                        ActFact::subject,
                        TreeMap::new,
                        Collectors.summingInt(act -> act.details().count())));
        Map<String, Integer> declared =
                declared(IN_FORCE, Item.MISSILE).collect(Collectors.toMap(Declaration::subject, Declaration::number));
        assertThat(eliminated).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource({"US, 429, 430, 214, 69", "SU, 857, 979, 681, 170"})
    void the_parts_of_1987_are_those_of_the_memorandum(
            String state, int deployed, int rest, int launchersDeployed, int launchersNot) {
        assertThat(part(state, Item.MISSILE, Part.DEPLOYED)).isEqualTo(deployed);
        assertThat(part(state, Item.MISSILE, Part.NON_DEPLOYED)).isEqualTo(rest);
        assertThat(part(state, Item.LAUNCHER, Part.DEPLOYED)).isEqualTo(launchersDeployed);
        assertThat(part(state, Item.LAUNCHER, Part.NON_DEPLOYED)).isEqualTo(launchersNot);
    }

    @Test
    void every_type_that_changed_says_why_and_no_other_does() {
        Map<String, Integer> before =
                declared(MEMORANDUM, Item.MISSILE).collect(Collectors.toMap(Declaration::subject, Declaration::number));
        assertThat(declared(IN_FORCE, Item.MISSILE))
                .allSatisfy(d -> assertThat(d.because() != null)
                        .as(d.subject())
                        .isEqualTo(d.number() != before.getOrDefault(d.subject(), -1)));
    }

    private static Set<String> listed() {
        return BOOK.subjects().stream()
                .filter(s -> s.facts().stream().anyMatch(f -> f.fact() instanceof TreatyName))
                .map(SubjectFacts::id)
                .collect(Collectors.toSet());
    }

    private static int part(String state, Item item, Part part) {
        return declared(MEMORANDUM, item)
                .filter(d -> d.by().equals(state))
                .flatMap(d -> d.facts().stream())
                .filter(d -> d.part() == part)
                .mapToInt(Declared::number)
                .sum();
    }

    private static int missiles(LocalDate day, Predicate<Declaration> which) {
        return declared(day, Item.MISSILE)
                .filter(which)
                .mapToInt(Declaration::number)
                .sum();
    }

    private static Stream<Declaration> declared(LocalDate day, Item item) {
        return BOOK.inventory().stream().filter(d -> d.on().equals(day) && d.item() == item);
    }
}
