package infcheck.check.proof;

import infcheck.fact.ValueText;
import infcheck.finding.ProofCondition;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Operand;
import java.util.Locale;
import java.util.stream.Collectors;

/** Conditions as rule files write them. */
final class ConditionText {
    private ConditionText() {}

    static ProofCondition.Kind kind(Condition condition) {
        if (condition instanceof Condition.Not) {
            return ProofCondition.Kind.NOT;
        } else if (condition instanceof Condition.Exists) {
            return ProofCondition.Kind.EXISTS;
        } else if (condition instanceof Condition.Or) {
            return ProofCondition.Kind.OR;
        }
        return condition instanceof Condition.Accumulate ? ProofCondition.Kind.ACCUMULATE : ProofCondition.Kind.MATCH;
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return "not " + not.pattern().text();
        } else if (condition instanceof Condition.Exists exists) {
            return "exists " + exists.pattern().text();
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream().map(Condition.Pattern::text).collect(Collectors.joining(" or "));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            return of(accumulate);
        }
        return ((Condition.Pattern) condition).text();
    }

    private static String of(Condition.Accumulate accumulate) {
        String argument = accumulate.argument() == null ? "" : " " + accumulate.argument();
        return "accumulate( " + accumulate.pattern().text() + "; "
                + accumulate.function().name().toLowerCase(Locale.ROOT) + "(" + argument + " ) "
                + accumulate.operator().sign() + " " + text(accumulate.limit()) + " )";
    }

    private static String text(Operand operand) {
        return operand instanceof Operand.Variable variable
                ? variable.name()
                : ValueText.of(((Operand.Literal) operand).value());
    }
}
