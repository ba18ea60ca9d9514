package infcheck.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts groups into portions that are fired one after the other, each in a session of its own.
 *
 * <p>What a session remembers grows with what was put into it. Groups that are bound to each other are in one portion, so that what
 * is said of one finds the others.
 */
final class Portions {
    /** As many groups as are worth a session. */
    private static final int MOST = 250;

    private Portions() {}

    /** The groups, each once; one portion, if only an empty one, is always there. */
    static List<List<Group>> of(List<Group> groups) {
        List<Group> first =
                new ArrayList<>(groups.stream().filter(g -> g.bond().any()).toList());
        List<List<Group>> portions = new ArrayList<>(List.of(first));
        List<Group> last = first;
        for (Group group : groups) {
            if (!group.bond().any()) {
                if (last.size() >= MOST) {
                    last = new ArrayList<>();
                    portions.add(last);
                }
                last.add(group);
            }
        }
        return portions;
    }
}
