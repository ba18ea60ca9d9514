package infcheck.factbook;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject, a value, an act or another fact of which two fact books state something else.
 *
 * @param subject the id of the type
 * @param what the id of what is stated: the subject's own, such as {@code ru-9m729.range-km} or {@code ru-9m729/flight-test-1}; of an
 *     act that both state, the id in the second book
 * @param before what the first book states; null where it states nothing
 * @param after what the second book states; null where it states nothing
 * @param at where, in the first book and then in the second; at least one
 */
public record FactDifference(
        String subject,
        String what,
        @Nullable String before,
        @Nullable String after,
        List<Place> at) {
    /** Ends the id of an act that the second book lacks, where another act has its id there. */
    static final String GONE = " (first)";

    public FactDifference {
        at = List.copyOf(at);
    }

    /** Whether it is the subject as a whole that only one book has. */
    public boolean isSubject() {
        return what.equals(subject);
    }

    /** Whether it is an act, or a value of it. */
    public boolean isOf(String act) {
        return what.equals(act) || what.startsWith(act + ".") || what.startsWith(act + "/");
    }

    /** Whether it is an act that the second book lacks, by its id in the first. */
    public boolean isGone(String act) {
        return after == null && shown().equals(act);
    }

    /** The id for a reader: of an act that the second book lacks, that in the first. */
    public String shown() {
        return what.endsWith(GONE) ? what.substring(0, what.length() - GONE.length()) : what;
    }

    /** Whether it is of the subject itself and of none of its acts. */
    public boolean isOfNoAct(List<String> acts) {
        return acts.stream().noneMatch(this::isOf);
    }
}
