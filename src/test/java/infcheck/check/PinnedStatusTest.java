package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The headline of each system of the population at eight dates, with and without the scenario; by hand, before the run. */
class PinnedStatusTest {
    private static final Pinned PINNED = pinned();

    record Pinned(List<LocalDate> asOf, List<Row> systems) {}

    /**
     * @param real from which as-of date on which headline holds, until the next
     * @param inForce what the scenario changes, likewise; null where it changes nothing
     */
    record Row(
            String id,
            String why,
            SortedMap<LocalDate, Status> real,
            @Nullable SortedMap<LocalDate, Status> inForce) {

        Status on(LocalDate day, boolean inForceToo) {
            SortedMap<LocalDate, Status> stretches = new TreeMap<>(real);
            if (inForceToo && inForce != null) {
                stretches.putAll(inForce);
            }
            SortedMap<LocalDate, Status> until = stretches.headMap(day.plusDays(1));
            return Objects.requireNonNull(until.get(until.lastKey()));
        }
    }

    static Stream<LocalDate> days() {
        return PINNED.asOf().stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void in_the_real_world(LocalDate day) {
        assertThat(differences(Shipped.report(day), day, false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void had_the_treaty_never_ended(LocalDate day) {
        assertThat(differences(Shipped.report(day, "treaty-in-force"), day, true))
                .isEmpty();
    }

    @Test
    void each_row_has_a_reason_and_stretches_that_begin_on_the_dates_asked_for() {
        assertThat(PINNED.systems()).extracting(Row::id).doesNotHaveDuplicates().hasSize(59);
        assertThat(PINNED.systems()).allSatisfy(row -> {
            assertThat(row.why()).matches("(VCLT \\d+|METHOD|[IVX]+)[(,: ].*");
            assertThat(row.real()).containsKey(PINNED.asOf().get(0));
            assertThat(PINNED.asOf()).containsAll(row.real().keySet());
            assertThat(PINNED.asOf())
                    .containsAll(
                            row.inForce() == null ? List.of() : row.inForce().keySet());
        });
    }

    /** The rows that do not come out, with what does. */
    private static List<String> differences(Report report, LocalDate day, boolean inForce) {
        Map<String, Status> found =
                report.subjects().stream().collect(Collectors.toMap(SubjectFindings::id, SubjectFindings::status));
        return PINNED.systems().stream()
                .filter(row -> row.on(day, inForce) != found.get(row.id()))
                .map(row -> row.id() + " is pinned as " + row.on(day, inForce) + " and is " + found.get(row.id()))
                .toList();
    }

    private static Pinned pinned() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        try (var in = Objects.requireNonNull(
                PinnedStatusTest.class.getResourceAsStream("/infcheck/population/pinned.yaml"))) {
            return mapper.readValue(in, Pinned.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
