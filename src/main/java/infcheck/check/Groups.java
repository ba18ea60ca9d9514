package infcheck.check;

import infcheck.fact.Deadline;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.Slot;
import infcheck.factbook.SubjectFacts;
import infcheck.rulebook.Law;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts the subjects of a fact book into groups: those that refer to each other are together. */
final class Groups {
    private final FactBook facts;
    private final SortedSet<LocalDate> cuts;
    private final List<Stated> law;
    private final LocalDate asOf;
    private final int most;
    private final Bonds bonds;

    Groups(FactBook facts, RuleBook book, LocalDate asOf) {
        this(facts, book, asOf, Space.MOST);
    }

    Groups(FactBook facts, RuleBook book, LocalDate asOf, int most) {
        Law law = book.law();
        this.bonds = Bonds.of(book.rules());
        this.facts = facts;
        this.cuts = law.cuts(facts.states());
        this.law = law.facts(facts.states());
        this.asOf = asOf;
        this.most = most;
    }

    /** The groups, each with the questions that can matter to it. */
    List<Group> all(Relevance relevance, List<Axis> questions) {
        List<Group> groups = all();
        List<Group> swaying = groups.stream().filter(g -> g.bond().sways()).toList();
        Presence others =
                new Presence(swaying.stream().flatMap(Group::stated).distinct().toList());
        Set<String> states = states(swaying.stream());
        return groups.stream()
                .map(g -> g.asked(relevance, questions, law(g, states), others))
                .toList();
    }

    /** The law, of what concerns single States only what concerns those of the group or of those on which it rests. */
    private List<Stated> law(Group group, Set<String> swaying) {
        Set<String> states = states(Stream.of(group));
        if (group.bond().rests()) {
            states.addAll(swaying);
        }
        return law.stream()
                .filter(f -> !(f instanceof Standing s) || states.contains(s.state()))
                .filter(f -> !(f instanceof Deadline d) || states.contains(d.state()))
                .toList();
    }

    private static Set<String> states(Stream<Group> groups) {
        return groups.flatMap(g -> g.subjects().stream())
                .flatMap(s -> s.states().stream())
                .collect(Collectors.toSet());
    }

    /** The groups without questions. */
    List<Group> all() {
        Map<String, List<SubjectFacts>> together = new LinkedHashMap<>();
        Map<String, String> first = joined();
        facts.subjects()
                .forEach(s -> together.computeIfAbsent(root(s.id(), first), id -> new ArrayList<>())
                        .add(s));
        List<Group> alone = groups(together.values(), Meetings.NONE);
        return bonds.cross() ? groups(together.values(), Meetings.among(alone, bonds)) : alone;
    }

    private List<Group> groups(Collection<List<SubjectFacts>> together, Meetings meetings) {
        Horizon horizon = new Horizon(cuts, meetings, asOf);
        return together.stream()
                .map(subjects -> Group.of(subjects, space(subjects, meetings), horizon))
                .toList();
    }

    private Space space(List<SubjectFacts> subjects, Meetings meetings) {
        return Space.of(new Surveyor(subjects, (slot, borders) -> general(slot, borders, meetings)).axes(), most);
    }

    /** The borders of the law, of the as-of date and of others' acts. */
    private void general(Slot slot, Borders borders, Meetings meetings) {
        borders.law(law, cuts);
        borders.from(asOf.plusDays(1));
        if (meetings.concern(slot)) {
            meetings.days().forEach(borders::from);
        }
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
