package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.fact.ActKind;
import infcheck.fact.Method;
import infcheck.fact.TreatyName;
import infcheck.factbook.claim.Amount;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.OtherElimination;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fact files that ship; the numbers are those of UPI, 28 June 1989, and of the On-Site Inspection Agency. */
class ShippedFactsTest {
    private static final Path FACTS = Path.of("facts");
    private static final FactBook BOOK = FactBooks.read(FACTS);

    @Test
    void eliminations_by_type_are_those_of_history() {
        Map<String, Integer> counts = eliminations()
                .collect(Collectors.groupingBy(
                        ActFact::subject,
                        TreeMap::new,
                        Collectors.summingInt(act -> act.details().count())));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "us-pershing-ii", 234,
                        "us-bgm-109g", 443,
                        "us-pershing-ia", 169,
                        "su-ss-20", 654,
                        "su-ss-4", 149,
                        "su-ss-5", 6,
                        "su-ss-12", 718,
                        "su-ss-23", 239,
                        "su-ssc-x-4", 80));
    }

    @Test
    void eliminations_add_up_to_2692() {
        assertThat(sum(act -> act.by().equals("US"))).isEqualTo(846);
        assertThat(sum(act -> act.by().equals("SU"))).isEqualTo(1846);
        assertThat(sum(act -> true)).isEqualTo(2692);
    }

    @Test
    void seventy_two_missiles_were_launched_to_destroy_them() {
        assertThat(sum(act -> act.details().method() == Method.LAUNCH)).isEqualTo(72);
    }

    @Test
    void pieces_on_display_are_no_part_of_the_sum_and_no_more_than_fifteen_of_a_party() {
        Map<String, Integer> shown = acts().filter(ShippedFactsTest::isDisplay)
                .collect(Collectors.groupingBy(
                        ActFact::by, Collectors.summingInt(act -> act.details().count())));
        assertThat(shown).isEqualTo(Map.of("US", 2, "SU", 2));
        assertThat(shown.values()).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(15));
    }

    @Test
    void of_launchers_only_sums_are_told() {
        assertThat(BOOK.otherEliminations())
                .extracting(OtherElimination::subject, OtherElimination::by, OtherElimination::amount)
                .containsExactly(tuple(null, "US", new Amount(282, 283)), tuple(null, "SU", new Amount(825, 845)));
    }

    @Test
    void every_source_that_a_value_names_is_listed_and_every_listed_one_is_named() throws IOException {
        assertThat(BOOK.subjects().stream().flatMap(ShippedFactsTest::sources))
                .isSubsetOf(BOOK.sources().keySet());
        StringBuilder texts = new StringBuilder();
        Stream<Path> lists = Stream.of("eliminations.yaml", "facilities.yaml", "inventory-1987.yaml", "statements.yaml")
                .map(FACTS::resolve);
        for (Path file : Stream.of(systems(), files("launchers"), lists)
                .flatMap(Function.identity())
                .toList()) {
            texts.append(Files.readString(file));
        }
        assertThat(BOOK.sources().keySet())
                .allSatisfy(id -> assertThat(texts).containsPattern("source: " + id + "(?![a-z0-9-])"));
    }

    @Test
    void the_eight_listed_types_have_the_names_of_the_treaty() {
        assertThat(BOOK.subjects().stream()
                        .flatMap(s -> s.facts().stream())
                        .map(SourcedFact::fact)
                        .filter(TreatyName.class::isInstance)
                        .map(fact -> ((TreatyName) fact).name()))
                .containsExactlyInAnyOrder(
                        "Pershing II", "BGM-109G", "RSD-10", "R-12", "R-14", "Pershing IA", "OTR-22", "OTR-23");
    }

    @Test
    void what_was_eliminated_was_held_until_then() {
        assertThat(eliminations())
                .allSatisfy(elimination -> assertThat(BOOK.subject(elimination.subject())
                                .orElseThrow()
                                .acts())
                        .anySatisfy(act -> {
                            assertThat(act.kind()).isEqualTo(ActKind.POSSESSION);
                            assertThat(act.lastDay()).isAfterOrEqualTo(elimination.day());
                        }));
    }

    /** The days on which the law changed: a date that is not known to the day has to lie on one side of each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-06-01",
                "1988-12-01",
                "1988-12-02",
                "1989-12-01",
                "1989-12-02",
                "1991-06-01",
                "1991-06-02",
                "1991-12-26",
                "2019-02-02",
                "2019-03-04",
                "2019-08-02"
            })
    void no_partial_date_lies_on_both_sides_of_a_change_of_the_law(LocalDate change) {
        assertThat(BOOK.subjects().stream()
                        .flatMap(s -> s.acts().stream())
                        .flatMap(act -> Stream.of(act.from(), act.until()).filter(Objects::nonNull)))
                .noneMatch(date -> date.first().isBefore(change) && !date.last().isBefore(change));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void every_system_file_states_one_subject_of_the_whole_folder(Path file) {
        assertThat(FactBooks.stated(BOOK, file)).containsExactly(id(file));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    static Stream<Path> systems() throws IOException {
        return files("systems");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FACTS.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static Stream<String> sources(SubjectFacts subject) {
        return subject.statements().values().values().stream()
                .flatMap(value -> value.claims().stream())
                .map(Claim::source);
    }

    /** Those of missiles that were declared: what is on display was declared apart. */
    private static Stream<ActFact> eliminations() {
        return acts().filter(act -> !isDisplay(act));
    }

    private static boolean isDisplay(ActFact act) {
        return act.details().method() == Method.DISPLAY;
    }

    private static Stream<ActFact> acts() {
        return BOOK.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(act -> act.kind() == ActKind.ELIMINATION);
    }

    private static int sum(Predicate<ActFact> which) {
        return eliminations()
                .filter(which)
                .mapToInt(act -> act.details().count())
                .sum();
    }
}
