package infcheck.factbook;

import infcheck.document.Hash;
import infcheck.document.Node;
import infcheck.document.SourceFile;
import infcheck.fact.ActKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes trusted facts of files that passed every check. */
record FactBookMaker(FactFiles files) {

    FactBook book(List<SourceFile> all) {
        Map<String, Source> sources = sources();
        Map<String, PartialDate> dates = Source.dates(sources);
        return new FactBook(subjects(dates), statements(dates), sources, Hash.of(all));
    }

    private List<SubjectFacts> subjects(Map<String, PartialDate> dates) {
        Map<String, List<ActEntry>> eliminations = files.eliminations().stream()
                .collect(Collectors.groupingBy(
                        node -> node.text("missile-type"),
                        Collectors.mapping(
                                node -> new ActEntry(ActKind.ELIMINATION, node, node.at()), Collectors.toList())));
        return files.subjects().stream()
                .map(s -> subject(s, dates, eliminations.getOrDefault(s.id(), List.of())))
                .sorted(Comparator.comparing(SubjectFacts::id))
                .toList();
    }

    private static SubjectFacts subject(Subject subject, Map<String, PartialDate> dates, List<ActEntry> eliminations) {
        ClaimMaker claims = new ClaimMaker(subject.root().text("source"), dates);
        return switch (subject.kind()) {
            case MISSILE_TYPE -> new SubjectMaker(subject, claims).facts(eliminations);
            case LAUNCHER_TYPE -> new LauncherMaker(subject, claims).facts();
        };
    }

    private List<PublicStatement> statements(Map<String, PartialDate> dates) {
        return files.statements().stream()
                .map(node -> statement(node, dates))
                .sorted(Comparator.comparing((PublicStatement s) -> s.on().first())
                        .thenComparing(PublicStatement::id))
                .toList();
    }

    private static PublicStatement statement(Node node, Map<String, PartialDate> dates) {
        return new PublicStatement(
                node.text("id"),
                node.text("by"),
                node.text("state"),
                PartialDate.parse(node.text("on")),
                node.text("says"),
                node.items("about").stream().map(Node::text).toList(),
                node.text("source"),
                DateText.find(node, "published").orElse(dates.get(node.text("source"))),
                node.at());
    }

    private Map<String, Source> sources() {
        return files.sources().stream()
                .map(FactBookMaker::source)
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }

    private static Source source(Node node) {
        return new Source(
                node.text("id"),
                node.text("title"),
                node.text("publisher"),
                DateText.find(node, "date").orElse(null),
                node.textOrNull("address"),
                Words.get(Source.Basis.class, node.text("basis")));
    }
}
