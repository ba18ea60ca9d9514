package infcheck.check;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all worlds say of one subject.
 *
 * @param index of the subject in its group
 * @param worlds of the group
 * @param told by world, also by those that do not count
 * @param crossing what else is said where the open values of others are otherwise
 */
record Told(Group group, int index, Worlds worlds, List<SubjectWorld> told, Crossing crossing) {

    SubjectFindings findings(Sentence sentence) {
        return new Verdict(sentence, this).findings();
    }

    /** The subject in one combination of the group's values. */
    Member member(int combination) {
        return group.worlds().get(combination).get(index);
    }

    /** The subject in every combination. */
    List<Member> members() {
        return group.worlds().stream().map(w -> w.get(index)).toList();
    }

    /** What each world that counts says. */
    Stream<SubjectWorld> counted() {
        return worlds.all().mapToObj(told::get);
    }

    /** One status of the subject out of all worlds. */
    Merge merge(Function<SubjectWorld, Status> status) {
        return Merge.of(worlds, w -> status.apply(told.get(w)))
                .crossed(crossing.worlds().stream().map(status).collect(Collectors.toSet()), crossing.pivots());
    }

    /** The combination of values in a world. */
    int combination(int world) {
        return world / worlds.answers().size();
    }

    /** The combination of answers in a world. */
    int answers(int world) {
        return world % worlds.answers().size();
    }
}
