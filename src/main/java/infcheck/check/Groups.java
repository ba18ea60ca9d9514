package infcheck.check;

import infcheck.fact.Deadline;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.SubjectFacts;
import infcheck.rulebook.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Parts the subjects of a fact book into groups: those that refer to each other are together. */
final class Groups {
    private final FactBook facts;
    private final SortedSet<LocalDate> cuts;
    private final List<Stated> law;
    private final LocalDate asOf;
    private final int most;

    Groups(FactBook facts, Law law, LocalDate asOf) {
        this(facts, law, asOf, Space.MOST);
    }

    Groups(FactBook facts, Law law, LocalDate asOf, int most) {
        this.facts = facts;
        this.cuts = law.cuts(facts.states());
        this.law = law.facts(facts.states());
        this.asOf = asOf;
        this.most = most;
    }

    /** The groups, each with the questions that can matter to it. */
    List<Group> all(Relevance relevance, List<Axis> questions) {
        return all().stream().map(g -> g.asked(relevance, questions, law(g))).toList();
    }

    /** The law, of what concerns single States only what concerns those of the group. */
    private List<Stated> law(Group group) {
        Set<String> states =
                group.subjects().stream().flatMap(s -> s.states().stream()).collect(Collectors.toSet());
        return law.stream()
                .filter(f -> !(f instanceof Standing s) || states.contains(s.state()))
                .filter(f -> !(f instanceof Deadline d) || states.contains(d.state()))
                .toList();
    }

    /** The groups without questions. */
    List<Group> all() {
        Map<String, List<SubjectFacts>> together = new LinkedHashMap<>();
        Map<String, String> first = joined();
        facts.subjects()
                .forEach(s -> together.computeIfAbsent(root(s.id(), first), id -> new ArrayList<>())
                        .add(s));
        return together.values().stream().map(this::group).toList();
    }

    private Group group(List<SubjectFacts> subjects) {
        Space space = Space.of(new Surveyor(subjects, this::lawful).axes(), most);
        return Group.of(subjects, space, cuts, asOf);
    }

    private void lawful(Borders borders) {
        borders.law(law, cuts);
        borders.from(asOf.plusDays(1));
    }

    /** For each subject another one of its group, or itself. */
    private Map<String, String> joined() {
        Map<String, String> parent = new HashMap<>();
        facts.subjects().forEach(s -> parent.put(s.id(), s.id()));
        for (SubjectFacts subject : facts.subjects()) {
            subject.references().stream()
                    .filter(parent::containsKey)
                    .forEach(other -> parent.put(root(other, parent), root(subject.id(), parent)));
        }
        return parent;
    }

    private static String root(String id, Map<String, String> parent) {
        String at = id;
        for (String up = parent.get(at); up != null && !up.equals(at); up = parent.get(at)) {
            at = up;
        }
        return at;
    }
}
