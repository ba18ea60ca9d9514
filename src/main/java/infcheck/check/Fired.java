package infcheck.check;

import infcheck.factbook.SubjectFacts;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

/** A fact book after one rule book was fired in all its worlds. */
record Fired(List<Group> groups, Space answers, Firing firing) {

    /** What is told of a member of a group in the worlds of some claimants. */
    Told told(Group group, int index, SortedSet<String> claimants) {
        String id = group.subjects().get(index).id();
        return new Told(group, index, Worlds.of(group.space(), answers, claimants), Arrays.asList(firing.told(id)));
    }

    /**
     * What is told of a subject in the worlds of some claimants.
     *
     * @throws IllegalArgumentException where there is no such subject
     */
    Told told(String subject, SortedSet<String> claimants) {
        for (Group group : groups) {
            List<String> ids = group.subjects().stream().map(SubjectFacts::id).toList();
            if (ids.contains(subject)) {
                return told(group, ids.indexOf(subject), claimants);
            }
        }
        throw new IllegalArgumentException("no subject `" + subject + "`");
    }
}
