package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The 59 systems of the population, had the Treaty never ended. */
class PopulationTest {
    private static final String FILE = "/infcheck/population/expect.yaml";
    private static final Report REPORT = Shipped.report(LocalDate.of(2026, 11, 24), "treaty-in-force");
    private static final Map<String, SubjectFindings> SUBJECTS =
            REPORT.subjects().stream().collect(Collectors.toMap(SubjectFindings::id, Function.identity()));

    record Expected(
            String id, List<Status> headlines, @Nullable String label) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Expected> population() {
        try (InputStream in = Objects.requireNonNull(PopulationTest.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void there_are_59_systems() {
        assertThat(population()).hasSize(59);
    }

    @ParameterizedTest
    @MethodSource("population")
    void each_has_one_of_the_headlines_that_are_right(Expected expected) {
        assertThat(subject(expected).status()).isIn(expected.headlines());
    }

    @ParameterizedTest
    @MethodSource("population")
    void each_has_the_class_that_the_reports_give_it(Expected expected) {
        List<String> classes = subject(expected).classes();
        if (expected.label() == null) {
            assertThat(classes).isEmpty();
        } else {
            assertThat(classes).contains(expected.label());
        }
    }

    /** A status that nothing else stands against can be told. */
    @Test
    void what_is_open_in_so_many_worlds_is_open_between_several_statuses() {
        assertThat(REPORT.books().get(0).coverage().worlds()).isGreaterThan(BigInteger.TEN.pow(20));
        assertThat(REPORT.subjects())
                .filteredOn(s -> s.status() == Status.INDETERMINATE)
                .allMatch(s -> s.views().possible().size() > 1);
    }

    private static SubjectFindings subject(Expected expected) {
        return Objects.requireNonNull(SUBJECTS.get(expected.id()), expected.id());
    }
}
