package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name explains itself without its package. */
class NamesTest {
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract");

    @Test
    void no_simple_name_stands_for_two_things() {
        Map<String, List<Path>> named =
                files().collect(Collectors.groupingBy(NamesTest::name, TreeMap::new, Collectors.toList()));
        assertThat(named).hasSizeGreaterThan(500);
        assertThat(named.values()).allMatch(files -> files.size() == 1);
    }

    @Test
    void a_name_has_no_word_that_says_nothing() {
        assertThat(files().map(NamesTest::name))
                .allSatisfy(name ->
                        assertThat(Stream.of(name.split("(?=[A-Z])"))).doesNotContainAnyElementsOf(EMPTY_WORDS));
    }

    private static Stream<Path> files() {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> SourceTree.files(Path.of(root), ".java").stream())
                .filter(f -> !f.endsWith("package-info.java"));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}
