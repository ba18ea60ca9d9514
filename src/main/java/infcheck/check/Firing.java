package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.fact.Derived;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All worlds fired on one live session.
 *
 * <p>World (k, r) holds the k-th combination of every group side by side, and the r-th combination of answers to the questions of
 * law. From one world to the next only the facts that differ are replaced, and only the subjects that change are read.
 */
final class Firing {
    private final RuleBook book;
    private final LiveSession session;
    private final Space questions;
    private final List<Group> groups;
    private final Map<String, Set<Derived>> derived = new HashMap<>();
    private final Map<String, SubjectWorld[]> told = new HashMap<>();
    private final List<Map<String, Stated>> held = new ArrayList<>();
    private int fired;

    Firing(RuleBook book, LiveSession session, Space questions, List<Group> groups) {
        this.book = book;
        this.session = session;
        this.questions = questions;
        this.groups = groups;
        groups.forEach(g -> held.add(Map.of()));
        groups.forEach(g -> g.subjects().forEach(s -> told.put(s.id(), new SubjectWorld[g.size() * questions.size()])));
    }

    /** Fires every world. */
    void run() {
        int most = groups.stream().mapToInt(Group::size).max().orElse(0);
        for (int k = 0; k < most; k++) {
            Set<Integer> moved = new HashSet<>();
            for (int g = 0; g < groups.size(); g++) {
                if (k < groups.get(g).size()) {
                    move(g, k);
                    moved.add(g);
                }
            }
            answers(k, moved);
        }
    }

    /** How many worlds were fired. */
    int fired() {
        return fired;
    }

    /** What every world says of a subject: combination by combination, and within each answer by answer. */
    SubjectWorld[] told(String subject) {
        return Objects.requireNonNull(told.get(subject), subject);
    }

    /** Replaces the facts of a group by those of a combination. */
    private void move(int group, int combination) {
        Map<String, Stated> next = groups.get(group).facts(combination);
        held.get(group).keySet().stream().filter(id -> !next.containsKey(id)).forEach(session::remove);
        next.values().forEach(session::put);
        held.set(group, next);
    }

    /** Goes through all answers, forwards and backwards in turn, so that one reading changes at a time. */
    private void answers(int combination, Set<Integer> moved) {
        List<Integer> order = IntStream.range(0, questions.size())
                .boxed()
                .sorted(combination % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        for (int i = 0; i < order.size(); i++) {
            session.putAll(readings(questions, order.get(i)));
            session.fire();
            fired++;
            Set<String> changed = index();
            for (int group : moved) {
                read(group, combination, order.get(i), i == 0 ? null : order.get(i - 1), changed);
            }
        }
    }

    /** The answers to the questions of law in a world. */
    static List<Reading> readings(Space questions, int answers) {
        int[] digits = questions.digits(answers);
        return IntStream.range(0, digits.length)
                .mapToObj(i -> {
                    Axis axis = questions.axes().get(i);
                    return new Reading("reading/" + axis.id(), axis.id(), (String)
                            axis.cells().get(digits[i]).value());
                })
                .toList();
    }

    private void read(int group, int combination, int answers, @Nullable Integer before, Set<String> changed) {
        for (Member member : groups.get(group).worlds().get(combination)) {
            String id = member.subject().id();
            SubjectWorld[] worlds = told(id);
            int at = combination * questions.size();
            worlds[at + answers] = before != null && !changed.contains(id)
                    ? worlds[at + before]
                    : SubjectWorld.of(member, new Outcomes(book, session, derived.getOrDefault(id, Set.of())));
        }
    }

    /** Takes up what the firing changed; tells whom it is about. */
    private Set<String> index() {
        Set<String> changed = new HashSet<>();
        for (Derived fact : session.changes()) {
            changed.add(fact.subject());
            Set<Derived> facts = derived.computeIfAbsent(fact.subject(), s -> new HashSet<>());
            if (session.derived().contains(fact)) {
                facts.add(fact);
            } else {
                facts.remove(fact);
            }
        }
        return changed;
    }
}
