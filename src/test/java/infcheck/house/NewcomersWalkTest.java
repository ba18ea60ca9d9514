package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that a newcomer reads first names what is there, and its walks go from type to type without a leap. */
class NewcomersWalkTest {
    private static final Path PAGE = Path.of("src/main/java/infcheck/package-info.java");
    private static final Pattern LINK = Pattern.compile("\\{@link (infcheck[.\\w]+)}");
    private static final Pattern WALK = Pattern.compile("(?s)<ol>(.*?)</ol>");

    static Stream<List<String>> walks() throws IOException {
        return WALK.matcher(Files.readString(PAGE)).results().map(walk -> links(walk.group(1)));
    }

    @Test
    void every_link_leads_to_a_type() throws IOException {
        List<String> links = links(Files.readString(PAGE));
        assertThat(links).hasSizeGreaterThan(50).allMatch(Program.CLASSES::contain);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void each_type_of_a_walk_uses_one_before_it_or_is_used_by_one(List<String> types) {
        assertThat(types).hasSizeGreaterThan(8);
        List<String> leaps = IntStream.range(1, types.size())
                .filter(i -> types.subList(0, i).stream().noneMatch(before -> meet(before, types.get(i))))
                .mapToObj(types::get)
                .toList();
        assertThat(leaps).isEmpty();
    }

    @Test
    void every_room_of_the_ground_plan_is_on_a_walk_or_among_the_terms() throws IOException {
        Set<String> named = links(Files.readString(PAGE)).stream()
                .map(type -> type.split("\\.", -1)[1])
                .collect(Collectors.toSet());
        assertThat(named)
                .contains(
                        "analysis",
                        "check",
                        "cli",
                        "engine",
                        "fact",
                        "factbook",
                        "finding",
                        "report",
                        "rulebook",
                        "world");
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    private static boolean meet(String one, String other) {
        return uses(one, other) || uses(other, one);
    }

    private static boolean uses(String user, String used) {
        return classes(user)
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target -> isOf(target, used));
    }

    /** A type and those within it. */
    private static Stream<JavaClass> classes(String name) {
        return Program.CLASSES.stream().filter(c -> isOf(c, name));
    }

    private static boolean isOf(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }
}
