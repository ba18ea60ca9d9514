package infcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThousandsCheckTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({"5.500, 5500, 5.50", "1.000, 1000, 1.00", "120.750, 120750, 120.75"})
    void a_point_that_may_part_thousands_is_told_with_both_readings(String value, String whole, String decimal) {
        assertThat(isRead(value)).isFalse();
        assertThat(diagnostics.list()).hasSize(1);
        assertThat(diagnostics.list().get(0))
                .hasToString("p.yaml:2:21: error [thousands] `%s` may be read as %s".formatted(value, whole)
                        + System.lineSeparator()
                        + "    hint: write `%s`, or `%s` if that is meant".formatted(whole, decimal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5500", "5.5", "5.50", "0.500", "1.234", "5.5000", "1234.500"})
    void other_numbers_are_left_alone(String value) {
        assertThat(isRead(value)).isTrue();
        assertThat(diagnostics.list()).isEmpty();
    }

    private boolean isRead(String value) {
        String text = "# 5.500\n- { name: a, value: %s, unit: km, provision: \"5.500\" }\n".formatted(value);
        SourceFile file = new SourceFile("p.yaml", "p.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Yaml.read(file, Schema.of("parameters"), diagnostics).isPresent();
    }
}
