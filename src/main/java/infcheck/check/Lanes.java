package infcheck.check;

import java.util.List;

/**
 * Which combination each group takes in which step.
 *
 * <p>Groups that are not bound to others go side by side. Those that are go one after the other, the others at their low ends
 * meanwhile: so what is said of one in any of its combinations is said with the same of all others.
 */
final class Lanes {
    private final List<Group> groups;
    private final int[] from;
    private final int steps;

    Lanes(List<Group> groups) {
        this.groups = groups;
        from = new int[groups.size()];
        int next = Math.min(1, groups.size());
        int most = next;
        for (int g = 0; g < from.length; g++) {
            most = Math.max(most, groups.get(g).size());
            if (groups.get(g).bond().any()) {
                from[g] = next - 1;
                next += groups.get(g).size() - 1;
            }
        }
        steps = Math.max(next, most);
    }

    int steps() {
        return steps;
    }

    /** The combination of a group in a step. */
    int combination(int group, int step) {
        int own = step - from[group];
        int size = groups.get(group).size();
        return groups.get(group).bond().any() ? own < size ? Math.max(own, 0) : 0 : Math.min(own, size - 1);
    }

    /** Whether this step is the one in which a group is read in the combination that it then has. */
    boolean reads(int group, int step) {
        return step == 0
                || (step > from[group] && step < from[group] + groups.get(group).size());
    }
}
