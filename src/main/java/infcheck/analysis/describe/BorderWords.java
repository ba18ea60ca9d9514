package infcheck.analysis.describe;

import infcheck.fact.Deadline;
import infcheck.fact.Fact;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.LawCitation;
import java.util.List;

/** Names the borders that the law of a book draws. */
public record BorderWords(RuleBook book) {

    /** Whether a fact is of the law, so that what it is compared with is held against it. */
    public static boolean isLaw(Fact fact) {
        return fact instanceof Parameter
                || fact instanceof Milestone
                || fact instanceof Deadline
                || fact instanceof Standing;
    }

    /** The name of a component of a fact as a border, with the provision on which it rests. */
    public String of(Fact fact, String component) {
        return name(fact, component) + cited(fact);
    }

    private static String name(Fact fact, String component) {
        if (fact instanceof Parameter parameter) {
            return quoted(parameter.name());
        } else if (fact instanceof Milestone milestone) {
            return quoted(milestone.name());
        } else if (fact instanceof Deadline deadline) {
            return day(component) + quoted(deadline.name()) + " for " + deadline.state();
        } else if (fact instanceof Standing standing) {
            return day(component) + "the standing of " + standing.state() + " as " + quoted(standing.standing());
        }
        return "as in the " + FactPhrase.of(fact, List.of(component));
    }

    private static String day(String component) {
        return switch (component) {
            case "start", "from" -> "the first day of ";
            case "last", "until" -> "the last day of ";
            default -> "";
        };
    }

    private String cited(Fact fact) {
        return fact instanceof Stated stated
                ? book.citation(stated)
                        .map(LawCitation::provision)
                        .map(p -> " (" + p + ")")
                        .orElse("")
                : "";
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
