package infcheck.check.judgement;

import infcheck.check.timeline.ClaimedAxis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which axes are told of a subject: the open values of its own group, then the questions of law, then what is open
 * elsewhere.
 *
 * @param all in the order of the space, the questions first
 * @param questions how many there are
 * @param from the place of the first axis of the group
 * @param to the place after its last
 */
record AxisOrder(List<ClaimedAxis> all, int questions, int from, int to) {

    /** Some axes in this order. */
    List<Integer> of(BitSet some) {
        List<Integer> order = new ArrayList<>();
        add(order, some, from, to);
        add(order, some, 0, questions);
        add(order, some, questions, from);
        add(order, some, to, all.size());
        return order;
    }

    private static void add(List<Integer> order, BitSet some, int from, int to) {
        for (int axis = some.nextSetBit(from); axis >= 0 && axis < to; axis = some.nextSetBit(axis + 1)) {
            order.add(axis);
        }
    }

    ClaimedAxis at(int axis) {
        return all.get(axis);
    }
}
