package infcheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.analysis.enumerate.Enumeration;
import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.engine.StockBuild;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import infcheck.rulebook.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped rule files mean the same to us and to Drools' own build on the facts that their own limits cut. */
class EnumerationConformanceTest {
    private static final int FEW = 10;
    private static final int STRIDE = 61;
    private static final int LEAST_COMPARED = 50;
    private static final int LEAST_TYPES = 6;

    @Tag("long")
    @Test
    void on_a_few_cells_round_every_part_of_the_pledge_among_which_every_rule_holds() throws IOException {
        compare("rules/moratorium-2019");
    }

    @Tag("long")
    @Test
    void on_a_few_cells_round_every_part_of_the_treaty_among_which_every_rule_holds() throws IOException {
        compare("rules/inf-treaty");
    }

    private static void compare(String folder) throws IOException {
        RuleBook book = RuleBooks.read(Path.of(folder)).get(0);
        Engine engine = Engine.of(book.rules());
        StockBuild stock = StockBuild.ofBook(Path.of(folder));
        AtomicInteger cell = new AtomicInteger();
        Set<Class<?>> derived = new HashSet<>();
        Set<String> held = new HashSet<>();
        Enumeration.facts(book, FEW, (rule, facts) -> {
            if (cell.getAndIncrement() % STRIDE == 0 || !held.contains(rule.name())) {
                List<Derived> ours = derive(engine, facts, held);
                assertThat(ours).as("cell %s, round %s", cell, rule.name()).isEqualTo(List.copyOf(stock.derive(facts)));
                ours.forEach(d -> derived.add(d.getClass()));
            }
        });
        assertThat(cell.get()).isGreaterThan(STRIDE * LEAST_COMPARED);
        assertThat(derived).hasSizeGreaterThan(LEAST_TYPES);
        assertThat(held)
                .containsExactlyInAnyOrderElementsOf(
                        book.rules().stream().map(Rule::name).toList());
    }

    private static List<Derived> derive(Engine engine, List<Stated> facts, Set<String> held) {
        Inference inference = engine.infer(facts);
        held.addAll(inference.matched());
        return List.copyOf(inference.only().derived());
    }
}
