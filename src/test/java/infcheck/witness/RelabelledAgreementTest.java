package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shipped rules over facts of several cases at once, each fact in a set of worlds drawn by chance.
 *
 * <p>What different cases state under one id is one open value here; so nearly every fact of the law is open too.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelabelledAgreementTest {
    @Test
    void engine_and_plain_evaluator_agree_on_some_mixed_cases() {
        Shipped.BOOKS.forEach(book -> agree(book, 8));
    }

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_many_mixed_cases_and_most_rules_match() {
        for (CaseBook book : Shipped.BOOKS) {
            Set<String> matched = agree(book, 150);
            assertThat(matched).hasSizeGreaterThan(book.book().rules().size() * 9 / 10);
        }
    }

    private static Set<String> agree(CaseBook book, int draws) {
        RuleBook law = book.book();
        Set<String> matched = new TreeSet<>();
        for (int seed = 0; seed < draws; seed++) {
            Random random = new Random(seed);
            RandomWorlds worlds = new RandomWorlds(random, 4 + random.nextInt(8));
            List<Labelled<Stated>> facts = mixed(book, random, worlds);
            PlainEvaluator.Result plain = PlainEvaluator.evaluate(law.rules(), worlds.space(), facts);
            Agreement agreement = Agreement.of(plain, Shipped.engine(law).infer(worlds.space(), facts), facts.size());
            assertThat(agreement.differences()).as(law.id() + ", seed " + seed).isEmpty();
            plain.matches().keySet().forEach(match -> matched.add(match.rule()));
        }
        return matched;
    }

    private static List<Labelled<Stated>> mixed(CaseBook book, Random random, RandomWorlds worlds) {
        Map<Stated, WorldSet> facts = new LinkedHashMap<>();
        Map<String, WorldSet> left = new HashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Case drawn = book.cases().get(random.nextInt(book.cases().size()));
            for (Labelled<Stated> fact : ShippedWorlds.of(book.book(), drawn).facts()) {
                String id = fact.value().id();
                WorldSet free = left.getOrDefault(id, worlds.space().all());
                // most of a case as it stands, so that its rules still match
                WorldSet set = random.nextInt(3) == 0 ? free.and(worlds.some()) : free;
                if (!set.isEmpty()) {
                    facts.merge(fact.value(), set, WorldSet::or);
                    left.put(id, free.minus(set));
                }
            }
        }
        List<Labelled<Stated>> labelled = new ArrayList<>();
        facts.forEach((fact, set) -> labelled.add(new Labelled<>(fact, set)));
        return labelled;
    }
}
