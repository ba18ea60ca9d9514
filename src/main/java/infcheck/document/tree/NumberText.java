package infcheck.document.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in the place of a number, as reports and tables write numbers: {@code 300-500}, {@code >5500}, {@code ~1200 km}.
 *
 * @param wanted what the schema says of the value, with the forms that it can have
 */
public record NumberText(String text, String wanted) {
    private static final String NUMBER = "0*(\\d+(?:\\.\\d+)?)";
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,_' ](?=\\d{3}(?!\\d))");
    private static final Pattern NOTHING = Pattern.compile("(?i)unknown|n/?a|none|nil|[-–?]");
    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(km|kilomet(re|er)s?)\\b\\.?");

    /** Each way to write a number with the form that it has here. */
    private static final List<Form> FORMS = List.of(
            new Form(NUMBER, "%s"),
            new Form(
                    "(?:from |between )?" + NUMBER + "\\s*(?:-|–|—|to|and|\\.\\.+)\\s*" + NUMBER,
                    "{ min: %s, max: %s }"),
            new Form("(?:>=?|≥|over|above|beyond|more than|at least|from)\\s*" + NUMBER, "{ min: %s }"),
            new Form(NUMBER + "\\s*(?:\\+|and more|or more)", "{ min: %s }"),
            new Form("(?:<=?|≤|under|below|less than|at most|up to)\\s*" + NUMBER, "{ max: %s }"),
            new Form(
                    "(?:~|≈|about|around|approx\\.?|approximately|circa|ca?\\.?|some)\\s*" + NUMBER,
                    "{ about: %s, within: … }"));

    private record Form(String written, String right) {
        @Nullable
        String of(String text) {
            Matcher matcher = Pattern.compile(written, Pattern.CASE_INSENSITIVE).matcher(text);
            if (!matcher.matches()) {
                return null;
            }
            return matcher.groupCount() == 1
                    ? right.formatted(matcher.group(1))
                    : right.formatted(matcher.group(1), matcher.group(2));
        }

        boolean isPlain() {
            return right.equals("%s");
        }

        /** The key that shows that a schema knows the form. */
        String key() {
            return right.replaceFirst("^(\\{ \\w+:).*", "$1");
        }
    }

    /**
     * The advice on what to write instead. It is null if the text is no number in words, or if the value cannot have the form that
     * is meant.
     */
    @Nullable
    public String cure() {
        if (NOTHING.matcher(text.strip()).matches()) {
            return "leave it out if nobody knows it";
        }
        String plain = UNIT.matcher(SEPARATOR.matcher(text.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
        return FORMS.stream()
                .flatMap(form -> Stream.ofNullable(form.of(plain)).flatMap(right -> allowed(form, right)))
                .findFirst()
                .map(right -> "write `" + right + "`")
                .orElse(null);
    }

    /**
     * The beginning of a hint that says what to write for a number that is open on one side; empty if the text is no such number.
     */
    public static String open(String text) {
        String cure = new NumberText(text.split("[,}\\]#]", 2)[0], "{ min: { max:").cure();
        return cure == null ? "" : cure + " if a range is allowed here, or ";
    }

    private Stream<String> allowed(Form form, String right) {
        if (right.matches("0(\\.0+)?") && wanted.contains("above 0")) {
            return Stream.empty();
        }
        if (form.isPlain() || wanted.contains(form.key())) {
            return Stream.of(right);
        }
        return wanted.contains("{ value:") ? Stream.of("{ value: " + right + " }") : Stream.empty();
    }
}
