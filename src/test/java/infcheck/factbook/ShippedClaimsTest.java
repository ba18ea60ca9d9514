package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.RangeStatement;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who claims what in the shipped facts; from the dossier of contested readings. */
class ShippedClaimsTest {
    private static final FactBook BOOK = Shipped.FACTS;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru-9m729.range-km        | RU 480; US 500-5500; UA 500-5500; open sources 2350; open sources 2500
            ru-iskander-m.range-km   | RU 400; UA 500-5500; open sources 500; open sources 700
            ru-rs-26/flight-test-2   | RU happened; UA did not happen; open sources did not happen
            us-hera.weapon-delivery  | US false; RU true
            us-typhon-sm6.range-km   | open sources 240-370; open sources 500
            cn-df-17.range-km        | open sources 1800-2500
            us-prsm-inc1.range-km-2  | US 499; open sources 500; open sources 500-650
            su-ss-23.range-km        | open sources 400; open sources 400-500; open sources 500; open sources 500-1000
            """)
    void the_contested_values_are_slots(String id, String claims) {
        assertThat(slots().stream().filter(s -> s.id().equals(id)).flatMap(s -> s.claims().stream()))
                .extracting(c -> c.by() + " " + c.text())
                .containsExactly(claims.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-28, true,  0, 0",
        "2014-01-29, false, 2, 0",
        "2014-07-30, false, 2, 0",
        "2014-07-31, false, 2, 1",
        "2017-02-14, false, 3, 1",
        "2019-01-23, false, 3, 2",
        "2019-08-02, false, 3, 4",
        "2025-10-31, false, 6, 5"
    })
    void the_9m729_came_to_be_known_step_by_step(LocalDate day, boolean nothing, int acts, int ranges) {
        SubjectFacts known = subject(BOOK.knownAt(day), "ru-9m729");
        assertThat(known.knownNothing()).isEqualTo(nothing);
        assertThat(known.acts()).hasSize(acts);
        assertThat(known.statements().facts().stream()
                        .filter(RangeStatement.class::isInstance)
                        .flatMap(s -> ((RangeStatement) s).km().claims().stream()))
                .hasSize(ranges);
    }

    @Test
    void no_source_of_the_9m729_is_without_a_date() {
        assertThat(subject(BOOK, "ru-9m729").statements().values().values())
                .flatExtracting(ClaimedValue::claims)
                .extracting(Claim::published)
                .doesNotContainNull();
    }

    @Test
    void the_claimants_are_the_states_that_claim_and_open_sources() {
        assertThat(BOOK.claimants()).containsExactly("IN", "KP", "KR", "PK", "RU", "UA", "US", "open sources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-mk-41            | us-glcm-test-2019 us-sm-3 us-tomahawk-slcm
            us-aegis-ashore-sm3 | us-glcm-test-2019 us-mk-41 us-sm-3
            us-mk70             | us-mk-41 us-typhon us-typhon-sm6
            us-typhon           | us-typhon-sm6 us-typhon-tomahawk
            """)
    void launchers_refer_to_what_they_held_launched_or_are_taken_for(String id, String references) {
        assertThat(subject(BOOK, id).references()).containsExactly(references.split(" "));
    }

    @Test
    void of_launchers_only_what_aegis_ashore_launched_is_disputed() {
        assertThat(slots().stream().map(OpenValue::id).filter(id -> id.matches(".*/launched-\\d+")))
                .containsExactly("us-aegis-ashore-sm3/launched-2");
    }

    private static List<OpenValue> slots() {
        return BOOK.subjects().stream().flatMap(s -> s.slots().stream()).toList();
    }

    private static SubjectFacts subject(FactBook book, String id) {
        return book.subject(id).orElseThrow();
    }
}
