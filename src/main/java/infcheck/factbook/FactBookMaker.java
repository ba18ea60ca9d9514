package infcheck.factbook;

import infcheck.document.folder.Hash;
import infcheck.document.folder.SourceFile;
import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.FacilityLocations;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.making.DeclarationMaker;
import infcheck.factbook.making.LauncherMaker;
import infcheck.factbook.making.MissileMaker;
import infcheck.factbook.statement.Declaration;
import infcheck.factbook.statement.OtherElimination;
import infcheck.factbook.statement.PublicStatement;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.statement.SubjectIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes trusted facts of files that passed every check. */
record FactBookMaker(FactFiles files) {

    FactBook book(List<SourceFile> all) {
        FacilityLocations.of(files).fill(files);
        Map<String, Source> sources = sources();
        Map<String, PartialDate> dates = Source.dates(sources);
        List<SubjectFacts> subjects = subjects(dates);
        List<DeclarationMaker> declared =
                subjects.stream().flatMap(s -> declared(s.name(), dates)).toList();
        return new FactBook(
                subjects.stream().map(s -> stating(s, declared)).toList(),
                declared.stream()
                        .map(DeclarationMaker::declaration)
                        .sorted(Declaration.ORDER)
                        .toList(),
                otherEliminations(dates),
                statements(dates),
                sources,
                Hash.of(all));
    }

    private Stream<DeclarationMaker> declared(SubjectIdentity subject, Map<String, PartialDate> dates) {
        return files.inventory().stream()
                .filter(node -> DeclarationMaker.type(node).equals(subject.id()))
                .map(node -> new DeclarationMaker(subject, node, new ClaimMaker(node.text("source"), dates)));
    }

    private static SubjectFacts stating(SubjectFacts subject, List<DeclarationMaker> all) {
        List<DeclarationMaker> own =
                all.stream().filter(d -> d.subject().id().equals(subject.id())).toList();
        return own.isEmpty()
                ? subject
                : subject.with(subject.statements()
                        .stating(own.stream()
                                .flatMap(d -> d.statements().stream())
                                .toList()));
    }

    private List<SubjectFacts> subjects(Map<String, PartialDate> dates) {
        Map<String, List<ActEntry>> eliminations = files.eliminations().stream()
                .filter(OtherElimination::isMissile)
                .collect(Collectors.groupingBy(
                        node -> node.text("missile-type"),
                        Collectors.mapping(
                                node -> new ActEntry(ActKind.ELIMINATION, node, node.at()), Collectors.toList())));
        return files.subjects().parallelStream()
                .map(s -> subject(s, dates, eliminations.getOrDefault(s.id(), List.of())))
                .sorted(Comparator.comparing(SubjectFacts::id))
                .toList();
    }

    private static SubjectFacts subject(
            SubjectFile subject, Map<String, PartialDate> dates, List<ActEntry> eliminations) {
        ClaimMaker claims = new ClaimMaker(subject.root().text("source"), dates);
        return switch (subject.kind()) {
            case MISSILE_TYPE -> new MissileMaker(subject, claims).facts(eliminations);
            case LAUNCHER_TYPE -> new LauncherMaker(subject, claims).facts();
        };
    }

    private List<OtherElimination> otherEliminations(Map<String, PartialDate> dates) {
        return files.eliminations().stream()
                .filter(node -> !OtherElimination.isMissile(node))
                .map(node -> OtherElimination.of(
                        node,
                        files.by(node, node.textOrNull("missile-type")),
                        new ClaimMaker(node.text("source"), dates)))
                .toList();
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
                node.textOrNull("state"),
                PartialDate.parse(node.text("on")),
                node.text("says"),
                node.items("about").stream().map(Node::text).toList(),
                node.text("source"),
                PartialDateReader.find(node, "published").orElse(dates.get(node.text("source"))),
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
                PartialDateReader.find(node, "date").orElse(null),
                PartialDateReader.find(node, "updated").orElse(null),
                node.textOrNull("address"),
                EnumWords.get(Source.Basis.class, node.text("basis")));
    }
}
