package infcheck.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of one rule book on one act, or one period of it, of one State.
 *
 * @param book the id of the rule book
 * @param by the State that answers for the act
 * @param act null where the subject has no act
 * @param because one sentence
 * @param reasons why no provision reaches it, in the book's order; empty unless {@link Status#OUT_OF_SCOPE}, or
 *     {@link Status#INDETERMINATE} because no rule speaks
 * @param breaches those of every world; where worlds differ, one provision may be there twice, and not all need hold together
 * @param alternatives what may be said, where worlds differ in what they say; otherwise empty
 * @param views how the status comes out over all worlds
 */
public record Finding(
        String book,
        String by,
        @Nullable ActStated act,
        Status status,
        String because,
        List<Reason> reasons,
        List<BreachFound> breaches,
        List<Duty> duties,
        List<Alternative> alternatives,
        Views views) {
    /** Whether all that is said is that the act did not happen. */
    public boolean isOfNoAct() {
        return reasons.equals(List.of(Reason.NO_SUCH_ACT));
    }

    public Finding {
        reasons = List.copyOf(reasons);
        breaches = List.copyOf(breaches);
        duties = List.copyOf(duties);
        alternatives = List.copyOf(alternatives);
    }
}
