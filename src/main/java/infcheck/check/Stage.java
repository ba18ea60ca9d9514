package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.fact.Derived;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A live session in which groups take their combinations and questions their answers; only what differs is replaced. */
final class Stage {
    private final RuleBook book;
    private final LiveSession session;
    private final Answers answers;
    private final List<Group> groups;
    private final List<Map<String, Stated>> held = new ArrayList<>();
    private final Map<String, Set<Derived>> derived = new HashMap<>();
    private final int[] at;
    private int fired;

    Stage(RuleBook book, LiveSession session, Answers answers, List<Group> groups) {
        this.book = book;
        this.session = session;
        this.answers = answers;
        this.groups = groups;
        groups.forEach(g -> held.add(Map.of()));
        at = new int[groups.size()];
        Arrays.fill(at, -1);
    }

    List<Group> groups() {
        return groups;
    }

    Answers answers() {
        return answers;
    }

    /** How many worlds were fired. */
    int fired() {
        return fired;
    }

    /** Replaces the facts of a group by those of a combination; tells whether it was in another one. */
    boolean move(int group, int combination) {
        if (at[group] == combination) {
            return false;
        }
        Map<String, Stated> next = groups.get(group).facts(combination);
        held.get(group).keySet().stream().filter(id -> !next.containsKey(id)).forEach(session::remove);
        next.values().forEach(session::put);
        held.set(group, next);
        at[group] = combination;
        return true;
    }

    /** Takes some answers and fires; tells of whom anything changed. */
    Set<String> fire(Map<String, String> answers) {
        session.putAll(readings(answers));
        session.fire();
        fired++;
        return index();
    }

    /** Answers as facts, by question. */
    static List<Reading> readings(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(e -> new Reading("reading/" + e.getKey(), e.getKey(), e.getValue()))
                .toList();
    }

    /** What is now said of a subject. */
    SubjectWorld tell(Member member) {
        Set<Derived> facts = derived.getOrDefault(member.subject().id(), Set.of());
        return SubjectWorld.of(member, new Outcomes(book, session, facts));
    }

    private Set<String> index() {
        Set<String> changed = new HashSet<>();
        for (Derived fact : session.changes()) {
            changed.add(fact.subject());
            Set<Derived> facts = derived.computeIfAbsent(fact.subject(), s -> new HashSet<>());
            if (session.holds(fact)) {
                facts.add(fact);
            } else {
                facts.remove(fact);
            }
        }
        return changed;
    }
}
