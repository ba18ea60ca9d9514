package infcheck.check;

import infcheck.finding.SubjectFindings;
import java.util.List;

/**
 * What all worlds say of one subject.
 *
 * @param index of the subject in its group
 * @param worlds of the group
 * @param told by world, also by those that are nobody's
 */
record Told(Group group, int index, Worlds worlds, List<SubjectWorld> told) {

    SubjectFindings findings(String book) {
        return new Verdict(book, members(), worlds, told.toArray(SubjectWorld[]::new)).findings();
    }

    /** The subject in one combination of the group's values. */
    Member member(int combination) {
        return group.worlds().get(combination).get(index);
    }

    private List<Member> members() {
        return group.worlds().stream().map(w -> w.get(index)).toList();
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
