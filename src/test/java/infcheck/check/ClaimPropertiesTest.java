package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of claims whatever they say; random, with fixed seeds. */
class ClaimPropertiesTest {
    private static final List<String> CLAIMANTS = List.of("US", "RU", "UA", "open sources");
    private static final List<String> RANGES =
            List.of("300", "499.9", "500", "900", "1000", "1000.1", "2350", "5500", "5501");
    private static final List<String> DATES =
            List.of("1988-05-31", "1989-06-01", "1995-03-04", "2019-05-01", "2020-01-01");
    private static final int CASES = 100;

    private final Random random = new Random(20190802);

    @Test
    void claims_that_agree_say_the_same_as_the_plain_value() {
        for (int i = 0; i < CASES; i++) {
            String range = pick(RANGES);
            String path = pick(List.of("ballistic", "aerodynamic"));
            String on = pick(DATES);
            String claims = CLAIMANTS.stream().map(c -> claim(range, c)).collect(Collectors.joining(", "));
            assertThat(gist(ask(path, "[ " + claims + " ]", on))).isEqualTo(gist(ask(path, range, on)));
        }
    }

    @Test
    void a_claim_that_is_added_makes_no_open_finding_certain_of_another_status() {
        for (int i = 0; i < CASES; i++) {
            List<String> claims = claims(1 + random.nextInt(3));
            String on = pick(DATES);
            Status before = ask("aerodynamic", claims.toString(), on).status();
            claims.add(claim(pick(RANGES), pick(CLAIMANTS)));
            Status after = ask("aerodynamic", claims.toString(), on).status();
            if (isOpen(before)) {
                assertThat(isOpen(after)).as(claims + " on " + on).isTrue();
            }
        }
    }

    @Test
    void the_order_of_claims_changes_nothing() {
        for (int i = 0; i < CASES; i++) {
            List<String> claims = claims(3);
            String on = pick(DATES);
            String before = gist(ask("ballistic", claims.toString(), on));
            Collections.shuffle(claims, random);
            assertThat(gist(ask("ballistic", claims.toString(), on))).isEqualTo(before);
        }
    }

    private List<String> claims(int number) {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            claims.add(claim(pick(RANGES), pick(CLAIMANTS)));
        }
        return claims;
    }

    private static String claim(String range, String by) {
        return "{ value: " + range + ", by: " + by + " }";
    }

    private static boolean isOpen(Status status) {
        return status == Status.DISPUTED || status == Status.INDETERMINATE;
    }

    private static SubjectFindings ask(String path, String ranges, String on) {
        return TypeQuestion.of(on.compareTo("1991-12-26") < 0 ? "SU" : "RU", path, "ground-mobile")
                .and("range-km: " + ranges)
                .act("flight-test: { on: " + on + " }")
                .asOf("2026-11-24");
    }

    /** Everything that is said, without the places in the file and what each claimant said. */
    private static String gist(SubjectFindings subject) {
        return subject.status() + " " + subject.statusNow() + " " + subject.butFor() + " "
                + subject.views().possible()
                + subject.findings().stream().map(ClaimPropertiesTest::gist).toList();
    }

    private static String gist(Finding finding) {
        return finding.status() + " " + finding.breaches() + finding.duties() + finding.reasons() + finding.because();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
