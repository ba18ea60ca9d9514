package infcheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All worlds fired on one stage.
 *
 * <p>World (k, r) holds the k-th combination of every group side by side, and the r-th combination of answers to the questions of
 * law. Only the subjects that change from one world to the next are read.
 */
final class Firing {
    private final Stage stage;
    private final Map<String, SubjectWorld[]> told = new HashMap<>();

    Firing(Stage stage) {
        this.stage = stage;
        int answers = stage.questions().size();
        stage.groups().forEach(g -> g.subjects().forEach(s -> told.put(s.id(), new SubjectWorld[g.size() * answers])));
    }

    /** Fires every world. */
    void run() {
        int most = stage.groups().stream().mapToInt(Group::size).max().orElse(0);
        for (int k = 0; k < most; k++) {
            List<Integer> moved = new ArrayList<>();
            for (int g = 0; g < stage.groups().size(); g++) {
                if (k < stage.groups().get(g).size()) {
                    stage.move(g, k);
                    moved.add(g);
                }
            }
            answers(k, moved);
        }
    }

    /** What every world says of a subject: combination by combination, and within each answer by answer. */
    SubjectWorld[] told(String subject) {
        return Objects.requireNonNull(told.get(subject), subject);
    }

    /** Goes through all answers, forwards and backwards in turn, so that one reading changes at a time. */
    private void answers(int combination, List<Integer> moved) {
        List<Integer> order = IntStream.range(0, stage.questions().size())
                .boxed()
                .sorted(combination % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        for (int i = 0; i < order.size(); i++) {
            Set<String> changed = stage.fire(order.get(i));
            for (int group : moved) {
                read(group, combination, order.get(i), i == 0 ? null : order.get(i - 1), changed);
            }
        }
    }

    private void read(int group, int combination, int answers, @Nullable Integer before, Set<String> changed) {
        int at = combination * stage.questions().size();
        for (Member member : stage.groups().get(group).worlds().get(combination)) {
            String id = member.subject().id();
            SubjectWorld[] worlds = told(id);
            worlds[at + answers] = before != null && !changed.contains(id) ? worlds[at + before] : stage.tell(member);
        }
    }
}
