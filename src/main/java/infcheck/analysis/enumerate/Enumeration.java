package infcheck.analysis.enumerate;

import infcheck.engine.Engine;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Does a rule book hold together? Its own limits, dates and words cut the facts into cells; in one of them no two facts can be
 * told apart by a rule that compares with constants. Each cell is fired.
 *
 * <p>The cells of a rule lie round one choice of facts that makes it match, with those that make the derived facts it wants: every
 * number below, at and above each limit, every date on both sides of each, every constant and answer, what must not be there,
 * each fact left out, and each with a number twice.
 */
public final class Enumeration {
    /** Cells of the full product round one rule, where nothing else is said; values beyond vary one at a time. */
    public static final int MOST = 2_000;

    private final RuleBook book;
    private final LawSample law;
    private final ProducerRules makers;
    private final CellFiring cellFiring;
    private final CaseCompletion completion;
    private final int most;
    private final Map<String, List<Stated>> nearest = new HashMap<>();

    private Enumeration(RuleBook book, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("no cells: " + most);
        }
        this.book = book;
        this.law = LawSample.of(book);
        this.makers = new ProducerRules(book.rules());
        this.cellFiring = new CellFiring(Engine.of(book.rules()), law.facts());
        this.completion = new CaseCompletion(law);
        this.most = most;
    }

    /** The result for every cell of a book. */
    public static EnumerationResult of(RuleBook book) {
        return of(book, MOST);
    }

    /**
     * The result for the cells of a book.
     *
     * @param most cells of the full product round one rule, above 0
     */
    public static EnumerationResult of(RuleBook book, int most) {
        return new Enumeration(book, most).all();
    }

    /**
     * Every cell of a book: the rule round which it lies, and all its facts, the law and answers to every question included.
     *
     * @param most cells of the full product round one rule, above 0
     */
    public static void facts(RuleBook book, int most, BiConsumer<Rule, List<Stated>> cell) {
        Enumeration enumeration = new Enumeration(book, most);
        for (Rule rule : book.rules()) {
            enumeration
                    .cells(rule)
                    .forEach(facts -> cell.accept(
                            rule,
                            Stream.concat(enumeration.law.facts().stream(), facts.stream())
                                    .toList()));
        }
    }

    /**
     * The cells round some rules of a book: the rule, and all facts of the cell but the law, answers to every question included.
     *
     * @param most cells of the full product round one rule, above 0
     * @param cell is called on several threads at once
     */
    public static void cells(RuleBook book, Predicate<Rule> of, int most, BiConsumer<Rule, List<Stated>> cell) {
        Enumeration enumeration = new Enumeration(book, most);
        book.rules().parallelStream()
                .filter(of)
                .forEach(rule -> enumeration.cells(rule).forEach(facts -> cell.accept(rule, facts)));
    }

    private EnumerationResult all() {
        OutcomeGaps outcomes = new OutcomeGaps(book);
        SubsumptionCheck overlaps = new SubsumptionCheck();
        WordCoverage words = new WordCoverage();
        List<EnumerationResult.OfRule> rules = new ArrayList<>();
        for (Rule rule : book.rules()) {
            rules.add(round(rule, (facts, derived) -> {
                outcomes.add(facts, derived.keySet());
                overlaps.add(facts, derived);
                words.add(derived.keySet());
            }));
        }
        tellApart(overlaps);
        return new EnumerationResult(
                book,
                rules,
                unreachable(overlaps.firing()),
                overlaps.subsumed(book.rules()),
                words.unsaid(book, nearest),
                outcomes.gaps(),
                outcomes.contradictions());
    }

    private EnumerationResult.OfRule round(Rule rule, BiConsumer<List<Stated>, Map<Derived, Set<String>>> cell) {
        List<List<Stated>> cells = cells(rule);
        int firing = 0;
        for (List<Stated> facts : cells) {
            Map<Derived, Set<String>> derived = cellFiring.fire(facts);
            firing += derived.values().stream().anyMatch(by -> by.contains(rule.name())) ? 1 : 0;
            nearest.putIfAbsent(rule.name(), facts);
            cell.accept(facts, derived);
        }
        return new EnumerationResult.OfRule(rule, cells.size(), firing);
    }

    /** Two rules that no cell told apart meet facts drawn up to do so: what one must not have is there. */
    private void tellApart(SubsumptionCheck overlaps) {
        overlaps.subsumed(book.rules()).stream()
                .flatMap(s -> apart(s.rule(), s.by()))
                .forEach(facts -> overlaps.add(facts, cellFiring.fire(facts)));
    }

    private Stream<List<Stated>> apart(Rule rule, Rule other) {
        return other.when().stream()
                .filter(Condition.Not.class::isInstance)
                .map(not -> RuleUnfolder.apart(rule, other, (Condition.Not) not, makers))
                .filter(SymbolicCase::isPossible)
                .flatMap(plan -> ConstraintSolver.solve(plan, new TestPoints(plan, law))
                        .flatMap(base -> new ConcreteCase(plan, law).facts(base))
                        .stream())
                .map(completion::of);
    }

    /** The cells of a rule, complete but for the law. */
    private List<List<Stated>> cells(Rule rule) {
        if (makers.missing(rule).isPresent()) {
            return List.of();
        }
        RuleUnfolding plans = new RuleUnfolding(rule, makers, law, facts -> matches(rule, facts), most);
        return plans.cells().stream().map(completion::of).distinct().toList();
    }

    private boolean matches(Rule rule, List<Stated> facts) {
        return cellFiring.fire(completion.of(facts)).values().stream().anyMatch(by -> by.contains(rule.name()));
    }

    private List<EnumerationResult.Unreachable> unreachable(Set<String> firing) {
        return book.rules().stream()
                .filter(rule -> !firing.contains(rule.name()))
                .map(rule -> new EnumerationResult.Unreachable(
                        rule,
                        makers.missing(rule).map(Condition.Pattern::text).orElse(""),
                        nearest.getOrDefault(rule.name(), List.of())))
                .toList();
    }
}
