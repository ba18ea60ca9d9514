package infcheck.analysis.whynot;

import infcheck.check.Clocks;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.rulebook.rule.Rule;
import java.util.List;

/**
 * The reasons why some rules do not fire for a subject.
 *
 * @param scenarios the ids of the scenarios it was asked under, in the order given
 * @param by the claimants whose worlds count; empty for everybody
 * @param rules those that fire first, then those that came nearest
 */
public record WhyNotAnswer(
        Clocks clocks, List<String> scenarios, List<String> by, String subject, String name, List<OfRule> rules) {
    public WhyNotAnswer {
        scenarios = List.copyOf(scenarios);
        by = List.copyOf(by);
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param book the id of its rule book
     * @param fires in all worlds that count, in none, or in some
     * @param conditions what each comes to over all cases, in the order of the rule
     * @param cases each with worlds in which the rule came nearest in the same way; empty where the rule never concludes anything
     *     about a subject of this kind
     */
    public record OfRule(String book, Rule rule, Truth fires, List<Truth> conditions, List<OfWorlds> cases) {
        public OfRule {
            conditions = List.copyOf(conditions);
            cases = List.copyOf(cases);
        }

        /** The number of conditions that the rule lacks where it comes nearest and does not fire; 0 where it always fires. */
        public int lacking() {
            return cases.stream()
                    .mapToInt(c -> c.attempt().lacking())
                    .filter(lacking -> lacking > 0)
                    .min()
                    .orElse(cases.isEmpty() ? rule.when().size() : 0);
        }
    }

    /**
     * Some worlds that count.
     *
     * @param by everybody in whose worlds this may be so; sorted
     * @param presumed the open values on which it rests
     */
    public record OfWorlds(List<String> by, List<Presumed> presumed, MatchAttempt attempt) {
        public OfWorlds {
            by = List.copyOf(by);
            presumed = List.copyOf(presumed);
        }
    }
}
