package infcheck.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Finds the least or the greatest value; of nothing there is none, and the condition does not hold. */
final class Extreme implements AccumulateFunction<Extreme.Seen> {
    private static final long serialVersionUID = 1L;

    private final boolean least;

    Extreme(boolean least) {
        this.least = least;
    }

    /** How often each value was seen, so that values can go as well as come. */
    static final class Seen implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TreeMap<Object, Integer> times = new TreeMap<>(Values::compare);
    }

    @Override
    public Seen createContext() {
        return new Seen();
    }

    @Override
    public void init(Seen seen) {
        seen.times.clear();
    }

    @Override
    public void accumulate(Seen seen, Object value) {
        seen.times.merge(value, 1, Integer::sum);
    }

    @Override
    public void reverse(Seen seen, Object value) {
        seen.times.computeIfPresent(value, (seenValue, times) -> times == 1 ? null : times - 1);
    }

    @Override
    public @Nullable Object getResult(Seen seen) {
        return seen.times.isEmpty() ? null : least ? seen.times.firstKey() : seen.times.lastKey();
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Comparable.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
