package infcheck.check;

import infcheck.factbook.FactBook;
import infcheck.factbook.claim.Claim;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The claimants whose worlds can be asked for. */
public final class Claimants {
    private Claimants() {}

    /** Everybody who claims a fact or answers a question of law, and the open sources; sorted. */
    public static SortedSet<String> of(Collection<RuleBook> books, FactBook facts) {
        return of(books, facts.claimants());
    }

    /**
     * The same.
     *
     * @param claiming everybody who claims a fact
     */
    static SortedSet<String> of(Collection<RuleBook> books, SortedSet<String> claiming) {
        SortedSet<String> claimants = new TreeSet<>(claiming);
        books.stream()
                .flatMap(b -> b.questions().stream())
                .map(Question::answers)
                .forEach(a -> claimants.addAll(a.keySet()));
        claimants.add(Claim.OPEN_SOURCES);
        return claimants;
    }
}
