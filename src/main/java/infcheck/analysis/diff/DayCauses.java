package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.ActStated;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The causes of changes between two dates: an act that begins or ends between them, and a day of the law on which what is said of what
 * goes on becomes another.
 */
record DayCauses(DaysBetween days, LawDays law) implements InputCauses {

    @Override
    public List<DiffCause> of(SubjectChange subject, ActChange act) {
        if (isOfNoAct(subject, act)) {
            return subject.acts().stream()
                    .filter(a -> !isOfNoAct(subject, a))
                    .flatMap(a -> begun(a).stream())
                    .toList();
        }
        Set<DiffCause> causes = new LinkedHashSet<>();
        begun(act).ifPresent(causes::add);
        ended(act).ifPresent(causes::add);
        borders(act).forEach(day -> causes.addAll(on(subject, act, day)));
        return List.copyOf(causes);
    }

    /** The dates withhold acts, and no subject. */
    @Override
    public List<DiffCause> ofPresence(SubjectChange subject) {
        return List.of();
    }

    private static boolean isOfNoAct(SubjectChange subject, ActChange act) {
        return act.act().equals(subject.subject().id());
    }

    private List<Finding> earlier(ActChange act) {
        return days.isForward() ? act.before() : act.after();
    }

    private List<Finding> later(ActChange act) {
        return days.isForward() ? act.after() : act.before();
    }

    private static Stream<ActStated> stated(List<Finding> findings) {
        return findings.stream().map(Finding::act).filter(Objects::nonNull);
    }

    /** An act of which nothing is said at the earlier date begins after it. */
    private Optional<DiffCause> begun(ActChange act) {
        return earlier(act).isEmpty()
                ? stated(later(act))
                        .findFirst()
                        .map(a -> new DiffCause(
                                DiffCause.Kind.ACT, a.id() + " begins: " + a.from(), null, List.of(a.at().wholeLine())))
                : Optional.empty();
    }

    private Optional<DiffCause> ended(ActChange act) {
        List<ActStated> last = stated(later(act)).toList();
        boolean ends = stated(earlier(act)).anyMatch(ActStated::goesOn)
                && !last.isEmpty()
                && last.stream().noneMatch(ActStated::goesOn);
        return ends
                ? last.stream()
                        .skip(last.size() - 1L)
                        .findFirst()
                        .map(a -> new DiffCause(
                                DiffCause.Kind.ACT, a.id() + " ends: " + a.until(), null, List.of(a.at().wholeLine())))
                : Optional.empty();
    }

    /** The days between the dates on which a part of the act begins of which something else is said, and after which a duty is due. */
    private Set<LocalDate> borders(ActChange act) {
        Set<LocalDate> borders = new TreeSet<>();
        stated(later(act)).skip(1).flatMap(a -> days.day(a.from()).stream()).forEach(borders::add);
        for (Finding finding : later(act)) {
            finding.duties().stream()
                    .filter(d -> !stands(earlier(act), d))
                    .map(d -> d.due().plusDays(1))
                    .filter(days::has)
                    .forEach(borders::add);
        }
        return borders;
    }

    private static boolean stands(List<Finding> findings, Duty duty) {
        return findings.stream()
                .flatMap(f -> f.duties().stream())
                .anyMatch(d -> d.rule().equals(duty.rule()) && d.due().equals(duty.due()) && d.state() == duty.state());
    }

    /** The causes that fall on a day: those of the law and those of the subject. */
    private List<DiffCause> on(SubjectChange subject, ActChange act, LocalDate day) {
        List<DiffCause> causes = new ArrayList<>(law.on(day, subject.subject().id(), act));
        subject.acts().stream()
                .filter(a -> !a.act().equals(act.act()) && !isOfNoAct(subject, a))
                .filter(a ->
                        stated(later(a)).limit(1).anyMatch(first -> first.from().equals(day.toString())))
                .flatMap(a -> begun(a).stream())
                .forEach(causes::add);
        return causes;
    }
}
