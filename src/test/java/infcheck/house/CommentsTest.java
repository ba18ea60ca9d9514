package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comment begins with what a thing is, a noun, or what it does, a verb; only a question begins as one. */
class CommentsTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/");
    private static final Pattern BADLY_BEGUN =
            Pattern.compile("(?:What|Which|How|Where|Why|Who|Whose|When|Of|By|From|On|In|With|For|To)\\b.*");

    @Test
    void a_comment_begins_with_a_noun_or_a_verb_or_is_a_question() {
        List<Path> files = SourceTree.files(Path.of("src/main/java"), ".java");
        List<String> sentences = files.stream().flatMap(CommentsTest::sentences).toList();
        assertThat(sentences).hasSizeGreaterThan(2000);
        assertThat(sentences.stream().filter(CommentsTest::isBadlyBegun)).isEmpty();
    }

    private static boolean isBadlyBegun(String sentence) {
        return BADLY_BEGUN.matcher(sentence.replaceFirst("^\\S+: ", "")).matches() && !sentence.endsWith("?");
    }

    /** The first sentence of each comment of a file, after its name. */
    private static Stream<String> sentences(Path file) {
        return file.endsWith("package-info.java")
                ? Stream.empty()
                : COMMENT.matcher(text(file))
                        .results()
                        .map(CommentsTest::words)
                        .map(words -> file + ": " + words.replaceFirst("(?<=[.?]) [A-Z@<].*", ""));
    }

    private static String words(MatchResult comment) {
        return comment.group(1)
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
