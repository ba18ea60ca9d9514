package infcheck.check;

import static java.util.stream.Collectors.groupingBy;

import infcheck.fact.ActKind;
import infcheck.fact.Item;
import infcheck.factbook.ActFact;
import infcheck.factbook.Declaration;
import infcheck.factbook.FactBook;
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

/**
 * What States declared and eliminated, of acts as the first claim has them.
 *
 * @param facts as they are known
 */
record Stocks(FactBook facts, LocalDate asOf) {

    /** Whose missiles of which type. */
    private record Whose(String state, String subject) {}

    /** The stocks of some subjects, by State and type; those of which nothing is declared and nothing eliminated are left out. */
    List<Stock> of(Set<String> subjects) {
        Set<Whose> all = new TreeSet<>(Comparator.comparing(Whose::state).thenComparing(Whose::subject));
        declared().map(d -> new Whose(d.by(), d.subject())).forEach(all::add);
        eliminations().map(a -> new Whose(a.by(), a.subject())).forEach(all::add);
        return all.stream()
                .filter(w -> subjects.contains(w.subject()))
                .map(this::stock)
                .toList();
    }

    /** How many a State had declared of a type by a day, by the latest data; empty where there are none. */
    Optional<Integer> declared(String state, String subject, LocalDate by) {
        return declared()
                .filter(d -> d.by().equals(state) && d.subject().equals(subject))
                .filter(d -> !d.on().isAfter(by))
                .max(Comparator.comparing(Declaration::on))
                .map(Declaration::number);
    }

    /** The number of missiles of those of some acts, by their ids, that are eliminations and have ended for certain. */
    int eliminated(Set<String> acts) {
        return sum(a -> acts.contains(a.id()) && ended(a));
    }

    /** The number of missiles of a State's eliminations that have begun and not ended. */
    int underWay(String state, Set<String> subjects) {
        return sum(a -> a.by().equals(state)
                && subjects.contains(a.subject())
                && a.day().isAfter(asOf));
    }

    private Stock stock(Whose whose) {
        List<Declaration> own = declared()
                .filter(d -> new Whose(d.by(), d.subject()).equals(whose))
                .toList();
        Predicate<ActFact> of = a -> new Whose(a.by(), a.subject()).equals(whose);
        return new Stock(
                whose.subject(),
                whose.state(),
                own.stream()
                        .collect(groupingBy(Declaration::on, TreeMap::new, Collectors.summingInt(Declaration::number))),
                sum(of.and(this::ended)),
                sum(of.and(a -> !ended(a))),
                own.stream().map(Declaration::because).filter(Objects::nonNull).toList());
    }

    private boolean ended(ActFact elimination) {
        return !elimination.day().isAfter(asOf);
    }

    private int sum(Predicate<ActFact> which) {
        return eliminations().filter(which).mapToInt(a -> a.details().count()).sum();
    }

    /** Those that have begun. */
    private Stream<ActFact> eliminations() {
        return facts.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(a -> a.kind() == ActKind.ELIMINATION)
                .filter(a -> !a.from().first().isAfter(asOf));
    }

    private Stream<Declaration> declared() {
        return facts.inventory().stream().filter(d -> d.item() == Item.MISSILE && !d.on().isAfter(asOf));
    }
}
