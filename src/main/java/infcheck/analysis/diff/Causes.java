package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The causes of a subject's changes: those of its acts, and of the headline those of the acts that carry it. */
record Causes(List<CauseFinder> finders) {

    DiffAnswer.OfSubject of(SubjectChange change) {
        List<DiffAnswer.OfAct> acts = change.acts().stream()
                .map(a -> new DiffAnswer.OfAct(a, all(f -> f.of(change, a))))
                .toList();
        List<DiffCause> headline = change.isPresence() ? all(f -> f.ofPresence(change)) : headline(change, acts);
        return new DiffAnswer.OfSubject(change, headline, now(change, acts), acts);
    }

    private List<DiffCause> all(Function<CauseFinder, List<DiffCause>> causes) {
        return finders.stream()
                .flatMap(f -> causes.apply(f).stream())
                .distinct()
                .toList();
    }

    private static List<DiffCause> headline(SubjectChange change, List<DiffAnswer.OfAct> acts) {
        return change.headline()
                ? carrying(
                        acts,
                        Objects.requireNonNull(change.before()).status(),
                        Objects.requireNonNull(change.after()).status(),
                        f -> true)
                : List.of();
    }

    private static List<DiffCause> now(SubjectChange change, List<DiffAnswer.OfAct> acts) {
        return change.now()
                ? carrying(
                        acts,
                        Objects.requireNonNull(change.before()).statusNow(),
                        Objects.requireNonNull(change.after()).statusNow(),
                        Causes::goesOn)
                : List.of();
    }

    private static boolean goesOn(Finding finding) {
        ActStated act = finding.act();
        return act != null && act.goesOn();
    }

    /** The causes of the acts that have come to have the new status; where none has, of those that no longer have the old one. */
    private static List<DiffCause> carrying(
            List<DiffAnswer.OfAct> acts, @Nullable Status old, @Nullable Status other, Predicate<Finding> counted) {
        List<DiffCause> come =
                came(acts, ActChange::before, ActChange::after, f -> counted.test(f) && f.status() == other);
        return come.isEmpty()
                ? came(acts, ActChange::after, ActChange::before, f -> counted.test(f) && f.status() == old)
                : come;
    }

    /** The causes of acts of which one side has what the other has not; of days of the law those on which that begins. */
    private static List<DiffCause> came(
            List<DiffAnswer.OfAct> acts,
            Function<ActChange, List<Finding>> without,
            Function<ActChange, List<Finding>> with,
            Predicate<Finding> carries) {
        return acts.stream()
                .filter(a -> without.apply(a.change()).stream().noneMatch(carries))
                .flatMap(a -> causes(
                        a, with.apply(a.change()).stream().filter(carries).toList()))
                .distinct()
                .toList();
    }

    private static Stream<DiffCause> causes(DiffAnswer.OfAct act, List<Finding> carrying) {
        List<DiffCause> begins = act.causes().stream()
                .filter(c -> c.on() == null || carrying.stream().anyMatch(f -> begins(f, String.valueOf(c.on()))))
                .toList();
        return carrying.isEmpty() ? Stream.empty() : (begins.isEmpty() ? act.causes() : begins).stream();
    }

    private static boolean begins(Finding finding, String day) {
        ActStated act = finding.act();
        return act != null && act.from().equals(day);
    }
}
