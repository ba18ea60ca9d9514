package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts from elsewhere in sets of worlds drawn by chance; of two facts with one id no world has both. */
final class Relabelled {
    private final Random random;
    private final RandomWorlds worlds;
    private final Map<Stated, WorldSet> facts = new LinkedHashMap<>();
    private final Map<String, WorldSet> free = new HashMap<>();

    /** What the plain evaluator finds, once the engine has found the same. */
    record Found(int derived, Map<PlainMatch, WorldSet> matches) {}

    Relabelled(Random random, RandomWorlds worlds) {
        this.random = random;
        this.worlds = worlds;
    }

    void add(List<Labelled<Stated>> more) {
        for (Labelled<Stated> fact : more) {
            String id = fact.value().id();
            WorldSet left = free.getOrDefault(id, worlds.space().all());
            // two of three of what is certain stay certain, so that rules still match
            boolean open = !fact.worlds().isAll() || random.nextInt(3) == 0;
            WorldSet set = open ? left.and(worlds.some()) : left;
            if (!set.isEmpty()) {
                facts.merge(fact.value(), set, WorldSet::or);
                free.put(id, left.minus(set));
            }
        }
    }

    Found agree(RuleBook book) {
        List<Labelled<Stated>> labelled = new ArrayList<>();
        facts.forEach((fact, set) -> labelled.add(new Labelled<>(fact, set)));
        PlainEvaluator.Result plain = PlainEvaluator.evaluate(book.rules(), worlds.space(), labelled);
        Agreement agreement =
                Agreement.of(plain, BookEngines.engine(book).infer(worlds.space(), labelled), labelled.size());
        assertThat(agreement.differences()).as(book.id()).isEmpty();
        return new Found(agreement.derived(), plain.matches());
    }
}
