package infcheck.casebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Finds a rule by its name, or by as many first words of it as no other rule has. */
record RuleNames(RuleBook book) {

    /**
     * The rule that is named. A rule of a paragraph of the book that is not there is for the run to complain of, since it may
     * have been taken away.
     */
    TestedRule find(Node named, Diagnostics diagnostics) {
        String words = named.text();
        List<Rule> meant = book.rules().stream().filter(r -> begins(r, words)).toList();
        if (meant.size() > 1 && meant.stream().noneMatch(r -> r.name().equals(words))) {
            String all = quoted(meant.stream().map(Rule::name).toList());
            diagnostics.error(
                    named.at(), "ambiguous-rule", "several rules begin with `" + words + "`", "say which: " + all);
        }
        if (meant.isEmpty() && provision(words).isEmpty()) {
            unknown(named, diagnostics);
        }
        if (meant.isEmpty() && !provision(words).isEmpty()) {
            diagnostics.add(none(named, provision(words)));
        }
        return meant.stream()
                .filter(r -> meant.size() == 1 || r.name().equals(words))
                .findFirst()
                .map(TestedRule::of)
                .orElseGet(() -> new TestedRule(words, provision(words), null));
    }

    /** A warning, since the rule may be about to be written, or have been taken away to see which cases fail. */
    private Diagnostic none(Node named, String provision) {
        List<String> others = book.rules().stream()
                .filter(r -> r.provision().equals(provision))
                .map(Rule::name)
                .toList();
        return new Diagnostic(
                named.at(),
                Diagnostic.Severity.WARNING,
                "no-such-rule",
                "no rule begins with `" + named.text() + "`",
                others.isEmpty() ? "write the rule, or remove the case" : Nearest.hint(named.text(), others));
    }

    private void unknown(Node named, Diagnostics diagnostics) {
        String words = named.text();
        List<String> all = book.rules().stream().map(Rule::name).toList();
        List<String> within = book.rules().stream()
                .filter(r -> Provision.within(r.provision(), words) || r.name().startsWith(words + "."))
                .map(Rule::name)
                .toList();
        String message = "no rule of this book is called `" + words + "`";
        if (within.isEmpty()) {
            String cure = Nearest.to(words, all)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("`infcheck rules list` has them all");
            diagnostics.error(named.at(), "unknown-rule", message, cure);
        } else {
            diagnostics.error(named.at(), "unknown-rule", message, "say which: " + quoted(within));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static boolean begins(Rule rule, String words) {
        String name = rule.name();
        return name.startsWith(words)
                && (name.length() == words.length() || " ,".indexOf(name.charAt(words.length())) >= 0);
    }

    private String provision(String words) {
        return book.provisions().stream()
                .filter(p -> p.dotted().equals(words.split(" ", 2)[0]))
                .map(Provision::id)
                .findFirst()
                .orElse("");
    }
}
