package infcheck.check.timeline;

import infcheck.check.timeline.SubjectGroup.Horizon;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts the subjects of a fact book into groups: those that refer to each other are together. */
public final class SubjectGroups {
    private final VariedAxes varied;
    private final SortedSet<LocalDate> cuts = new TreeSet<>();
    private final List<VariedValue<Stated>> law;
    private final LocalDate asOf;
    private final BoundaryValues lawful = new BoundaryValues();
    private final List<SubjectGroup> all;

    private SubjectGroups(
            VariedBook book, List<FactBook> facts, LocalDate asOf, Consumer<Stream<Labelled<ActPiece>>> judged) {
        Set<String> states = facts.stream().flatMap(f -> f.states().stream()).collect(Collectors.toUnmodifiableSet());
        List<BookLaw.ForStates> laws =
                book.laws().stream().map(l -> l.of(states)).toList();
        laws.forEach(l -> cuts.addAll(l.cuts()));
        this.varied = book.axes();
        this.law = VariedValue.each(varied, c -> laws.get(c).facts());
        this.asOf = asOf;
        lawful.law(
                law.stream().map(VariedValue::value).toList(),
                book.laws().get(0).distances(),
                cuts);
        lawful.from(asOf.plusDays(1));
        List<List<VariedSubject>> together = together(VariedSubject.all(varied, facts));
        CrossSubjectRules rules = book.laws().get(0).rules();
        CrossSubjectDays none = CrossSubjectDays.none(together.size());
        List<SubjectGroup> groups = groups(together, none, List.of());
        List<List<SubjectTimeline>> alone =
                groups.parallelStream().map(this::alone).toList();
        judged.accept(alone.stream().flatMap(List::stream).flatMap(t -> t.pieces().stream()));
        this.all = rules.cross() ? groups(together, CrossSubjectDays.among(alone, rules), groups) : groups;
    }

    /** The groups of a fact book where nothing is varied. */
    public static SubjectGroups of(FactBook facts, RuleBook book, LocalDate asOf) {
        return of(VariedBook.of(BookLaw.of(book)), List.of(facts), asOf, pieces -> {});
    }

    /**
     * The groups of a fact book.
     *
     * @param facts as each combination of what is varied has them
     * @param judged gets every act and piece as the law alone cuts it, with its worlds, before anything else is made of them
     */
    public static SubjectGroups of(
            VariedBook book, List<FactBook> facts, LocalDate asOf, Consumer<Stream<Labelled<ActPiece>>> judged) {
        return new SubjectGroups(book, facts, asOf, judged);
    }

    /** The groups in the order of their first subjects. */
    public List<SubjectGroup> all() {
        return all;
    }

    /** The law for all States that the facts name. */
    public List<VariedValue<Stated>> law() {
        return law;
    }

    /** Some groups, and all on which what is said of them may rest, in the order of the groups. */
    public List<SubjectGroup> bearingOn(Set<String> subjects) {
        List<SubjectGroup> open = new ArrayList<>(all.stream()
                .filter(g -> g.subjects().stream().anyMatch(s -> subjects.contains(s.id())))
                .toList());
        if (open.size() == all.size()) {
            return all;
        }
        List<SubjectGroup> swaying =
                all.stream().filter(g -> !g.sways().isEmpty()).toList();
        Set<SubjectGroup> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        reached.addAll(open);
        while (!open.isEmpty()) {
            SubjectGroup group = open.remove(open.size() - 1);
            swaying.stream()
                    .filter(other -> group.restsOn(other) && reached.add(other))
                    .forEach(open::add);
        }
        return all.stream().filter(reached::contains).toList();
    }

    /** A group in a space of its own, cut only by the law and by itself. */
    private List<SubjectTimeline> alone(SubjectGroup group) {
        return group.timelines(WorldSpace.of(
                Stream.concat(varied.axes().stream(), group.axes().stream().map(ClaimedAxis::axis))
                        .toList()));
    }

    /**
     * The groups, cut where their acts meet.
     *
     * @param known the same where they meet nowhere, or nothing; what meetings do not concern is taken from there
     */
    private List<SubjectGroup> groups(
            List<List<VariedSubject>> together, CrossSubjectDays meetings, List<SubjectGroup> known) {
        Horizon horizon = new Horizon(cuts, meetings, asOf);
        return IntStream.range(0, together.size())
                .parallel()
                .mapToObj(g -> new SubjectGroup(
                        together.get(g),
                        isKnown(g, known, meetings)
                                ? known.get(g).axes()
                                : new BoundaryFinder(together.get(g), slot -> general(slot, meetings)).axes(),
                        horizon,
                        meetings.rests().get(g),
                        meetings.sways().get(g)))
                .toList();
    }

    private static boolean isKnown(int group, List<SubjectGroup> known, CrossSubjectDays meetings) {
        return !known.isEmpty()
                && known.get(group).subjects().stream()
                        .flatMap(s -> s.slots().stream())
                        .noneMatch(meetings::concern);
    }

    /** The boundaries of the law, of the as-of date and of others' acts. */
    private BoundaryValues general(OpenValue slot, CrossSubjectDays meetings) {
        BoundaryValues boundaries = new BoundaryValues(lawful);
        if (meetings.concern(slot)) {
            meetings.days().forEach(boundaries::from);
        }
        return boundaries;
    }

    private static List<List<VariedSubject>> together(List<VariedSubject> subjects) {
        Map<String, Integer> places = new HashMap<>();
        subjects.forEach(s -> places.put(s.id(), places.size()));
        ConnectedComponents components = new ConnectedComponents(subjects.size());
        for (int i = 0; i < subjects.size(); i++) {
            int own = i;
            subjects.get(i).ids(SubjectFacts::references).stream()
                    .flatMap(other -> Stream.ofNullable(places.get(other)))
                    .forEach(other -> components.tie(own, other));
        }
        return components.of(subjects);
    }
}
