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
        return new FactBook(subjects(), sources(), Hash.of(all));
    }

    private List<SubjectFacts> subjects() {
        Map<String, List<ActEntry>> eliminations = files.eliminations().stream()
                .collect(Collectors.groupingBy(
                        node -> node.text("missile-type"),
                        Collectors.mapping(
                                node -> new ActEntry(ActKind.ELIMINATION, node, node.at()), Collectors.toList())));
        return files.subjects().stream()
                .map(s -> new SubjectMaker(s).facts(eliminations.getOrDefault(s.id(), List.of())))
                .sorted(Comparator.comparing(SubjectFacts::id))
                .toList();
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
