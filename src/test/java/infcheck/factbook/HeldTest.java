package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is eliminated was held, and what is eliminated is held no more. */
class HeldTest {
    private static final String HEAD = """
        id: us-one
        names: [One]
        state: US
        flight-path: ballistic
        weapon-delivery: true
        platforms: [ground-mobile]
        source: s
        sources: [ { id: s, title: A test, publisher: infcheck, basis: computed } ]
        acts:
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "possession: { from: 1985, number: 3 } | elimination: { on: 1989-03-01, count: 4 } | 11:38: error"
                        + " [more-than-held] with these `US` has eliminated 4 missiles, and it holds 3 (raise the `number`"
                        + " of the possession, or lower a `count`)",
                "possession: { from: 1985, until: 1990-02-28, number: 3 } | elimination: { on: 1989-03-01, count: 3 }"
                        + " | 10:33: error [held-after-elimination] `US` holds them until then, and the last of the 3 is"
                        + " eliminated by 1989-03-01 (write `until: 1989-03-01` or leave `until` out; if there were more,"
                        + " raise `number`)",
                "possession: { from: 1985, until: 1990, number: 3 } | elimination: { on: 1989, count: 3 } | 10:33:"
                        + " error [held-after-elimination] `US` holds them until then, and the last of the 3 is eliminated"
                        + " by 1989-12-31 (write `until: 1989-12-31` or leave `until` out; if there were more, raise"
                        + " `number`)"
            })
    void a_contradiction_is_told_with_its_place_and_cure(String one, String other, String said) {
        assertThat(said(one, other)).containsExactly("facts/systems/us-one.yaml:" + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "possession: { from: 1985, number: 3 } | elimination: { on: 1989-03-01, count: 3 }",
                "possession: { from: 1985 } | elimination: { on: 1989-03-01, count: 300 }",
                "possession: { from: 1985, until: 1989-03-01, number: 3 } | elimination: { on: 1989-03-01, count: 3 }",
                "possession: { from: 1985, until: 1989-12, number: 3 } | elimination: { on: 1989-12-20, count: 3 }",
                "possession: { from: 1985, until: 1990-02-28, number: 3 } | elimination: { on: 1990-03-01, count: 3 }",
                "possession: { from: 1985, until: 1990-02-28, number: 4 } | elimination: { on: 1989-03-01, count: 3 }",
                "possession: { from: 1985, number: 3, item: canister } | elimination: { on: 1989-03-01, count: 4 }",
                "possession: { from: 1985, number: 3 } | elimination: { by: SU, on: 1989-03-01, count: 4 }",
                "possession: { from: 1985, number: 3 } | elimination: { on: 1984-03-01, count: 4 }",
                "possession: { from: 1985, number: 3 } | elimination: { on: 1989-03-01, count: 4, claimed-by: SU,"
                        + " denied-by: US }"
            })
    void what_may_be_so_is_no_contradiction(String one, String other) {
        assertThat(said(one, other)).isEmpty();
    }

    private static List<String> said(String... acts) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String act : acts) {
            text.append("  - { ").append(act).append(" }\n");
        }
        SourceFile file = new SourceFile(
                "facts/systems/us-one.yaml",
                "systems/us-one.yaml",
                text.toString().getBytes(StandardCharsets.UTF_8));
        @Nullable
        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> FactBooks.read(List.of(file)));
        return refused == null
                ? List.of()
                : refused.diagnostics().stream()
                        .map(d -> d.toString().replaceAll("\\n\\s*hint: (.*)", " ($1)"))
                        .toList();
    }
}
