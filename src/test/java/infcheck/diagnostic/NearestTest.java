package infcheck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearestTest {
    private static final List<String> KNOWN = List.of(
            "II", "II(6)", "VI(1)(a)", "VI(1)(b)", "shorter-range to", "shorter-range from", "==", "treaty end");

    @ParameterizedTest
    @CsvSource({
        "shorter range from, shorter-range from",
        "\u201cshorter-range from\u201d, shorter-range from",
        "VI.1.a, VI(1)(a)",
        "II.6, II(6)",
        "Treaty-End, treaty end",
        "shorter-range fro, shorter-range from"
    })
    void signs_and_capitals_make_no_other_word(String word, String nearest) {
        assertThat(Nearest.to(word, KNOWN)).contains(nearest);
    }

    @Test
    void signs_alone_are_no_word() {
        assertThat(Nearest.to("()", List.of("==", "[]"))).isEmpty();
    }
}
