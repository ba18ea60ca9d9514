package infcheck.check;

import infcheck.factbook.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All combinations of some axes, numbered from 0.
 *
 * <p>One digit for each axis, the last axis fastest, and to and fro: neighbours in number differ in one axis only.
 *
 * @param size the number of combinations that are made
 * @param bounded whether there would be more
 */
record Space(List<Axis> axes, int size, boolean bounded) {
    /** The most combinations that one group of subjects may have, unless another limit is set. */
    static final int MOST = 256;

    Space {
        axes = List.copyOf(axes);
    }

    static Space of(List<Axis> axes) {
        return of(axes, MOST);
    }

    /** All combinations of some axes, but no more than {@code most} of them. */
    static Space of(List<Axis> axes, int most) {
        long product = 1;
        for (Axis axis : axes) {
            product = Math.min(product * axis.size(), Integer.MAX_VALUE);
        }
        return new Space(axes, (int) Math.min(product, most), product > most);
    }

    /** The cell of each axis in a combination. */
    int[] digits(int combination) {
        int[] digits = new int[axes.size()];
        int rest = combination;
        for (int i = axes.size() - 1; i >= 0; i--) {
            int size = axes.get(i).size();
            int digit = rest % size;
            rest /= size;
            digits[i] = rest % 2 == 0 ? digit : size - 1 - digit;
        }
        return digits;
    }

    /** The combination with these cells. */
    int number(int[] digits) {
        int number = 0;
        for (int i = 0; i < digits.length; i++) {
            int size = axes.get(i).size();
            int digit = number % 2 == 0 ? digits[i] : size - 1 - digits[i];
            number = number * size + digit;
        }
        return number;
    }

    /** The combination in which one axis is at its high end and all others at their low ends. */
    int only(Axis high) {
        return number(
                axes.stream().mapToInt(a -> a.equals(high) ? a.size() - 1 : 0).toArray());
    }

    Values values(int combination) {
        Map<String, Object> values = new HashMap<>();
        int[] digits = digits(combination);
        for (int i = 0; i < digits.length; i++) {
            values.put(axes.get(i).id(), axes.get(i).cells().get(digits[i]).value());
        }
        return new Values(values);
    }

    /** Whether a combination lies in a claimant's worlds. */
    boolean allows(String claimant, int combination) {
        int[] digits = digits(combination);
        for (int i = 0; i < digits.length; i++) {
            if (!axes.get(i).allows(claimant, digits[i])) {
                return false;
            }
        }
        return true;
    }
}
