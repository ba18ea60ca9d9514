package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rule files become typed rules, or diagnostics; nothing in a rule file is ever executed or compiled.
 *
 * <p>Two readers must agree on each file: infcheck's own, which knows every place and accepts only the subset of the rule
 * language that a treaty needs, and Drools' parser, which keeps the files ordinary DRL.
 */
final class Vetter {
    private final WordLists words;

    Vetter(WordLists words) {
        this.words = words;
    }

    /**
     * All rules of all files in order.
     *
     * @param diagnostics gets the problems of all files; where it has errors, the rules that had none are returned
     */
    List<Rule> vet(List<RuleFile> files, Diagnostics diagnostics) {
        List<Written.Rule> written = new ArrayList<>();
        files.forEach(file -> written.addAll(read(file, diagnostics)));
        List<Rule> rules = written.stream()
                .map(rule -> new RuleTyping(rule, words, diagnostics).rule())
                .filter(Objects::nonNull)
                .toList();
        CrossChecks.check(written, rules, diagnostics);
        return rules;
    }

    private static List<Written.Rule> read(RuleFile file, Diagnostics diagnostics) {
        Diagnostics ofFile = new Diagnostics();
        SourceText source = new Decoding(file, ofFile).source();
        List<Written.Rule> rules =
                source == null ? List.of() : new FileParser(new Lexer(source, ofFile).tokens(), ofFile).rules();
        if (source != null && !ofFile.hasErrors()) {
            new DroolsReading(source, ofFile).confirm(rules);
        }
        ofFile.list().forEach(diagnostics::add);
        return rules;
    }
}
