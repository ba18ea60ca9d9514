package infcheck.check;

import infcheck.finding.Pivot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the subjects of which something is said that rests on the open values of other groups.
 *
 * <p>A count over a whole Party is such a thing. All open values are put to their high ends once more; where a subject is told of
 * otherwise than before, the groups are tried one by one.
 */
final class Crossings {
    private final Stage stage;
    private final Firing firing;
    private final List<Group> groups;

    Crossings(Stage stage, Firing firing) {
        this.stage = stage;
        this.firing = firing;
        this.groups = stage.groups();
    }

    /** The subjects that others matter to. */
    Map<String, Crossing> find() {
        Map<String, Crossing> found = new HashMap<>();
        if (groups.stream().anyMatch(g -> g.size() > 1)) {
            Map<String, List<SubjectWorld>> otherwise = otherwise();
            otherwise.forEach((subject, worlds) -> found.put(subject, new Crossing(worlds, pivots(subject))));
        }
        return found;
    }

    private Map<String, List<SubjectWorld>> otherwise() {
        Map<String, List<SubjectWorld>> otherwise = new HashMap<>();
        IntStream.range(0, groups.size())
                .forEach(g -> stage.move(g, groups.get(g).high()));
        for (Map<String, String> answers : firing.answers()) {
            stage.fire(answers);
            for (Group group : groups) {
                for (Member member : group.worlds().get(group.high())) {
                    String id = member.subject().id();
                    SubjectWorld now = stage.tell(member);
                    if (!now.equals(firing.told(id)[group.world(group.high(), answers)])) {
                        otherwise.computeIfAbsent(id, s -> new ArrayList<>()).add(now);
                    }
                }
            }
        }
        return otherwise;
    }

    /** The open values of each group that alone changes what is said of a subject. */
    private List<Pivot> pivots(String subject) {
        List<Pivot> pivots = new ArrayList<>();
        SubjectWorld base = with(subject, -1);
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).size() > 1
                    && !isOf(groups.get(g), subject)
                    && !with(subject, g).equals(base)) {
                groups.get(g).space().axes().stream()
                        .filter(a -> a.size() > 1)
                        .forEach(a -> pivots.add(new Pivot(a.id(), a.says(), List.of())));
            }
        }
        return pivots;
    }

    /** What is said of a subject when only its own group, and one other, is at the high ends. */
    private SubjectWorld with(String subject, int other) {
        for (int g = 0; g < groups.size(); g++) {
            stage.move(
                    g,
                    g == other || isOf(groups.get(g), subject) ? groups.get(g).high() : 0);
        }
        stage.fire(firing.answers().get(0));
        return groups.stream()
                .flatMap(g -> g.worlds().get(g.high()).stream())
                .filter(m -> m.subject().id().equals(subject))
                .map(stage::tell)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Group group, String subject) {
        return group.subjects().stream().anyMatch(s -> s.id().equals(subject));
    }
}
