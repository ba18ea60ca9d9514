package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.house.SourceTree.Sized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms, small files, small methods, small rules. */
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.*?)\".*?^end");

    /** The records that rules match stand in one package: a rule file imports one, and Drools must find them all there. */
    @Test
    void a_room_has_at_most_25_files() {
        Map<Path, Long> rooms = SourceTree.files(MAIN, ".java").stream()
                .filter(f -> !f.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        rooms.remove(MAIN.resolve("infcheck/fact"));
        assertThat(rooms)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        (room, files) -> assertThat(files).as(room.toString()).isLessThanOrEqualTo(25));
    }

    @Test
    void a_file_can_be_read_in_one_sitting() {
        assertThat(over(250, sized(SourceTree.files(MAIN, ".java")))).isEmpty();
        assertThat(over(250, sized(SourceTree.files(Path.of("src/test/java"), ".java"))))
                .isEmpty();
    }

    @Test
    void a_method_fits_the_eye() {
        List<Sized> methods = SourceTree.of(MAIN).methods();
        assertThat(over(40, methods)).isEmpty();
        assertThat(median(methods)).isLessThanOrEqualTo(5);
    }

    @Test
    void a_rule_has_at_most_25_lines_and_its_file_200() {
        List<Path> files = SourceTree.files(Path.of("rules"), ".drl");
        assertThat(over(200, sized(files))).isEmpty();
        assertThat(over(25, files.stream().flatMap(SizeTest::rules).toList())).isEmpty();
    }

    private static Stream<Sized> rules(Path file) {
        return RULE.matcher(text(file))
                .results()
                .map(rule -> new Sized(
                        file + " " + rule.group(1), (int) rule.group().lines().count()));
    }

    private static List<Sized> sized(List<Path> files) {
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(f -> new Sized(f.toString(), (int) text(f).lines().count()))
                .toList();
    }

    private static List<Sized> over(int limit, List<Sized> sized) {
        return sized.stream().filter(s -> s.lines() > limit).toList();
    }

    private static int median(List<Sized> sized) {
        return sized.stream()
                .mapToInt(Sized::lines)
                .sorted()
                .skip(sized.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
