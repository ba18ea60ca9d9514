package infcheck.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Counts facts; of nothing there are 0. */
final class Count implements AccumulateFunction<Count.Total> {
    private static final long serialVersionUID = 1L;

    static final class Total implements Serializable {
        private static final long serialVersionUID = 1L;

        private int value;
    }

    @Override
    public Total createContext() {
        return new Total();
    }

    @Override
    public void init(Total total) {
        total.value = 0;
    }

    @Override
    public void accumulate(Total total, Object value) {
        total.value++;
    }

    @Override
    public void reverse(Total total, Object value) {
        total.value--;
    }

    @Override
    public Object getResult(Total total) {
        return total.value;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Integer.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
