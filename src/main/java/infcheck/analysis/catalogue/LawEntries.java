package infcheck.analysis.catalogue;

import infcheck.fact.Dates;
import infcheck.fact.Standing;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.provision.Provision;
import infcheck.reference.State;
import infcheck.reference.States;
import infcheck.rulebook.LawItem;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of rule books, and of the States for which they hold. */
public final class LawEntries {
    private LawEntries() {}

    /** The questions of law, in the order of the books. */
    public static Stream<CatalogueEntry> readings(Collection<RuleBook> books) {
        return books.stream().flatMap(b -> b.questions().stream().map(q -> reading(b, q)));
    }

    private static CatalogueEntry reading(RuleBook book, Question question) {
        String answers = new TreeMap<>(question.answers())
                .entrySet().stream()
                        .map(e -> e.getKey() + ": "
                                + e.getValue().stream()
                                        .map(Question.Answer::answer)
                                        .collect(Collectors.joining(", then ")))
                        .collect(Collectors.joining("; "));
        return new CatalogueEntry(
                CatalogueEntry.Kind.READING,
                question.id(),
                List.of(),
                List.copyOf(question.answers().keySet()),
                List.of(question.asks()),
                Columns.of("book", book.id(), "provision", question.provision()),
                question.asks() + (answers.isEmpty() ? "" : "\n" + answers) + "\nmay be answered: "
                        + String.join(", ", question.choices()),
                question.at().wholeLine().toString());
    }

    /** The numbers, days and periods, in the order of the books. */
    public static Stream<CatalogueEntry> parameters(Collection<RuleBook> books) {
        return books.stream().flatMap(b -> LawItem.of(b).stream().map(i -> parameter(b, i)));
    }

    private static CatalogueEntry parameter(RuleBook book, LawItem item) {
        return new CatalogueEntry(
                CatalogueEntry.Kind.PARAMETER,
                item.name(),
                List.of(),
                List.of(),
                List.of(),
                Columns.of("book", book.id(), "provision", item.provision()),
                item.value(),
                item.at().wholeLine().toString());
    }

    /** The provisions, in the order of the books. */
    public static Stream<CatalogueEntry> provisions(Collection<RuleBook> books) {
        return books.stream().flatMap(b -> b.provisions().stream().map(p -> provision(b, p)));
    }

    private static CatalogueEntry provision(RuleBook book, Provision provision) {
        return new CatalogueEntry(
                CatalogueEntry.Kind.PROVISION,
                provision.id(),
                List.of(),
                List.of(),
                List.of(provision.says()),
                Columns.of("book", book.id(), "encoded", provision.encoding().encoded() ? "yes" : "no"),
                provision.says(),
                null);
    }

    /** The States that the facts name or that have an entry of their own in a book, by code. */
    public static Stream<CatalogueEntry> states(FactBook facts, Collection<RuleBook> books) {
        Set<String> codes = new TreeSet<>(facts.states());
        books.forEach(b -> standings(b, facts.states()).map(Standing::state).forEach(codes::add));
        Map<String, List<String>> standing = new TreeMap<>();
        books.forEach(b -> standing(b, codes)
                .forEach((code, says) ->
                        standing.computeIfAbsent(code, c -> new ArrayList<>()).add(b.id() + ": " + says)));
        return codes.stream().map(code -> state(code, facts, standing.getOrDefault(code, List.of())));
    }

    private static Stream<Standing> standings(RuleBook book, Collection<String> states) {
        return book.law().facts(states).stream()
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast);
    }

    private static CatalogueEntry state(String code, FactBook facts, List<String> standing) {
        List<String> names = States.all().stream()
                .filter(s -> s.code().equals(code))
                .map(State::name)
                .distinct()
                .toList();
        long systems = facts.subjects().stream()
                .map(SubjectFacts::state)
                .filter(code::equals)
                .count();
        return new CatalogueEntry(
                CatalogueEntry.Kind.STATE,
                code,
                names,
                List.of(code),
                List.of(),
                Map.of("systems", Long.toString(systems)),
                String.join(", ", names) + "\n" + String.join("\n", standing),
                null);
    }

    /** The standing of each State under a book. */
    private static Map<String, String> standing(RuleBook book, Collection<String> states) {
        return standings(book, states)
                .collect(Collectors.groupingBy(
                        Standing::state, TreeMap::new, Collectors.mapping(LawEntries::text, Collectors.joining(", "))));
    }

    private static String text(Standing standing) {
        return standing.standing()
                + (standing.from().equals(Dates.ALWAYS) ? "" : " from " + standing.from())
                + (standing.until().equals(Dates.NEVER) ? "" : " until " + standing.until());
    }
}
