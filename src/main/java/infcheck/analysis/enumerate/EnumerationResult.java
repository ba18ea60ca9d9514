package infcheck.analysis.enumerate;

import infcheck.fact.Stated;
import infcheck.fact.Word;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.SortedSet;

/**
 * The answers of a rule book for every cell that its own limits, dates and words cut.
 *
 * @param rules in the order of the book
 * @param subsumed rules that never say what no other rule says with them
 * @param underived declared terms, grounds and reasons that no cell brings out
 * @param gaps kinds of act of which nothing is said
 * @param contradictions kinds of act of which two things are said that cannot both be
 */
public record EnumerationResult(
        RuleBook book,
        List<OfRule> rules,
        List<Unreachable> unreachable,
        List<Subsumed> subsumed,
        List<Underived> underived,
        List<Gap> gaps,
        List<Contradiction> contradictions) {
    public EnumerationResult {
        rules = List.copyOf(rules);
        unreachable = List.copyOf(unreachable);
        subsumed = List.copyOf(subsumed);
        underived = List.copyOf(underived);
        gaps = List.copyOf(gaps);
        contradictions = List.copyOf(contradictions);
    }

    /** The total number of cells. */
    public int cells() {
        return rules.stream().mapToInt(OfRule::cells).sum();
    }

    /**
     * The cells round one rule.
     *
     * @param firing how many of them make it match
     */
    public record OfRule(Rule rule, int cells, int firing) {}

    /**
     * A rule that no cell makes match.
     *
     * @param missing the derived fact that no rule makes, as the rule writes it; empty where its own demands keep it from matching
     * @param facts the nearest that was tried, without the law; none where the demands contradict each other
     */
    public record Unreachable(Rule rule, String missing, List<Stated> facts) {
        public Unreachable {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A rule of which another says the same in every cell that makes it match.
     *
     * @param mutual whether each says so of the other: they are duplicates
     * @param facts of one such cell, without the law
     */
    public record Subsumed(Rule rule, Rule by, boolean mutual, List<Stated> facts) {
        public Subsumed {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A declared word that nothing brings out.
     *
     * @param list of terms, grounds or reasons
     * @param rules those that would conclude it
     * @param facts of a cell round the first of them or, where there is none, round the first rule that asks for it
     */
    public record Underived(Word.Kind list, String word, List<Rule> rules, List<Stated> facts) {
        public Underived {
            rules = List.copyOf(rules);
            facts = List.copyOf(facts);
        }
    }

    /**
     * An act of which nothing is said: no breach, no duty met, no reason why it is out of scope.
     *
     * @param act the record
     * @param terms what its subject is on that day
     * @param cells how many have such an act
     * @param facts of the first of them, without the law
     */
    public record Gap(String act, SortedSet<String> terms, int cells, List<Stated> facts) {
        public Gap {
            facts = List.copyOf(facts);
        }
    }

    /**
     * An act of which two things are said that cannot both be.
     *
     * @param says that it breaks a provision, exempt or not, or meets one
     * @param reason why it is out of scope all the same, or that it does the other
     * @param cells how many have such an act
     * @param facts of the first of them, without the law
     */
    public record Contradiction(String says, String reason, int cells, List<Stated> facts) {
        public Contradiction {
            facts = List.copyOf(facts);
        }
    }
}
