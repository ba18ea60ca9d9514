package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.JsonSchemas;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Whatever the form, what changed has the same numbers: each form is read back and counted. */
class SameChangesTest {
    private static final Pattern COUNTED = Pattern.compile(
            "(\\d+) subjects? changed, (\\d+)\\s+of\\s+them\\s+in\\s+headline\\s+or\\s+now;\\s+unchanged:\\s+(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff 9M729 KN-23 --as-of 2018-02-01 --and 2019-08-02",
                "what-if 9M729 Iskander-M --set ru-9m729.range-km=480 --as-of 2019-02-01"
            })
    void each_form_has_the_numbers_of_the_changes(String words) {
        same(words);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff --as-of 2019-02-01 --and 2019-08-02",
                "diff facts facts us-thaad --as-of 2019-02-01",
                "what-if --scenario china-accedes-2025 --scenario treaty-in-force --as-of 2026-11-24"
            })
    void each_form_has_the_numbers_of_the_changes_of_all_subjects_or_none(String words) {
        same(words);
    }

    private static void same(String words) {
        JsonNode book =
                JsonMapper.shared().readTree(run(words, "json")).path("books").path(0);
        int changed = book.path("changed").asInt();
        int same = book.path("same").asInt();
        List<String> subjects = values(book.path("subjects"), "/id");
        int acts = book.path("subjects")
                .valueStream()
                .mapToInt(s -> s.path("acts").size())
                .sum();
        assertThat(subjects).hasSize(changed);
        List<Integer> counted = counted(run(words, "md"));
        assertThat(counted).startsWith(changed).endsWith(same);
        assertThat(text(run(words, "text"))).endsWith(same + " of " + (same + changed));
        html(run(words, "html"), subjects, acts, counted);
        csv(run(words, "csv"), subjects, acts);
        junit(run(words, "junit"), subjects, same);
        sarif(run(words, "sarif"), subjects, acts);
    }

    private static List<Integer> counted(String markdown) {
        MatchResult found = COUNTED.matcher(markdown).results().findFirst().orElseThrow();
        return Stream.of(1, 2, 3).map(i -> Integer.valueOf(found.group(i))).toList();
    }

    /** The end of a text says how many are unchanged; where nothing changed, all. */
    private static String text(String text) {
        String all = text.strip().replaceAll("\\s+", " ");
        return all.replaceFirst(".*nothing change[ds] (?:in|for) (\\d+) subjects?$", "$1 of $1");
    }

    private static void html(String page, List<String> subjects, int acts, List<Integer> counted) {
        assertThat(found(page, "data-what=\"[^\"]*\" data-count=\"(\\d+)\""))
                .containsExactlyElementsOf(counted.stream().map(String::valueOf).toList());
        assertThat(found(page, "data-subject=\"([^\"]*)\"")).containsExactlyElementsOf(subjects);
        assertThat(found(page, "data-changed=\"([^\"]*)\"")).hasSize(counted.get(1));
        assertThat(found(page, "data-acts=\"(\\d+)\"").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(acts);
    }

    private static void csv(String text, List<String> subjects, int acts) {
        List<Map<String, String>> rows;
        try (var values = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)) {
            rows = values.readAll();
        }
        assertThat(rows.stream().map(r -> r.get("subject")).distinct()).containsExactlyElementsOf(subjects);
        assertThat(rows.stream().filter(r -> !r.getOrDefault("act", "").isEmpty()))
                .hasSize(acts);
    }

    private static void junit(String xml, List<String> subjects, int same) {
        assertThat(found(xml, "<testsuites name=\"infcheck\" tests=\"(\\d+)\""))
                .containsExactly(String.valueOf(subjects.size() + same));
        assertThat(found(xml, "<system-out>(unchanged)")).hasSize(same);
        assertThat(found(xml, "(<failure )"))
                .hasSize(Integer.parseInt(
                        found(xml, "<testsuites [^>]* failures=\"(\\d+)\"").get(0)));
    }

    private static void sarif(String log, List<String> subjects, int acts) {
        JsonSchemas.demandSarif(log);
        List<JsonNode> changed = JsonMapper.shared()
                .readTree(log)
                .at("/runs/0/results")
                .valueStream()
                .filter(r -> !r.path("baselineState").asString().equals("unchanged"))
                .toList();
        assertThat(changed.stream()
                        .map(r -> r.at("/properties/subject").asString())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(subjects));
        assertThat(changed).hasSize(acts);
        assertThat(changed)
                .allMatch(r ->
                        r.at("/locations/0/physicalLocation/region/startLine").asInt() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep 9M729 --axis range-km=300:6000 --axis suspension --as-of 2019-02-02 --by US",
                "sweep us-thaad --axis suspension"
            })
    void each_form_of_a_map_has_the_same_regions(String words) {
        sameRegions(words);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep 9M729 --axis range-km=300:6000 --as-of 2019-02-01",
                "sweep MQ-9 --axis reusable-armed-drones --axis as-of"
            })
    void each_form_of_other_maps_has_the_same_regions(String words) {
        sameRegions(words);
    }

    private static void sameRegions(String words) {
        List<String> regions = JsonMapper.shared()
                .readTree(run(words, "json"))
                .at("/books/0/regions")
                .valueStream()
                .flatMap(
                        row -> row.valueStream().map(said -> said.path("status").asString()))
                .toList();
        assertThat(found(run(words, "html"), "data-region=\"\\d+\" data-status=\"(\\w+)\""))
                .isEqualTo(regions);
        assertThat(found(run(words, "html"), "class=\"region (\\w+)\"")).isEqualTo(regions);
        assertThat(found(run(words, "svg"), "class=\"region (\\w+)\"")).isEqualTo(regions);
        assertThat(found(run(words, "junit"), " status=\"(\\w+)\"")).isEqualTo(regions);
        assertThat(run(words, "csv").lines()).hasSize(regions.size() + 1);
        assertThat(run(words, "md").lines().filter(l -> l.startsWith("| "))).hasSize(regions.size() + 2);
        String log = run(words, "sarif");
        JsonSchemas.demandSarif(log);
        assertThat(values(JsonMapper.shared().readTree(log).at("/runs/0/results"), "/properties/headline"))
                .isEqualTo(regions);
        assertThat(run(words, "text").split("borders\n", -1)[0].lines().filter(l -> l.matches(" +\\S.*")))
                .hasSizeGreaterThanOrEqualTo(regions.size());
    }

    private static List<String> values(JsonNode list, String at) {
        return list.valueStream().map(n -> n.at(at).asString()).toList();
    }

    private static List<String> found(String text, String form) {
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String run(String words, String form) {
        Outcome outcome = Cli.here()
                .run(Stream.concat(Arrays.stream(words.split(" ")), Stream.of("--format", form))
                        .toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome.out();
    }
}
