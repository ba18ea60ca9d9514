package infcheck.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * All worlds fired on one stage.
 *
 * <p>A world holds a combination of every group, as the {@link Lanes} have it, and a combination of answers to the questions of
 * law. Answers concern every group and change least often; combinations run to and fro, so that from one world to the next few
 * facts are replaced. Only the subjects of which something changed are read again.
 */
final class Firing {
    private final Stage stage;
    private final Lanes lanes;
    private final List<Map<String, String>> answers;
    private final Map<String, SubjectWorld[]> told = new HashMap<>();
    private final Map<String, SubjectWorld> now = new HashMap<>();
    private final Map<SubjectWorld, SubjectWorld> once = new HashMap<>();

    Firing(Stage stage) {
        this.stage = stage;
        this.lanes = new Lanes(stage.groups());
        List<Space> asked = stage.groups().stream().map(Group::answers).toList();
        this.answers = stage.answers().covering(asked);
        stage.groups()
                .forEach(g -> g.subjects()
                        .forEach(s -> told.put(
                                s.id(), new SubjectWorld[g.size() * g.answers().size()])));
    }

    /** Fires every world. */
    void run() {
        for (int i = 0; i < answers.size(); i++) {
            for (int k : order(lanes.steps(), i)) {
                world(k, answers.get(i));
            }
        }
    }

    /** The combinations of answers that are fired. */
    List<Map<String, String>> answers() {
        return answers;
    }

    /** What every world says of a subject: combination by combination, and within each answer by answer. */
    SubjectWorld[] told(String subject) {
        return Objects.requireNonNull(told.get(subject), subject);
    }

    /** The same of every subject. */
    Map<String, SubjectWorld[]> told() {
        return told;
    }

    private static List<Integer> order(int most, int round) {
        return IntStream.range(0, most)
                .boxed()
                .sorted(round % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
    }

    private void world(int step, Map<String, String> given) {
        for (int g = 0; g < stage.groups().size(); g++) {
            Group group = stage.groups().get(g);
            if (stage.move(g, lanes.combination(g, step))) {
                group.subjects().forEach(s -> now.remove(s.id()));
            }
        }
        stage.fire(given).forEach(now::remove);
        for (int g = 0; g < stage.groups().size(); g++) {
            if (lanes.reads(g, step)) {
                read(stage.groups().get(g), lanes.combination(g, step), given);
            }
        }
    }

    private void read(Group group, int combination, Map<String, String> given) {
        int world = group.world(combination, given);
        for (Member member : group.worlds().get(combination)) {
            String id = member.subject().id();
            told(id)[world] = now.computeIfAbsent(id, s -> shared(stage.tell(member)));
        }
    }

    /** The same object for what is the same, of which there is much in many worlds. */
    private SubjectWorld shared(SubjectWorld world) {
        return once.computeIfAbsent(world, w -> w);
    }
}
