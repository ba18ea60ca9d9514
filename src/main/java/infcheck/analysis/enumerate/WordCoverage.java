package infcheck.analysis.enumerate;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.fact.Word;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects which declared words come out. */
public final class WordCoverage {
    private static final Set<Word.Kind> CONCLUDED = Set.of(Word.Kind.TERM, Word.Kind.GROUND, Word.Kind.REASON);

    private final Set<List<Object>> said = new HashSet<>();

    void add(Collection<Derived> derived) {
        for (Derived fact : derived) {
            for (Component component : Components.of(fact.getClass())) {
                Word.Kind list = component.word();
                if (list != null) {
                    said.add(List.of(list, Components.read(fact, component.name())));
                }
            }
        }
    }

    /**
     * The words that did not, in the order of the book.
     *
     * @param cells one round each rule that has any, by its name
     */
    List<EnumerationResult.Underived> unsaid(RuleBook book, Map<String, List<Stated>> cells) {
        return book.words().stream()
                .filter(word -> CONCLUDED.contains(word.list()))
                .filter(word -> !said.contains(List.<Object>of(word.list(), word.word())))
                .map(word -> unsaid(word, book.rules(), cells))
                .toList();
    }

    private static EnumerationResult.Underived unsaid(Term word, List<Rule> rules, Map<String, List<Stated>> cells) {
        Operand written = new Operand.Literal(word.word());
        List<Rule> concluding = rules.stream()
                .filter(r -> r.then().arguments().contains(written))
                .toList();
        List<Stated> facts = Stream.concat(concluding.stream(), rules.stream().filter(r -> asks(r, written)))
                .flatMap(r -> Stream.ofNullable(cells.get(r.name())))
                .findFirst()
                .orElse(List.of());
        return new EnumerationResult.Underived(word.list(), word.word(), concluding, facts);
    }

    private static boolean asks(Rule rule, Operand word) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .flatMap(p -> p.constraints().stream())
                .anyMatch(c -> c instanceof Constraint.In in
                        ? in.operands().contains(word)
                        : c instanceof Constraint.Compare compare
                                && compare.operand().equals(word));
    }
}
