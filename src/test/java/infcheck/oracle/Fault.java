package infcheck.oracle;

import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule book with one fault that a machine planted.
 *
 * @param rule the name of the rule that it is in, empty where it is in a number
 * @param what which fault, and where
 */
record Fault(String rule, String what, RuleBook book) {

    /** Every fault of the kinds known here: limits moved, rules left out, and each edit of each rule. */
    static List<Fault> in(RuleBook book) {
        Stream<Fault> moved =
                book.limits().keySet().stream().flatMap(l -> Stream.of(moved(book, l, -1), moved(book, l, 1)));
        Stream<Fault> without =
                book.rules().stream().map(r -> new Fault(r.name(), "without " + r.name(), book.without(r)));
        Stream<Fault> edited = book.rules().stream()
                .flatMap(r -> new RuleEdits(r, book::known)
                        .all()
                        .map(e -> new Fault(r.name(), e.what(), with(book, r, e.rule()))));
        return Stream.of(moved, without, edited).flatMap(s -> s).toList();
    }

    private static Fault moved(RuleBook book, Limit limit, int by) {
        return new Fault("", limit.name() + " moved by " + by, book.moved(limit, by));
    }

    private static RuleBook with(RuleBook book, Rule rule, Rule edited) {
        List<Rule> rules =
                book.rules().stream().map(r -> r.equals(rule) ? edited : r).toList();
        return new RuleBook(
                book.id(),
                book.labels(),
                book.hash(),
                rules,
                book.words(),
                book.provisions(),
                book.questions(),
                book.law(),
                book.cases());
    }

    @Override
    public String toString() {
        return what;
    }
}
