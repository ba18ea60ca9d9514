package infcheck.analysis.edit;

import infcheck.finding.Status;
import java.util.Comparator;
import java.util.List;

/**
 * A kind of difference: what one version of a book concludes of an act and the other does not.
 *
 * @param was what the old version alone concludes, worst first; empty for nothing
 * @param is what the new version alone concludes, worst first; empty for nothing
 */
public record VerdictChange(List<Verdict> was, List<Verdict> is) implements Comparable<VerdictChange> {
    private static final Comparator<VerdictChange> ORDER = Comparator.comparing(VerdictChange::toString);

    public VerdictChange {
        was = List.copyOf(was);
        is = List.copyOf(is);
    }

    /**
     * A conclusion without the act of which it is.
     *
     * @param word the provision, ground or reason
     */
    public record Verdict(Status status, String word) {
        @Override
        public String toString() {
            return status + " " + word;
        }
    }

    @Override
    public int compareTo(VerdictChange other) {
        return ORDER.compare(this, other);
    }
}
