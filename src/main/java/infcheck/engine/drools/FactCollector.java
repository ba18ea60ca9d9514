package infcheck.engine.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Gathers facts; they only ever come, since a firing takes none away. */
final class FactCollector implements AccumulateFunction<FactCollector.Facts> {
    private static final long serialVersionUID = 1L;

    static final class Facts implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient List<Object> all = new ArrayList<>();
    }

    @Override
    public Facts createContext() {
        return new Facts();
    }

    @Override
    public void init(Facts facts) {
        facts.all.clear();
    }

    @Override
    public void accumulate(Facts facts, Object fact) {
        facts.all.add(fact);
    }

    @Override
    public void reverse(Facts facts, Object fact) {
        throw new UnsupportedOperationException("a fact is never taken away");
    }

    @Override
    public Object getResult(Facts facts) {
        return new GatheredFacts(facts.all);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return GatheredFacts.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
