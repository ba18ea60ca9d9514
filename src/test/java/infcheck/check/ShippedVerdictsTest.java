package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.FactBook;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped facts under the shipped rules, as of 24 November 2026; expectations from the dossier, not from a run. */
class ShippedVerdictsTest {
    private static final FactBook FACTS = Shipped.FACTS;

    @ParameterizedTest
    @CsvSource({
        "cn-df-26,            '',                             EXEMPT,       EXEMPT,       NON_PARTY",
        "cn-df-26,            treaty-in-force,                EXEMPT,       EXEMPT,       NON_PARTY",
        "cn-df-26,            treaty-in-force china-accedes,  VIOLATION,    VIOLATION,    ''",
        "cn-df-26,            china-accedes,                  VIOLATION,    EXEMPT,       NOT_IN_FORCE",
        "us-typhon-tomahawk,  '',                             EXEMPT,       EXEMPT,       NOT_IN_FORCE",
        "us-typhon-tomahawk,  treaty-in-force,                VIOLATION,    VIOLATION,    ''",
        "us-typhon-tomahawk,  treaty-in-force china-accedes,  VIOLATION,    VIOLATION,    ''",
        "us-typhon-tomahawk,  china-accedes,                  EXEMPT,       EXEMPT,       NOT_IN_FORCE",
        "ru-kalibr,           '',                             EXEMPT,       EXEMPT,       SEA_LAUNCHED",
        "ru-kalibr,           treaty-in-force,                EXEMPT,       EXEMPT,       SEA_LAUNCHED",
        "ru-kinzhal,          '',                             EXEMPT,       EXEMPT,       AIR_LAUNCHED",
        "ru-kinzhal,          treaty-in-force china-accedes,  EXEMPT,       EXEMPT,       AIR_LAUNCHED",
        "ru-yars,             '',                             OUT_OF_SCOPE, OUT_OF_SCOPE, ''",
        "ru-yars,             treaty-in-force,                OUT_OF_SCOPE, OUT_OF_SCOPE, ''",
        "us-thaad,            '',                             OUT_OF_SCOPE, OUT_OF_SCOPE, ''",
        "us-thaad,            treaty-in-force,                OUT_OF_SCOPE, OUT_OF_SCOPE, ''",
        "us-glcm-test-2019,   '',                             EXEMPT,       ,             NOT_IN_FORCE",
        "us-glcm-test-2019,   treaty-in-force,                VIOLATION,    ,             ''",
        "us-glcm-test-2019,   china-accedes,                  EXEMPT,       ,             NOT_IN_FORCE",
        "su-ss-20,            '',                             COMPLIANT,    ,             ''",
        "su-ss-20,            treaty-in-force china-accedes,  COMPLIANT,    ,             ''"
    })
    void the_systems_of_the_article_and_one_for_each_ground(
            String id, String scenarios, Status status, @Nullable Status now, String butFor) {
        SubjectFindings found = subject(id, scenarios);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.statusNow()).isEqualTo(now);
        assertThat(found.butFor().stream().map(Ground::ground)).startsWith(words(butFor));
        if (!butFor.isEmpty() && !id.startsWith("ru-k")) {
            assertThat(found.butFor()).hasSize(1);
        }
    }

    @Test
    void the_df_26_would_violate_article_iv_and_the_typhon_puts_nothing_on_the_philippines() {
        assertThat(breached("cn-df-26", "treaty-in-force china-accedes")).containsOnly("IV(1)");
        SubjectFindings typhon = subject("us-typhon-tomahawk", "treaty-in-force");
        assertThat(typhon.findings()).allMatch(f -> f.by().equals("US"));
        assertThat(breached("us-glcm-test-2019", "treaty-in-force")).anyMatch(p -> p.startsWith("VI(1)"));
        assertThat(subject("cn-df-26", "china-accedes").findings())
                .filteredOn(f -> f.status() == Status.VIOLATION)
                .allMatch(f -> f.act() != null && f.act().from().compareTo("2019-08-02") < 0);
    }

    @Test
    void reasons_are_all_told() {
        assertThat(subject("us-thaad", "").findings())
                .filteredOn(f -> f.act() != null && f.act().kind().equals("possession"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.reasons().stream().map(Reason::reason))
                        .containsExactly("RANGE_BELOW", "INTERCEPTOR"));
        assertThat(subject("ru-yars", "").findings())
                .allSatisfy(f ->
                        assertThat(f.reasons().stream().map(Reason::reason)).containsExactly("RANGE_ABOVE"));
        Finding first = subject("su-ss-20", "").findings().get(0);
        assertThat(first.reasons().stream().map(Reason::reason)).containsExactly("BEFORE_ENTRY_INTO_FORCE");
    }

    @Test
    void every_act_has_an_outcome_and_the_counts_add_up() {
        for (String scenarios :
                new String[] {"", "treaty-in-force", "china-accedes", "treaty-in-force china-accedes"}) {
            Report report = report(scenarios);
            Counts counts = report.books().get(0).counts();
            assertThat(counts.subjects()).isEqualTo(FACTS.subjects().size());
            assertThat(counts.byStatus().values().stream().mapToInt(n -> n).sum())
                    .isEqualTo(counts.subjects());
            assertThat(counts.byKind().values().stream().mapToInt(n -> n).sum()).isEqualTo(counts.subjects());
            assertThat(report.subjects().stream().flatMap(s -> s.findings().stream()))
                    .noneMatch(
                            f -> f.reasons().stream().anyMatch(r -> r.reason().equals("NO_RULE")));
        }
    }

    private static Stream<String> breached(String id, String scenarios) {
        return subject(id, scenarios).findings().stream()
                .flatMap(f -> f.breaches().stream())
                .map(BreachFound::provision);
    }

    private static SubjectFindings subject(String id, String scenarios) {
        return report(scenarios).subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String scenarios) {
        return Shipped.report(LocalDate.of(2026, 11, 24), words(scenarios));
    }

    private static String[] words(String text) {
        return Stream.of(text.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    }
}
