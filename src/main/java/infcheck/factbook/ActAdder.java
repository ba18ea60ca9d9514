package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.making.ActMaker;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.Statements;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.statement.SubjectKind;
import infcheck.factbook.vetting.ActCheck;
import infcheck.factbook.vetting.DateCheck;
import infcheck.factbook.vetting.DenialCheck;
import infcheck.factbook.vetting.HeldAct;
import infcheck.factbook.vetting.HeldCheck;
import infcheck.factbook.vetting.KnownTypes;
import infcheck.factbook.vetting.PlatformCheck;
import infcheck.factbook.vetting.RangeCheck;
import infcheck.factbook.vetting.ReferenceCheck;
import infcheck.factbook.vetting.SourceCheck;
import infcheck.factbook.vetting.StateCheck;
import infcheck.factbook.vetting.StateDaysCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds acts to a fact book, which are checked as if they stood in the files of their subjects. */
final class ActAdder {
    private final FactBook book;
    private final Diagnostics diagnostics = new Diagnostics();

    ActAdder(FactBook book) {
        this.book = book;
    }

    FactBook with(List<AddedActs> added) {
        added.forEach(this::check);
        diagnostics.throwIfErrors();
        Map<String, AddedActs> bySubject = new HashMap<>();
        added.forEach(acts -> bySubject.put(acts.subject(), acts));
        return book.with(book.subjects().stream()
                .map(s -> bySubject.containsKey(s.id()) ? with(s, bySubject.get(s.id())) : s)
                .toList());
    }

    private void check(AddedActs added) {
        book.subject(added.subject())
                .ifPresentOrElse(
                        subject -> check(subject, added),
                        () -> diagnostics.error(
                                added.at(),
                                "unknown-subject",
                                "the facts have no `" + added.subject() + "`",
                                Nearest.hint(
                                        added.subject(),
                                        book.subjects().stream()
                                                .map(SubjectFacts::id)
                                                .toList())));
    }

    private void check(SubjectFacts subject, AddedActs added) {
        Node list = added.list();
        if (!schema(subject.name().kind()).check(list, diagnostics)) {
            return;
        }
        new DateCheck(diagnostics).check(list);
        new StateCheck(diagnostics).check(list);
        new StateDaysCheck(diagnostics).check(subject.id(), subject.state(), added.entries());
        new DenialCheck(diagnostics).check(list);
        new SourceCheck(book.sources().keySet(), diagnostics).check(list);
        ReferenceCheck references = new ReferenceCheck(KnownTypes.of(book.subjects()), diagnostics);
        ActCheck acts = new ActCheck(diagnostics);
        subject.statements().acts().forEach(act -> acts.taken(act.template()));
        added.entries().forEach(entry -> {
            acts.check(subject.id(), entry);
            acts.handed(subject.state(), entry);
            references.act(entry);
            new PlatformCheck(diagnostics).check(subject, entry);
            new RangeCheck(diagnostics).check(entry);
        });
        new HeldCheck(diagnostics)
                .check(Stream.concat(
                                subject.statements().acts().stream().flatMap(a -> HeldAct.of(a).stream()),
                                added.entries().stream()
                                        .flatMap(e ->
                                                HeldAct.of(e, subject.name().kind(), subject.state()).stream()))
                        .toList());
    }

    private static Schema schema(SubjectKind kind) {
        return switch (kind) {
            case MISSILE_TYPE -> Schema.of("system").part("acts");
            case LAUNCHER_TYPE -> Schema.of("launcher").part("acts");
        };
    }

    private SubjectFacts with(SubjectFacts subject, AddedActs added) {
        List<ActStatement> acts = new ArrayList<>();
        added.entries().stream().sorted(ActMaker.ORDER).forEach(entry -> {
            Statements before = subject.statements().and(acts);
            acts.add(new ActMaker(subject.name(), claims(entry))
                    .after(before.acts())
                    .act(entry));
        });
        return subject.with(subject.statements().and(acts).inOrder());
    }

    /** The maker of an act's claims; where the act names no source, the scenario itself is one. */
    private ClaimMaker claims(ActEntry entry) {
        return new ClaimMaker(entry.at().wholeLine().toString(), Source.dates(book.sources()));
    }
}
