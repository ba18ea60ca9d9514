package infcheck.reference;

import infcheck.diagnostic.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of States; {@code states.csv} says where it comes from. */
public final class States {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    /** The States by code, each list in the order of time. */
    private static final Map<String, List<State>> ALL = read().stream()
            .collect(Collectors.groupingBy(
                    State::code,
                    Collectors.collectingAndThen(
                            Collectors.toList(),
                            states -> states.stream()
                                    .sorted(Comparator.comparing(s -> s.from() == null ? LocalDate.MIN : s.from()))
                                    .toList())));

    private States() {}

    private static List<State> read() {
        return new ReferenceFile("states.csv")
                .lines().stream().map(States::state).toList();
    }

    private static State state(String line) {
        String[] cells = line.split(",", -1);
        return new State(cells[0], cells[1], day(cells[2]), day(cells[3]), codes(cells[4]), codes(cells[5]));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** Every State, sorted by code, then by time. */
    public static List<State> all() {
        return ALL.keySet().stream().sorted().flatMap(code -> of(code).stream()).toList();
    }

    /** Whether a word has the form of a code: two capital letters. */
    public static boolean isLikeCode(String word) {
        return FORM.matcher(word).matches();
    }

    /** Whether a word is the code of a State, of today or of another day. */
    public static boolean isCode(String word) {
        return ALL.containsKey(word);
    }

    /** The States that had a code, in the order of time; empty for what is no code. */
    static List<State> of(String code) {
        return ALL.getOrDefault(code, List.of());
    }

    /** The cure for a word that is no code: the code that is meant, by its name or by a usual mistake. */
    public static String hint(String word) {
        return meant(word)
                .map(States::cure)
                .orElse("write the code of ISO 3166, such as `US`, or `SU` for the Soviet Union");
    }

    /** The cure for a word that is none of some known words, codes among them: the code that is meant, else what is near. */
    public static String hint(String word, Collection<String> known) {
        return meant(word)
                .filter(state -> known.contains(state.code()))
                .map(States::cure)
                .orElseGet(() -> Nearest.hint(word, known));
    }

    private static String cure(State state) {
        return "write `" + state.code() + "` for " + state.name();
    }

    private static Optional<State> meant(String word) {
        return mistaken(word).or(() -> named(word));
    }

    private static Optional<State> mistaken(String word) {
        return all().stream()
                .filter(s -> s.mistaken().contains(word) || s.code().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<State> named(String word) {
        Map<String, State> names = new HashMap<>();
        all().forEach(state -> names.put(state.name(), state));
        return isLikeCode(word)
                ? Optional.empty()
                : Nearest.to(word, names.keySet()).map(names::get);
    }

    /** The reason why no State has a code throughout some days; empty if some State has it, or if there is no such code. */
    public static Optional<StateAbsence> absence(String code, DaysInARow days) {
        List<State> had = of(code);
        Optional<State> first = had.stream().filter(s -> s.on(days.first())).findFirst();
        if (had.isEmpty()) {
            return Optional.empty();
        }
        return first.isPresent() ? ended(first.get(), days) : Optional.of(StateAbsence.of(had, days.first()));
    }

    private static Optional<StateAbsence> ended(State state, DaysInARow days) {
        LocalDate last = state.until();
        if (last == null || (days.last() != null && !days.last().isAfter(last))) {
            return Optional.empty();
        }
        DaysInARow rest = new DaysInARow(last.plusDays(1), days.last());
        Optional<State> next =
                of(state.code()).stream().filter(s -> s.on(rest.first())).findFirst();
        return next.isPresent()
                ? ended(next.get(), rest)
                : Optional.of(new StateAbsence(state, false, state.successors()));
    }

    /** Whether a State followed on another, directly. */
    public static boolean succeeds(String successor, String predecessor) {
        return of(predecessor).stream().anyMatch(state -> state.successors().contains(successor));
    }

    /** The State on which one followed by a day; empty where there was none. */
    static Optional<State> predecessor(State state) {
        LocalDate from = state.from();
        return from == null
                ? Optional.empty()
                : all().stream()
                        .filter(s -> s.successors().contains(state.code()) && s.on(from.minusDays(1)))
                        .findFirst();
    }
}
