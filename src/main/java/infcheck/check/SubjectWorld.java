package infcheck.check;

import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one world says of one subject.
 *
 * @param outcomes by the id of the act or piece
 * @param asSuch what is said of the subject where it has no act
 * @param classes the short labels of what it is at the as-of date
 * @param headline the worst over its record
 * @param now the worst over what goes on at the as-of date; null where nothing does
 */
record SubjectWorld(
        Map<String, Outcome> outcomes,
        Outcome asSuch,
        List<String> classes,
        Status headline,
        @Nullable Status now) {

    static SubjectWorld of(Member member, Outcomes told) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        member.judged().forEach(j -> outcomes.put(j.id(), told.of(j.id())));
        Outcome asSuch = told.of(member.subject().id());
        return new SubjectWorld(
                outcomes,
                asSuch,
                told.classes(member.asOf()),
                headline(member, outcomes, asSuch),
                now(member, outcomes));
    }

    /** What is said of an act; where it is absent, what the world says of the subject. */
    Status status(String act) {
        Outcome outcome = outcomes.get(act);
        return outcome == null ? headline : outcome.status();
    }

    /** The worst over the own State's acts; over everybody's where it has none. */
    private static Status headline(Member member, Map<String, Outcome> outcomes, Outcome asSuch) {
        if (member.subject().knownNothing()) {
            return Status.OUT_OF_SCOPE;
        }
        List<Status> own = statuses(member, outcomes, member.judged().stream());
        List<Status> all =
                new ArrayList<>(outcomes.values().stream().map(Outcome::status).toList());
        return Status.worst(own).or(() -> Status.worst(all)).orElseGet(asSuch::status);
    }

    private static @Nullable Status now(Member member, Map<String, Outcome> outcomes) {
        Map<String, Judged> last = new LinkedHashMap<>();
        member.judged().stream()
                .filter(j -> j.goesOn(member.asOf()))
                .forEach(j -> last.put(j.stated().id(), j));
        return Status.worst(statuses(member, outcomes, last.values().stream())).orElse(null);
    }

    /** Another holder's act is shown, but counts only where it may be a violation. */
    private static List<Status> statuses(Member member, Map<String, Outcome> outcomes, Stream<Judged> judged) {
        String state = member.subject().state();
        List<Status> statuses = new ArrayList<>();
        judged.forEach(j -> {
            Status status = Objects.requireNonNull(outcomes.get(j.id())).status();
            if (j.stated().by().equals(state) || status.atLeast(Status.INDETERMINATE)) {
                statuses.add(status);
            }
        });
        return statuses;
    }
}
