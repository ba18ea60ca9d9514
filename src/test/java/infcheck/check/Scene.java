package infcheck.check;

import infcheck.Shipped;
import infcheck.engine.Engine;
import infcheck.fact.Act;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Compliance;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.Exemption;
import infcheck.fact.LauncherAct;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import infcheck.fact.OutOfScope;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A definite world, put straight to the shipped rules: the law, the facts given, and a day for each subject and act. */
final class Scene {
    static final RuleBook BOOK = Shipped.TREATY;
    static final Engine ENGINE = Engine.of(BOOK.rules());

    private final List<Stated> facts = new ArrayList<>(BOOK.law().facts(Set.of("CN", "DE")));

    private Scene() {}

    static Scene of(Stated... stated) {
        return new Scene().and(stated);
    }

    /** A world in which a question has an answer. */
    static Scene where(String question, String answer) {
        return new Scene().reading(question, answer);
    }

    Scene reading(String question, String answer) {
        return and(new Reading("reading/" + question, question, answer));
    }

    Scene and(Stated... stated) {
        facts.addAll(List.of(stated));
        return this;
    }

    /** The provisions that an act is of a kind to break; sorted. */
    List<String> breaches(String act) {
        return all(Breach.class, b -> b.act().equals(act), Breach::provision);
    }

    /** The grounds that exempt an act; sorted. */
    List<String> grounds(String act) {
        return all(Exemption.class, e -> e.breach().act().equals(act), Exemption::ground);
    }

    List<String> reasons(String act) {
        return all(OutOfScope.class, o -> o.act().equals(act), OutOfScope::reason);
    }

    /** The duties that an act meets, with the last day. */
    List<String> duties(String act) {
        return all(Compliance.class, c -> c.act().equals(act), c -> c.provision() + " by " + c.due());
    }

    List<String> terms(String subject, String on) {
        return all(
                Classified.class,
                c -> c.subject().equals(subject) && c.on().equals(LocalDate.parse(on)),
                Classified::term);
    }

    private <T extends Derived> List<String> all(Class<T> type, Predicate<T> wanted, Function<T, String> text) {
        return ENGINE
                .infer(Stream.concat(facts.stream(), days().stream()).distinct().toList())
                .derived()
                .stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .map(text)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Day> days() {
        List<LocalDate> dates = facts.stream().flatMap(Scene::date).distinct().toList();
        return facts.stream()
                .filter(f -> f instanceof MissileType || f instanceof LauncherType)
                .flatMap(f -> dates.stream().map(on -> new Day(f.id(), on)))
                .toList();
    }

    private static Stream<LocalDate> date(Stated fact) {
        return fact instanceof Act act
                ? Stream.of(act.on())
                : fact instanceof LauncherAct act ? Stream.of(act.on()) : Stream.empty();
    }
}
