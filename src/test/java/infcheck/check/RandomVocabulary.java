package infcheck.check;

import infcheck.fact.Act;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Day;
import infcheck.fact.LauncherAct;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import infcheck.fact.Stated;
import infcheck.fact.Word;
import infcheck.rulebook.RuleBook;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts of every type that rules may match, drawn from few values near the limits of a rule book, so that they meet often.
 *
 * <p>Types and components are read from the vocabulary, so that what is added there is drawn here.
 */
final class RandomVocabulary {
    private static final List<String> MISSILES = List.of("alpha", "beta", "gamma");
    private static final List<String> LAUNCHERS = List.of("pad", "truck");
    private static final List<String> STATES = List.of("US", "SU", "RU", "TM", "CN");
    private static final List<String> REGIONS = List.of("Europe", "Asia-Pacific");
    private static final List<String> LISTED =
            List.of("RSD-10", "BGM-109G", "OTR-23", "Pershing IA", "Pershing II", "X-1");
    private static final List<String> DATES = List.of(
            "1980-01-01",
            "1988-05-31",
            "1988-06-01",
            "1988-09-01",
            "1989-06-02",
            "1989-12-02",
            "1990-11-01",
            "1991-06-02",
            "1995-01-01",
            "2019-02-02",
            "2019-08-02");
    private static final List<Integer> NUMBERS = List.of(1, 2, 36, 60, 101, 201);
    private static final List<Double> DISTANCES = List.of(499.9, 500.0, 1000.0, 1000.1, 5500.0, 5500.1);

    private final RuleBook book;
    private final Random random;
    private int actsDrawn;

    RandomVocabulary(RuleBook book, long seed) {
        this.book = book;
        this.random = new Random(seed);
    }

    /** The law, its questions answered, every type, and as many facts more of no two the same id. */
    List<Stated> world(int count) {
        actsDrawn = (count + 1) / 2;
        List<Stated> facts = new ArrayList<>(book.law().facts(Set.copyOf(STATES)));
        book.questions()
                .forEach(q -> facts.add(
                        new infcheck.fact.Reading("reading/" + q.id(), q.id(), among(List.copyOf(q.known())))));
        MISSILES.forEach(id -> facts.add(draw(MissileType.class, id)));
        LAUNCHERS.forEach(id -> facts.add(draw(LauncherType.class, id)));
        List<Class<? extends Stated>> types = Components.stated().values().stream()
                .filter(t -> t != Day.class && t != MissileType.class && t != LauncherType.class)
                .toList();
        List<Class<? extends Stated>> acts =
                types.stream().filter(RandomVocabulary::isAct).toList();
        List<Class<? extends Stated>> others =
                types.stream().filter(t -> !isAct(t)).toList();
        for (int i = 0; i < count; i++) {
            facts.add(i % 2 == 0 ? draw(among(acts), "act-" + i) : draw(among(others), "fact-" + i));
        }
        facts.addAll(days(facts));
        return facts;
    }

    private static boolean isAct(Class<?> type) {
        return Act.class.isAssignableFrom(type) || LauncherAct.class.isAssignableFrom(type);
    }

    /** Every subject on every date of an act, most of them at least. */
    private List<Day> days(List<Stated> facts) {
        List<LocalDate> dates =
                facts.stream().flatMap(RandomVocabulary::date).distinct().toList();
        return Stream.concat(MISSILES.stream(), LAUNCHERS.stream())
                .flatMap(subject -> dates.stream().map(on -> new Day(subject, on)))
                .filter(day -> random.nextInt(20) > 0)
                .toList();
    }

    private static Stream<LocalDate> date(Stated fact) {
        return fact instanceof Act act
                ? Stream.of(act.on())
                : fact instanceof LauncherAct act ? Stream.of(act.on()) : Stream.empty();
    }

    private <T extends Stated> T draw(Class<T> type, String id) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components).map(c -> value(type, c, id)).toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be drawn", e);
        }
    }

    private Object value(Class<? extends Stated> type, RecordComponent component, String id) {
        Class<?> of = component.getType();
        if (of == LocalDate.class) {
            return LocalDate.parse(among(DATES));
        }
        if (of == double.class) {
            return among(DISTANCES);
        }
        if (of == int.class) {
            return among(NUMBERS);
        }
        if (of == boolean.class) {
            return random.nextInt(3) > 0;
        }
        return of.isEnum() ? among(List.of(of.getEnumConstants())) : text(type, component.getName(), id);
    }

    private String text(Class<? extends Stated> type, String component, String id) {
        Word.Kind word = Components.of(type).stream()
                .filter(c -> c.name().equals(component))
                .map(Component::word)
                .filter(w -> w != null)
                .findFirst()
                .orElse(null);
        if (word != null) {
            return among(List.copyOf(book.known(word)));
        }
        return switch (component) {
            case "id", "of" -> id;
            case "act" -> "act-" + 2 * random.nextInt(actsDrawn);
            case "state", "by", "to" -> among(STATES);
            case "missileType", "like", "subject" -> among(MISSILES);
            case "launcherType", "other" -> among(LAUNCHERS);
            case "region", "place" -> among(REGIONS);
            case "name" -> among(LISTED);
            case "answer" -> among(answers());
            default -> throw new IllegalStateException("no values for " + type.getSimpleName() + "." + component);
        };
    }

    private List<String> answers() {
        return book.questions().stream()
                .flatMap(q -> q.known().stream())
                .distinct()
                .toList();
    }

    private <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
