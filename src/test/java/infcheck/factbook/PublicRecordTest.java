package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.FlightPath;
import infcheck.fact.MissileType;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.RangeStatement;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SubjectFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The clocks of the shipped facts: what was public when, and from when a type had its range. */
class PublicRecordTest {
    private static final FactBook BOOK = Shipped.FACTS;
    private static final Known KNOWN = known();

    record Known(List<LocalDate> days, List<Row> subjects) {}

    /** @param acts how many of its acts were public on each of the days */
    record Row(String id, LocalDate first, List<Integer> acts) {}

    static Stream<LocalDate> days() {
        return KNOWN.days().stream();
    }

    static Stream<SubjectFacts> types() {
        return BOOK.subjects().stream()
                .filter(s -> s.facts().stream()
                        .anyMatch(f -> f.fact() instanceof MissileType type
                                && (type.flightPath() == FlightPath.BALLISTIC
                                        || type.flightPath() == FlightPath.BOOST_GLIDE)));
    }

    @Test
    void ten_days_are_asked_of_every_subject() {
        assertThat(KNOWN.days()).hasSize(10).isSorted();
        assertThat(KNOWN.subjects())
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(
                        BOOK.subjects().stream().map(SubjectFacts::id).toList());
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_was_public_on_a_day(LocalDate day) {
        assertThat(BOOK.knownAt(day).subjects().stream().filter(s -> !s.knownNothing()))
                .extracting(SubjectFacts::id)
                .containsExactlyInAnyOrderElementsOf(KNOWN.subjects().stream()
                        .filter(row -> !row.first().isAfter(day))
                        .map(Row::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("days")
    void how_many_acts_were_public_on_a_day(LocalDate day) {
        int at = KNOWN.days().indexOf(day);
        assertThat(BOOK.knownAt(day).subjects().stream()
                        .collect(Collectors.toMap(
                                SubjectFacts::id, s -> s.statements().acts().size())))
                .isEqualTo(KNOWN.subjects().stream()
                        .collect(Collectors.toMap(Row::id, row -> row.acts().get(at))));
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothing_is_known_before_it_happened(LocalDate day) {
        assertThat(BOOK.knownAt(day).subjects().stream().flatMap(s -> s.statements().acts().stream()))
                .allMatch(act -> !act.earliest().isAfter(day));
    }

    @Test
    void every_source_has_a_date() {
        assertThat(BOOK.sources().values()).allMatch(source -> source.date() != null);
    }

    /** Only what is kept up to date tells what came after it had first come out. */
    @Test
    void no_source_tells_of_an_act_that_came_after_it() {
        assertThat(BOOK.subjects().stream().flatMap(s -> s.statements().acts().stream()))
                .allSatisfy(act -> assertThat(act.earliest())
                        .as(act.template().id())
                        .isBeforeOrEqualTo(
                                lastTold(act.happens().claims().get(0).source())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_ballistic_range_was_flown_on_a_day_or_counts_from_one_or_is_of_the_design(SubjectFacts type) {
        boolean flew = type.statements().flights().findAny().isPresent();
        assertThat(ranges(type))
                .allMatch(range -> !flew
                        || range.sort() == RangeStatement.Sort.DESIGN
                        || !range.on().absent());
    }

    /** What was observed or declared of the first flight is that flight's; what the press or an assessment gives is the type's. */
    @ParameterizedTest
    @MethodSource("types")
    void no_type_has_its_whole_range_on_its_first_day(SubjectFacts type) {
        Stream<LocalDate> flights = type.statements().flights().map(ActStatement::earliest);
        flights.min(LocalDate::compareTo)
                .ifPresent(first -> assertThat(ranges(type).stream()
                                .filter(range -> range.km().claims().stream()
                                        .anyMatch(c -> "press".equals(c.basis()) || "assessed".equals(c.basis())))
                                .flatMap(range -> range.on().days()))
                        .noneMatch(on -> on.first().equals(first)));
    }

    private static List<RangeStatement> ranges(SubjectFacts type) {
        return type.statements().facts().stream()
                .filter(RangeStatement.class::isInstance)
                .map(RangeStatement.class::cast)
                .filter(range -> !range.km().absent())
                .toList();
    }

    private static LocalDate lastTold(String id) {
        Source source = Objects.requireNonNull(BOOK.sources().get(id));
        return Stream.of(source.updated(), source.date())
                .filter(Objects::nonNull)
                .map((Function<PartialDate, LocalDate>) PartialDate::last)
                .findFirst()
                .orElseThrow();
    }

    private static Known known() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        try (var in =
                Objects.requireNonNull(PublicRecordTest.class.getResourceAsStream("/infcheck/population/known.yaml"))) {
            return mapper.readValue(in, Known.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
