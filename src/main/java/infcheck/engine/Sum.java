package infcheck.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Adds numbers up as decimals, so that a sum is the same in whatever order facts come and go.
 *
 * <p>Nothing at all sums up to 0.
 */
final class Sum implements AccumulateFunction<Sum.Total> {
    private static final long serialVersionUID = 1L;

    static final class Total implements Serializable {
        private static final long serialVersionUID = 1L;

        private BigDecimal value = BigDecimal.ZERO;
    }

    @Override
    public Total createContext() {
        return new Total();
    }

    @Override
    public void init(Total total) {
        total.value = BigDecimal.ZERO;
    }

    @Override
    public void accumulate(Total total, Object value) {
        total.value = total.value.add(decimal(value));
    }

    @Override
    public void reverse(Total total, Object value) {
        total.value = total.value.subtract(decimal(value));
    }

    @Override
    public Object getResult(Total total) {
        return total.value.doubleValue();
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Double.class;
    }

    private static BigDecimal decimal(Object value) {
        return BigDecimal.valueOf(((Number) value).doubleValue());
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
