package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListSourcesTest {
    @Test
    void each_source_is_told_with_how_far_it_was_checked_and_what_rests_on_it() {
        String out = Cli.here().run("list", "sources", "facts").out();
        assertThat(out.lines().filter(line -> line.startsWith("act-2000-12")))
                .singleElement()
                .asString()
                .contains("read", "2000-12");
        assertThat(out).containsPattern("(?s)csis-missile-threat +recalled +2016.{60,200}to 2026");
        assertThat(out.lines().reduce((a, b) -> b).orElseThrow())
                .matches("\\d+ sources with \\d+ values and acts: \\d+ read \\(\\d+\\), \\d+ recalled \\(\\d+\\),"
                        + " \\d+ computed \\(\\d+\\)");
        assertThat(out.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void as_json_it_names_every_value_and_act() {
        JsonNode root = JsonMapper.shared()
                .readTree(Cli.here()
                        .run("list", "sources", "facts", "--format", "json")
                        .out());
        JsonNode source = root.path("sources")
                .valueStream()
                .filter(s -> s.path("id").asString().equals("act-2000-12"))
                .findFirst()
                .orElseThrow();
        assertThat(source.path("basis").asString()).isEqualTo("read");
        assertThat(source.path("restsOnIt").valueStream().map(JsonNode::asString))
                .containsExactly("su-ss-23/possession-7");
        assertThat(root.path("counts").path("sources").asInt()).isGreaterThan(100);
    }

    @Test
    void without_a_word_it_says_what_can_be_listed() {
        assertThat(Cli.here().run("list").err()).contains("sources");
    }

    @Test
    void a_headline_on_recalled_facts_alone_says_so() {
        String recalled = Cli.here()
                .run("check", "facts", "cn-df-15", "--as-of", "2026-11-24")
                .out();
        assertThat(recalled)
                .contains("on recalled facts alone: cn-df-15", "the headline rests on recalled facts alone");
        String read = Cli.here()
                .run("check", "facts", "ru-rs-26", "--as-of", "2026-11-24", "--format", "json")
                .out();
        assertThat(JsonMapper.shared().readTree(read).path("subjects").path(0).path("recalledAlone"))
                .hasToString("false");
    }
}
