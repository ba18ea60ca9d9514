package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.JsonSchemas;
import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.finding.Status;
import infcheck.report.ci.CheckJunit;
import infcheck.report.ci.CheckSarif;
import infcheck.report.html.CheckHtml;
import infcheck.report.json.ReportJson;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.Dossier;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.table.CheckCsv;
import infcheck.report.table.CheckMarkdown;
import infcheck.report.text.ReportText;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Whatever the form, a report has the same numbers: each form is read back and its headlines are counted. */
class SameNumbersTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final RuleBook TREATY = RuleBooks.packed().get(0);
    private static final Checker CHECKER = Checker.of(TREATY);
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final int DAYS = 15_000;

    static Stream<LocalDate> dates() {
        Stream<LocalDate> turning = Stream.of("1970-01-01", "1988-06-01", "2019-02-01", "2019-08-02", "2026-11-24")
                .map(LocalDate::parse);
        return Stream.concat(turning, new Random(20).ints(4, 0, DAYS).mapToObj(FIRST::plusDays));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void each_form_has_the_numbers_of_the_report(LocalDate date) {
        Report report = CHECKER.check(FACTS, Clocks.asOf(date));
        Map<Status, Integer> counts = report.books().get(0).counts().byStatus();
        Map<String, Map<Status, Integer>> read = Map.of(
                "text",
                        inWords(
                                ReportText.of(report, InputOrigins.UNSAID, ClaimantReports.NOBODY, Set.of())
                                        .on(TextPage.USUAL),
                                "(\\d+) %s"),
                "json", json(ReportJson.of(report)),
                "md",
                        inWords(
                                CheckMarkdown.of(report, InputOrigins.UNSAID, ClaimantReports.NOBODY, Set.of()),
                                "\\| %2$s \\| (\\d+) \\|"),
                "md rows",
                        markdownRows(CheckMarkdown.of(report, InputOrigins.UNSAID, ClaimantReports.NOBODY, Set.of())),
                "html tiles", htmlTiles(html(report)),
                "html subjects", found(html(report), "data-subject=\"[^\"]*\" data-status=\"(\\w+)\""),
                "csv", csv(CheckCsv.of(report)),
                "junit", found(CheckJunit.of(report, InputOrigins.UNSAID, Status.VIOLATION), " status=\"(\\w+)\""),
                "sarif", sarif(CheckSarif.of(report, InputOrigins.UNSAID, FACTS, List.of(TREATY))));
        assertThat(read.values()).allSatisfy(numbers -> assertThat(numbers).isEqualTo(counts));
    }

    /** The number beside the word of each status; the last such place counts. */
    private static Map<Status, Integer> inWords(String text, String form) {
        Map<Status, Integer> numbers = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            String word = Pattern.quote(TREATY.labels().word(status));
            List<MatchResult> places = Pattern.compile(String.format(form, word, word))
                    .matcher(text)
                    .results()
                    .toList();
            assertThat(places).as(word).isNotEmpty();
            numbers.put(status, Integer.parseInt(places.get(places.size() - 1).group(1)));
        }
        return numbers;
    }

    private static Map<Status, Integer> markdownRows(String text) {
        List<Status> headlines = new ArrayList<>();
        text.lines()
                .filter(line -> line.split(" \\| ", -1).length > 6 && !line.startsWith("| subject"))
                .forEach(line -> {
                    String word = line.split(" \\| ", -1)[4];
                    Stream.of(Status.values())
                            .filter(s -> TREATY.labels().word(s).equals(word))
                            .forEach(headlines::add);
                });
        return counted(headlines);
    }

    private static Map<Status, Integer> json(String text) {
        JsonSchemas.demandCheck(text);
        JsonNode root = JsonMapper.shared().readTree(text);
        Map<Status, Integer> rows = counted(root.path("subjects")
                .valueStream()
                .map(s -> Status.valueOf(s.path("status").asString()))
                .toList());
        rows.forEach((status, number) ->
                assertThat(root.path("counts").path(status.name()).asInt()).isEqualTo(number));
        return rows;
    }

    private static String html(Report report) {
        return CheckHtml.of(
                new Dossier(report, InputOrigins.UNSAID, ClaimantReports.NOBODY, Set.of(), FACTS, List.of(TREATY)),
                id -> {
                    throw new AssertionError(id);
                });
    }

    private static Map<Status, Integer> htmlTiles(String html) {
        Map<Status, Integer> numbers = new EnumMap<>(Status.class);
        Pattern.compile("data-status=\"(\\w+)\" data-count=\"(\\d+)\"><strong>\\2<")
                .matcher(html)
                .results()
                .forEach(m -> numbers.put(Status.valueOf(m.group(1)), Integer.parseInt(m.group(2))));
        return numbers;
    }

    private static Map<Status, Integer> found(String text, String status) {
        return counted(Pattern.compile(status)
                .matcher(text)
                .results()
                .map(m -> Status.valueOf(m.group(1)))
                .toList());
    }

    private static Map<Status, Integer> csv(String text) {
        List<Map<String, String>> rows;
        try (var values = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)) {
            rows = values.readAll();
        }
        return bySubject(rows.stream(), row -> row.get("subject"), row -> row.get("headline"));
    }

    private static Map<Status, Integer> sarif(String text) {
        JsonSchemas.demandSarif(text);
        return bySubject(
                JsonMapper.shared().readTree(text).at("/runs/0/results").valueStream(),
                r -> r.at("/properties/subject").asString(),
                r -> r.at("/properties/headline").asString());
    }

    private static <T> Map<Status, Integer> bySubject(
            Stream<T> rows, Function<T, String> subject, Function<T, String> headline) {
        return counted(rows.map(row -> List.of(subject.apply(row), headline.apply(row)))
                .distinct()
                .map(pair -> Status.valueOf(pair.get(1)))
                .toList());
    }

    private static Map<Status, Integer> counted(List<Status> headlines) {
        Map<Status, Integer> numbers = new EnumMap<>(Status.class);
        Stream.of(Status.values()).forEach(s -> numbers.put(s, 0));
        headlines.forEach(s -> numbers.merge(s, 1, Integer::sum));
        return numbers;
    }
}
