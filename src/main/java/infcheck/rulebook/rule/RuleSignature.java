package infcheck.rulebook.rule;

import java.util.ArrayList;
import java.util.List;

/** The identity of a rule: two of one signature conclude the same from the same facts. */
public final class RuleSignature {
    private RuleSignature() {}

    public static List<Object> of(Rule rule) {
        List<Object> signature = new ArrayList<>(
                List.of(rule.provision(), rule.then().type(), rule.then().arguments()));
        rule.when().forEach(c -> signature.add(of(c)));
        return signature;
    }

    private static List<Object> of(Condition condition) {
        List<Object> signature = new ArrayList<>(List.of(condition.getClass().getSimpleName()));
        condition.patterns().map(Condition.Pattern::text).forEach(signature::add);
        if (condition instanceof Condition.Accumulate sum) {
            signature.addAll(List.of(sum.function(), sum.operator(), sum.limit(), String.valueOf(sum.argument())));
        }
        return signature;
    }
}
