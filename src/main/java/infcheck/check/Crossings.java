package infcheck.check;

import infcheck.finding.Pivot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the subjects of which something is said that rests on the open values of other groups.
 *
 * <p>A count over a whole Party is such a thing, or whether another's missiles stand in a region. Each group goes through its own
 * combinations once more with the open values of the others at their high ends; where a subject is told of otherwise than before,
 * the open values of the others are tried one by one.
 */
final class Crossings {
    private final Stage stage;
    private final Firing firing;
    private final List<Group> groups;
    private final Map<String, List<Crossing.Other>> otherwise = new LinkedHashMap<>();

    Crossings(Stage stage, Firing firing) {
        this.stage = stage;
        this.firing = firing;
        this.groups = stage.groups();
    }

    /** The subjects that others matter to. */
    Map<String, Crossing> find() {
        IntStream.range(0, groups.size())
                .filter(own ->
                        groups.get(own).bond().rests() && swayers(own).findAny().isPresent())
                .forEach(this::otherwise);
        Map<String, Crossing> found = new HashMap<>();
        otherwise.forEach((subject, others) ->
                found.put(subject, new Crossing(others, pivots(subject, others.get(0)))));
        return found;
    }

    private void otherwise(int own) {
        for (int combination = 0; combination < groups.get(own).size(); combination++) {
            for (Map<String, String> answers : firing.answers()) {
                put(own, combination, g -> groups.get(g).high());
                stage.fire(answers);
                compare(groups.get(own), combination, answers);
            }
        }
    }

    private void compare(Group group, int combination, Map<String, String> answers) {
        for (Member member : group.worlds().get(combination)) {
            String id = member.subject().id();
            SubjectWorld now = stage.tell(member);
            if (!now.equals(firing.told(id)[group.world(combination, answers)])) {
                otherwise
                        .computeIfAbsent(id, s -> new ArrayList<>())
                        .add(new Crossing.Other(now, combination, Answers.combination(group.answers(), answers)));
            }
        }
    }

    /** Puts a group to a combination and every other that sways others to one of its own. */
    private void put(int own, int combination, IntUnaryOperator others) {
        stage.move(own, combination);
        swayers(own).forEach(g -> stage.move(g, others.applyAsInt(g)));
    }

    /** The other groups on whose open values something may rest. */
    private IntStream swayers(int own) {
        return IntStream.range(0, groups.size())
                .filter(g -> g != own
                        && groups.get(g).bond().sways()
                        && groups.get(g).size() > 1);
    }

    /** The open values of others that alone change what is said of a subject; of a group where only several do, all of them. */
    private List<Pivot> pivots(String subject, Crossing.Other other) {
        int own = IntStream.range(0, groups.size())
                .filter(g -> isOf(groups.get(g), subject))
                .findFirst()
                .orElseThrow();
        Trial trial = new Trial(subject, own, other);
        SubjectWorld base = trial.with(-1, 0);
        return swayers(own).boxed().flatMap(g -> pivots(trial, base, g)).toList();
    }

    private Stream<Pivot> pivots(Trial trial, SubjectWorld base, int g) {
        Space space = groups.get(g).space();
        List<Axis> open = space.axes().stream().filter(a -> a.size() > 1).toList();
        List<Axis> alone = open.stream()
                .filter(a -> space.only(a) < space.size())
                .filter(a -> !trial.with(g, space.only(a)).equals(base))
                .toList();
        boolean together = alone.isEmpty()
                && !open.isEmpty()
                && !trial.with(g, groups.get(g).high()).equals(base);
        return (together ? open : alone).stream().map(a -> new Pivot(a.id(), a.says(), List.of()));
    }

    private static boolean isOf(Group group, String subject) {
        return group.subjects().stream().anyMatch(s -> s.id().equals(subject));
    }

    /** One subject as it was found to be told of otherwise. */
    private final class Trial {
        private final String subject;
        private final int own;
        private final Crossing.Other found;

        Trial(String subject, int own, Crossing.Other found) {
            this.subject = subject;
            this.own = own;
            this.found = found;
        }

        /** What is said of it where of all others only one group is not at its low end. */
        SubjectWorld with(int other, int combination) {
            put(own, found.combination(), g -> g == other ? combination : 0);
            Group group = groups.get(own);
            stage.fire(stage.answers().of(group.answers(), found.answers()));
            return group.worlds().get(found.combination()).stream()
                    .filter(m -> m.subject().id().equals(subject))
                    .map(stage::tell)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
