package infcheck.analysis.comparison;

import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A subject of which one answer says something else than another.
 *
 * @param before null where the subject is new
 * @param after null where it is gone
 * @param acts those of which something else is said, by id
 */
public record SubjectChange(
        @Nullable SubjectFindings before, @Nullable SubjectFindings after, List<ActChange> acts) {
    public SubjectChange {
        acts = List.copyOf(acts);
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of no subject");
        }
    }

    /** Whichever of the two there is, the later first. */
    public SubjectFindings subject() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Whether only one of the answers knows the subject. */
    public boolean isPresence() {
        return before == null || after == null;
    }

    /** Whether both answers know the subject and give it different headlines. */
    public boolean headline() {
        return before != null && after != null && before.status() != after.status();
    }

    /** Whether both answers know the subject and what goes on has another status. */
    public boolean now() {
        return before != null && after != null && before.statusNow() != after.statusNow();
    }

    /** Whether the subject is new or gone, or has another headline or another status of what goes on. */
    public boolean isOfVerdict() {
        return isPresence() || headline() || now();
    }

    /** The change of a subject that both answers know; empty where they say the same. */
    static Optional<SubjectChange> between(SubjectFindings before, SubjectFindings after, ActIdentity identity) {
        SubjectChange change = new SubjectChange(before, after, acts(before, after, identity));
        return change.headline() || change.now() || !change.acts().isEmpty() ? Optional.of(change) : Optional.empty();
    }

    /** The act that a finding is about. */
    private record Key(String act, String by) implements Comparable<Key> {
        static Key of(String subject, Finding finding, UnaryOperator<String> identity) {
            return new Key(
                    identity.apply(
                            finding.act() == null ? subject : finding.act().id()),
                    finding.by());
        }

        @Override
        public int compareTo(Key other) {
            int order = act.compareTo(other.act);
            return order != 0 ? order : by.compareTo(other.by);
        }
    }

    private static List<ActChange> acts(SubjectFindings before, SubjectFindings after, ActIdentity identity) {
        Map<Key, List<Finding>> first = byAct(before, identity::later);
        Map<Key, List<Finding>> then = byAct(after, id -> id);
        TreeSet<Key> keys = new TreeSet<>(first.keySet());
        keys.addAll(then.keySet());
        List<ActChange> changes = new ArrayList<>();
        for (Key key : keys) {
            List<Finding> was = first.getOrDefault(key, List.of());
            List<Finding> is = then.getOrDefault(key, List.of());
            String id = Key.of(before.id(), is.isEmpty() ? was.get(0) : is.get(0), own -> own)
                    .act();
            ActChange change = new ActChange(id, key.by(), was, is);
            if (!change.saidBefore().equals(change.saidAfter())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<Key, List<Finding>> byAct(SubjectFindings subject, UnaryOperator<String> identity) {
        Map<Key, List<Finding>> byAct = new LinkedHashMap<>();
        subject.findings()
                .forEach(f -> byAct.computeIfAbsent(Key.of(subject.id(), f, identity), k -> new ArrayList<>())
                        .add(f));
        return byAct;
    }
}
