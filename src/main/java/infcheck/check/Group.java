package infcheck.check;

import infcheck.fact.Stated;
import infcheck.factbook.Definite;
import infcheck.factbook.SubjectFacts;
import infcheck.factbook.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Subjects that refer to each other, in all combinations of their open values.
 *
 * @param space of the open values of all of them
 * @param answers to the questions of law that can matter to them
 * @param bond how they are bound to those of other groups
 * @param worlds for each combination the members in it, in the order of {@code subjects}
 */
record Group(List<SubjectFacts> subjects, Space space, Space answers, Bond bond, List<List<Member>> worlds) {

    /**
     * How a group is bound to others.
     *
     * @param rests whether what is said of it may rest on others
     * @param sways whether what is said of others may rest on it
     */
    record Bond(boolean rests, boolean sways) {
        boolean any() {
            return rests || sways;
        }
    }

    static Group of(List<SubjectFacts> subjects, Space space, Horizon horizon) {
        List<List<Definite>> definite = IntStream.range(0, space.size())
                .mapToObj(k -> in(subjects, space.values(k)))
                .toList();
        Cuts cuts = Cuts.of(horizon, definite.stream().flatMap(List::stream));
        References references = References.among(subjects);
        List<Set<String>> rests =
                subjects.stream().map(s -> references.from(s.id())).toList();
        List<List<Member>> worlds = new ArrayList<>();
        for (List<Definite> world : definite) {
            worlds.add(IntStream.range(0, subjects.size())
                    .mapToObj(i -> Member.of(subjects.get(i), world.get(i), rests.get(i), cuts))
                    .toList());
        }
        Meetings meetings = horizon.meetings();
        Bond bond = new Bond(isAmong(subjects, meetings.resting()), isAmong(subjects, meetings.swaying()));
        return new Group(subjects, space, Space.of(List.of()), bond, worlds);
    }

    private static boolean isAmong(List<SubjectFacts> subjects, Set<String> ids) {
        return subjects.stream().anyMatch(s -> ids.contains(s.id()));
    }

    /**
     * The same group with the questions that can matter to it.
     *
     * @param law of the States of the group and of the others
     * @param others whether there are the facts on which what is said of it may rest
     */
    Group asked(Relevance relevance, List<Axis> questions, Collection<Stated> law, Presence others) {
        Presence own =
                new Presence(Stream.concat(law.stream(), stated()).distinct().toList());
        return asked(relevance.among(questions, p -> own.of(p) || (bond.rests() && others.of(p))));
    }

    /** Every fact, over all combinations. */
    Stream<Stated> stated() {
        return worlds.stream().flatMap(List::stream).flatMap(Member::facts);
    }

    private Group asked(List<Axis> questions) {
        return new Group(subjects, space, Space.of(questions), bond, worlds);
    }

    /** What is so of each member in each combination. */
    Stream<Definite> definite() {
        return worlds.stream().flatMap(List::stream).map(Member::definite);
    }

    private static List<Definite> in(List<SubjectFacts> subjects, Values values) {
        return subjects.stream().map(s -> s.in(values)).toList();
    }

    /** The facts of one combination, by id. */
    Map<String, Stated> facts(int combination) {
        Map<String, Stated> facts = new LinkedHashMap<>();
        worlds.get(combination).forEach(m -> m.facts().forEach(f -> facts.put(f.id(), f)));
        return facts;
    }

    /** The number of the world with a combination of values and some answers. */
    int world(int combination, Map<String, String> given) {
        return combination * answers.size() + Answers.combination(answers, given);
    }

    /** The combination in which every open value is at its high end. */
    int high() {
        int[] digits = space.axes().stream().mapToInt(a -> a.size() - 1).toArray();
        return Math.min(space.number(digits), space.size() - 1);
    }

    int size() {
        return space.size();
    }
}
