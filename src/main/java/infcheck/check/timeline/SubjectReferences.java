package infcheck.check.timeline;

import infcheck.factbook.statement.SubjectFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The references of subjects to each other within a group.
 *
 * @param direct the ids to which each subject refers
 */
record SubjectReferences(Map<String, SortedSet<String>> direct) {

    static SubjectReferences among(List<VariedSubject> subjects) {
        Map<String, SortedSet<String>> direct =
                subjects.stream().collect(Collectors.toMap(VariedSubject::id, s -> s.ids(SubjectFacts::references)));
        // what a launcher is rests on what was launched from it, though the missile's file says so
        subjects.forEach(s -> s.ids(SubjectFacts::launchers).forEach(l -> add(direct, l, s.id())));
        // and on what it is taken for or what is taken for it, whichever file says so
        subjects.forEach(s -> s.ids(SubjectFacts::likenesses).forEach(l -> add(direct, l, s.id())));
        return new SubjectReferences(direct);
    }

    private static void add(Map<String, SortedSet<String>> direct, String subject, String other) {
        direct.computeIfPresent(subject, (id, others) -> {
            others.add(other);
            return others;
        });
    }

    /** A subject and all on which it rests: what it refers to, what that refers to, and so on. */
    Set<String> from(String subject) {
        TreeSet<String> reached = new TreeSet<>(Set.of(subject));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            direct.getOrDefault(open.pop(), new TreeSet<>()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
