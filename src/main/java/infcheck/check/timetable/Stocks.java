package infcheck.check.timetable;

import static java.util.stream.Collectors.groupingBy;

import infcheck.fact.ActKind;
import infcheck.fact.Item;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.Declaration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items that States declared and eliminated; acts count as the first claim has them.
 *
 * @param facts as they are known
 */
public record Stocks(FactBook facts, LocalDate asOf) {

    /** The item, the State and the type of some items; no type where they are of all types of the State. */
    private record Whose(Item item, String state, @Nullable String subject) {
        static final Comparator<Whose> ORDER = Comparator.comparing(Whose::item)
                .thenComparing(Whose::state)
                .thenComparing(Whose::subject, Comparator.nullsLast(Comparator.naturalOrder()));

        static Whose of(Declaration declaration) {
            return new Whose(declaration.item(), declaration.by(), declaration.subject());
        }

        static Whose of(CountedElimination removal) {
            return new Whose(removal.item(), removal.by(), removal.subject());
        }
    }

    /**
     * The stocks of some subjects, by item, State and type; those of which nothing is declared and nothing eliminated are left out.
     *
     * <p>What a State eliminated of all its types together is there where all are of which it declared anything.
     */
    public List<Stock> of(Set<String> subjects) {
        Set<Whose> all = new TreeSet<>(Whose.ORDER);
        declared().map(Whose::of).forEach(all::add);
        removals().map(Whose::of).forEach(all::add);
        return all.stream()
                .filter(w -> w.subject() == null ? declaredAll(w, subjects) : subjects.contains(w.subject()))
                .map(this::stock)
                .toList();
    }

    private boolean declaredAll(Whose sum, Set<String> subjects) {
        return declared()
                .filter(d -> d.item() == sum.item() && d.by().equals(sum.state()))
                .allMatch(d -> subjects.contains(d.subject()));
    }

    /**
     * The number of missiles of a type that a State had declared by a day, according to the latest data; empty where there are
     * none.
     */
    Optional<Integer> declared(String state, String subject, LocalDate by) {
        return declared()
                .filter(d -> Whose.of(d).equals(new Whose(Item.MISSILE, state, subject)))
                .filter(d -> !d.on().isAfter(by))
                .max(Comparator.comparing(Declaration::on))
                .map(Declaration::number);
    }

    /** The number of missiles of those of some acts, by their ids, that are eliminations and have ended for certain. */
    int eliminated(Set<String> acts) {
        return became(acts).eliminated().least();
    }

    /** The same of those that were put on display. */
    int displayed(Set<String> acts) {
        return became(acts).displayed().least();
    }

    private Stock.Became became(Set<String> acts) {
        return became(r -> r.item() == Item.MISSILE && acts.contains(r.act()));
    }

    /** The number of missiles of a State's eliminations that have begun and not ended. */
    int underWay(String state, Set<String> subjects) {
        return became(r -> r.item() == Item.MISSILE && r.by().equals(state) && subjects.contains(r.subject()))
                .underWay()
                .least();
    }

    private Stock stock(Whose whose) {
        List<Declaration> own =
                declared().filter(d -> Whose.of(d).equals(whose)).toList();
        return new Stock(
                whose.item(),
                whose.subject(),
                whose.state(),
                own.stream()
                        .collect(groupingBy(Declaration::on, TreeMap::new, Collectors.summingInt(Declaration::number))),
                became(r -> Whose.of(r).equals(whose)),
                own.stream().map(Declaration::because).filter(Objects::nonNull).toList());
    }

    private Stock.Became became(Predicate<CountedElimination> which) {
        return removals().filter(which).map(r -> r.became(asOf)).reduce(Stock.Became.NOTHING, Stock.Became::plus);
    }

    /** The eliminations that have begun. */
    private Stream<CountedElimination> removals() {
        Stream<CountedElimination> missiles = facts.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(a -> a.kind() == ActKind.ELIMINATION)
                .map(CountedElimination::of);
        return Stream.concat(missiles, facts.otherEliminations().stream().map(CountedElimination::of))
                .filter(r -> !r.begins().isAfter(asOf));
    }

    private Stream<Declaration> declared() {
        return facts.inventory().stream().filter(d -> !d.on().isAfter(asOf));
    }
}
