package infcheck.check;

import infcheck.factbook.SubjectFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fact book after one rule book was fired in all its worlds.
 *
 * @param told what every world says of each subject
 * @param coverage how many worlds were fired, and which rules matched
 */
record Fired(
        List<Group> groups,
        Answers answers,
        Map<String, SubjectWorld[]> told,
        Map<String, Crossing> crossings,
        Coverage coverage,
        Whose whose) {

    /** What is told of a member of a group in the worlds that count. */
    Told told(Group group, int index) {
        String id = group.subjects().get(index).id();
        return new Told(
                group,
                index,
                whose.worlds(group.space(), group.answers()),
                Arrays.asList(Objects.requireNonNull(told.get(id), id)),
                crossings.getOrDefault(id, Crossing.NONE));
    }

    /**
     * What is told of a subject in the worlds that count.
     *
     * @throws IllegalArgumentException where there is no such subject
     */
    Told told(String subject) {
        for (Group group : groups) {
            List<String> ids = group.subjects().stream().map(SubjectFacts::id).toList();
            if (ids.contains(subject)) {
                return told(group, ids.indexOf(subject));
            }
        }
        throw new IllegalArgumentException("no subject `" + subject + "`");
    }
}
