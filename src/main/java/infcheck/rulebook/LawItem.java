package infcheck.rulebook;

import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number, a day or a period that a rule book declares, as a reader sees it.
 *
 * @param list parameter, milestone or deadline
 * @param content the number, day or period; equal where another book declares the same
 * @param value in words, such as {@code 500}, {@code 1988-06-01} or {@code 18 months after party}
 */
public record LawItem(Word.Kind list, String name, Object content, String value, String provision, Place at) {

    /** All of a book: numbers, then days, then periods, each in the order of the file. */
    public static List<LawItem> of(RuleBook book) {
        Law law = book.law();
        Stream<LawItem> numbers = law.parameters().stream()
                .collect(Collectors.groupingBy(Parameter::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(values -> of(law, values));
        Stream<LawItem> days =
                law.milestones().stream().map(m -> item(law, Word.Kind.MILESTONE, m.name(), m, text(m.date()), m.id()));
        Stream<LawItem> periods = law.periods().stream()
                .map(p -> item(law, Word.Kind.DEADLINE, p.name(), p, text(p), Law.deadlineKey(p.name())));
        return Stream.of(numbers, days, periods).flatMap(s -> s).toList();
    }

    private static LawItem of(Law law, List<Parameter> values) {
        Parameter first = values.get(0);
        String text = values.stream()
                .map(p -> number(p.value()) + (values.size() == 1 ? "" : " from " + p.from()))
                .collect(Collectors.joining(", "));
        return item(law, Word.Kind.PARAMETER, first.name(), values, text, first.id());
    }

    private static LawItem item(Law law, Word.Kind list, String name, Object content, String value, String key) {
        LawCitation cited = law.citations().get(key);
        if (cited == null) {
            throw new IllegalStateException("`" + key + "` is not declared anywhere");
        }
        return new LawItem(list, name, content, value, cited.provision(), cited.at());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String text(LocalDate date) {
        return date.equals(Dates.NEVER) ? "never" : date.toString();
    }

    private static String text(DutyPeriod period) {
        String length = Stream.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS)
                .filter(unit -> period.length().get(unit) > 0)
                .map(unit -> period.length().get(unit) + " " + unit.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return length + " after " + period.after();
    }
}
