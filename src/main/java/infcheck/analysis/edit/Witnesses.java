package infcheck.analysis.edit;

import infcheck.analysis.diff.Diff;
import infcheck.analysis.diff.DiffAnswer;
import infcheck.analysis.diff.DiffSide;
import infcheck.casebook.Case;
import infcheck.casebook.draft.DraftedCase;
import infcheck.check.BookReport;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.diagnostic.BadInputException;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Optional;

/** Finds, for a kind of difference, the smallest system of which two versions of a book say something else. */
record Witnesses(Checker old, Checker edited) {
    private static final String SENTENCE = "TODO say what happens";

    Optional<EditEffect.Witness> of(VerdictChange change, List<EditedCells.Cell> cells) {
        return cells.stream().flatMap(cell -> of(change, cell).stream()).findFirst();
    }

    private Optional<EditEffect.Witness> of(VerdictChange change, EditedCells.Cell cell) {
        return DraftedCase.of(SENTENCE, cell.rule().name(), cell.facts())
                .flatMap(drafted -> showing(change, drafted))
                .map(first -> witness(smallest(change, first)));
    }

    /** Leaves out one thing after the other, as long as what is left shows the same. */
    private Shown smallest(VerdictChange change, Shown first) {
        Shown best = first;
        for (Optional<Shown> next = Optional.of(first); next.isPresent(); next = smaller(change, best)) {
            best = next.get();
        }
        return best;
    }

    private Optional<Shown> smaller(VerdictChange change, Shown than) {
        return than.drafted()
                .smaller()
                .flatMap(drafted -> showing(change, drafted).stream())
                .findFirst();
    }

    /**
     * A drafted case of which the two versions say something else.
     *
     * @param subject the id of the subject of which they do
     */
    private record Shown(DraftedCase drafted, Case read, BookReport report, String subject) {}

    private Optional<Shown> showing(VerdictChange change, DraftedCase drafted) {
        try {
            Case read = drafted.read(book());
            BookReport was = report(old, read);
            BookReport is = report(edited, read);
            return read.facts().subjects().stream()
                    .map(SubjectFacts::id)
                    .filter(id -> ReportVerdicts.of(was, id).shows(change, ReportVerdicts.of(is, id)))
                    .findFirst()
                    .map(id -> new Shown(drafted, read, is, id));
        } catch (BadInputException e) {
            // what is left says too little to be a case
            return Optional.empty();
        }
    }

    private RuleBook book() {
        return edited.books().get(0);
    }

    private static BookReport report(Checker checker, Case read) {
        return under(checker, read)
                .on(read.facts(), Clocks.asOf(read.asOf()))
                .report()
                .books()
                .get(0);
    }

    private static Checker under(Checker checker, Case read) {
        return read.under() == null ? checker : checker.under(read.under());
    }

    private EditEffect.Witness witness(Shown shown) {
        Case read = shown.read();
        Clocks clocks = Clocks.asOf(read.asOf());
        DiffAnswer.OfSubject changes = Diff.of(
                        new DiffSide(under(old, read), read.facts(), clocks),
                        new DiffSide(under(edited, read), read.facts(), clocks),
                        List.of(shown.subject()),
                        List.of())
                .books()
                .get(0)
                .subjects()
                .get(0);
        boolean fires = shown.report().coverage().rules().contains(read.rule().name());
        return new EditEffect.Witness(
                shown.drafted().expecting(ReportVerdicts.subject(shown.report(), shown.subject()), fires), changes);
    }
}
