package infcheck.casebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a case expects.
 *
 * @param claimants everybody who claims a fact of the case or answers a question of the book
 */
record ExpectedReader(FactBook facts, SortedSet<String> claimants, Diagnostics diagnostics) {
    private static final String STATUS = FindingKey.STATUS.key();

    /** The expectation of a case; empty where it is about a subject that the case does not have. */
    Optional<ExpectedSubject> read(Node test) {
        Node expect = test.get("expect");
        String subject = subject(test);
        List<String> ids = facts.subjects().stream().map(SubjectFacts::id).toList();
        if (!ids.contains(subject)) {
            diagnostics.error(
                    expect.at("subject"),
                    "unknown-subject",
                    "the case has no type `" + subject + "`",
                    Nearest.hint(subject, ids));
            return Optional.empty();
        }
        return Optional.of(new ExpectedSubject(
                subject,
                Status.valueOf(expect.text("status")),
                expect.textOrNull("now"),
                classes(expect.find("class")),
                findings(expect),
                by(expect.find("by"))));
    }

    private static String subject(Node test) {
        Node expect = test.get("expect");
        if (expect.has("subject")) {
            return expect.text("subject");
        }
        Node facts = test.get("facts");
        return Stream.of("type", "types", "launcher", "launchers")
                .filter(facts::has)
                .map(facts::get)
                .map(n -> n.isList() ? n.items().get(0) : n)
                .findFirst()
                .map(n -> n.text("id"))
                .orElse("");
    }

    private static @Nullable SortedSet<String> classes(@Nullable Node node) {
        return node == null ? null : new TreeSet<>(words(node).toList());
    }

    private static List<ExpectedFinding> findings(Node expect) {
        List<ExpectedFinding> findings = new ArrayList<>();
        ExpectedFinding first = finding(expect);
        if (!first.values().keySet().equals(new TreeSet<>(List.of(STATUS)))) {
            findings.add(first);
        }
        expect.items("findings").forEach(f -> findings.add(finding(f)));
        return findings;
    }

    private static ExpectedFinding finding(Node node) {
        SortedMap<String, String> values = new TreeMap<>();
        Arrays.stream(FindingKey.values())
                .map(FindingKey::key)
                .filter(node::has)
                .forEach(k -> values.put(k, FindingKey.words(words(node.get(k)))));
        return new ExpectedFinding(values);
    }

    private static Stream<String> words(Node node) {
        return node.isList() ? node.items().stream().map(Node::text) : Stream.of(node.text());
    }

    private SortedMap<String, Status> by(@Nullable Node node) {
        if (node != null) {
            node.entries().stream()
                    .map(Map.Entry::getKey)
                    .filter(c -> !claimants.contains(c))
                    .forEach(c -> diagnostics.error(
                            node.at(c),
                            "unknown-claimant",
                            "`" + c + "` claims nothing in this case and answers no question of law",
                            Nearest.hint(c, claimants)));
        }
        return node == null
                ? new TreeMap<>()
                : node.entries().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey(),
                                e -> Status.valueOf(e.getValue().text()),
                                (one, again) -> one,
                                TreeMap::new));
    }
}
