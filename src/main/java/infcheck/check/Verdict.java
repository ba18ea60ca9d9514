package infcheck.check;

import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings on one subject, and its headline. */
final class Verdict {
    private final RuleBook book;
    private final Case subject;
    private final Outcomes outcomes;
    private final List<Stretch> stretches;

    Verdict(RuleBook book, Case subject, Outcomes outcomes) {
        this.book = book;
        this.subject = subject;
        this.outcomes = outcomes;
        this.stretches = Stretch.fold(subject, outcomes);
    }

    SubjectFindings findings() {
        List<Finding> findings = stretches.isEmpty()
                ? List.of(asSuch())
                : stretches.stream().map(s -> s.finding(book.id())).toList();
        return new SubjectFindings(
                subject.subject().id(),
                subject.subject().kind(),
                subject.subject().names().get(0),
                subject.subject().state(),
                outcomes.classes(subject.subject().id(), subject.timeline().asOf()),
                headline(findings),
                now(),
                butFor(),
                findings);
    }

    /** What is said of a subject that has no act. */
    private Finding asSuch() {
        Outcome outcome = outcomes.of(subject.subject().id());
        return Sentence.finding(book.id(), subject.subject().state(), null, outcome);
    }

    /** The worst over the own State's acts; over everybody's where it has none. */
    private Status headline(List<Finding> findings) {
        return worst(findings.stream().filter(f -> counts(f.by(), f.status())))
                .or(() -> worst(findings.stream()))
                .orElseThrow();
    }

    private static Optional<Status> worst(Stream<Finding> findings) {
        return Status.worst(findings.map(Finding::status).toList());
    }

    private @Nullable Status now() {
        return Status.worst(stretches.stream()
                        .filter(Stretch::goesOn)
                        .filter(s -> counts(s.by(), s.outcome().status()))
                        .map(s -> s.outcome().status())
                        .toList())
                .orElse(null);
    }

    /** Another holder's act is shown, but raises the headline only where it may be a violation. */
    private boolean counts(String by, Status status) {
        return by.equals(subject.subject().state()) || status.atLeast(Status.INDETERMINATE);
    }

    private List<Ground> butFor() {
        List<Outcome> exempt = stretches.stream()
                .filter(s -> s.by().equals(subject.subject().state()))
                .map(Stretch::outcome)
                .filter(o -> o.status() == Status.EXEMPT)
                .toList();
        List<Ground> common =
                exempt.isEmpty() ? List.of() : new ArrayList<>(exempt.get(0).common());
        return common.stream()
                .filter(g -> exempt.stream().allMatch(o -> o.common().contains(g)))
                .toList();
    }
}
