package infcheck.check;

import infcheck.engine.Seen;
import infcheck.fact.Dates;
import infcheck.fact.Fact;
import infcheck.finding.ValueRead;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of facts in the words of fact files. */
final class Shown {
    private Shown() {}

    static String type(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** What was read of a fact; all of it where nothing in particular was. */
    static List<ValueRead> values(Seen seen) {
        Seen some = seen.read().isEmpty() ? Seen.whole(seen.fact()) : seen;
        return some.read().entrySet().stream()
                .map(e -> new ValueRead(e.getKey(), text(e.getValue())))
                .toList();
    }

    static String text(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } else if (value instanceof Number number) {
            return Numbers.text(number.doubleValue());
        }
        return value instanceof Fact fact ? whole(fact) : value.toString();
    }

    private static String day(LocalDate day) {
        return day.equals(Dates.ALWAYS) ? "always" : day.equals(Dates.NEVER) ? "never" : day.toString();
    }

    private static String whole(Fact fact) {
        return Seen.whole(fact).read().values().stream()
                .map(Shown::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
