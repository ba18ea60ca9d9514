package infcheck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void the_opposite_of_a_word_is_never_meant() {
        assertThat(Nearest.hint("not released", List.of("released", "left open")))
                .isEqualTo("known: `left open`, `released`");
        assertThat(Nearest.to("unarmed", List.of("armed"))).isEmpty();
        assertThat(Nearest.to("non-party", List.of("party"))).isEmpty();
        assertThat(Nearest.to("party", List.of("non-party"))).isEmpty();
        assertThat(Nearest.to("not covered", List.of("covered", "not covred"))).contains("not covred");
    }

    @Test
    void a_denial_in_other_words_is_meant() {
        assertThat(Nearest.to("uncovered", List.of("covered", "not covered"))).contains("not covered");
        assertThat(Nearest.to("nonparty", List.of("party", "non-party"))).contains("non-party");
    }

    @Test
    void all_known_words_are_listed_unless_nobody_would_look_through_them() {
        List<String> words = IntStream.range(100, 200).mapToObj(i -> "w" + i).toList();
        assertThat(Nearest.listing(words)).startsWith("known: `w100`, ").endsWith(", `w199`");
        assertThat(Nearest.listing(Stream.concat(words.stream(), Stream.of("x")).toList()))
                .isEqualTo("none of the 101 known words is similar");
    }

    @Test
    void signs_alone_are_no_word() {
        assertThat(Nearest.to("()", List.of("==", "[]"))).isEmpty();
    }
}
