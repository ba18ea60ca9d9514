package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.LiveSession;
import infcheck.engine.Step;
import infcheck.engine.StockBuild;
import infcheck.fact.Derived;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The shipped rule files mean to us what they mean to Drools' own build of the very same files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedConformanceTest {
    private static final FactBook FACTS = FactBooks.read(Path.of("facts"));
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final int ANSWERED = 4;
    private static final int SEEDS = 600;
    private static final int FACTS_DRAWN = 80;

    private static StockBuild stock;

    @BeforeAll
    static void build() throws IOException {
        stock = StockBuild.ofBook(Path.of("rules/inf-treaty"));
    }

    @Test
    void on_every_shipped_subject_with_every_answer() {
        List<Group> groups = new Groups(FACTS, Scene.BOOK, AS_OF).all();
        int most = groups.stream().mapToInt(Group::size).max().orElse(1);
        int worlds = Math.max(most, ANSWERED);
        for (int k = 0; k < worlds; k++) {
            List<Stated> facts = new ArrayList<>(Scene.BOOK.law().facts(FACTS.states()));
            facts.addAll(readings(k));
            for (Group group : groups) {
                facts.addAll(group.facts(k % group.size()).values());
            }
            assertThat(ours(facts, new HashSet<>())).as("world %s", k).isEqualTo(List.copyOf(stock.derive(facts)));
        }
    }

    @Test
    void on_random_facts_of_every_type() {
        Set<String> fired = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Stated> facts = new RandomVocabulary(Scene.BOOK, seed).world(FACTS_DRAWN);
            assertThat(ours(facts, fired)).as("seed %s", seed).isEqualTo(List.copyOf(stock.derive(facts)));
        }
        assertThat(fired).hasSizeGreaterThan(Scene.BOOK.rules().size() * 2 / 3);
    }

    /** The first answers, the last, and then some at random, so that each is given. */
    private static List<Reading> readings(int world) {
        Random random = new Random(world);
        return Scene.BOOK.questions().stream()
                .map(q -> {
                    List<String> known = List.copyOf(q.known());
                    int answer = world < known.size() ? world : random.nextInt(known.size());
                    return new Reading("reading/" + q.id(), q.id(), known.get(answer));
                })
                .toList();
    }

    private static List<Derived> ours(List<Stated> facts, Set<String> fired) {
        try (LiveSession session = Scene.ENGINE.open()) {
            session.putAll(facts);
            session.fire();
            session.derived()
                    .forEach(d -> session.proof(d).stream()
                            .map(Step::rule)
                            .map(Rule::name)
                            .forEach(fired::add));
            return List.copyOf(session.derived());
        }
    }
}
