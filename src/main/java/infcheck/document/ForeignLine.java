package infcheck.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line that another kind of file or another program left in a file of facts or rules. */
public enum ForeignLine {
    /** What encloses code in a page of Markdown. */
    FENCE("markdown-fence", "this is a Markdown fence", "remove the lines that begin and end the fence", "```|~~~"),
    /** What version control writes where two edits of one place meet. */
    CONFLICT(
            "merge-conflict",
            "version control left two versions of the file here",
            "keep one version, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
            "<{7}|={7}|>{7}");

    private final String code;
    private final String message;
    private final String cure;
    private final Pattern beginning;

    ForeignLine(String code, String message, String cure, String beginning) {
        this.code = code;
        this.message = message;
        this.cure = cure;
        this.beginning = Pattern.compile(beginning);
    }

    /** What a line is that begins so; null where it is a line of the file's own. */
    public static @Nullable ForeignLine of(String line) {
        return Stream.of(values())
                .filter(kind -> kind.beginning.matcher(line).lookingAt())
                .findFirst()
                .orElse(null);
    }

    /** The kind of mistake. */
    public String code() {
        return code;
    }

    /** What stands there. */
    public String message() {
        return message;
    }

    /** What to do about it. */
    public String cure() {
        return cure;
    }
}
