package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only all files together can show: a name used twice, and conclusions that rest on themselves. */
final class CrossChecks {
    private CrossChecks() {}

    static void check(List<Written.Rule> written, List<Rule> rules, Diagnostics diagnostics) {
        names(written, diagnostics);
        Cycles.report(rules, diagnostics);
    }

    private static void names(List<Written.Rule> rules, Diagnostics diagnostics) {
        Map<String, Token> first = new HashMap<>();
        for (Written.Rule rule : rules) {
            Token before = first.putIfAbsent(rule.name().value(), rule.name());
            if (before != null) {
                diagnostics.error(
                        rule.name().at(),
                        "duplicate-rule",
                        "a rule named " + rule.name().text() + " stands already at " + before.at(),
                        "give each rule a name of its own");
            }
        }
    }
}
