package infcheck.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of facts as fact files and people write them. */
public final class ValueText {
    private ValueText() {}

    /** A number without an exponent, and without a point where there is nothing behind it. */
    public static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The constant of an enum in small letters and hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day; {@code always} and {@code never} for the two ends of time. */
    public static String day(LocalDate day) {
        return day.equals(Dates.ALWAYS) ? "always" : day.equals(Dates.NEVER) ? "never" : day.toString();
    }

    /** Any value of a component; a fact by all its components. */
    public static String of(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Enum<?> constant) {
            return word(constant);
        } else if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        return value instanceof Fact fact ? whole(fact) : value.toString();
    }

    private static String whole(Fact fact) {
        return Components.of(fact.getClass()).stream()
                .map(c -> of(Components.read(fact, c.name())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
