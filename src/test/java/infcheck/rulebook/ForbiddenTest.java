package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every forbidden construct at every position of a rule file: refused with a place, and nothing of it ever runs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ForbiddenTest {
    private static final Path CONSTRUCTS = Path.of("src/test/resources/infcheck/corpus/forbidden.txt");

    static Stream<String> constructs() throws IOException {
        return Files.readAllLines(CONSTRUCTS).stream().filter(line -> !line.isBlank());
    }

    @AfterEach
    void nothing_was_executed() {
        assertThat(System.getProperty(Canary.PROPERTY)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void the_file_without_a_construct_is_accepted(Position position) {
        assertThat(Vetting.of(position.file("")).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void a_construct_is_refused_wherever_it_stands(String construct) {
        for (Position position : Position.values()) {
            String file = position.file(construct);

            Vetting vetting = Vetting.of(file);

            assertThat(vetting.diagnostics())
                    .as("%s: %s", position, construct)
                    .anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR)
                    .allMatch(d -> isInside(d.place(), file) && d.hint() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void a_construct_in_a_comment_is_nothing(String construct) {
        for (Position position : Position.values()) {
            String comment = "/* " + construct.replace("\\", "").replace("*/", "") + " */ ";

            assertThat(Vetting.of(position.file(comment)).diagnostics())
                    .as("%s", position)
                    .isEmpty();
        }
        assertThat(Vetting.of(Position.AFTER_END.file("// " + construct.replace("\\", "")))
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void a_construct_in_a_text_is_a_text(String construct) {
        String note = "@note( \"" + construct.replaceAll("[\"\\\\]|/\\*|\\*/", "'") + "\" )";

        Vetting vetting = Vetting.of(Position.AMONG_ANNOTATIONS.file(note));

        assertThat(vetting.diagnostics()).isEmpty();
        assertThat(vetting.rules()).hasSize(1);
    }

    @Test
    void the_canary_would_be_noticed() {
        assertThat(Canary.touch()).isTrue();
        assertThat(System.clearProperty(Canary.PROPERTY)).isNotNull();
    }

    private static boolean isInside(Place place, String file) {
        long lines = file.lines().count();
        return place.line() >= 1 && place.line() <= lines + 1 && place.column() >= 1;
    }
}
