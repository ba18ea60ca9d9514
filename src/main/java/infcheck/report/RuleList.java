package infcheck.report;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.report.json.Json;
import infcheck.report.page.TextPage;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules of one book, one a line.
 *
 * @param cases the book with its test cases
 * @param rules those that are listed, in the book's order
 */
public record RuleList(CaseBook cases, List<Rule> rules) {
    private static final int SCHEMA_VERSION = 1;
    private static final String RULE = "rule";
    private static final String PROVISION = "provision";
    private static final String CASES = "cases";

    public RuleList {
        rules = List.copyOf(rules);
    }

    /** A line for each rule, with the counts as the last line of each book; only a screen breaks a name. */
    public static String text(List<RuleList> lists, TextPage page) {
        return page.whole(lists.stream().map(RuleList::text).collect(Collectors.joining("\n")));
    }

    /** The same as one JSON object, ending with a line feed. */
    public static String json(List<RuleList> lists) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("books", Json.list(lists, RuleList::json));
        return Json.print(root);
    }

    private String text() {
        int width = rules.stream().mapToInt(r -> r.provision().length()).max().orElse(0);
        String line = "%-" + Math.max(width, PROVISION.length()) + "s  %5s  %s%n";
        return (line.formatted(PROVISION, CASES, RULE)
                                + rules.stream()
                                        .map(r -> line.formatted(r.provision(), cases(r), r.name()))
                                        .collect(Collectors.joining()))
                        .replace(System.lineSeparator(), "\n")
                + cases.book().id() + ": " + counts() + "\n";
    }

    private String counts() {
        long without = rules.stream().filter(r -> cases(r) == 0).count();
        long all = rules.stream().mapToLong(this::cases).sum();
        return number(rules.size(), RULE) + ", " + number(all, "case")
                + (without == 0 ? "" : ", " + number(without, RULE) + " without a case");
    }

    private static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private long cases(Rule rule) {
        return cases.cases().stream().filter(c -> rule.equals(c.rule().rule())).count();
    }

    private ObjectNode json() {
        ObjectNode node = Json.object()
                .put("id", cases.book().id())
                .put("hash", cases.book().hash());
        node.set("rules", Json.list(rules, this::json));
        return node;
    }

    private ObjectNode json(Rule rule) {
        long nearMisses = cases.cases().stream()
                .filter(c -> rule.equals(c.rule().rule()))
                .filter(Case::nearMiss)
                .count();
        return Json.object()
                .put("name", rule.name())
                .put(PROVISION, rule.provision())
                .put("at", rule.at().toString())
                .put(CASES, cases(rule))
                .put("nearMisses", nearMisses);
    }
}
