package infcheck.fact;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kind of thing that the id or name in a text component stands for. */
public enum IdKind {
    STATE("State", "[A-Z]{2}", "two capital letters"),
    MISSILE_TYPE("missile type", "[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens"),
    LAUNCHER_TYPE("launcher type", "[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens"),
    /** A missile type or a launcher type. */
    SUBJECT("subject"),
    ACT("act"),
    /** A line of an inventory that a State declared. */
    DECLARATION("declaration"),
    PLACE("place"),
    REGION("region"),
    ANSWER("answer"),
    /** A stated fact that is no act and no type. */
    FACT("stated fact");

    private final String text;
    private final Pattern form;
    private final String formText;

    IdKind(String text, String form, String formText) {
        this.text = text;
        this.form = Pattern.compile(form);
        this.formText = formText;
    }

    IdKind(String text) {
        this(text, ".*", "any text");
    }

    /** The kinds, in which {@link #SUBJECT} is the two that it stands for. */
    static Set<IdKind> single(IdKind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> kind == SUBJECT ? Stream.of(MISSILE_TYPE, LAUNCHER_TYPE) : Stream.of(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IdKind.class)));
    }

    /** Some kinds in words, such as {@code a missile type, launcher type or act}; at least one. */
    public static String plain(Collection<IdKind> kinds) {
        List<String> names = kinds.stream().sorted().map(kind -> kind.text).toList();
        int last = names.size() - 1;
        String listed = last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
        return ("a".equals(listed.substring(0, 1)) ? "an " : "a ") + listed;
    }

    /** Whether a text has the form of such an id. */
    public boolean matches(String id) {
        return form.matcher(id).matches();
    }

    /** The form in words. */
    public String formText() {
        return formText;
    }
}
