package infcheck.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command that a page shows gives the output that it shows; {@code -Dupdate} records it. */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
    private static final Pattern PICTURE = Pattern.compile("`infcheck (check .* --format svg) -o (\\S+)`");
    private static final String PROMPT = "$ ";
    private static final String COMMAND = "$ target/infcheck/bin/infcheck ";

    @Test
    void the_readme_is_at_most_200_lines() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(200);
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> scenarios = Files.list(Path.of("facts/scenarios"))) {
            List<Path> stories = scenarios
                    .filter(Files::isDirectory)
                    .map(folder -> folder.resolve("README.md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(README), stories.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_gives_the_output_that_is_shown(Path page) throws IOException {
        String shown = Files.readString(page);
        List<Object> blocks = new ArrayList<>();
        String real = BLOCK.matcher(shown).replaceAll(block -> {
            blocks.add(block);
            return Matcher.quoteReplacement("```console\n" + run(block) + "```");
        });
        if (Golden.updating()) {
            Files.writeString(page, real);
        }
        assertThat(blocks).isNotEmpty();
        assertThat(real).isEqualTo(Files.readString(page));
    }

    @Test
    void the_picture_is_what_its_command_draws() throws IOException {
        MatchResult drawn =
                PICTURE.matcher(Files.readString(README)).results().findFirst().orElseThrow();
        Path picture = Path.of(drawn.group(2));
        String real = PackagedProgram.run(words(drawn.group(1)).toArray(String[]::new))
                .out();
        if (Golden.updating()) {
            Files.writeString(picture, real);
        }
        assertThat(Files.readString(README)).contains("](" + drawn.group(2) + ")");
        assertThat(real).startsWith("<svg").isEqualTo(Files.readString(picture));
    }

    private static String run(MatchResult block) {
        Stream<String> commands = block.group(1).lines().filter(line -> line.startsWith(PROMPT));
        return block.group(1).contains(COMMAND)
                ? commands.map(ReadmeIT::transcript).collect(Collectors.joining())
                : block.group(1);
    }

    private static String transcript(String line) {
        assertThat(line).startsWith(COMMAND);
        String[] pipe = line.substring(COMMAND.length()).split(" \\| ");
        ProcessOutcome launch = PackagedProgram.run(words(pipe[0]).toArray(String[]::new));
        List<String> shown = (launch.out() + launch.err()).lines().toList();
        for (String part : List.of(pipe).subList(1, pipe.length)) {
            shown = part(shown, part);
        }
        return line + "\n" + shown.stream().map(text -> text + "\n").collect(Collectors.joining());
    }

    /** What {@code head -9} or {@code tail -9} leaves of some lines. */
    private static List<String> part(List<String> lines, String command) {
        int most = Math.min(lines.size(), Integer.parseInt(command.substring(command.indexOf('-') + 1)));
        return command.startsWith("head -") ? lines.subList(0, most) : lines.subList(lines.size() - most, lines.size());
    }

    /** The words of a command line, single or double quotes taken off. */
    private static List<String> words(String line) {
        return Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> Stream.of(1, 2, 3)
                        .map(word::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
