package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The comment of a class begins with what it is, a noun, or what it does, a verb; only a question begins as one. */
class CommentsTest {
    private static final Pattern COMMENT = Pattern.compile(
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public |final |abstract |sealed )*(?:class|record|enum|interface|@interface) ");
    private static final Pattern QUESTION_WORD = Pattern.compile("(?:What|Which|How|Where|Why|Who|Whose|When)\\b.*");

    @Test
    void a_class_comment_begins_with_a_noun_or_a_verb_or_is_a_question() {
        List<Path> files = SourceTree.files(Path.of("src/main/java"), ".java");
        assertThat(files.stream().flatMap(f -> first(f).stream())).hasSizeGreaterThan(500);
        assertThat(files.stream()
                        .flatMap(f -> first(f).filter(CommentsTest::isBadlyBegun).map(s -> f + ": " + s).stream()))
                .isEmpty();
    }

    private static boolean isBadlyBegun(String sentence) {
        return QUESTION_WORD.matcher(sentence).matches() && !sentence.endsWith("?");
    }

    /** The first sentence on the outermost type of a file. */
    private static Optional<String> first(Path file) {
        return COMMENT.matcher(text(file))
                .results()
                .findFirst()
                .map(CommentsTest::words)
                .map(words -> words.replaceFirst("(?<=[.?]) [A-Z].*", ""));
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
