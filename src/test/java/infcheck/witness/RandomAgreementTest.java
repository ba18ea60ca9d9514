package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.Engine;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts drawn by chance, held in sets of worlds drawn by chance, under rules of every construct. */
class RandomAgreementTest {
    private static final int FEW = 10;
    private static final int MANY = 300;
    static final List<Rule> RULES = Stream.of(
                    PatternRules.rules(), AccumulateRules.rules(), LayeredRules.rules(), EdgeRules.rules())
            .flatMap(List::stream)
            .toList();
    static final Engine ENGINE = Engine.of(RULES);

    @Test
    void engine_and_plain_evaluator_agree_on_some_drawn_facts() {
        agree(FEW);
    }

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_many_drawn_facts_and_every_rule_matches() {
        Set<String> matched = agree(MANY);
        assertThat(RULES).extracting(Rule::name).allMatch(matched::contains, "matches in some draw");
    }

    /** The names of the rules that match anything in so many draws. */
    private static Set<String> agree(int draws) {
        Set<String> matched = new TreeSet<>();
        LongStream.range(0, draws).forEach(seed -> {
            Random random = new Random(seed);
            RandomWorlds worlds = new RandomWorlds(random, 4 + random.nextInt(9));
            List<Labelled<Stated>> facts = LabelledRandomFacts.draw(random, worlds, 6 + random.nextInt(18));
            PlainEvaluator.Result plain = PlainEvaluator.evaluate(RULES, worlds.space(), facts);
            Agreement agreement = Agreement.of(plain, ENGINE.infer(worlds.space(), facts), facts.size());
            assertThat(agreement.differences()).as("seed " + seed).isEmpty();
            plain.matches().keySet().forEach(match -> matched.add(match.rule()));
        });
        return matched;
    }

    @Test
    void they_agree_under_some_drawn_rules() {
        drawn(5);
    }

    @Tag("long")
    @Test
    void they_agree_under_many_drawn_rules_and_many_of_these_match() {
        assertThat(drawn(MANY)).isGreaterThan(0.3);
    }

    /** The share of rules that match anything. */
    private static double drawn(int draws) {
        int rules = 0;
        long matched = 0;
        for (long seed = 0; seed < draws; seed++) {
            Random random = new Random(seed);
            List<Rule> drawn = RandomRules.draw(random);
            RandomWorlds worlds = new RandomWorlds(random, 4 + random.nextInt(5));
            List<Labelled<Stated>> facts = LabelledRandomFacts.draw(random, worlds, 12 + random.nextInt(12));
            PlainEvaluator.Result plain = PlainEvaluator.evaluate(drawn, worlds.space(), facts);
            Agreement agreement = Agreement.of(plain, Engine.of(drawn).infer(worlds.space(), facts), facts.size());
            assertThat(agreement.differences()).as("seed " + seed).isEmpty();
            rules += drawn.size();
            matched += plain.matches().keySet().stream()
                    .map(PlainMatch::rule)
                    .distinct()
                    .count();
        }
        return (double) matched / rules;
    }
}
