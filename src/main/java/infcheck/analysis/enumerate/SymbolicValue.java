package infcheck.analysis.enumerate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value of a plan that is still open; slots that rules hold to be equal are one. */
public final class SymbolicValue {
    private Class<?> type;
    private ComponentRole role;
    private boolean muddled;
    private @Nullable SymbolicValue same;
    private @Nullable SymbolicFact fact;

    SymbolicValue(Class<?> type, ComponentRole role) {
        this.type = type;
        this.role = role;
    }

    /** The one that stands for all that are equal to it. */
    SymbolicValue root() {
        SymbolicValue root = this;
        while (root.same != null) {
            root = root.same;
        }
        return root;
    }

    Class<?> type() {
        return type;
    }

    boolean isOrdered() {
        return isNumber() || type == LocalDate.class;
    }

    boolean isNumber() {
        return type == int.class || type == double.class;
    }

    boolean isText() {
        return type == String.class;
    }

    ComponentRole role() {
        return root().role;
    }

    /** Whether it would have to name things of two kinds at once, which no id does. */
    boolean isMuddled() {
        return root().muddled;
    }

    /** The derived fact that is the value; null where it is none or none is known. */
    @Nullable
    SymbolicFact fact() {
        return root().fact;
    }

    void is(SymbolicFact draft) {
        root().fact = draft;
    }

    /** Makes two slots one, and the components of the facts that they hold; where either is a whole number, both are. */
    void join(SymbolicValue other) {
        SymbolicValue mine = root();
        SymbolicValue its = other.root();
        if (mine == its) {
            return;
        }
        its.same = mine;
        mine.muddled |= its.muddled || !mine.role.meets(its.role);
        mine.role = mine.role.and(its.role);
        if (mine.isNumber() && its.type == int.class) {
            mine.type = its.type;
        }
        SymbolicFact fact = mine.fact;
        SymbolicFact otherFact = its.fact;
        if (fact == null) {
            mine.fact = otherFact;
        } else if (otherFact != null) {
            fact.join(otherFact);
        }
    }
}
