package infcheck.rulebook.syntax;

import infcheck.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the annotations of a rule, and says that what else could stand there may not. */
public final class AnnotationParser {
    private static final Set<String> ANNOTATIONS = Set.of("provision", "says", "note");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "date",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "enabled",
            "extends",
            "refract",
            "direct",
            "attributes");

    private final TokenCursor cursor;

    AnnotationParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    List<SyntaxTree.Annotation> annotations() {
        List<SyntaxTree.Annotation> annotations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (cursor.passed("@")) {
            Token name = cursor.peek();
            if (!names.add(name.text())) {
                String message = "`@" + name.text() + "` is here twice";
                throw SyntaxError.at(name, "repeated-annotation", message, "keep one");
            }
            annotations.add(annotation());
        }
        if (ATTRIBUTES.contains(cursor.peek().text())) {
            throw attribute(cursor.peek());
        }
        return annotations;
    }

    private RuntimeException attribute(Token first) {
        StringBuilder name = new StringBuilder(first.text());
        for (int i = 1; cursor.peek(i).is("-"); i += 2) {
            name.append('-').append(cursor.peek(i + 1).text());
        }
        String message = "`" + name + "` has no place in a rule";
        return SyntaxError.at(
                first,
                "not-allowed",
                message,
                "remove it: a rule has annotations, `when`, `then` and `end`, nothing else");
    }

    private SyntaxTree.Annotation annotation() {
        Token name = cursor.next();
        if (!ANNOTATIONS.contains(name.text())) {
            String message = "`@" + name.text() + "` is not an annotation of a rule";
            throw SyntaxError.at(name, "unknown-annotation", message, hint(name.text()));
        }
        if (cursor.peek().isText() || cursor.at(":")) {
            String message = "the text of `@" + name.text() + "` stands in brackets";
            throw SyntaxError.at(cursor.peek(), "annotation-text", message, form(name));
        }
        cursor.expect("(");
        Token text = cursor.peek();
        if (!text.isText() || !cursor.peek(1).is(")")) {
            String message = "`@" + name.text() + "` takes one text in double quotes";
            throw SyntaxError.at(text, "annotation-text", message, form(name));
        }
        if (text.value().isBlank()) {
            throw SyntaxError.at(text, "annotation-text", "`@" + name.text() + "` says nothing", "write a sentence");
        }
        cursor.next();
        cursor.expect(")");
        return new SyntaxTree.Annotation(name, text);
    }

    private static String form(Token name) {
        return "write `@" + name.text() + "( \"…\" )`";
    }

    private static String hint(String name) {
        return Nearest.to(name, ANNOTATIONS)
                .map(near -> "did you mean `@" + near + "`?")
                .orElse("known: `@note`, `@provision`, `@says`");
    }
}
