package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.Shipped;
import infcheck.casebook.CaseBook;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import infcheck.fact.IdKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for who edits rules shows what is so. */
class RulesReadmeTest {
    private static final Path README = Path.of("rules/README.md");
    private static final String HEADING = "## The vocabulary\n";
    private static final Map<Class<?>, String> TYPES = Map.of(
            LocalDate.class, "day", double.class, "number", int.class, "whole number", boolean.class, "true or false");

    @Test
    void the_table_of_the_vocabulary_is_that_of_the_records() throws IOException {
        String page = Files.readString(README);
        int heading = page.indexOf(HEADING);
        int table = page.indexOf("\n\n", heading + HEADING.length() + 1) + 2;
        String generated = page.substring(0, table) + table(Components.stated(), "stated") + "\n"
                + table(Components.derived(), "derived");
        if (Golden.updating()) {
            Files.writeString(README, generated);
        }
        assertThat(Files.readString(README)).isEqualTo(generated);
    }

    @Test
    void the_rule_and_the_case_that_it_shows_are_the_shipped_ones() throws IOException {
        String page = Files.readString(README);
        String rules = Files.readString(Path.of("rules/inf-treaty/article-06-production-and-flight-test.drl"));
        assertThat(rules).contains(block(page, "```\nrule "));
        assertThat(CaseBook.of(Shipped.TREATY).cases())
                .anyMatch(c -> c.rule().name().startsWith("VI.1.a flight-test") && !c.nearMiss());
    }

    private static String block(String page, String opening) {
        int from = page.indexOf(opening) + "```\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static String table(SortedMap<String, ? extends Class<? extends Fact>> types, String kind) {
        return "| " + kind + " | components |\n|---|---|\n"
                + types.entrySet().stream()
                        .map(e -> "| `" + e.getKey() + "` | " + components(e.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String components(Class<? extends Fact> type) {
        return Components.of(type).stream().map(RulesReadmeTest::component).collect(Collectors.joining(", "));
    }

    private static String component(Component component) {
        if (component.type().isEnum()) {
            return "`" + component.name() + "` ("
                    + Arrays.stream(component.type().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        String word = component.word() == null
                ? component.kinds().isEmpty() ? TYPES.getOrDefault(component.type(), "") : kinds(component)
                : component.word().text();
        return "`" + component.name() + "`" + (word.isEmpty() ? "" : " (" + word + ")");
    }

    private static String kinds(Component component) {
        return component.kinds().contains(IdKind.FACT)
                ? ""
                : IdKind.plain(component.kinds()).replaceFirst("^an? ", "");
    }
}
