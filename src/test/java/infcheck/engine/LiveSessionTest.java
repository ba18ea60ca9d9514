package infcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import infcheck.fact.Derived;
import infcheck.fact.Flown;
import infcheck.fact.Launch;
import infcheck.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveSessionTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Engine ENGINE = Engine.of(Construct.trees());

    @Test
    void a_session_after_any_changes_equals_a_fresh_one() {
        for (int seed = 0; seed < 3000; seed++) {
            assertThat(changed(seed)).as("seed %s", seed).isTrue();
        }
    }

    /** Whether facts that came, changed and went leave what the facts that remain derive alone. */
    private static boolean changed(int seed) {
        RandomFacts random = new RandomFacts(seed);
        SortedMap<String, Stated> facts = new TreeMap<>();
        try (LiveSession session = ENGINE.open()) {
            for (Stated fact : random.many(15)) {
                put(session, facts, fact);
            }
            boolean equal = true;
            for (int step = 0; step < 8; step++) {
                change(random, session, facts);
                session.fire();
                equal &= step % 4 != 3 || proofs(session).equals(fresh(facts.values()));
            }
            return equal;
        }
    }

    private static void change(RandomFacts random, LiveSession session, Map<String, Stated> facts) {
        String id = "fact-" + random.below(20);
        if (random.below(3) == 0) {
            facts.remove(id);
            session.remove(id);
        } else {
            put(session, facts, random.one(id));
        }
    }

    private static void put(LiveSession session, Map<String, Stated> facts, Stated fact) {
        facts.put(fact.id(), fact);
        session.put(fact);
    }

    private static Map<Derived, List<Step>> fresh(Collection<Stated> facts) {
        try (LiveSession session = ENGINE.open()) {
            session.putAll(facts);
            session.fire();
            return proofs(session);
        }
    }

    private static Map<Derived, List<Step>> proofs(LiveSession session) {
        return session.derived().stream().collect(Collectors.toMap(Function.identity(), session::proof));
    }

    @Test
    void a_fact_may_become_one_of_another_type() {
        try (LiveSession session = ENGINE.open()) {
            session.put(new Launch("a", "a", "alpha", "US", DAY));
            session.fire();
            assertThat(session.derived()).isNotEmpty();

            session.put(new Flown("a", "alpha", 900, DAY));
            session.fire();
            assertThat(session.derived()).isEmpty();
        }
    }

    @Test
    void removing_what_is_not_there_changes_nothing() {
        try (LiveSession session = ENGINE.open()) {
            assertThatCode(() -> session.remove("nobody")).doesNotThrowAnyException();
        }
    }

    @Test
    void sessions_of_two_threads_share_one_engine() throws Exception {
        List<List<Stated>> sets = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            sets.add(new RandomFacts(seed).many(20));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Engine shared = Engine.of(Construct.trees());
            List<Future<List<Derived>>> futures = sets.stream()
                    .map(facts -> threads.submit(() -> derive(shared, facts)))
                    .toList();
            for (int i = 0; i < sets.size(); i++) {
                assertThat(futures.get(i).get()).isEqualTo(derive(ENGINE, sets.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Derived> derive(Engine engine, List<Stated> facts) {
        try (LiveSession session = engine.open()) {
            session.putAll(facts);
            session.fire();
            return List.copyOf(session.derived());
        }
    }
}
