package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import infcheck.fact.Components;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the mistakes that people make in a value from each other: calculations, what reaches further, names with hyphens. */
public final class ValueFaults {
    private static final Set<String> INTO = Set.of(".", "[", "#", "::", "->");
    private static final Set<String> CALCULATION = Set.of("+", "-", "*", "/", "%", "!", "~", "?", "^", "&", "|");

    private final TokenCursor cursor;

    ValueFaults(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Throws where a value is reached into, called or calculated with. */
    void refuseCalculation(Token here) {
        if (here.is("(")) {
            throw SyntaxError.at(
                    here, "call", "a rule calls nothing", "compare with a component, a text or a `$variable`");
        }
        if (INTO.contains(here.text())) {
            String message = "a rule reads components of the fact itself, and `" + here.text() + "` reaches further";
            throw SyntaxError.at(here, "navigation", message, "match the other fact with a condition of its own");
        }
        if (CALCULATION.contains(here.text())) {
            throw SyntaxError.at(
                    here,
                    "calculation",
                    "a rule does not calculate, and " + here.shown() + " would",
                    "compare with a component, a text or a `$variable` as it is; numbers belong in parameters.yaml");
        }
    }

    /** Throws where a name is written with hyphens, as fact files write it. */
    void refuseHyphen(Token first) {
        List<Token> parts = hyphened(first);
        if (parts.size() > 1) {
            String rest = parts.stream().skip(1).map(ValueFaults::capital).collect(Collectors.joining());
            throw hyphen(parts, "write `" + first.text() + rest + "`");
        }
    }

    /** Throws where a value of a component is written with hyphens: of the words of fact files each is a constant here. */
    void refuseHyphenWithin(Token component, Token first) {
        List<Token> parts = hyphened(first);
        if (parts.size() > 1) {
            List<String> constants = constants(component.text());
            String name = parts.stream().map(Token::text).collect(Collectors.joining("_"));
            throw hyphen(
                    parts,
                    constants.isEmpty()
                            ? "write `\"" + hyphens(parts) + "\"`, or a `$variable`"
                            : named(name.toUpperCase(Locale.ROOT), constants));
        }
    }

    /** The words that hyphens join to the first, without spaces. */
    private List<Token> hyphened(Token first) {
        List<Token> parts = new ArrayList<>(List.of(first));
        boolean close = first.isWord() && first.touches(cursor.peek());
        for (int i = 0; close && cursor.peek(i).is("-") && cursor.peek(i + 1).isWord(); i += 2) {
            parts.add(cursor.peek(i + 1));
        }
        return parts;
    }

    private static BadInputException hyphen(List<Token> parts, String cure) {
        String message = "`" + hyphens(parts) + "` has a hyphen, and a name in a rule has none";
        return SyntaxError.at(parts.get(0), "hyphen", message, cure);
    }

    private static String hyphens(List<Token> parts) {
        return parts.stream().map(Token::text).collect(Collectors.joining("-"));
    }

    private static String capital(Token part) {
        return part.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.text().substring(1);
    }

    private static String named(String name, List<String> constants) {
        return constants.stream()
                .filter(constant -> constant.endsWith("." + name))
                .findFirst()
                .map(constant -> "write `" + constant + "`")
                .orElseGet(() -> Nearest.hint(name, constants));
    }

    /** The constants, each with its type, that components of this name can have. */
    private static List<String> constants(String component) {
        return Components.types().values().stream()
                .flatMap(type -> Components.of(type).stream())
                .filter(c -> c.name().equals(component))
                .map(c -> ValueType.of(c).type())
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .distinct()
                .toList();
    }
}
