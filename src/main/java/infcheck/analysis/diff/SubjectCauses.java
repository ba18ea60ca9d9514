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

/** The causes of a subject's changes: those of its acts, and of the headline those of the acts that carry it. */
record SubjectCauses(List<InputCauses> finders) {

    DiffAnswer.OfSubject of(SubjectChange change) {
        List<DiffAnswer.OfAct> acts = change.acts().stream()
                .map(a -> new DiffAnswer.OfAct(a, all(f -> f.of(change, a))))
                .toList();
        List<DiffCause> headline = change.isPresence() ? all(f -> f.ofPresence(change)) : headline(change, acts);
        return new DiffAnswer.OfSubject(change, headline, now(change, acts), acts);
    }

    private List<DiffCause> all(Function<InputCauses, List<DiffCause>> causes) {
        return finders.stream()
                .flatMap(f -> causes.apply(f).stream())
                .distinct()
                .toList();
    }

    /** A headline is the worst of a record: the acts count that have the worse of the two on one side alone. */
    private static List<DiffCause> headline(SubjectChange change, List<DiffAnswer.OfAct> acts) {
        if (!change.headline()) {
            return List.of();
        }
        Status old = Objects.requireNonNull(change.before()).status();
        Status other = Objects.requireNonNull(change.after()).status();
        return old.atLeast(other)
                ? gone(acts, f -> f.status() == old, f -> f.status() == old)
                : come(acts, f -> f.status() == other, f -> f.status() == other);
    }

    /**
     * The causes of a new status of what goes on: the acts that have come to have it or, where there are none, those that no longer
     * have the old one.
     */
    private static List<DiffCause> now(SubjectChange change, List<DiffAnswer.OfAct> acts) {
        if (!change.now()) {
            return List.of();
        }
        Status old = Objects.requireNonNull(change.before()).statusNow();
        Status other = Objects.requireNonNull(change.after()).statusNow();
        List<DiffCause> come = come(acts, f -> goesOn(f) && f.status() == other, SubjectCauses::goesOn);
        return come.isEmpty() ? gone(acts, f -> goesOn(f) && f.status() == old, SubjectCauses::goesOn) : come;
    }

    private static boolean goesOn(Finding finding) {
        ActStated act = finding.act();
        return act != null && act.goesOn();
    }

    private static List<DiffCause> come(
            List<DiffAnswer.OfAct> acts, Predicate<Finding> carries, Predicate<Finding> begins) {
        return causes(
                acts,
                a -> a.before().stream().noneMatch(carries)
                        && a.after().stream().anyMatch(carries),
                begins);
    }

    private static List<DiffCause> gone(
            List<DiffAnswer.OfAct> acts, Predicate<Finding> carries, Predicate<Finding> begins) {
        return causes(
                acts,
                a -> a.after().stream().noneMatch(carries)
                        && a.before().stream().anyMatch(carries),
                begins);
    }

    /** The causes of some acts; of days those on which a part begins that counts, if any does. */
    private static List<DiffCause> causes(
            List<DiffAnswer.OfAct> acts, Predicate<ActChange> wanted, Predicate<Finding> begins) {
        return acts.stream()
                .filter(a -> wanted.test(a.change()))
                .flatMap(a -> causes(a, begins))
                .distinct()
                .toList();
    }

    private static Stream<DiffCause> causes(DiffAnswer.OfAct act, Predicate<Finding> begins) {
        List<String> days = Stream.of(act.change().before(), act.change().after())
                .flatMap(List::stream)
                .filter(begins)
                .map(Finding::act)
                .filter(Objects::nonNull)
                .map(ActStated::from)
                .toList();
        List<DiffCause> causes = act.causes().stream()
                .filter(c -> c.on() == null || days.contains(c.on().toString()))
                .toList();
        return (causes.isEmpty() ? act.causes() : causes).stream();
    }
}
