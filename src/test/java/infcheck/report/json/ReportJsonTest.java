package infcheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.report.Disputes;
import infcheck.report.Samples;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.CommonReasons;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.text.ReportTextTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    @Test
    void the_report_has_the_shape_that_programs_rely_on() {
        Golden.check("report/report.json", ReportJson.of(Samples.report()));
    }

    @Test
    void several_books_have_counts_and_statuses_of_their_own_and_the_first_is_the_headline() {
        Golden.check("report/two-books.json", ReportJson.of(Samples.twoBooks()));
    }

    @Test
    void a_dispute_has_worlds_and_pivots() {
        Golden.check("report/dispute.json", ReportJson.of(Disputes.report()));
    }

    @Test
    void claimants_stand_side_by_side_and_what_was_supposed_is_told() {
        InputOrigins origins = new InputOrigins(
                "facts", Map.of(), List.of("ru-9m729.range-km=480"), new TreeSet<>(Set.of("csis-2018", "faz-2019")));
        JsonNode root = JsonMapper.shared()
                .readTree(ReportJson.of(Disputes.report("US", "RU"), origins, ReportTextTest.BESIDE));
        assertThat(root.path("by")).hasToString("[\"US\",\"RU\"]");
        assertThat(root.path("set")).hasToString("[\"ru-9m729.range-km=480\"]");
        assertThat(root.path("undated")).hasToString("[\"csis-2018\",\"faz-2019\"]");
        assertThat(root.at("/subjects/0/statusBy"))
                .hasToString("{\"US\":\"VIOLATION\",\"RU\":\"OUT_OF_SCOPE\",\"open sources\":\"INDETERMINATE\"}");
    }

    @Test
    void the_reasons_of_a_subject_are_those_common_to_its_acts() {
        JsonNode thaad = JsonMapper.shared()
                .readTree(ReportJson.of(Samples.report()))
                .path("subjects")
                .path(5);
        assertThat(thaad.path("reasons")).hasToString("[\"RANGE_BELOW\"]");
        assertThat(thaad.path("findings").path(0).path("reason").asString()).isEqualTo("INTERCEPTOR");
    }

    @Test
    void where_no_reason_is_common_all_are_listed() {
        Finding one = Samples.finding(
                Samples.act("x/launch-1", "1990", null, 1), Status.OUT_OF_SCOPE, List.of(Samples.EARLY));
        Finding two = Samples.finding(
                Samples.act("x/launch-2", "1991", null, 2), Status.OUT_OF_SCOPE, List.of(Samples.BELOW));
        assertThat(CommonReasons.of(Samples.subject("x", "X", Status.OUT_OF_SCOPE, null, List.of(), List.of(one, two))))
                .containsExactly(Samples.EARLY, Samples.BELOW);
    }

    @Test
    void a_finding_without_an_act_says_so_with_null() {
        Finding none = Samples.finding(null, Status.OUT_OF_SCOPE, List.of(Samples.BELOW));
        assertThat(FindingJson.of(none, new BookPhrases(Samples.TREATY))
                        .path("act")
                        .isNull())
                .isTrue();
    }
}
